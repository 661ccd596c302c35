/** Words with the scores that they give to the tokens around them, remembered over articles. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type FeatureWeights, ROW } from './feature-weights.ts';
import type { FeatureReader, WordValues } from './features.ts';
import { mayBeginKnown } from './gazetteer-tags.ts';
import { hashLetters } from './hashing.ts';
import { normalise } from './normal-words.ts';
import { WordNumbers } from './word-numbers.ts';

export interface ScoredWord extends WordValues {
  readonly folded: string;
  /** Hash of what is behind a first letter that may be a particle; the word's own hash where there is none. */
  readonly tail: number;
}

/** Words that are remembered from one article to the next; those not met again for so many are forgotten. */
const MOST_REMEMBERED = 24_000;
/** Particles of one letter. */
const PARTICLES = 'وفبلك';
const SHORTEST_TAIL = 3;

/** Numbers of the words that stand before the first token of a sentence, and after its last. */
export const BEFORE = 0;
export const AFTER = 1;

/** Words with their rows of scores, and how to find them. */
interface Remembered {
  readonly numbers: WordNumbers;
  readonly words: ScoredWord[];
  rows: Int32Array;
  /** For each word whether a form of the gazetteer may begin with it: 0 not asked yet, 1 no, 2 yes. */
  begins: Uint8Array;
}

const NOT_ASKED = 0;
const BEGINS_NOTHING = 1;
const BEGINS = 2;

const nothingRemembered = (): Remembered => ({
  numbers: new WordNumbers(),
  words: [],
  rows: new Int32Array(FIRST_ROWS * ROW),
  begins: new Uint8Array(FIRST_ROWS),
});

/** Words by number. Numbers hold until the next `begin`. */
export class ScoredWords {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  #now = nothingRemembered();
  /** The words before these: where one of them is met again, it is copied. */
  #older: Remembered | undefined;
  /** The gazetteer that `begins` was asked of. */
  #gazetteer: Gazetteer | undefined;

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
    this.#addBoundaries();
  }

  /** The words by their numbers. */
  get words(): readonly ScoredWord[] {
    return this.#now.words;
  }

  /** The scores of word n for the tokens around it are the `ROW` numbers from index n × `ROW` (feature-weights.ts). */
  get rows(): Int32Array {
    return this.#now.rows;
  }

  /** Whether a form of the gazetteer may begin with a word, given by its number. */
  mayBeginKnown(number: number): boolean {
    const { begins, words } = this.#now;
    if (begins[number] === NOT_ASKED) {
      const { folded } = words[number]!;
      const known = this.#gazetteer !== undefined && mayBeginKnown(folded, this.#gazetteer);
      begins[number] = known ? BEGINS : BEGINS_NOTHING;
    }
    return begins[number] === BEGINS;
  }

  /**
   * Makes ready for an article.
   * @param gazetteer what `mayBeginKnown` asks
   * @returns what is not as it was: the numbers that words have, or the gazetteer alone
   */
  begin(gazetteer: Gazetteer): 'numbers' | 'gazetteer' | 'nothing' {
    const begun = this.#now.words.length > MOST_REMEMBERED;
    if (begun) {
      this.#older = this.#now;
      this.#now = nothingRemembered();
      this.#addBoundaries();
    }
    const other = gazetteer !== this.#gazetteer;
    if (other) {
      this.#gazetteer = gazetteer;
      this.#now.begins.fill(NOT_ASKED);
      this.#older?.begins.fill(NOT_ASKED);
    }
    return begun ? 'numbers' : other ? 'gazetteer' : 'nothing';
  }

  /** The number of a word, given as its raw text. */
  numberOf(token: string): number {
    const { numbers } = this.#now;
    const known = numbers.find(token);
    if (known >= 0) return known;
    const older = this.#older?.numbers.find(token) ?? -1;
    const number = older >= 0 ? this.#copy(older) : this.#read(token);
    numbers.add(number);
    return number;
  }

  #addBoundaries(): void {
    this.#add('', this.#reader.readBoundary('before'));
    this.#add('', this.#reader.readBoundary('after'));
  }

  #copy(older: number): number {
    const { words, rows, begins } = this.#older!;
    const number = this.#place(words[older]!);
    this.#now.begins[number] = begins[older]!;
    this.#now.rows.set(rows.subarray(older * ROW, (older + 1) * ROW), number * ROW);
    return number;
  }

  #read(token: string): number {
    const folded = normalise(token);
    return this.#add(folded, this.#reader.read(token, folded));
  }

  /** Adds the word that the reader has read last. */
  #add(folded: string, values: WordValues): number {
    const hasTail = folded.length > SHORTEST_TAIL && PARTICLES.includes(folded[0]!);
    const tail = hasTail ? hashLetters(folded, 1) : values.own;
    const number = this.#place({ ...values, folded, tail });
    this.#weights.addAllTo(this.#reader.attributes, this.#reader.count, this.#now.rows, number * ROW);
    return number;
  }

  #place(word: ScoredWord): number {
    const now = this.#now;
    const number = now.words.push(word) - 1;
    if (number >= now.begins.length) {
      now.rows = grown(now.rows, new Int32Array(2 * now.rows.length));
      now.begins = grown(now.begins, new Uint8Array(2 * now.begins.length));
    }
    return number;
  }
}

function grown<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** Rows that there is room for at first. */
const FIRST_ROWS = 4096;
