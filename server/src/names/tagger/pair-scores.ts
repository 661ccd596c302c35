/** The weights of features that join two small numbers, each looked up once and remembered. */
import { type FeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import type { FeatureReader } from './features.ts';

/** Kinds of pairs (`pairFeature` in features.ts). */
export const PAIRS = 6;

/** More values than coarse classes, those of stems, the unknown and the ends of a sentence together. */
const MOST_VALUES = 160;

/** The scores of one kind of pair. */
export class PairScores {
  readonly #pair: number;
  readonly #reader: FeatureReader;
  readonly #weights: FeatureWeights;
  readonly #numbers = new Map<number, number>();
  /** Scores of each pair of numbers, and whether they were looked up. */
  readonly #scores = new Int32Array(MOST_VALUES ** 2 * WEIGHTS_EACH);
  readonly #known = new Uint8Array(MOST_VALUES ** 2);

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
    }
    return number;
  }

  /** Adds the scores of two values, given by their numbers and themselves. */
  addTo(a: number, b: number, first: number, second: number, into: Int32Array, at: number): void {
    const place = a * MOST_VALUES + b;
    const scores = this.#scores;
    const from = place * WEIGHTS_EACH;
    if (this.#known[place] === 0) {
      const feature = this.#reader.pairFeature(this.#pair, first, second);
      if (feature !== undefined) this.#weights.addAllTo(Int32Array.of(feature), 1, scores, from);
      this.#known[place] = 1;
    }
    for (let label = 0; label < WEIGHTS_EACH; label++) into[at + label]! += scores[from + label]!;
  }
}
