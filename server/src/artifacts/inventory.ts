/**
 * Which characters a text holds at all, and which stand side by side in it: most rules need some that most articles
 * lack, and need not look further.
 */

import { classOfUnit, HIGH_SURROGATE, LETTER } from '../text/word-units.ts';

/** Stands for every letter and mark behind a character. */
export const ANY_LETTER = Symbol('any letter');
/** Stands for whatever is behind a character. */
export const ANYTHING = Symbol('anything');
/** What may stand behind a character: one of some, or of all. */
export type Followers = string | typeof ANY_LETTER | typeof ANYTHING;

/** The characters of a range of code units, both ends included, for asking which of them an article holds. */
export const charactersFrom = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, place) => from + place));

/**
 * Pairs are kept by a hash of so many places, a power of two: an article has some thousand different ones, a paragraph
 * some hundred.
 */
const MOST_PAIRS = 0x10000;
const FEWEST_PAIRS = 0x800;
/** So many places for each code unit of a short text. */
const PLACES_A_UNIT = 8;

/** A place for each code unit in words of 32 bits: most articles are short, and to each its inventory is made. */
const BITS = 0x10000 / 32;

/** The UTF-16 code units of a text, and its pairs of neighbours. */
export class Inventory {
  readonly #seen = new Int32Array(BITS);
  readonly #pairs: Int32Array;
  /** One less than the number of places for pairs. */
  readonly #mask: number;
  /** Each code unit of the text once. */
  readonly #units: readonly number[];
  /** Made when it is first needed. */
  #letters: readonly number[] | undefined;

  constructor(text: string) {
    const places = placesFor(text.length);
    const mask = places - 1;
    const seen = this.#seen;
    const pairs = new Int32Array(places / 32);
    const units: number[] = [];
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!isIn(seen, unit)) {
        add(seen, unit);
        units.push(unit);
      }
      add(pairs, pairOf(before, unit) & mask);
      before = unit;
    }
    this.#pairs = pairs;
    this.#mask = mask;
    this.#units = units;
  }

  /** Whether the text holds any of these characters (code units). */
  has(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) {
      if (isIn(this.#seen, characters.charCodeAt(at))) return true;
    }
    return false;
  }

  /** Whether the text holds any code unit of a range, both ends included. */
  hasRange(from: number, to: number): boolean {
    return this.#units.some((unit) => unit >= from && unit <= to);
  }

  /**
   * Whether one of some characters may stand right before one of others. Never false where one does; true where none
   * does is rare.
   */
  mayHavePair(first: string, second: Followers): boolean {
    if (second === ANYTHING) return this.has(first);
    const leaders = this.#held(first);
    const followers = second === ANY_LETTER ? this.#lettersHeld() : this.#held(second);
    return leaders.some((leader) =>
      followers.some((follower) => isIn(this.#pairs, pairOf(leader, follower) & this.#mask)),
    );
  }

  /** The code units of some characters that the text holds. */
  #held(characters: string): readonly number[] {
    const held: number[] = [];
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      if (isIn(this.#seen, unit)) held.push(unit);
    }
    return held;
  }

  /** The letters and marks of the text, each once; of astral ones the first half. */
  #lettersHeld(): readonly number[] {
    this.#letters ??= this.#units.filter((unit) => {
      const unitClass = classOfUnit(unit);
      return unitClass === LETTER || unitClass === HIGH_SURROGATE;
    });
    return this.#letters;
  }
}

const pairOf = (first: number, second: number): number => Math.imul(first, 0x2f35) ^ second;

function placesFor(length: number): number {
  let places = FEWEST_PAIRS;
  while (places < MOST_PAIRS && places < PLACES_A_UNIT * length) places *= 2;
  return places;
}

const isIn = (bits: Int32Array, place: number): boolean => (bits[place >>> 5]! & (1 << (place & 31))) !== 0;

function add(bits: Int32Array, place: number): void {
  bits[place >>> 5] = bits[place >>> 5]! | (1 << (place & 31));
}
