/**
 * Phrase lists: what sites write around an article, by class, one file per language.
 *
 * A list is plain text. A line that begins with `#` names the class of the phrases below it; on every other
 * line stand phrases, with ` | ` between them. A phrase stands for a whole line of an article, whatever its capitals, marks, hamzas and accents.
 * `…` stands for any words, so that `The post … appeared first on …` is one phrase. A colon counts only where it
 * is written and is followed by more.
 *
 * `&` joins words that a line must hold in any order: `^subscribe* & newsletter*`. There `^` asks for the first word
 * of the line and `$` for the last, `*` stands for any letters at the end of a word, and before it too; `/` parts
 * words of which one is enough, and `<network>` stands for words that all languages share (shared-words.ts).
 */
import { INDEX_LENGTH, type Keywords, keywordsFit, readKeywords } from './keywords.ts';
import { type LabelWords, partWords, phraseWords } from './label-words.ts';

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

/** The phrases of one list by class. @throws Error when a phrase stands before the first class: a list is code */
export function parsePhrases(source: string): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      const name = line.slice(1).trim();
      current = classes.get(name) ?? [];
      classes.set(name, current);
    } else if (current === undefined) throw new Error(`phrase outside of a class: ${line}`);
    else current.push(...line.split(' | ').map((phrase) => phrase.trim()));
  }
  return classes;
}

/** A line of more words says more than a few keywords can tell. */
const LONGEST_OF_KEYWORDS = 16;

/** Phrases that begin, or end, with one word: as they are written until a line asks for them, then compiled. */
interface Bucket {
  readonly texts: string[];
  phrases?: readonly Phrase[];
}

/**
 * Finds the phrase that a line is, in time linear in the line for each phrase that begins or ends as it does.
 * There are thousands of phrases and an article asks for few of them: nothing is read before the first line comes,
 * and a phrase is compiled when a line begins or ends as it does.
 */
export class PhraseMatcher {
  readonly #byFirst = new Map<string, Bucket>();
  readonly #byLast = new Map<string, Bucket>();
  /** Phrases of keywords, by the first letters of the word that must be there first of all. */
  readonly #byKeyword = new Map<string, Keywords[]>();
  /** The same of phrases whose first keyword opens the line. */
  readonly #byOpening = new Map<string, Keywords[]>();
  #unread: readonly string[];

  constructor(phrases: readonly string[]) {
    this.#unread = phrases;
  }

  #read(): void {
    const texts = this.#unread;
    this.#unread = [];
    for (const text of texts) {
      if (text.includes('&')) this.#addKeywords(readKeywords(text));
      else this.#add(text);
    }
  }

  #addKeywords(keywords: Keywords): void {
    const index = keywords.opens ? this.#byOpening : this.#byKeyword;
    for (const letters of keywords.indexes) {
      const list = index.get(letters);
      if (list === undefined) index.set(letters, [keywords]);
      else list.push(keywords);
    }
  }

  #add(text: string): void {
    if (!text.startsWith('…')) push(this.#byFirst, firstWord(text), text);
    else if (!text.endsWith('…')) push(this.#byLast, lastWord(text), text);
    else throw new Error(`a phrase must begin or end with a word: ${text}`);
  }

  /** The phrase that the whole line is, or undefined. */
  match(line: LabelWords | undefined): Phrase | undefined {
    if (line === undefined || line.length === 0) return undefined;
    if (this.#unread.length > 0) this.#read();
    const words = line.at(-1) === ':' ? line.slice(0, -1) : line;
    return this.#matchWords(words, line) ?? this.#matchItem(words) ?? this.#matchKeywords(words);
  }

  #matchKeywords(words: LabelWords): Phrase | undefined {
    if (words.length > LONGEST_OF_KEYWORDS || words.length === 0) return undefined;
    const opening = this.#byOpening.get(words[0]!.slice(0, INDEX_LENGTH));
    const opened = opening?.find((keywords) => keywordsFit(keywords, words));
    if (opened !== undefined) return { text: opened.text, parts: [], open: { start: true, end: true } };
    if (this.#byKeyword.size === 0) return undefined;
    for (const word of words) {
      const found = this.#byKeyword
        .get(word.slice(0, INDEX_LENGTH))
        ?.find((keywords) => keywordsFit(keywords, words));
      if (found !== undefined)
        return { text: found.text, parts: [], open: { start: true, end: true }, isLoose: true };
    }
    return undefined;
  }

  /** A label may be an item of a numbered list. */
  #matchItem(words: LabelWords): Phrase | undefined {
    if (words.length < 2 || !/^\p{N}{1,2}$/u.test(words[0]!)) return undefined;
    return this.#matchWords(words.slice(1), words.slice(1));
  }

  #matchWords(words: LabelWords, line: LabelWords): Phrase | undefined {
    const opening = phrasesIn(this.#byFirst.get(line[0]!));
    return (
      opening.findLast((phrase) => isWhole(phrase) && sameWords(phrase.parts[0]!, words)) ??
      opening.find((phrase) => !isWhole(phrase) && fits(phrase, line)) ??
      phrasesIn(this.#byLast.get(words.at(-1) ?? '')).find((phrase) => fits(phrase, words))
    );
  }
}

function push(index: Map<string, Bucket>, word: string, text: string): void {
  const bucket = index.get(word);
  if (bucket === undefined) index.set(word, { texts: [text] });
  else bucket.texts.push(text);
}

const NO_PHRASES: readonly Phrase[] = [];

function phrasesIn(bucket: Bucket | undefined): readonly Phrase[] {
  if (bucket === undefined) return NO_PHRASES;
  bucket.phrases ??= bucket.texts.map(compile);
  return bucket.phrases;
}

const isWhole = ({ parts, open }: Phrase): boolean => parts.length === 1 && !open.start && !open.end;

const sameWords = (a: LabelWords, b: LabelWords): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

/** Thousands of phrases are asked for twice: by a matcher, and to know what no line can match. */
const firstWords = new Map<string, string>();

/** The word that a phrase begins with, read from no more of it than that takes. @throws Error when it has none */
export function firstWord(phrase: string): string {
  let word = firstWords.get(phrase);
  if (word === undefined) {
    word = readFirstWord(phrase);
    firstWords.set(phrase, word);
  }
  return word;
}

function readFirstWord(phrase: string): string {
  for (let from = 0; from < phrase.length; ) {
    const space = phrase.indexOf(' ', from);
    const end = space === -1 ? phrase.length : space;
    const words = partWords(phrase.slice(from, end));
    from = end + 1;
    if (words.length > 0) return words[0]!;
  }
  throw new Error(`a phrase without words: ${phrase}`);
}

/** The word that a phrase ends with; a colon is one. @throws Error when it has none */
export function lastWord(phrase: string): string {
  for (const piece of phrase.split(' ').reverse()) {
    const words = partWords(piece);
    if (words.length > 0) return words.at(-1)!;
  }
  throw new Error(`a phrase without words: ${phrase}`);
}

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
