/**
 * What each two words that stand side by side say of one another’s tokens, remembered: names and phrases come again, and
 * after an edit the whole article does. What the weights say of two words is far apart in memory, and looking for it was
 * most of the work.
 */
import { type FeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import type { FeatureReader, WordValues } from './features.ts';
import { REACH } from './templates.ts';

/** The weights of joined attributes stand at distance 0. */
const JOINED_PLACE = REACH * WEIGHTS_EACH;
/** Scores of a pair: for the token of its second word, then for that of its first. */
const ROW = 2 * WEIGHTS_EACH;
/** Where the scores for the first word’s token are in a row. */
export const OF_FIRST = WEIGHTS_EACH;
/** Pairs that there is room for; a power of two. */
const SLOTS = 1 << 14;
/** Pairs that are remembered; then all are forgotten. */
const MOST_REMEMBERED = (3 * SLOTS) / 4;

export class PairScores {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  /** Two numbers for each slot: those of its words; 0 and 0, which never stand together, for an empty one. */
  readonly #pairs = new Int32Array(2 * SLOTS);
  #size = 0;
  /** The scores of the pairs: those of the pair at `place` are the `2 × WEIGHTS_EACH` numbers from there. */
  readonly rows = new Int32Array(SLOTS * ROW);

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
  }

  /** Forgets all pairs: the words have other numbers now. */
  forget(): void {
    this.#pairs.fill(0);
    this.#size = 0;
  }

  /**
   * The place of a pair in `rows`, which holds until the next call.
   * @param first number of the first word @param second number of the word behind it @param words by number
   */
  placeOf(first: number, second: number, words: readonly WordValues[]): number {
    const pairs = this.#pairs;
    let slot = slotOf(first, second);
    while (pairs[2 * slot] !== first || pairs[2 * slot + 1] !== second) {
      if (pairs[2 * slot] === 0 && pairs[2 * slot + 1] === 0) return this.#add(slot, first, second, words);
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot * ROW;
  }

  #add(free: number, first: number, second: number, words: readonly WordValues[]): number {
    let slot = free;
    if (this.#size === MOST_REMEMBERED) {
      this.forget();
      slot = slotOf(first, second);
    }
    this.#size++;
    this.#pairs[2 * slot] = first;
    this.#pairs[2 * slot + 1] = second;
    const place = slot * ROW;
    this.rows.fill(0, place, place + ROW);
    this.#reader.readWithLast(words[first]!, words[second]!);
    this.#addTo(place);
    this.#reader.readWithNext(words[first]!, words[second]!);
    this.#addTo(place + OF_FIRST);
    return place;
  }

  #addTo(place: number): void {
    const { attributes, count } = this.#reader;
    this.#weights.addAllTo(attributes, count, this.rows, place - JOINED_PLACE);
  }
}

function slotOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
