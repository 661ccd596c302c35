/**
 * Keeps the text on a page of the Desk and a VS Code document in step.
 *
 * The document decides: every change of it is counted and told to the page, and changes of the page are written into
 * it one after the other. A change that was made before the page had heard of the latest ones is refused; the page
 * moves it over those and sends it again. This is the central-authority scheme of CodeMirror's `@codemirror/collab`.
 */
import { ChangeSet, Text } from '@codemirror/state';
import {
  Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import type { AgreedUpdate, PageSpan } from './messages.ts';

/** Who made the changes that did not come from this page: the text editor, undo, another page, the server. */
const HOST = 'host';

/** What the page is told. */
export interface LinkEvents {
  readonly updates: (after: number, updates: readonly AgreedUpdate[]) => void;
  /** The halves have lost each other: the page must take the whole text anew. */
  readonly lost: () => void;
  /** The document takes no changes: the page must take its text anew, without what was typed. */
  readonly closed: () => void;
}

/** A change of the page that is being written into the document. */
interface Pushed {
  readonly clientID: string;
  /** One after the other, as JSON. */
  readonly changes: readonly unknown[];
  readonly outcome: Text;
}

export class DocumentLink {
  readonly #document: TextDocument;
  readonly #events: LinkEvents;
  #text: Text;
  #count = 0;
  #pushed: Pushed | undefined;
  /** Pushes are written one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(document: TextDocument, events: LinkEvents) {
    this.#document = document;
    this.#events = events;
    this.#text = textOf(document);
  }

  /** How many changes both halves have agreed on. */
  get count(): number {
    return this.#count;
  }

  /** Length of the text on the page, in UTF-16 units. */
  get length(): number {
    return this.#text.length;
  }

  /** The text with every line end as `\n`. */
  get text(): string {
    return this.#text.toString();
  }

  /** Begins anew: the count starts at zero with the document as it stands. */
  restart(): void {
    this.#text = textOf(this.#document);
    this.#count = 0;
  }

  /** The document has changed, by whomever. */
  changed({ contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const pushed = this.#pushed;
    const changes = this.#changesOf(contentChanges);
    const next = changes?.apply(this.#text);
    if (changes === undefined || next === undefined || next.lines !== this.#document.lineCount) {
      this.#events.lost();
      return;
    }
    const isOwn = pushed !== undefined && next.eq(pushed.outcome);
    if (isOwn) this.#pushed = undefined;
    const agreed = isOwn
      ? updatesOf(pushed.clientID, pushed.changes)
      : [{ clientID: HOST, changes: changes.toJSON() }];
    this.#agree(agreed, next);
  }

  /**
   * Writes changes of the page into the document.
   * @param after how many agreed changes the page knew when it made them
   * @returns false when there were others meanwhile, and the page may try again
   */
  push(after: number, clientID: string, changes: readonly unknown[]): Promise<boolean> {
    const turn = this.#queue.then(() => this.#write(after, clientID, changes));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** A span of the page as a range of the document. */
  rangeOf({ from, to }: PageSpan): Range {
    return new Range(this.#positionOf(from), this.#positionOf(to));
  }

  /** A range of the document, in its present version, as a span of the page. */
  spanOf({ start, end }: { start: Place; end: Place }): PageSpan {
    return { from: this.#offsetOf(start), to: this.#offsetOf(end) };
  }

  /** Lines and characters of the document, one after the other, as offsets of the page. */
  offsetsOf(places: readonly number[]): number[] {
    const offsets: number[] = [];
    for (let at = 0; at + 1 < places.length; at += 2) {
      offsets.push(this.#offsetOf({ line: places[at]!, character: places[at + 1]! }));
    }
    return offsets;
  }

  async #write(after: number, clientID: string, changes: readonly unknown[]): Promise<boolean> {
    if (after !== this.#count) return false;
    const whole = composed(changes, this.#text.length);
    const outcome = whole.apply(this.#text);
    if (whole.empty) {
      // Others have made the same changes meanwhile: there is nothing to write, and the page must hear so.
      this.#agree(updatesOf(clientID, changes), this.#text);
      return true;
    }
    const edit = new WorkspaceEdit();
    whole.iterChanges((from, to, _newFrom, _newTo, inserted) => {
      edit.replace(this.#document.uri, this.rangeOf({ from, to }), inserted.toString());
    });
    this.#pushed = { clientID, changes, outcome };
    const applied = await workspace.applyEdit(edit);
    if (!applied) {
      this.#pushed = undefined;
      // Others were quicker; or nobody was, and to try again would be in vain.
      if (after !== this.#count) return false;
      this.#events.closed();
      return true;
    }
    if (this.#pushed === undefined) return true;
    // The document took the edit in another way than it was meant: the page takes the text as it is now.
    this.#pushed = undefined;
    this.#events.lost();
    return true;
  }

  #agree(updates: readonly AgreedUpdate[], next: Text): void {
    const after = this.#count;
    this.#text = next;
    this.#count += updates.length;
    this.#events.updates(after, updates);
  }

  #changesOf(changes: TextDocumentChangeEvent['contentChanges']): ChangeSet | undefined {
    try {
      const specs = changes.map(({ range, text }) => ({ ...this.spanOf(range), insert: text }));
      return ChangeSet.of(specs, this.#text.length);
    } catch {
      return undefined;
    }
  }

  #positionOf(offset: number): Position {
    const line = this.#text.lineAt(Math.max(0, Math.min(offset, this.#text.length)));
    return new Position(line.number - 1, offset - line.from);
  }

  #offsetOf({ line, character }: Place): number {
    const known = this.#text.line(Math.max(1, Math.min(line + 1, this.#text.lines)));
    return Math.min(known.from + character, known.to);
  }
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const updatesOf = (clientID: string, changes: readonly unknown[]): AgreedUpdate[] =>
  changes.map((json) => ({ clientID, changes: json }));

/** Changes that follow one another as one. @param length of the text before them, in UTF-16 units */
const composed = (changes: readonly unknown[], length: number): ChangeSet =>
  changes.reduce<ChangeSet>((all, json) => all.compose(ChangeSet.fromJSON(json)), ChangeSet.empty(length));

const textOf = (document: TextDocument): Text => Text.of(document.getText().split(/\r\n|\r|\n/));
