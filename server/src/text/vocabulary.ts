/**
 * The different words of an article and where each stands, as numbers: a rule that looks for some words asks for these
 * few in the article, and not for each word of the article in its list; words that are equal have equal numbers.
 */
import type { Article, Paragraph } from './article.ts';
import { ArticleReading } from './article-reading.ts';
import { fold } from './folding.ts';
import { hashOfWord } from './word-hash.ts';

const NONE = -1;
/** Words are kept in a table of this many places at least, a power of two. */
const SMALLEST_TABLE = 64;

/** The words of one article by number, in order of first appearance. Compared as they are written. */
export class Vocabulary {
  /** The different words; the number of a word is its place here. */
  readonly words: readonly string[];
  /** By number of the word its length, and its first and last code unit: what most words are turned away by. */
  readonly lengths: Uint32Array;
  readonly firstUnits: Uint16Array;
  readonly lastUnits: Uint16Array;
  /** The number of each token of the article, all paragraphs in one row. */
  readonly numbers: Int32Array;
  /** For each paragraph, by its place in the article, where its tokens begin in the row; one entry more at the end. */
  readonly #begins: Int32Array;
  readonly #folded: (string | undefined)[] = [];
  /** Open addressing: the number of the word at each place, or `NONE`. */
  readonly #table: Int32Array;

  constructor({ paragraphs }: { readonly paragraphs: readonly Pick<Paragraph, 'words'>[] }) {
    const begins = new Int32Array(paragraphs.length + 1);
    for (const [at, { words }] of paragraphs.entries()) begins[at + 1] = begins[at]! + words.length;
    const count = begins[paragraphs.length]!;
    let size = SMALLEST_TABLE;
    while (size < 2 * count) size *= 2;
    const table = new Int32Array(size).fill(NONE);
    const hashes: number[] = [];
    const different: string[] = [];
    const numbers = new Int32Array(count);
    let at = 0;
    for (const { words } of paragraphs) {
      for (const { text } of words) {
        const hash = hashOfWord(text);
        let place = hash & (size - 1);
        let number = table[place]!;
        while (number !== NONE && (hashes[number] !== hash || different[number] !== text)) {
          place = (place + 1) & (size - 1);
          number = table[place]!;
        }
        if (number === NONE) {
          number = different.length;
          table[place] = number;
          different.push(text);
          hashes.push(hash);
        }
        numbers[at++] = number;
      }
    }
    const lengths = new Uint32Array(different.length);
    const firstUnits = new Uint16Array(different.length);
    const lastUnits = new Uint16Array(different.length);
    for (let number = 0; number < different.length; number++) {
      const word = different[number]!;
      lengths[number] = word.length;
      firstUnits[number] = word.charCodeAt(0);
      lastUnits[number] = word.charCodeAt(word.length - 1);
    }
    this.words = different;
    this.lengths = lengths;
    this.firstUnits = firstUnits;
    this.lastUnits = lastUnits;
    this.numbers = numbers;
    this.#begins = begins;
    this.#table = table;
  }

  /** The numbers of the tokens of a paragraph, by its place among the article's. A view, not a copy. */
  ofParagraph(index: number): Int32Array {
    return this.numbers.subarray(this.#begins[index], this.#begins[index + 1]);
  }

  /** The number of a word, or undefined where the article does not hold it. */
  numberOf(word: string): number | undefined {
    const last = this.#table.length - 1;
    for (let place = hashOfWord(word) & last; ; place = (place + 1) & last) {
      const number = this.#table[place]!;
      if (number === NONE) return undefined;
      if (this.words[number] === word) return number;
    }
  }

  /** The folded form (folding.ts) of the word with a number; each is folded once, when it is first asked for. */
  foldedOf(number: number): string {
    let folded = this.#folded[number];
    if (folded === undefined) {
      folded = fold(this.words[number]!);
      this.#folded[number] = folded;
    }
    return folded;
  }

  /** The same as `marksOf` for words that end with one of some strings, none of which is empty. */
  marksOfEndings(endings: readonly string[]): Uint8Array | undefined {
    let units = 0;
    for (const ending of endings) units |= bitOf(ending.charCodeAt(ending.length - 1));
    let marks: Uint8Array | undefined;
    for (let number = 0; number < this.words.length; number++) {
      if ((bitOf(this.lastUnits[number]!) & units) === 0) continue;
      const word = this.words[number]!;
      if (!endings.some((ending) => word.endsWith(ending))) continue;
      marks ??= new Uint8Array(this.words.length);
      marks[number] = 1;
    }
    return marks;
  }

  /** For each number 1 where its word is one of a list, else 0; undefined where the article holds none of them. */
  marksOf(list: Iterable<string>): Uint8Array | undefined {
    let marks: Uint8Array | undefined;
    for (const word of list) {
      const number = this.numberOf(word);
      if (number === undefined) continue;
      marks ??= new Uint8Array(this.words.length);
      marks[number] = 1;
    }
    return marks;
  }
}

/** One of 32 bits for a code unit. */
const bitOf = (unit: number): number => 1 << (unit & 31);

const vocabularies = new ArticleReading((article) => new Vocabulary(article));

/** The vocabulary of an article, read when it is first asked for. */
export const vocabularyOf = (article: Article): Vocabulary => vocabularies.of(article);
