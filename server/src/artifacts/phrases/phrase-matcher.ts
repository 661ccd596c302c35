/** Finds the phrase that a line is. */
import { INDEX_LENGTH, type Keywords, keywordsFit, LONGEST_OF_KEYWORDS, readKeywords } from './keywords.ts';
import { type LabelWords, phraseWords } from './label-words.ts';
import type { PhraseIndex } from './phrase-table.ts';

/** One phrase of a list. */
export interface Phrase {
  /** As it is written in the list. */
  readonly text: string;
  readonly parts: readonly LabelWords[];
  /** Whether any words may stand before the first part or after the last. */
  readonly open: { readonly start: boolean; readonly end: boolean };
  /** Only that its words stand somewhere in the line is known, and the line may be a sentence about the same things. */
  readonly isLoose?: boolean;
}

const NO_PHRASES: readonly Phrase[] = [];
const NO_KEYWORDS: readonly Keywords[] = [];

/**
 * Finds the phrase of some classes that a line is, in time linear in the line for each phrase that begins or ends as
 * it does. There are thousands of phrases and an article asks for few of them: a phrase is compiled when a line begins
 * or ends as it does.
 */
export class PhraseMatcher {
  readonly #read: () => PhraseIndex;
  readonly #classes: readonly string[];
  #phrases: PhraseIndex | undefined;
  #wanted: ReadonlySet<number> = new Set();
  /** What was compiled, by the words that phrases of any class begin and end with. */
  readonly #byFirst = new Map<string, readonly Phrase[]>();
  readonly #byLast = new Map<string, readonly Phrase[]>();
  readonly #byKeyword = new Map<string, readonly Keywords[]>();
  readonly #byOpening = new Map<string, readonly Keywords[]>();

  /** @param read gives all phrases; asked when the first line comes @param classes of the phrases to be found */
  constructor(read: () => PhraseIndex, classes: readonly string[]) {
    this.#read = read;
    this.#classes = classes;
  }

  /** The phrase that the whole line is, or undefined. */
  match(line: LabelWords | undefined): Phrase | undefined {
    if (line === undefined || line.length === 0) return undefined;
    const phrases = this.#open();
    if (!this.#mayHave(phrases.possibleClasses(line))) return undefined;
    const words = line.at(-1) === ':' ? line.slice(0, -1) : line;
    return (
      this.#matchWords(phrases, words, line) ??
      this.#matchItem(phrases, words) ??
      this.#matchKeywords(phrases, words)
    );
  }

  /** Whether a line may be a phrase: what most lines are turned away by, read once for all matchers. */
  mayMatch(line: LabelWords | undefined): boolean {
    return line !== undefined && line.length > 0 && this.#mayHave(this.#open().possibleClasses(line));
  }

  /**
   * Whether a line of these folded words at its ends may be a phrase, but for one of keywords or an item of a numbered
   * list: what most lines are turned away by before their words are read.
   */
  mayBePhrase(first: string, last: string): boolean {
    return this.#open().hasEnds(this.#wanted, first, last);
  }

  #open(): PhraseIndex {
    if (this.#phrases === undefined) {
      this.#phrases = this.#read();
      this.#wanted = this.#phrases.numbersOf(this.#classes);
    }
    return this.#phrases;
  }

  #mayHave(classes: ReadonlySet<number>): boolean {
    if (classes.size === 0) return false;
    for (const wanted of this.#wanted) if (classes.has(wanted)) return true;
    return false;
  }

  #matchKeywords(phrases: PhraseIndex, words: LabelWords): Phrase | undefined {
    if (words.length > LONGEST_OF_KEYWORDS || words.length === 0) return undefined;
    const opening = words[0]!.slice(0, INDEX_LENGTH);
    const opened = this.#keywords(this.#byOpening, opening, phrases.openedBy(opening)).find((keywords) =>
      keywordsFit(keywords, words),
    );
    if (opened !== undefined) return { text: opened.text, parts: [], open: { start: true, end: true } };
    for (const word of words) {
      const letters = word.slice(0, INDEX_LENGTH);
      const found = this.#keywords(this.#byKeyword, letters, phrases.withKeyword(letters)).find((keywords) =>
        keywordsFit(keywords, words),
      );
      if (found !== undefined)
        return { text: found.text, parts: [], open: { start: true, end: true }, isLoose: true };
    }
    return undefined;
  }

  /** A label may be an item of a numbered list. */
  #matchItem(phrases: PhraseIndex, words: LabelWords): Phrase | undefined {
    if (words.length < 2 || !/^\p{N}{1,2}$/u.test(words[0]!)) return undefined;
    return this.#matchWords(phrases, words.slice(1), words.slice(1));
  }

  #matchWords(phrases: PhraseIndex, words: LabelWords, line: LabelWords): Phrase | undefined {
    const first = line[0]!;
    const opening = this.#compiled(this.#byFirst, first, phrases.beginningWith(first));
    const last = words.at(-1) ?? '';
    return (
      opening.findLast((phrase) => isWhole(phrase) && sameWords(phrase.parts[0]!, words)) ??
      opening.find((phrase) => !isWhole(phrase) && fits(phrase, line)) ??
      this.#compiled(this.#byLast, last, phrases.endingWith(last)).find((phrase) => fits(phrase, words))
    );
  }

  /** The phrases of this matcher's classes among some, compiled. */
  #compiled(
    known: Map<string, readonly Phrase[]>,
    word: string,
    numbers: readonly number[] | undefined,
  ): readonly Phrase[] {
    if (numbers === undefined) return NO_PHRASES;
    let phrases = known.get(word);
    if (phrases === undefined) {
      phrases = this.#textsOf(numbers).map(compile);
      known.set(word, phrases);
    }
    return phrases;
  }

  #keywords(
    known: Map<string, readonly Keywords[]>,
    letters: string,
    numbers: readonly number[] | undefined,
  ): readonly Keywords[] {
    if (numbers === undefined) return NO_KEYWORDS;
    let keywords = known.get(letters);
    if (keywords === undefined) {
      keywords = this.#textsOf(numbers).map(readKeywords);
      known.set(letters, keywords);
    }
    return keywords;
  }

  #textsOf(numbers: readonly number[]): string[] {
    const phrases = this.#phrases!;
    return numbers
      .filter((number) => this.#wanted.has(phrases.classOf(number)))
      .map((number) => phrases.textOf(number));
  }
}

const isWhole = ({ parts, open }: Phrase): boolean => parts.length === 1 && !open.start && !open.end;

const sameWords = (a: LabelWords, b: LabelWords): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

function compile(text: string): Phrase {
  const parts = text
    .split('…')
    .map(phraseWords)
    .filter((words) => words.length > 0);
  if (parts.length === 0) throw new Error(`a phrase without words: ${text}`);
  return { text, parts, open: { start: text.startsWith('…'), end: text.endsWith('…') } };
}

function fits({ parts, open }: Phrase, line: LabelWords): boolean {
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const first = index === 0 && !open.start;
    const last = index === parts.length - 1 && !open.end;
    const at = last ? Math.max(from, line.length - part.length) : first ? 0 : from;
    const found = first || last ? (standsAt(line, part, at) ? at : -1) : search(line, part, at);
    if (found < 0 || (first && last && line.length !== part.length)) return false;
    from = found + part.length;
  }
  return !open.end || from < line.length;
}

const standsAt = (line: LabelWords, part: LabelWords, at: number): boolean =>
  at + part.length <= line.length && part.every((word, offset) => line[at + offset] === word);

function search(line: LabelWords, part: LabelWords, from: number): number {
  for (let at = from; at + part.length <= line.length; at++) if (standsAt(line, part, at)) return at;
  return -1;
}
