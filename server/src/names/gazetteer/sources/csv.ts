/** Comma-separated values as RFC 4180 has them, fed line by line: a quoted value may go over several lines. */
import { type Message, say } from '../../../messages/message.ts';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line on which the record begins, from one. */
  readonly line: number;
}

/** A record over more lines than this has a quote that nobody closed. */
const MOST_LINES = 200;

export class CsvReader {
  readonly #separator: string;
  readonly #problem: (line: number, message: Message) => void;
  #pending = '';
  #begun = 0;
  #lines = 0;

  /** @param problem told of a record that cannot be read; reading goes on with the line after its first */
  constructor(problem: (line: number, message: Message) => void, separator = ',') {
    this.#problem = problem;
    this.#separator = separator;
  }

  /** The record that ends with a line; undefined while a quote is open, and for an empty line. */
  read(line: string, number: number): CsvRecord | undefined {
    const isFirst = this.#lines === 0;
    if (isFirst) this.#begun = number;
    this.#lines++;
    this.#pending = isFirst ? line : `${this.#pending}\n${line}`;
    const cells = splitCsv(this.#pending, this.#separator);
    if (cells === undefined && this.#lines < MOST_LINES) return undefined;
    const begun = this.#begun;
    const text = this.#pending;
    this.#pending = '';
    this.#lines = 0;
    if (cells === undefined) {
      this.#problem(
        begun,
        say('a quotation mark opens here and does not close within {count} lines', { count: MOST_LINES }),
      );
      return undefined;
    }
    return text === '' ? undefined : { cells, line: begun };
  }

  end(): void {
    if (this.#lines > 0) this.#problem(this.#begun, say('a quotation mark opens here and does not close'));
    this.#lines = 0;
  }
}

/** The cells of a record; undefined when it ends inside quotation marks. */
export function splitCsv(text: string, separator = ','): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at);
      cells.push(text.slice(at, end < 0 ? text.length : end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    let cell = '';
    for (at++; ; ) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return undefined;
      cell += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      cell += '"';
      at++;
    }
    const end = text.indexOf(separator, at);
    cells.push(cell + text.slice(at, end < 0 ? text.length : end));
    if (end < 0) return cells;
    at = end + 1;
  }
}
