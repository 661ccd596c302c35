/**
 * What words say together of a token, as scores of its labels. The weights of class attributes are remembered in rows
 * of one score for each label: most of what is asked for at a token is there, and is added without any search.
 */
import { CLASS_ATTRIBUTES, ClassAttributes, classAttribute } from './class-attributes.ts';
import { type FeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import type { FeatureReader, WordValues } from './features.ts';
import { REACH } from './templates.ts';

/** The weights of joined attributes stand at distance 0. */
const JOINED_PLACE = REACH * WEIGHTS_EACH;

export class JoinedScores {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  readonly #classes = new ClassAttributes();
  /** `#rows[number × WEIGHTS_EACH + label - 1]`, for those numbers that are 1 in `#read`. One weight has 15 bits. */
  readonly #rows = new Int16Array(CLASS_ATTRIBUTES * WEIGHTS_EACH);
  readonly #read = new Uint8Array(CLASS_ATTRIBUTES);
  readonly #row = new Int32Array(WEIGHTS_EACH);

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
  }

  /**
   * Adds the scores of a token.
   * @param one its word @param last the word before it @param next the word behind it, at the ends of a sentence the
   * boundaries @param known what the gazetteer says of each token @param at the token
   * @param into where the score of the first label but “outside” is added at index `place`, then the others
   */
  addTo(
    last: WordValues,
    one: WordValues,
    next: WordValues,
    known: Uint8Array,
    at: number,
    into: Int32Array,
    place: number,
  ): void {
    const rows = this.#rows;
    const classes = this.#classes;
    classes.read(last.coarseClass, one.coarseClass, next.coarseClass, known, at);
    for (let index = 0; index < classes.count; index++) {
      const number = classes.numbers[index]!;
      if (this.#read[number] === 0) this.#readRow(number);
      const row = number * WEIGHTS_EACH;
      for (let label = 0; label < WEIGHTS_EACH; label++) into[place + label]! += rows[row + label]!;
    }
    this.#reader.readJoined(last, one, next);
    this.#weights.addAllTo(this.#reader.attributes, this.#reader.count, into, place - JOINED_PLACE);
  }

  #readRow(number: number): void {
    const attributes = Int32Array.of(classAttribute(number).hash);
    this.#row.fill(0);
    this.#weights.addAllTo(attributes, 1, this.#row, -JOINED_PLACE);
    this.#rows.set(this.#row, number * WEIGHTS_EACH);
    this.#read[number] = 1;
  }
}
