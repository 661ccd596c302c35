/**
 * Turns words away that are not on a list, by their ends and their length alone: of the words of an article hardly any is
 * on any list, and to look a word up its letters must be read.
 */

/** Sums of the ends of words, of which a filter tells so many apart, a power of two. */
const SUMS = 2048;
/** Words of this length and longer ones share a bit. */
const LONGEST = 31;

export class WordFilter {
  /** For each sum of the ends of a word the lengths of the words on the list with these ends, as bits. */
  readonly #lengths = new Uint32Array(SUMS);

  /** @param words none of them empty */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const sum = sumOf(word.charCodeAt(0), word.charCodeAt(word.length - 1));
      this.#lengths[sum]! |= 1 << Math.min(word.length, LONGEST);
    }
  }

  /**
   * Whether a word may be on the list: never false for one that is.
   * @param first its first code unit @param last its last one
   */
  mayHold(first: number, last: number, length: number): boolean {
    return (this.#lengths[sumOf(first, last)]! & (1 << Math.min(length, LONGEST))) !== 0;
  }
}

const sumOf = (first: number, last: number): number => (first * 31 + last) & (SUMS - 1);
