/** Lines of a text and the positions (line, column) that editors speak of. LF, CRLF and lone CR end a line. */
import { decodeColumn, encodeColumn, type Offset, type PositionEncoding, type Span } from './offsets.ts';

/** A zero-based line and a column in the units of some position encoding. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What is known of the lines of a text before it is read. */
export interface KnownLines {
  readonly starts?: readonly Offset[];
  /** For a part of an article: on which side of the middle of the whole one a line of the part stands. */
  readonly isInFirstHalf?: (line: number) => boolean;
}

/** Finds lines by offset and offsets by line in one immutable text. */
export class LineIndex {
  readonly #text: string;
  #read: readonly Offset[] | undefined;
  readonly #isInFirstHalf: ((line: number) => boolean) | undefined;

  /** @param known what is known of the lines already; left out, it is read from the text */
  constructor(text: string, known: KnownLines = {}) {
    this.#text = text;
    this.#read = known.starts;
    this.#isInFirstHalf = known.isInFirstHalf;
  }

  /** Where the lines start; read from the text when somebody first asks. */
  get starts(): readonly Offset[] {
    this.#read ??= lineStarts(this.#text);
    return this.#read;
  }

  /** Number of lines; an empty text has one. */
  get count(): number {
    return this.starts.length;
  }

  /** Whether a line stands in the first half of the article. */
  isInFirstHalf(line: number): boolean {
    return this.#isInFirstHalf?.(line) ?? line * 2 < this.count;
  }

  /** The line that holds an offset, zero-based. By hand, for it is asked for every position. */
  lineAt(offset: Offset): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The span of a line without its terminator. Lines out of range are taken to the nearest one. */
  span(line: number): Span {
    const index = Math.max(0, Math.min(line, this.count - 1));
    const start = this.starts[index]!;
    let end = this.starts[index + 1] ?? this.#text.length;
    if (index + 1 < this.count) {
      if (this.#text.charCodeAt(end - 1) === 10) end--;
      if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
    }
    return { start, end };
  }

  /** The span of a line together with its terminator. Lines out of range are taken to the nearest one. */
  fullSpan(line: number): Span {
    const index = Math.max(0, Math.min(line, this.count - 1));
    return { start: this.starts[index]!, end: this.starts[index + 1] ?? this.#text.length };
  }

  /** The position of an offset, its column in `encoding` (UTF-16 unless told). */
  positionAt(offset: Offset, encoding: PositionEncoding = 'utf-16'): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(at);
    return { line, character: encodeColumn(this.#text, this.starts[line]!, at, encoding) };
  }

  /** The offset of a position. A line past the end is the end of the text; a column past the line its end. */
  offsetAt(position: Position, encoding: PositionEncoding = 'utf-16'): Offset {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.#text.length;
    const { start, end } = this.span(position.line);
    return decodeColumn(this.#text, start, end, position.character, encoding);
  }
}

function lineStarts(text: string): Offset[] {
  const starts: Offset[] = [0];
  // Few texts hold a carriage return, and looking for one character is much cheaper than for one of two.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  const terminator = /\r\n|\n|\r/g;
  while (terminator.exec(text) !== null) starts.push(terminator.lastIndex);
  return starts;
}
