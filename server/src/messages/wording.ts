/** Writes messages out in the language of their reader. */
import { isolate, isolated, isolateIfNeeded } from '../text/direction.ts';
import type { Catalogue } from './catalogue.ts';
import { displayName, isDisplayName } from './display-names.ts';
import { SOURCE } from './locale.ts';
import { type Message, type Value, VERBATIM } from './message.ts';
import { type Piece, readPattern } from './pattern.ts';

/** Gives a message its words. */
export type Wording = (message: Message) => string;

/** How words are put down. */
export interface WordingOptions {
  /**
   * Values keep their direction by isolates (text/direction.ts), wherever they would reorder the sentence. Left out,
   * there are none: in files for programs, and where they would be drawn as characters.
   */
  readonly isolates?: boolean;
  /** How words of the article and other values are shown; left out, as they are. */
  readonly show?: (words: string) => string;
}

/**
 * The wording of a language; English where the catalogue has no sentence, and where there is no catalogue.
 * @param catalogue undefined for English
 */
export function wordingIn(catalogue: Catalogue | undefined, options: WordingOptions = {}): Wording {
  const { isolates = false, show = asItIs } = options;
  const keeping = (keep: (words: string) => string): ((words: string) => string) =>
    isolates ? (words) => keep(show(words)) : show;
  const english = new Writer(SOURCE, keeping(isolateIfNeeded));
  if (catalogue === undefined) return (message) => english.write(message);
  // A translation may run from right to left, and then it is words in Latin letters that would reorder it.
  const translated = new Writer(catalogue.locale, keeping(isolateOnce), catalogue.sentences, english);
  return (message) => translated.write(message);
}

const asItIs = (words: string): string => words;
const isolateOnce = (words: string): string => (words === '' || isolated(words) ? words : isolate(words));

/** Patterns that were read before. Patterns come from the source and the catalogues, so there is an end to them. */
const read = new Map<string, readonly Piece[] | undefined>();

function piecesOf(pattern: string): readonly Piece[] | undefined {
  if (!read.has(pattern)) read.set(pattern, readPattern(pattern));
  return read.get(pattern);
}

class Writer {
  readonly #locale: string;
  readonly #keep: (words: string) => string;
  readonly #sentences: ReadonlyMap<string, string> | undefined;
  readonly #fallback: Writer | undefined;
  // Made when the first number is written: most sessions start without one.
  #plurals: Intl.PluralRules | undefined;
  #thousands: Intl.NumberFormat | undefined;

  constructor(
    locale: string,
    keep: (words: string) => string,
    sentences?: ReadonlyMap<string, string>,
    fallback?: Writer,
  ) {
    this.#locale = locale;
    this.#keep = keep;
    this.#sentences = sentences;
    this.#fallback = fallback;
  }

  write({ pattern, values }: Message): string {
    if (pattern === VERBATIM) return this.#value(values.words);
    if (isDisplayName(pattern)) return displayName(pattern, this.#value(values.code), this.#locale);
    const translated = this.#sentences === undefined ? pattern : this.#sentences.get(pattern);
    const pieces = translated === undefined ? undefined : piecesOf(translated);
    if (pieces !== undefined) return this.#join(pieces, values, 0);
    return this.#fallback?.write({ pattern, values }) ?? pattern;
  }

  /** @param count the number of the plural around the pieces */
  #join(pieces: readonly Piece[], values: Message['values'], count: number): string {
    let words = '';
    for (const piece of pieces) words += this.#piece(piece, values, count);
    return words;
  }

  #piece(piece: Piece, values: Message['values'], count: number): string {
    switch (piece.kind) {
      case 'words':
        return piece.words;
      case 'count':
        return this.#number(count);
      case 'value':
        return this.#value(values[piece.name]);
      case 'number':
        return this.#number(Number(values[piece.name]));
      case 'plural': {
        const number = Number(values[piece.name]);
        return this.#join(this.#pluralOf(piece.cases, number), values, number);
      }
      case 'select': {
        const value = values[piece.name];
        const chosen = typeof value === 'string' ? piece.cases.get(value) : undefined;
        return this.#join(chosen ?? piece.cases.get('other') ?? [], values, count);
      }
    }
  }

  #pluralOf(cases: ReadonlyMap<string, readonly Piece[]>, number: number): readonly Piece[] {
    this.#plurals ??= new Intl.PluralRules(this.#locale);
    return cases.get(`=${number}`) ?? cases.get(this.#plurals.select(number)) ?? cases.get('other') ?? [];
  }

  /** A number with its thousands apart, in the digits of line numbers and paths, also where a language has its own. */
  #number(number: number): string {
    // The platform's first format of numbers costs a server that starts more than ten milliseconds.
    if (isPlain(number)) return String(number);
    this.#thousands ??= new Intl.NumberFormat(this.#locale, { numberingSystem: 'latn' });
    return this.#thousands.format(number);
  }

  #value(value: Value | undefined): string {
    if (value === undefined) return '';
    if (typeof value === 'string') return this.#keep(value);
    return typeof value === 'number' ? String(value) : this.write(value);
  }
}

/** Whether a number looks the same in all languages: it has neither a sign nor a part for thousands or for fractions. */
const isPlain = (number: number): boolean =>
  Number.isInteger(number) && number >= 0 && number < 1000 && !Object.is(number, -0);

/** The English words of a message, without isolates: for logs, for files that programs read, and for tests. */
export const english: Wording = wordingIn(undefined);
