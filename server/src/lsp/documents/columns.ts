/**
 * Columns in UTF-8 and UTF-32 without counting a long line from its start for every position: the encoded length
 * of the text up to every thousandth place is counted once, when the first column is asked for.
 */
import {
  cutsSurrogatePair,
  decodeColumn,
  encodeColumn,
  type Offset,
  type PositionEncoding,
} from '../../text/offsets.ts';

/** Distance between counted places, in UTF-16 units. */
const STRIDE = 1024;

/** Converts columns of one text. */
export class ColumnTable {
  readonly #text: string;
  readonly #encoding: PositionEncoding;
  /** `#lengths[i]` is the encoded length of the text before counted place `i`. */
  #lengths: Float64Array | undefined;

  constructor(text: string, encoding: PositionEncoding) {
    this.#text = text;
    this.#encoding = encoding;
  }

  /** The column of `at` in the line that starts at `lineStart`. Both UTF-16 offsets. */
  column(lineStart: Offset, at: Offset): number {
    if (at - lineStart <= 2 * STRIDE || this.#encoding === 'utf-16') {
      return encodeColumn(this.#text, lineStart, at, this.#encoding);
    }
    return this.#lengthBefore(at) - this.#lengthBefore(lineStart);
  }

  /** The UTF-16 offset of a column; past the line it is undefined. */
  offset(lineStart: Offset, lineEnd: Offset, column: number): Offset | undefined {
    if (column > this.column(lineStart, lineEnd)) return undefined;
    let from = lineStart;
    let left = column;
    if (this.#encoding !== 'utf-16' && lineEnd - lineStart > 2 * STRIDE) {
      const target = this.#lengthBefore(lineStart) + column;
      const nearest = this.#lastPlaceBefore(target);
      if (nearest > lineStart) {
        from = nearest;
        left = target - this.#lengthBefore(nearest);
      }
    }
    return decodeColumn(this.#text, from, lineEnd, left, this.#encoding);
  }

  /** The last counted place whose encoded length does not pass `length`. By hand, for it is asked for every position. */
  #lastPlaceBefore(length: number): Offset {
    const lengths = this.#counted();
    let low = 0;
    let high = lengths.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lengths[middle]! <= length) low = middle;
      else high = middle;
    }
    return this.#place(low);
  }

  #lengthBefore(at: Offset): number {
    const lengths = this.#counted();
    let index = Math.floor(at / STRIDE);
    if (this.#place(index) > at) index--;
    return lengths[index]! + encodeColumn(this.#text, this.#place(index), at, this.#encoding);
  }

  #counted(): Float64Array {
    if (this.#lengths === undefined) {
      const lengths = new Float64Array(Math.floor(this.#text.length / STRIDE) + 1);
      for (let index = 1; index < lengths.length; index++) {
        const length = encodeColumn(this.#text, this.#place(index - 1), this.#place(index), this.#encoding);
        lengths[index] = lengths[index - 1]! + length;
      }
      this.#lengths = lengths;
    }
    return this.#lengths;
  }

  /** Counted place `index`, moved back by one where it would cut a surrogate pair. */
  #place(index: number): Offset {
    const at = Math.min(index * STRIDE, this.#text.length);
    return cutsSurrogatePair(this.#text, at) ? at - 1 : at;
  }
}
