/**
 * What a paragraph is compared by: two numbers that alike paragraphs seldom both differ in, and the fingerprints of
 * every three words in a row (shingles; Broder 1997). Each word of an article is read once, however often it stands.
 */
import { fold } from '../../text/folding.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';

/** Words in a row that make a shingle. */
export const SHINGLE = 3;
/** Longer paragraphs are compared by their first words. */
export const MOST_WORDS = 300;

/** Reads the shingles of the paragraphs of one article. */
export class Shingles {
  readonly #vocabulary: Vocabulary;
  /** For each word by number its length and ends as a number, which words that differ may share. */
  readonly #signs: Int32Array;
  /** For each word by number a hash of its folded form; read when a paragraph is compared in full. */
  readonly #folded: Int32Array;
  readonly #isFolded: Uint8Array;

  constructor(vocabulary: Vocabulary) {
    const { words } = vocabulary;
    this.#vocabulary = vocabulary;
    this.#signs = Int32Array.from(words, signOf);
    this.#folded = new Int32Array(words.length);
    this.#isFolded = new Uint8Array(words.length);
  }

  /**
   * Two numbers of a paragraph that others of almost the same words seldom both differ in: the least of the hashes of
   * their shingles, by two ways of hashing. A hash reads only the signs of the words, because what it brings together
   * is compared in full.
   * @param index of the paragraph in its article; it has three words at least
   */
  sketchesOf(index: number): readonly [number, number] {
    const signs = this.#signs;
    const numbers = this.#vocabulary.ofParagraph(index);
    const last = Math.min(numbers.length, MOST_WORDS);
    let first = 0x7fffffff;
    let second = 0x7fffffff;
    let one = signs[numbers[0]!]!;
    let two = signs[numbers[1]!]!;
    for (let at = 2; at < last; at++) {
      const three = signs[numbers[at]!]!;
      const hash = Math.imul((one * 31 + two) * 31 + three, 0x9e3779b1) & 0x7fffffff;
      if (hash < first) first = hash;
      const other = Math.imul(hash ^ 0x5bd1e995, 0x85ebca6b) & 0x7fffffff;
      if (other < second) second = other;
      one = two;
      two = three;
    }
    return [first, second];
  }

  /** The fingerprints of the shingles of a paragraph's folded words, each once, in order of size. */
  of(index: number): Int32Array {
    const numbers = this.#vocabulary.ofParagraph(index);
    const count = Math.max(0, Math.min(numbers.length, MOST_WORDS) - SHINGLE + 1);
    const shingles = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      let hash = 0;
      for (let word = at; word < at + SHINGLE; word++) {
        hash = Math.imul(hash ^ this.#foldedHash(numbers[word]!), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      shingles[at] = hash;
    }
    return withoutRepeats(shingles.sort());
  }

  #foldedHash(number: number): number {
    if (this.#isFolded[number] === 0) {
      this.#folded[number] = hashOf(fold(this.#vocabulary.words[number]!));
      this.#isFolded[number] = 1;
    }
    return this.#folded[number]!;
  }
}

/** How many fingerprints two paragraphs share. Both in order of size. */
export function sharedBy(one: Int32Array, two: Int32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < two.length; ) {
    const difference = one[a]! - two[b]!;
    if (difference === 0) shared++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
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

const signOf = (word: string): number =>
  word.length + (word.charCodeAt(0) & 0xff) * 37 + (word.charCodeAt(word.length - 1) & 0xff) * 1021;

/** A number of 32 bits for the letters of a word (FNV-1a over code units), the same in every process. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
