/**
 * Takes the objects out of a JSON text that is fed in pieces, each as soon as it ends: results of queries stand on
 * one line of any length, and are never held as a whole.
 */
import { type Message, say, verbatim } from '../../../messages/message.ts';

/** An object and the line on which it begins, from one. */
export type ObjectSink = (value: Readonly<Record<string, unknown>>, line: number) => void;

/** An object larger than this is no row of a result; UTF-16 units. */
const LARGEST_OBJECT = 1 << 20;

/** Which objects are rows: those in an array that is the whole text, or stands under `results` and `bindings`. */
export class JsonObjects {
  readonly #found: ObjectSink;
  readonly #problem: (line: number, message: Message) => void;
  /** Brackets that are open around the place. */
  #open = '';
  #inString = false;
  #escaped = false;
  #line = 1;
  /** The row that is being gathered, and how deep it stands. */
  #row: string | undefined;
  #rowDepth = 0;
  #rowLine = 0;
  #rows = 0;

  constructor(found: ObjectSink, problem: (line: number, message: Message) => void) {
    this.#found = found;
    this.#problem = problem;
  }

  /** Rows that were begun so far. */
  get rows(): number {
    return this.#rows;
  }

  read(piece: string): void {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit === NEWLINE) this.#line++;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (unit === BACKSLASH) this.#escaped = true;
        else if (unit === QUOTE) this.#inString = false;
        continue;
      }
      if (unit === QUOTE) this.#inString = true;
      else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
        if (unit === OPEN_BRACE && this.#row === undefined && ROW_PLACES.has(this.#open)) {
          this.#row = '';
          this.#rowDepth = this.#open.length;
          this.#rowLine = this.#line;
          this.#rows++;
          from = at;
        }
        // What is nested this deeply is no result; the depth alone is kept.
        this.#open += unit === OPEN_BRACE ? '{' : '[';
        if (this.#open.length > DEEPEST) this.#open = this.#open.slice(0, DEEPEST);
      } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
        this.#open = this.#open.slice(0, -1);
        if (this.#row !== undefined && this.#open.length === this.#rowDepth) {
          this.#finish(this.#row + piece.slice(from, at + 1));
          from = at + 1;
        }
      }
    }
    if (this.#row === undefined) return;
    this.#row += piece.slice(from);
    if (this.#row.length > LARGEST_OBJECT) {
      this.#problem(
        this.#rowLine,
        say('a row begins here that does not end within {count, number} characters; it is left out', {
          count: LARGEST_OBJECT,
        }),
      );
      this.#row = undefined;
    }
  }

  end(): void {
    if (this.#open !== '' || this.#inString)
      this.#problem(this.#line, say('the JSON ends before its brackets are closed'));
  }

  #finish(text: string): void {
    this.#row = undefined;
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null)
        this.#found(value as Readonly<Record<string, unknown>>, this.#rowLine);
    } catch (error) {
      this.#problem(this.#rowLine, verbatim(error instanceof Error ? error.message : String(error)));
    }
  }
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const DEEPEST = 64;
/** `[ {row} ]`, and `{ "results": { "bindings": [ {row} ] } }`. */
const ROW_PLACES: ReadonlySet<string> = new Set(['[', '{{[']);
