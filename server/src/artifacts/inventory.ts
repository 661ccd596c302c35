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

/** Pairs are kept by a hash of so many places, a power of two: an article has some thousand different ones. */
const PAIRS = 0x10000;

/** The UTF-16 code units of a text, and its pairs of neighbours. */
export class Inventory {
  readonly #seen = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(PAIRS);
  /** Made when it is first needed. */
  #letters: readonly number[] | undefined;

  constructor(text: string) {
    const seen = this.#seen;
    const pairs = this.#pairs;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      seen[unit] = 1;
      pairs[pairOf(before, unit)] = 1;
      before = unit;
    }
  }

  /** Whether the text holds any of these characters (code units). */
  has(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) {
      if (this.#seen[characters.charCodeAt(at)] === 1) return true;
    }
    return false;
  }

  /** Whether the text holds any code unit of a range, both ends included. */
  hasRange(from: number, to: number): boolean {
    const at = this.#seen.indexOf(1, from);
    return at >= 0 && at <= to;
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
      followers.some((follower) => this.#pairs[pairOf(leader, follower)] === 1),
    );
  }

  /** The code units of some characters that the text holds. */
  #held(characters: string): readonly number[] {
    const held: number[] = [];
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      if (this.#seen[unit] === 1) held.push(unit);
    }
    return held;
  }

  /** The letters and marks of the text, each once; of astral ones the first half. */
  #lettersHeld(): readonly number[] {
    if (this.#letters === undefined) {
      const letters: number[] = [];
      for (let unit = this.#seen.indexOf(1); unit >= 0; unit = this.#seen.indexOf(1, unit + 1)) {
        const unitClass = classOfUnit(unit);
        if (unitClass === LETTER || unitClass === HIGH_SURROGATE) letters.push(unit);
      }
      this.#letters = letters;
    }
    return this.#letters;
  }
}

const pairOf = (first: number, second: number): number => (Math.imul(first, 0x2f35) ^ second) & (PAIRS - 1);
