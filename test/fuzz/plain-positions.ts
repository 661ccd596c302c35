/**
 * Positions of the protocol counted in the plainest way, from the text alone: what the tables of the engine are held
 * against. Shares no code with it on purpose.
 */
import type { Position } from '../../server/src/text/lines.ts';
import type { Offset, PositionEncoding } from '../../server/src/text/offsets.ts';

/** Counts the positions of one text. LF, CRLF and a lone CR end a line. */
export class PlainPositions {
  readonly #text: string;
  readonly #encoding: PositionEncoding;
  readonly #lineStarts: readonly Offset[];

  constructor(text: string, encoding: PositionEncoding) {
    this.#text = text;
    this.#encoding = encoding;
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
    }
    this.#lineStarts = starts;
  }

  /** The position of an offset, its column in the units of the encoding. */
  at(offset: Offset): Position {
    const line = this.#lineStarts.findLastIndex((start) => start <= offset);
    return { line, character: this.#lengthOf(this.#text.slice(this.#lineStarts[line], offset)) };
  }

  /** A lone surrogate takes three bytes, as the sign does that replaces it when the text is sent. */
  #lengthOf(words: string): number {
    if (this.#encoding === 'utf-16') return words.length;
    return this.#encoding === 'utf-8' ? Buffer.byteLength(words, 'utf8') : [...words].length;
  }
}
