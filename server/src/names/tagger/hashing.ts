/** Hashes by which the tagger finds words and features; no string is kept in its tables. */

/** FNV-1a over UTF-16 units from `start` to `end`, finished with a mixer so that all bits depend on all units. */
export function hashLetters(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Spreads a difference in any bit over all bits (the finisher of MurmurHash3). A signed 32-bit integer. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The hash of a feature: which template, and the value it has. */
export const hashFeature = (template: number, value: number): number =>
  mix(value + Math.imul(template + 1, 0x9e3779b1));

/** One value made of two, in this order. */
export const joinValues = (first: number, second: number): number =>
  (Math.imul(first, 0x2545f491) ^ Math.imul(second, 0x6c078965)) | 0;
