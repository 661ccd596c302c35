/**
 * The hash by which the index finds a form. It is taken word by word, so that the hash of “New York City” goes on
 * from that of “New York”: running text is matched without joining any words.
 */

/** What the hash of an empty form would be, before `finishHash`. */
export const EMPTY_HASH = 0x811c9dc5;
const SPACE = 0x20;
const FNV_PRIME = 0x01000193;

/** Goes on with a folded word: FNV-1a over its UTF-16 units. @param state `EMPTY_HASH` for the first word */
export function hashWord(state: number, word: string): number {
  let hash = state;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Goes on with the space between two words. */
export function hashSpace(state: number): number {
  return Math.imul(state ^ SPACE, FNV_PRIME);
}

/** Spreads what every unit says over all 32 bits: the finaliser of MurmurHash3. @returns an unsigned number */
export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The finished hash of a whole folded form, words joined by one space. */
export function hashForm(foldedForm: string): number {
  return finishHash(hashWord(EMPTY_HASH, foldedForm));
}
