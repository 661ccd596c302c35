/** The Desk's page as a whole: takes what the extension says, draws it, and turns keys and clicks into requests. */
import { EditorView } from '@codemirror/view';
import type { LegendEntry, PageAction, PageSpan, ToPage } from '../src/desk/messages.ts';
import { acceptable, Bar } from './bar.ts';
import { chooseForm, showKeys } from './dialogs.ts';
import { drawnField, nameAt, setArticle, setColourEach, setCurrent } from './drawn.ts';
import { element } from './elements.ts';
import { resized, withWord } from './grow.ts';
import { tell } from './host.ts';
import { inSight } from './in-sight.ts';
import { agreedCount, InStep, movedPlaces, withTyped } from './in-step.ts';
import {
  type Item,
  itemCount,
  itemNumbered,
  itemsOf,
  nameOfItem,
  numberAfter,
  placeOfItem,
} from './items.ts';
import { colourTypes } from './legend-colours.ts';
import { editLegend } from './legend-dialog.ts';
import { markRequest, spanAtCursor, unifyRequest } from './marking.ts';
import { paperState } from './paper.ts';
import { modeOf, type ReadingKeys, readingKeys, setMode } from './reading.ts';
import { say, useLabels, useStrings } from './strings.ts';
import { Strip } from './strip.ts';
import { itemAgain, neighbouring, stepped } from './walk.ts';

export class DeskPage {
  readonly #root: HTMLElement;
  #view: EditorView | undefined;
  #inStep = new InStep();
  #strip: Strip | undefined;
  #bar: Bar | undefined;
  #legend: readonly LegendEntry[] = [];
  #canWrite = true;
  #isKnown = false;
  #item: Item | undefined;
  #actions: readonly PageAction[] = [];
  #showsMore = false;
  /** Number of the item that a reader went to before anything but its place was known. */
  #awaited: number | undefined;
  /** What a quick reader decided about the item before it was known what can be done. */
  #decided: 'accept' | 'reject' | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    window.addEventListener('focus', () => this.#takeFocus());
    // Whoever leaves the page, or is about to run a command, leaves nothing behind that the document does not have.
    window.addEventListener('blur', () => this.#inStep.send());
    window.addEventListener(
      'keydown',
      ({ ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey) this.#inStep.send();
      },
      { capture: true },
    );
  }

  /** Takes a message of the extension. */
  hear(message: ToPage): void {
    switch (message.kind) {
      case 'text':
        this.#open(message);
        return;
      case 'updates':
        this.#inStep.received(message.after, message.updates);
        return;
      case 'refused':
        this.#inStep.refused();
        return;
      case 'flush':
        this.#inStep.flush(message.id);
        return;
      case 'article':
        this.#takeArticle(message);
        return;
      case 'actions':
        this.#takeActions(message);
        return;
      case 'legend':
        this.#useLegend(message.legend);
        this.#drawStrip();
        return;
      case 'reveal':
        this.#select(message, 'nearest', !message.isBehind);
        return;
      case 'do':
        this.#do(message.command);
    }
  }

  #useLegend(legend: readonly LegendEntry[]): void {
    this.#legend = legend;
    colourTypes(legend);
    useLabels(legend);
  }

  #open({ text, legend, strings, canWrite }: Extract<ToPage, { kind: 'text' }>): void {
    useStrings(strings);
    this.#useLegend(legend);
    this.#canWrite = canWrite;
    this.#isKnown = false;
    const place = this.#view?.state.selection.main.head;
    const scroll = this.#view?.scrollDOM.scrollTop ?? 0;
    this.#view?.destroy();
    const { travel, commands } = { travel: this.#travel(), commands: this.#barCommands() };
    this.#inStep = new InStep();
    const listener = EditorView.updateListener.of(({ docChanged, selectionSet, startState, state }) => {
      if (selectionSet || docChanged) this.#followCursor();
      // What typing changes is drawn with the article that the server sends after it, and not with every key.
      if (startState.readOnly !== state.readOnly) this.#drawBar();
    });
    const view = new EditorView({
      state: paperState(text, [this.#inStep.extension, readingKeys(travel), inSight(), listener]),
    });
    this.#view = view;
    this.#inStep.attach(view);
    this.#strip = new Strip({
      mark: (number) => travel.mark(number, false),
      colours: () => travel.colours(),
      openText: () => tell({ kind: 'openText', from: view.state.selection.main.head }),
      editLegend: () =>
        editLegend(
          this.#legend,
          (edited) => tell({ kind: 'saveLegend', legend: edited }),
          () => view.focus(),
        ),
    });
    this.#bar = new Bar(commands);
    this.#root.replaceChildren(
      element(
        'main',
        { class: 'desk' },
        element('h1', { class: 'spoken' }, document.title),
        this.#strip.root,
        element('div', { class: 'paper' }, view.dom),
        this.#bar.root,
      ),
    );
    this.#drawStrip();
    this.#drawBar();
    if (place !== undefined) {
      view.dispatch({ selection: { anchor: Math.min(place, text.length) } });
      view.scrollDOM.scrollTop = scroll;
    }
    this.#takeFocus();
  }

  /** The text takes the focus that VS Code has given to the page, and does not take it from elsewhere. */
  #takeFocus(): void {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body;
    if (document.hasFocus() && isFree) this.#view?.focus();
  }

  #takeArticle({ after, article }: Extract<ToPage, { kind: 'article' }>): void {
    const view = this.#view;
    // An article of an older text: a newer one is on its way.
    if (view === undefined || after !== agreedCount(view.state)) return;
    const moved = <Span extends PageSpan>(span: Span): Span => withTyped(view.state, span);
    this.#isKnown = true;
    view.dispatch({
      effects: setArticle.of({
        notices: article.notices,
        findings: article.findings.map(moved),
        names: article.names.map((name) => ({ ...name, mentions: name.mentions.map(moved) })),
        annotations: article.annotations.map((one) => ({ ...one, spans: one.spans.map(moved) })),
        ...(article.part && { part: moved(article.part) }),
        ...(article.places && { places: movedPlaces(view.state, article.places) }),
      }),
    });
    if (this.#arriveAtAwaited()) return;
    this.#item = this.#item && itemAgain(view.state, this.#item);
    this.#actions = [];
    this.#askActions();
    this.#showCurrent();
    this.#drawStrip();
    this.#drawBar();
  }

  #takeActions({ after, fingerprint, start, actions }: Extract<ToPage, { kind: 'actions' }>): void {
    const view = this.#view;
    const item = this.#item;
    if (view === undefined || item?.kind !== 'finding' || after !== agreedCount(view.state)) return;
    if (item.finding.fingerprint !== fingerprint || item.finding.start !== start) return;
    this.#actions = actions.map((action) => ({
      ...action,
      edits: action.edits.map((edit) => withTyped(view.state, edit)),
    }));
    this.#drawBar();
    const decision = this.#decided;
    this.#decided = undefined;
    if (decision !== undefined) this.#decide(decision);
  }

  /** Goes to an item by its number; what of a long text is not known yet comes with the next article. */
  #goToNumber(number: number | undefined): void {
    const view = this.#view;
    if (view === undefined || number === undefined) return;
    const item = itemNumbered(view.state, number);
    const place = placeOfItem(view.state, number);
    if (item !== undefined) this.#goTo(item);
    else if (place !== undefined) {
      this.#select(place, 'center');
      this.#awaited = number;
      tell({ kind: 'look', from: place.from, to: place.to });
    }
  }

  /** @returns whether the item that was gone to is known now */
  #arriveAtAwaited(): boolean {
    const view = this.#view;
    const item =
      view === undefined || this.#awaited === undefined ? undefined : itemNumbered(view.state, this.#awaited);
    if (item === undefined) return false;
    this.#goTo(item);
    this.#drawStrip();
    return true;
  }

  #goTo(item: Item | undefined): void {
    const view = this.#view;
    if (view === undefined || item === undefined) return;
    this.#awaited = undefined;
    this.#decided = undefined;
    this.#item = item;
    this.#actions = [];
    this.#showsMore = false;
    view.dispatch({
      selection: { anchor: item.from, head: item.to },
      effects: [setCurrent.of(item), EditorView.scrollIntoView(item.from, { y: 'center' })],
    });
    view.focus();
    this.#askActions();
    this.#drawBar();
  }

  /** The cursor was put on a finding: the bar is about that one. */
  #followCursor(): void {
    const view = this.#view;
    if (view === undefined || modeOf(view.state) === 'writing') return;
    const { from, to } = view.state.selection.main;
    if (this.#item !== undefined && this.#item.from <= from && to <= this.#item.to) return;
    const item = itemsOf(view.state).find((one) => one.from <= from && to <= one.to);
    if (item === undefined && this.#item === undefined) return;
    this.#item = item;
    this.#decided = undefined;
    this.#actions = [];
    this.#showsMore = false;
    this.#askActions();
    // The selection is being changed just now; the mark follows after it.
    queueMicrotask(() => {
      this.#showCurrent();
      this.#drawBar();
    });
  }

  #showCurrent(): void {
    this.#view?.dispatch({ effects: setCurrent.of(this.#item) });
  }

  #askActions(): void {
    if (this.#item?.kind !== 'finding') return;
    const { fingerprint, start } = this.#item.finding;
    tell({ kind: 'askActions', fingerprint, start });
  }

  #act(action: PageAction | undefined): void {
    const item = this.#item;
    const view = this.#view;
    if (action === undefined || item?.kind !== 'finding' || view === undefined) return;
    this.#inStep.send();
    const { from } = view.state.field(drawnField).current ?? item;
    tell({ kind: 'act', fingerprint: item.finding.fingerprint, from, key: action.key });
    const following = itemsOf(view.state).find(
      (one) => one.from >= item.to && nameOfItem(one) !== nameOfItem(item),
    );
    if (following !== undefined) this.#goTo(following);
    else if (itemCount(view.state) > itemsOf(view.state).length) {
      this.#goToNumber(numberAfter(view.state, item.to));
    }
  }

  #decide(decision: 'accept' | 'reject'): void {
    const item = this.#item;
    if (item?.kind === 'suggestion') {
      tell({ kind: 'decide', id: item.annotation.id, decision });
      this.#step(1);
      return;
    }
    if (this.#actions.length === 0) {
      this.#decided = decision;
      return;
    }
    const [action] =
      decision === 'accept'
        ? acceptable(this.#actions)
        : this.#actions.filter(({ purpose }) => purpose === 'reject');
    this.#act(action);
  }

  /** Goes to the next item, or to the one before. */
  #step(by: 1 | -1): void {
    const state = this.#view?.state;
    if (state === undefined) return;
    const number =
      this.#awaited === undefined ? neighbouring(state, this.#item, by) : stepped(state, this.#awaited, by);
    this.#goToNumber(number);
  }

  #travel(): ReadingKeys {
    return {
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      accept: () => this.#decide('accept'),
      reject: () => this.#decide('reject'),
      more: () => {
        this.#showsMore = true;
        this.#drawBar();
        this.#bar?.focusMore();
      },
      unify: () => this.#unify(),
      comment: () => {
        const span = this.#view && spanAtCursor(this.#view.state);
        if (span !== undefined) tell({ kind: 'comment', from: span.from, to: span.to });
      },
      grow: () => this.#resize(true),
      shrink: () => this.#resize(false),
      colours: () => this.#toggleColours(),
      help: () => showKeys(this.#legend, () => this.#view?.focus()),
      write: () => {
        if (this.#view !== undefined && this.#canWrite) setMode(this.#view, 'writing');
      },
      take: (more) => {
        const view = this.#view;
        const span = view && withWord(view.state, view.state.selection.main, more);
        if (span !== undefined) this.#select(span);
      },
      mark: (number, everywhere) => this.#mark(this.#legend[number - 1]?.type, everywhere),
    };
  }

  #barCommands() {
    const keys = this.#travel();
    return {
      next: keys.next,
      previous: keys.previous,
      accept: keys.accept,
      reject: keys.reject,
      help: keys.help,
      write: () => {
        keys.write();
        this.#view?.focus();
      },
      read: () => {
        if (this.#view !== undefined) setMode(this.#view, 'reading');
        this.#view?.focus();
      },
      act: (action: PageAction) => this.#act(action),
    };
  }

  #do(command: Extract<ToPage, { kind: 'do' }>['command']): void {
    const keys = this.#travel();
    if (command === 'read') this.#barCommands().read();
    else if (command === 'colourEach') keys.colours();
    else keys[command]();
  }

  #mark(type: string | undefined, everywhere: boolean): void {
    const state = this.#view?.state;
    const request = state && type !== undefined ? markRequest(state, type, everywhere) : undefined;
    if (request !== undefined) tell(request);
  }

  #unify(): void {
    const view = this.#view;
    if (view === undefined) return;
    const named = nameAt(view.state, view.state.selection.main.from);
    if (named === undefined) return;
    chooseForm(
      named.name,
      (form) => {
        this.#inStep.send();
        tell(unifyRequest(view.state, named, form));
      },
      () => view.focus(),
    );
  }

  #resize(larger: boolean): void {
    const view = this.#view;
    const span = view && resized(view.state, view.state.selection.main, larger);
    if (view !== undefined && span !== undefined) this.#select(span);
  }

  #select({ from, to }: PageSpan, y: 'nearest' | 'center' = 'nearest', takesFocus = true): void {
    this.#view?.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y }),
    });
    if (takesFocus) this.#view?.focus();
  }

  #toggleColours(): void {
    const view = this.#view;
    if (view === undefined) return;
    view.dispatch({ effects: setColourEach.of(!view.state.field(drawnField).colourEach) });
    this.#drawStrip();
  }

  #drawStrip(): void {
    const view = this.#view;
    if (view === undefined) return;
    const { article, colourEach } = view.state.field(drawnField);
    const orphans = article.annotations.filter(({ state }) => state === 'orphaned').length;
    const { part } = article;
    const windowed =
      part === undefined
        ? []
        : [say('windowed', view.state.doc.length.toLocaleString(), itemCount(view.state).toLocaleString())];
    const notices = [...article.notices, ...windowed];
    this.#strip?.draw({ legend: this.#legend, colourEach, orphans, notices });
  }

  #drawBar(): void {
    const view = this.#view;
    if (view === undefined) return;
    this.#bar?.draw({
      state: view.state,
      mode: modeOf(view.state),
      isKnown: this.#isKnown,
      item: this.#item,
      actions: this.#actions,
      showsMore: this.#showsMore,
    });
  }
}
