/** Hashes by which the tagger finds words and features; no string is kept in its tables. */

/** The hash of no letters (FNV-1a). */
export const START_OF_HASH = 0x811c9dc5;

/** FNV-1a with one more UTF-16 unit. Its bits depend on few units until `mix` spreads them. */
export const nextHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units from `start` to `end`, finished with a mixer so that all bits depend on all units. */
export function hashLetters(text: string, start = 0, end = text.length): number {
  let hash = START_OF_HASH;
  const last = Math.min(end, text.length);
  for (let at = start; at < last; at++) hash = nextHash(hash, text.charCodeAt(at));
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
