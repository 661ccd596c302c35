/**
 * From which side a paragraph is read. The first strong letter, which HTML's `dir="auto"` goes by, is wrong for an
 * Arabic paragraph that begins with a Latin name: the language of most letters decides.
 */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /\p{L}/u;

/** How many characters of a paragraph are looked at. */
const LOOKED_AT = 400;

export type Direction = 'rtl' | 'ltr';

/** The direction of a line's text; undefined when it has no letters. */
export function directionOf(text: string): Direction | undefined {
  let right = 0;
  let left = 0;
  let first: Direction | undefined;
  for (const character of text.slice(0, LOOKED_AT)) {
    if (RIGHT_TO_LEFT.test(character)) {
      right++;
      first ??= 'rtl';
    } else if (LETTER.test(character)) {
      left++;
      first ??= 'ltr';
    }
  }
  if (first === undefined) return undefined;
  // Latin names, addresses and file names take many letters in a sentence that begins in Arabic.
  const weight = first === 'rtl' ? 2 : 1;
  return right * weight >= left ? 'rtl' : 'ltr';
}
