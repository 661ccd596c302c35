/**
 * The finding or suggestion that a reader is at: how it is come to, what can be done about it, and what is decided. A
 * quick reader is ahead of the server: a step or a decision that comes too early is carried out when what it needs is
 * known.
 */
import type { StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { PageAction, PageSpan, ToPage } from '../src/desk/messages.ts';
import { acceptable } from './bar.ts';
import { drawnField, setCurrent } from './drawn.ts';
import { tell } from './host.ts';
import { agreedCount, withTyped } from './in-step.ts';
import {
  type Item,
  itemCount,
  itemNumbered,
  itemsOf,
  nameOfItem,
  numberAfter,
  placeOfItem,
} from './items.ts';
import { modeOf } from './reading.ts';
import { itemAgain, neighbouring, stepped } from './walk.ts';

/** What the page does for it. */
export interface CurrentItemEvents {
  /** Something of it is drawn otherwise now. */
  readonly changed: () => void;
  /** Sends what was typed, so that the document has it before a decision. */
  readonly send: () => void;
}

export class CurrentItem {
  readonly #view: EditorView;
  readonly #events: CurrentItemEvents;
  #item: Item | undefined;
  #actions: readonly PageAction[] = [];
  #showsMore = false;
  /** Number of the item that a reader went to before anything but its place was known. */
  #awaited: number | undefined;
  /** What a quick reader decided about the item before it was known what can be done. */
  #decided: 'accept' | 'reject' | undefined;
  /** A step of a reader who is ahead of the first article. */
  #early: 1 | -1 | undefined;
  #isKnown = false;
  /** Where the reader was brought back to, until what is there is drawn. */
  #returned: PageSpan | undefined;

  /** @param item the one that the reader was at in the same text before */
  constructor(view: EditorView, events: CurrentItemEvents, item?: Item) {
    this.#view = view;
    this.#events = events;
    this.#item = item;
  }

  get item(): Item | undefined {
    return this.#item;
  }

  /** What can be done about it, once the server has said it. */
  get actions(): readonly PageAction[] {
    return this.#actions;
  }

  /** The further actions are shown too. */
  get showsMore(): boolean {
    return this.#showsMore;
  }

  showMore(): void {
    this.#showsMore = true;
    this.#events.changed();
  }

  /** Goes to the next item, or to the one before. */
  step(by: 1 | -1): void {
    const { state } = this.#view;
    if (!this.#isKnown && itemCount(state) === 0) {
      this.#early = by;
      return;
    }
    const number =
      this.#awaited === undefined ? neighbouring(state, this.#item, by) : stepped(state, this.#awaited, by);
    this.#goToNumber(number);
  }

  /** Accepts or rejects it. */
  decide(decision: 'accept' | 'reject'): void {
    const item = this.#item;
    if (item?.kind === 'suggestion') {
      tell({ kind: 'decide', id: item.annotation.id, decision, from: item.from });
      this.step(1);
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
    if (action !== undefined) this.act(action);
  }

  /** Has an action done about it, and goes on. */
  act(action: PageAction): void {
    const item = this.#item;
    if (item?.kind !== 'finding') return;
    this.#events.send();
    const { state } = this.#view;
    const { from } = state.field(drawnField).current ?? item;
    tell({ kind: 'act', fingerprint: item.finding.fingerprint, from, key: action.key });
    const following = itemsOf(state).find(
      (one) => one.from >= item.to && nameOfItem(one) !== nameOfItem(item),
    );
    if (following !== undefined) this.#goTo(following);
    else if (itemCount(state) > itemsOf(state).length) this.#goToNumber(numberAfter(state, item.to));
  }

  /** The cursor was put on an item, or has left the one that it was at. */
  followCursor(): void {
    const { state } = this.#view;
    if (modeOf(state) === 'writing') return;
    const { from, to } = state.selection.main;
    if (this.#item !== undefined && this.#item.from <= from && to <= this.#item.to) return;
    const item = itemsOf(state).find((one) => one.from <= from && to <= one.to);
    if (item === undefined && this.#item === undefined) return;
    this.#become(item);
    this.#askActions();
    // The selection is being changed just now; the mark follows after it.
    queueMicrotask(() => {
      this.#show();
      this.#events.changed();
    });
  }

  /** A decision was taken back here: its item becomes the current one, now or as soon as it is drawn again. */
  returnTo(place: PageSpan): void {
    this.#become(undefined);
    this.#returned = place;
    this.#select(place);
  }

  /** The article was drawn anew: finds the item again, or arrives at the one that was gone to. */
  articleCame(): void {
    const { state } = this.#view;
    const early = this.#early;
    this.#early = undefined;
    this.#isKnown = true;
    if (early !== undefined && itemCount(state) > 0) {
      this.#events.changed();
      this.step(early);
      return;
    }
    const arrived = this.#awaited === undefined ? undefined : itemNumbered(state, this.#awaited);
    if (arrived !== undefined) {
      this.#goTo(arrived);
      return;
    }
    this.#item = this.#item && itemAgain(state, this.#item);
    this.#actions = [];
    this.#askActions();
    this.#show();
    this.#events.changed();
    const isBack = this.#returned?.from === state.selection.main.from;
    if (this.#item === undefined && isBack) this.followCursor();
  }

  /** The server has said what can be done; an answer about another item, or another text, is not for this one. */
  takeActions({ after, fingerprint, start, actions }: Extract<ToPage, { kind: 'actions' }>): void {
    const { state } = this.#view;
    const item = this.#item;
    if (item?.kind !== 'finding' || after !== agreedCount(state)) return;
    if (item.finding.fingerprint !== fingerprint || item.finding.start !== start) return;
    this.#actions = actions.map((action) => ({
      ...action,
      edits: action.edits.map((edit) => withTyped(state, edit)),
    }));
    this.#events.changed();
    const decision = this.#decided;
    this.#decided = undefined;
    if (decision !== undefined) this.decide(decision);
  }

  /** Goes to an item by its number; what of a long text is not known yet comes with the next article. */
  #goToNumber(number: number | undefined): void {
    if (number === undefined) return;
    const { state } = this.#view;
    const item = itemNumbered(state, number);
    const place = placeOfItem(state, number);
    if (item !== undefined) this.#goTo(item);
    else if (place !== undefined) {
      this.#select(place);
      this.#awaited = number;
      tell({ kind: 'look', from: place.from, to: place.to });
    }
  }

  #goTo(item: Item): void {
    this.#awaited = undefined;
    this.#become(item);
    this.#select(item, setCurrent.of(item));
    this.#askActions();
    this.#events.changed();
  }

  #become(item: Item | undefined): void {
    this.#item = item;
    if (item !== undefined) this.#returned = undefined;
    this.#decided = undefined;
    this.#actions = [];
    this.#showsMore = false;
  }

  #select({ from, to }: PageSpan, ...more: readonly StateEffect<unknown>[]): void {
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: [...more, EditorView.scrollIntoView(from, { y: 'center' })],
    });
    this.#view.focus();
  }

  #show(): void {
    this.#view.dispatch({ effects: setCurrent.of(this.#item) });
  }

  #askActions(): void {
    if (this.#item?.kind !== 'finding') return;
    const { fingerprint, start } = this.#item.finding;
    tell({ kind: 'askActions', fingerprint, start });
  }
}
