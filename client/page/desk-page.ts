/** The Desk's page as a whole: takes what the extension says, draws it, and turns keys and clicks into requests. */
import { EditorView } from '@codemirror/view';
import type { LegendEntry, PageAction, PageSpan, ToPage } from '../src/desk/messages.ts';
import { Bar } from './bar.ts';
import { CurrentItem } from './current-item.ts';
import { chooseForm, showKeys } from './dialogs.ts';
import { drawnField, nameAt, setArticle, setColourEach } from './drawn.ts';
import { element } from './elements.ts';
import { resized, withWord } from './grow.ts';
import { tell } from './host.ts';
import { inSight } from './in-sight.ts';
import { agreedCount, InStep, movedPlaces, withTyped } from './in-step.ts';
import { itemCount } from './items.ts';
import { colourTypes } from './legend-colours.ts';
import { editLegend } from './legend-dialog.ts';
import { markRequest, spanAtCursor, unifyRequest } from './marking.ts';
import { paperState } from './paper.ts';
import { isModifier, isUndo, modeOf, type ReadingKeys, readingKeys, setMode } from './reading.ts';
import { say, useLabels, useStrings } from './strings.ts';
import { Strip } from './strip.ts';

export class DeskPage {
  readonly #root: HTMLElement;
  #view: EditorView | undefined;
  #inStep = new InStep();
  #strip: Strip | undefined;
  #bar: Bar | undefined;
  #legend: readonly LegendEntry[] = [];
  #canWrite = true;
  #isKnown = false;
  #current: CurrentItem | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    window.addEventListener('focus', () => this.#takeFocus());
    // Whoever leaves the page, or is about to run a command, leaves nothing behind that the document does not have.
    window.addEventListener('blur', () => this.#inStep.send());
    window.addEventListener('pointerdown', () => this.#bar?.tell(''));
    window.addEventListener(
      'keydown',
      (event) => {
        const { ctrlKey, metaKey, altKey } = event;
        if (!isModifier(event)) this.#bar?.tell('');
        if (ctrlKey || metaKey || altKey) this.#inStep.send();
        if (!isUndo(event)) return;
        // Else VS Code would undo the text, whatever was decided since.
        event.stopImmediatePropagation();
        if (isWritingBox(event.target)) return;
        event.preventDefault();
        tell({ kind: 'undo' });
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
        this.#current?.takeActions(message);
        return;
      case 'legend':
        this.#useLegend(message.legend);
        this.#drawStrip();
        return;
      case 'told':
        if (message.place !== undefined) this.#current?.returnTo(message.place);
        this.#bar?.tell(message.message);
        return;
      case 'reveal':
        this.#select(message, !message.isBehind);
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
      if (selectionSet || docChanged) this.#current?.followCursor();
      // What typing changes is drawn with the article that the server sends after it, and not with every key.
      if (startState.readOnly !== state.readOnly) this.#drawBar();
    });
    const view = new EditorView({
      state: paperState(text, [this.#inStep.extension, readingKeys(travel), inSight(), listener]),
    });
    this.#view = view;
    this.#inStep.attach(view);
    this.#current = new CurrentItem(
      view,
      { changed: () => this.#drawBar(), send: () => this.#inStep.send() },
      this.#current?.item,
    );
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
    this.#current?.articleCame();
    this.#drawStrip();
  }

  #travel(): ReadingKeys {
    return {
      next: () => this.#current?.step(1),
      previous: () => this.#current?.step(-1),
      accept: () => this.#current?.decide('accept'),
      reject: () => this.#current?.decide('reject'),
      undo: () => {
        this.#inStep.send();
        tell({ kind: 'undo' });
      },
      more: () => {
        this.#current?.showMore();
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
      act: (action: PageAction) => this.#current?.act(action),
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

  #select({ from, to }: PageSpan, takesFocus = true): void {
    this.#view?.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'nearest' }),
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
    const notices = [...article.notices, ...windowed, ...(this.#canWrite ? [] : [say('readOnly')])];
    this.#strip?.draw({ legend: this.#legend, colourEach, orphans, notices });
  }

  #drawBar(): void {
    const view = this.#view;
    if (view === undefined) return;
    this.#bar?.draw({
      state: view.state,
      mode: modeOf(view.state),
      isKnown: this.#isKnown,
      item: this.#current?.item,
      actions: this.#current?.actions ?? [],
      showsMore: this.#current?.showsMore ?? false,
    });
  }
}

/** A box of a dialog undoes what is typed in it by itself. */
const isWritingBox = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;
