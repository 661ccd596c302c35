/**
 * Sends what is typed on the page to the document and takes in what others change there. The document decides; what
 * was typed meanwhile moves over it (@codemirror/collab). Typing is sent in bursts: each burst is one step of undo.
 */
import { collab, getClientID, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, type EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { AgreedUpdate, PageSpan } from '../src/desk/messages.ts';
import { tell } from './host.ts';

/** A burst ends when nothing was typed for so long; milliseconds. */
const PAUSE = 250;

/** A burst is sent at the latest after this long; milliseconds. */
const LONGEST_BURST = 1000;

export class InStep {
  #view: EditorView | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #burstBegan = 0;
  #isSending = false;
  #flushes: number[] = [];

  /** Part of the state of every text that is kept in step. */
  readonly extension: Extension = [
    collab({ startVersion: 0 }),
    EditorView.updateListener.of(({ docChanged, view }) => {
      if (docChanged && sendableUpdates(view.state).length > 0) this.#typed();
    }),
  ];

  attach(view: EditorView): void {
    this.#view = view;
  }

  /** A new text was taken from the document: what was on its way is void. */
  restarted(): void {
    clearTimeout(this.#pause);
    this.#burstBegan = 0;
    this.#isSending = false;
    this.#answerFlushes();
  }

  /** Takes in changes that the document has agreed to. @param after how many there were before them */
  received(after: number, updates: readonly AgreedUpdate[]): void {
    const view = this.#view;
    if (view === undefined || after !== getSyncedVersion(view.state)) return;
    const own = getClientID(view.state);
    const known = updates.map(({ clientID, changes }) => ({
      clientID,
      changes: ChangeSet.fromJSON(changes),
    }));
    view.dispatch(receiveUpdates(view.state, known));
    if (updates.some(({ clientID }) => clientID === own)) this.#isSending = false;
    if (sendableUpdates(view.state).length === 0) this.#answerFlushes();
    else if (!this.#isSending) this.#typed();
  }

  /** The document had changed meanwhile; it has told how, so that what was refused can be sent again. */
  refused(): void {
    this.#isSending = false;
    this.#typed();
  }

  /** Sends everything now, and says `flushed` when the document has it, with what is selected. */
  flush(id: number): void {
    this.#flushes.push(id);
    this.send();
  }

  /** Sends what was typed and not sent yet. */
  send(): void {
    const view = this.#view;
    clearTimeout(this.#pause);
    this.#burstBegan = 0;
    if (view === undefined || this.#isSending) return;
    const updates = sendableUpdates(view.state);
    if (updates.length === 0) {
      this.#answerFlushes();
      return;
    }
    this.#isSending = true;
    tell({
      kind: 'push',
      after: getSyncedVersion(view.state),
      clientID: getClientID(view.state),
      changes: updates.map(({ changes }) => changes.toJSON()),
    });
  }

  #typed(): void {
    const now = performance.now();
    if (this.#burstBegan === 0) this.#burstBegan = now;
    clearTimeout(this.#pause);
    const rest = Math.max(0, this.#burstBegan + LONGEST_BURST - now);
    this.#pause = setTimeout(() => this.send(), Math.min(PAUSE, rest));
  }

  #answerFlushes(): void {
    const { from, to } = this.#view?.state.selection.main ?? { from: 0, to: 0 };
    for (const id of this.#flushes.splice(0)) tell({ kind: 'flushed', id, from, to });
  }
}

/** How many changes of the document this state has taken in. */
export const agreedCount = (state: EditorState): number => getSyncedVersion(state);

/** Where a place of the agreed text is in the text with what was typed since. */
export function withTyped<Span extends PageSpan>(state: EditorState, span: Span): Span {
  let { from, to } = span;
  for (const { changes } of sendableUpdates(state)) {
    from = changes.mapPos(from, 1);
    to = Math.max(from, changes.mapPos(to, -1));
  }
  return { ...span, from, to };
}

/** The same for places one after the other. */
export function movedPlaces(state: EditorState, places: readonly number[]): readonly number[] {
  const updates = sendableUpdates(state);
  if (updates.length === 0) return places;
  return places.map((place) => updates.reduce((at, { changes }) => changes.mapPos(at, 1), place));
}
