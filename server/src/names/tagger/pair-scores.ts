/** The weights of features that join two small numbers, each looked up once and remembered. */
import { type FeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import type { FeatureReader } from './features.ts';

/** Kinds of pairs (`pairFeature` in features.ts). */
export const PAIRS = 6;

/** More values than coarse classes, those of stems, the unknown and the ends of a sentence together. */
const MOST_VALUES = 160;

/** Rows of scores by which the table grows. */
const ROWS_AT_ONCE = 1024;
/** Places of pairs that were not looked up, and of those that have no weights. */
const UNKNOWN = 0;
const NOTHING = 1;

/** The scores of one kind of pair. */
export class PairScores {
  readonly #pair: number;
  readonly #reader: FeatureReader;
  readonly #weights: FeatureWeights;
  readonly #numbers = new Map<number, number>();
  readonly #values: number[] = [];
  /** Row of each pair of numbers: small, so that it stays near while many pairs are asked for. */
  readonly #rows = new Int32Array(MOST_VALUES ** 2);
  #count = 2;
  #scores = new Int32Array(ROWS_AT_ONCE * WEIGHTS_EACH);

  constructor(pair: number, reader: FeatureReader, weights: FeatureWeights) {
    this.#pair = pair;
    this.#reader = reader;
    this.#weights = weights;
  }

  /** A small number that stands for a value, the same in every table that is asked in the same order. */
  numberOf(value: number): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(value, number);
      this.#values.push(value);
    }
    return number;
  }

  /** Adds the scores of two values, given by their numbers. */
  addTo(first: number, second: number, into: Int32Array, at: number): void {
    let row = this.#rows[first * MOST_VALUES + second]!;
    if (row === UNKNOWN) row = this.#lookUp(first, second);
    if (row === NOTHING) return;
    const scores = this.#scores;
    const from = row * WEIGHTS_EACH;
    for (let label = 0; label < WEIGHTS_EACH; label++) into[at + label]! += scores[from + label]!;
  }

  #lookUp(first: number, second: number): number {
    const feature = this.#reader.pairFeature(this.#pair, this.#values[first]!, this.#values[second]!);
    const scores = new Int32Array(WEIGHTS_EACH);
    if (feature !== undefined) this.#weights.addAllTo(Int32Array.of(feature), 1, scores, 0);
    const row = scores.some((score) => score !== 0) ? this.#add(scores) : NOTHING;
    this.#rows[first * MOST_VALUES + second] = row;
    return row;
  }

  #add(scores: Int32Array): number {
    const row = this.#count++;
    if (this.#count * WEIGHTS_EACH > this.#scores.length) {
      const grown = new Int32Array(this.#scores.length + ROWS_AT_ONCE * WEIGHTS_EACH);
      grown.set(this.#scores);
      this.#scores = grown;
    }
    this.#scores.set(scores, row * WEIGHTS_EACH);
    return row;
  }
}
