/**
 * What a UTF-16 code unit is to a word: a letter or a mark, a digit, a joiner, a half of an astral character, or
 * nothing. Each unit is asked of the Unicode properties once and looked up from then on, because every text is read
 * by these classes from end to end.
 */

/** The classes of `classOfUnit`. All from `LETTER` on stand in words by themselves. */
export const OUTSIDE = 1;
/** Joins letters on both sides: an apostrophe, a gershayim, a double quote, a non-joiner. */
export const JOINER = 2;
/** The first half of an astral character: the two halves together tell. */
export const HIGH_SURROGATE = 3;
/** A letter or a mark. */
export const LETTER = 4;
/** A digit or another sign of number. */
export const DIGIT = 5;

const JOINERS = '\'’׳״"\u200c\u200d';
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const NUMBER = /^\p{N}$/u;

/** By code unit; 0 where the unit was not asked for yet. */
const CLASSES = new Uint8Array(0x10000);

/** The class of a code unit, from 0 to 0xffff. */
export const classOfUnit = (unit: number): number => CLASSES[unit] || classify(unit);

function classify(unit: number): number {
  const known =
    unit >= 0xd800 && unit < 0xdc00 ? HIGH_SURROGATE : classOfCharacter(String.fromCharCode(unit));
  CLASSES[unit] = known;
  return known;
}

const MARK = /^\p{M}$/u;
/** By code unit: 1 where it is a mark, 2 where it is none; 0 where it was not asked for yet. */
const MARKS = new Uint8Array(0x10000);

/** Whether a code unit is a mark, which belongs to the character before it whatever that is. */
export function isMark(unit: number): boolean {
  if (MARKS[unit] === 0) MARKS[unit] = MARK.test(String.fromCharCode(unit)) ? 1 : 2;
  return MARKS[unit] === 1;
}

/** The same of a character of one code unit or two. */
export const isMarkCharacter = (character: string): boolean => MARK.test(character);

/** The class of a character of one code unit or two. */
export function classOfCharacter(character: string): number {
  if (JOINERS.includes(character)) return JOINER;
  if (LETTER_OR_MARK.test(character)) return LETTER;
  return NUMBER.test(character) ? DIGIT : OUTSIDE;
}
