/**
 * What a paragraph is compared by in full: the fingerprints of every three words in a row (shingles; Broder 1997). They
 * are kept with the words, so that an edit reads those of its own paragraph alone.
 */
import { fold } from '../../text/folding.ts';
import type { Word } from '../../text/tokens.ts';

/** Words in a row that make a shingle. */
export const SHINGLE = 3;
/** Longer paragraphs are compared by their first words. */
export const MOST_WORDS = 300;

/** The shingles of the words of a paragraph; for as long as these are kept, they are read once. */
export function shinglesOf(words: readonly Word[]): ParagraphShingles {
  let shingles = known.get(words);
  if (shingles === undefined) {
    shingles = readShingles(words);
    known.set(words, shingles);
  }
  return shingles;
}

const known = new WeakMap<readonly Word[], ParagraphShingles>();

function readShingles(words: readonly Word[]): ParagraphShingles {
  const length = Math.min(words.length, MOST_WORDS);
  const hashes = new Int32Array(Math.max(0, length - SHINGLE + 1));
  let one = 0;
  let two = 0;
  for (let at = 0; at < length; at++) {
    const three = foldedHash(words[at]!.text);
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = mixed(one, two, three);
    one = two;
    two = three;
  }
  return new ParagraphShingles(hashes);
}

/** Words of which the hash is remembered; beyond this number all are forgotten. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, number>();

/** A hash of the folded form of a word. */
function foldedHash(word: string): number {
  let hash = remembered.get(word);
  if (hash === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    hash = hashOf(fold(word));
    remembered.set(word, hash);
  }
  return hash;
}

function mixed(one: number, two: number, three: number): number {
  const hash = Math.imul(Math.imul(Math.imul(one, 0x01000193) ^ two, 0x01000193) ^ three, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Bits of a sketch of all shingles, in words of 32. */
const SKETCH_WORDS = 16;

/** The fingerprints of the shingles of one paragraph. */
export class ParagraphShingles {
  readonly #hashes: Int32Array;
  /** A bit for each fingerprint, by its last bits: what is in one sketch and not in another is not shared. */
  readonly #sketch = new Int32Array(SKETCH_WORDS);
  #bits = 0;
  /** Made when it is first compared in full. */
  #distinct: Int32Array | undefined;

  /** @param hashes in any order, with repeats */
  constructor(hashes: Int32Array) {
    this.#hashes = hashes;
    for (let at = 0; at < hashes.length; at++) {
      const bit = hashes[at]! & (32 * SKETCH_WORDS - 1);
      this.#sketch[bit >>> 5]! |= 1 << (bit & 31);
    }
    for (let at = 0; at < SKETCH_WORDS; at++) this.#bits += bitsOf(this.#sketch[at]!);
  }

  /**
   * Whether two paragraphs have so many different shingles in common.
   * @param share of those of the shorter one @param covered share of those of the longer one
   */
  isLike(other: ParagraphShingles, share: number, covered: number): boolean {
    if (this.#mostShared(other) < share * Math.min(this.#bits, other.#bits)) return false;
    const one = this.#sorted();
    const two = other.#sorted();
    const shared = sharedBy(one, two);
    return (
      shared >= share * Math.min(one.length, two.length) &&
      shared >= covered * Math.max(one.length, two.length)
    );
  }

  /** No more shingles than this are shared, by the sketches. */
  #mostShared(other: ParagraphShingles): number {
    let missing = 0;
    for (let at = 0; at < SKETCH_WORDS; at++) missing += bitsOf(this.#sketch[at]! & ~other.#sketch[at]!);
    return this.#hashes.length - missing;
  }

  /** The different fingerprints in order of size. */
  #sorted(): Int32Array {
    this.#distinct ??= withoutRepeats(this.#hashes.slice().sort());
    return this.#distinct;
  }
}

/** How many numbers two lists share. Both in order of size, without repeats. */
function sharedBy(one: Int32Array, two: Int32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < two.length; ) {
    const [first, second] = [one[a]!, two[b]!];
    if (first === second) shared++;
    if (first <= second) a++;
    if (second <= first) b++;
  }
  return shared;
}

function withoutRepeats(sorted: Int32Array): Int32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at]!;
  }
  return sorted.subarray(0, kept);
}

/** How many bits of a number are set (Hacker's Delight 5-1). */
function bitsOf(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A number of 32 bits for the letters of a word (FNV-1a over code units), the same in every process. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
