/**
 * What classes of words and the gazetteer say together of a token, as scores of its labels. Each class attribute has a
 * row of them, read once: most of what is asked for at a token is there, and is added without any search.
 */
import { CLASS_ATTRIBUTES, ClassAttributes, classAttribute } from './class-attributes.ts';
import { type FeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import type { WordValues } from './features.ts';
import { REACH } from './templates.ts';

/** The weights of joined attributes stand at distance 0. */
const JOINED_PLACE = REACH * WEIGHTS_EACH;

export class ClassScores {
  readonly #weights: FeatureWeights;
  readonly #attributes = new ClassAttributes();
  /** `#rows[number × WEIGHTS_EACH + label - 1]`, for those numbers that are 1 in `#read`. One weight has 15 bits. */
  readonly #rows = new Int16Array(CLASS_ATTRIBUTES * WEIGHTS_EACH);
  readonly #read = new Uint8Array(CLASS_ATTRIBUTES);
  readonly #row = new Int32Array(WEIGHTS_EACH);

  constructor(weights: FeatureWeights) {
    this.#weights = weights;
  }

  /** Reads the attributes of a token, which `addTo` then adds (class-attributes.ts says what the parameters are). */
  read(last: WordValues, one: WordValues, next: WordValues, known: Uint8Array, at: number): void {
    this.#attributes.read(last.coarseClass, one.coarseClass, next.coarseClass, known, at);
  }

  /** Adds the scores of the token that was read last. @param place that of the first label but “outside” */
  addTo(into: Int32Array, place: number): void {
    const rows = this.#rows;
    const { numbers, count } = this.#attributes;
    for (let index = 0; index < count; index++) {
      const number = numbers[index]!;
      if (this.#read[number] === 0) this.#readRow(number);
      const row = number * WEIGHTS_EACH;
      for (let label = 0; label < WEIGHTS_EACH; label++) into[place + label]! += rows[row + label]!;
    }
  }

  #readRow(number: number): void {
    this.#row.fill(0);
    this.#weights.addAllTo(Int32Array.of(classAttribute(number).hash), 1, this.#row, -JOINED_PLACE);
    this.#rows.set(this.#row, number * WEIGHTS_EACH);
    this.#read[number] = 1;
  }
}
