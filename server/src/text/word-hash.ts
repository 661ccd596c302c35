/** The hash by which words are found in tables that are asked for every word of an article. */

/** Drawn anew by each process, so that nobody can write an article whose words all fall on one place of a table. */
const SEED = Math.floor(Math.random() * 0x100000000) | 0;

/** A number of 32 bits for the letters of a word (FNV-1a over UTF-16 units, from a seed). */
export function hashOfWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
