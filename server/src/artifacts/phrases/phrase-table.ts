/**
 * All phrases as lines look them up: by the word that they begin or end with, and by the first letters of a keyword.
 * A table is plain data, which the build writes down once.
 */
import { INDEX_LENGTH, KeywordIndex, LONGEST_OF_KEYWORDS, readKeywords } from './keywords.ts';
import type { LabelWords } from './label-words.ts';
import { firstWord, lastWord } from './phrase-list.ts';

/** What phrases are looked up by, each with the numbers of its phrases in order. */
export type Lookup = readonly (readonly [key: string, phrases: readonly number[]])[];

/** Phrases by number, and the keys that lead to them. */
export interface PhraseTable {
  readonly texts: readonly string[];
  readonly classes: readonly string[];
  /** For each phrase the place of its class among the classes. */
  readonly classOf: readonly number[];
  /** By the folded word that they begin with. */
  readonly byFirst: Lookup;
  /** Those that begin with any words, by the folded word that they end with. */
  readonly byLast: Lookup;
  /** Phrases of keywords, by the first letters of the word that must be there first of all. */
  readonly byKeyword: Lookup;
  /** The same of phrases whose first keyword opens the line. */
  readonly byOpening: Lookup;
  /** The words by which a line may end as a phrase does. */
  readonly ends: readonly string[];
}

/** The table of some lists, each parsed into its classes. @throws Error when a phrase has no words to be found by */
export function tableOf(lists: readonly ReadonlyMap<string, readonly string[]>[]): PhraseTable {
  const texts: string[] = [];
  const classes: string[] = [];
  const classOf: number[] = [];
  const [byFirst, byLast, byKeyword, byOpening] = [
    new Map<string, number[]>(),
    new Map<string, number[]>(),
    new Map<string, number[]>(),
    new Map<string, number[]>(),
  ];
  const ends = new Set<string>();
  const add = (text: string): void => {
    const number = texts.length;
    texts.push(text);
    if (text.includes('&')) {
      const { opens, indexes } = readKeywords(text);
      for (const letters of indexes) push(opens ? byOpening : byKeyword, letters, number);
    } else if (!text.startsWith('…')) push(byFirst, firstWord(text), number);
    else {
      if (text.endsWith('…')) throw new Error(`a phrase must begin or end with a word: ${text}`);
      push(byLast, lastWord(text), number);
      ends.add(lastWord(text.replaceAll(/[:：]/g, ' ')));
    }
  };
  for (const list of lists) {
    for (const [name, phrases] of list) {
      if (!classes.includes(name)) classes.push(name);
      for (const text of phrases) {
        classOf.push(classes.indexOf(name));
        add(text);
      }
    }
  }
  const lookups = {
    byFirst: [...byFirst],
    byLast: [...byLast],
    byKeyword: [...byKeyword],
    byOpening: [...byOpening],
  };
  return { texts, classes, classOf, ...lookups, ends: [...ends] };
}

function push(lookup: Map<string, number[]>, key: string, number: number): void {
  const numbers = lookup.get(key);
  if (numbers === undefined) lookup.set(key, [number]);
  else numbers.push(number);
}

/** A table with its keys at hand. */
export class PhraseIndex {
  readonly #table: PhraseTable;
  readonly #byFirst: ReadonlyMap<string, readonly number[]>;
  readonly #byLast: ReadonlyMap<string, readonly number[]>;
  readonly #byKeyword: ReadonlyMap<string, readonly number[]>;
  readonly #byOpening: ReadonlyMap<string, readonly number[]>;
  readonly #ends: ReadonlySet<string>;
  /** Which classes some phrases have; phrases that are looked up by one key are one list. */
  readonly #classesOf = new Map<readonly number[], readonly number[]>();
  readonly #keywords = new Map<string, KeywordIndex>();
  readonly #possible = new WeakMap<LabelWords, ReadonlySet<number>>();

  constructor(table: PhraseTable) {
    this.#table = table;
    this.#byFirst = new Map(table.byFirst);
    this.#byLast = new Map(table.byLast);
    this.#byKeyword = new Map(table.byKeyword);
    this.#byOpening = new Map(table.byOpening);
    this.#ends = new Set(table.ends);
  }

  beginningWith(word: string): readonly number[] | undefined {
    return this.#byFirst.get(word);
  }

  endingWith(word: string): readonly number[] | undefined {
    return this.#byLast.get(word);
  }

  withKeyword(letters: string): readonly number[] | undefined {
    return this.#byKeyword.get(letters);
  }

  openedBy(letters: string): readonly number[] | undefined {
    return this.#byOpening.get(letters);
  }

  /** Whether a line of these folded words at its ends may be a phrase, but for one of keywords. */
  mayBePhrase(first: string, last: string): boolean {
    return this.#byFirst.has(first) || this.#ends.has(last);
  }

  /**
   * The numbers of the classes that may have a phrase which the line is, with a number before it or without. Most lines
   * are no phrase of any: this is read once for a line, whoever asks.
   */
  possibleClasses(line: LabelWords): ReadonlySet<number> {
    let classes = this.#possible.get(line);
    if (classes === undefined) {
      classes = this.#readPossible(line);
      this.#possible.set(line, classes);
    }
    return classes;
  }

  #readPossible(line: LabelWords): ReadonlySet<number> {
    const length = line.at(-1) === ':' ? line.length - 1 : line.length;
    const classes = new Set<number>();
    const add = (phrases: readonly number[] | undefined): void => {
      if (phrases !== undefined) for (const one of this.#classesAmong(phrases)) classes.add(one);
    };
    add(this.#byFirst.get(line[0] ?? ''));
    if (length > 1) add(this.#byFirst.get(line[1]!));
    add(this.#byLast.get(line[length - 1] ?? ''));
    if (length > LONGEST_OF_KEYWORDS || length === 0) return classes;
    add(this.#byOpening.get(line[0]!.slice(0, INDEX_LENGTH)));
    const words = length === line.length ? line : line.slice(0, length);
    for (const word of words) {
      for (const phrase of this.#keywordsOf(word).fitting(word, words)) classes.add(this.classOf(phrase));
    }
    return classes;
  }

  /** The phrases of keywords that may be looked up by a word, compiled when the first word asks that begins as it does. */
  #keywordsOf(word: string): KeywordIndex {
    const letters = word.slice(0, INDEX_LENGTH);
    let index = this.#keywords.get(letters);
    if (index === undefined) {
      const phrases = this.#byKeyword.get(letters) ?? [];
      index = new KeywordIndex(phrases.map((phrase) => [phrase, this.textOf(phrase)]));
      this.#keywords.set(letters, index);
    }
    return index;
  }

  #classesAmong(phrases: readonly number[]): readonly number[] {
    let classes = this.#classesOf.get(phrases);
    if (classes === undefined) {
      classes = [...new Set(phrases.map((phrase) => this.classOf(phrase)))];
      this.#classesOf.set(phrases, classes);
    }
    return classes;
  }

  /** Whether a phrase of some classes that is no row of keywords begins or ends with these folded words. */
  hasEnds(wanted: ReadonlySet<number>, first: string, last: string): boolean {
    const isWanted = (phrases: readonly number[] | undefined): boolean =>
      phrases !== undefined && this.#classesAmong(phrases).some((one) => wanted.has(one));
    return isWanted(this.#byFirst.get(first)) || isWanted(this.#byLast.get(last));
  }

  textOf(phrase: number): string {
    return this.#table.texts[phrase]!;
  }

  /** The phrases of some classes, in order. */
  textsOf(classes: readonly string[]): readonly string[] {
    const wanted = this.numbersOf(classes);
    return this.#table.texts.filter((_, phrase) => wanted.has(this.classOf(phrase)));
  }

  /** The numbers of some classes. */
  numbersOf(classes: readonly string[]): ReadonlySet<number> {
    return new Set(classes.map((name) => this.#table.classes.indexOf(name)));
  }

  classOf(phrase: number): number {
    return this.#table.classOf[phrase]!;
  }
}
