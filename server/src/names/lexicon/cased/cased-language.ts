/**
 * What a language with capital letters tells of its names: the words that organisations, places and other names begin
 * or end with, the words before persons and places, and capitalised words that name nothing. Lists are written as
 * people read them and folded when they are first needed.
 */
import { fold } from '../../../text/folding.ts';

/** Lists as they are written: words apart by white space, any case. Endings are those of a word. */
export interface WrittenLists {
  /** First words of organisations, with the rest of the name behind: University of …, Bank of …, Cour … */
  readonly organisationHeads: string;
  /** Last words of organisations: … Group, … Bankası. */
  readonly organisationEnds: string;
  /** Common nouns before the name of an organisation: the firm X, der Konzern X. */
  readonly organisationNouns: string;
  readonly placeHeads: string;
  readonly placeEnds: string;
  /** Words before a place: in, near, в, à. */
  readonly placePrepositions: string;
  /** Last words of events, works, products, treaties. */
  readonly otherEnds: string;
  /** Titles and roles before a person. */
  readonly titles: string;
  /** Endings of compound titles: Verkehrs-minister. */
  readonly titleEndings?: string;
  /** Endings of compound organisations: Volks-bank. */
  readonly organisationEndings?: string;
  /** Verbs of which persons are the subject: said, told. */
  readonly sayings: string;
  /** Function words, and other words that are no part of a name although they have a capital. */
  readonly ordinary: string;
  /** Endings of words of nationality and religion. */
  readonly demonymEndings?: string;
  /** Small words inside the name of an organisation or place: of, for, de la. */
  readonly connectors: string;
  /** Words that stand before organisations and hardly before persons: the. */
  readonly articles?: string;
  /** Nouns, small, that a capitalised adjective makes an organisation: Верховный суд. */
  readonly smallHeads?: string;
  /** Endings of small adjectives after a capitalised head: Cour constitutionnelle. */
  readonly adjectiveEndings?: string;
}

/** The same as sets of folded words. */
export interface CasedLanguage {
  readonly organisationHeads: ReadonlySet<string>;
  readonly organisationEnds: ReadonlySet<string>;
  readonly organisationNouns: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeEnds: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly otherEnds: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly titleEndings: readonly string[];
  readonly organisationEndings: readonly string[];
  readonly sayings: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly demonymEndings: readonly string[];
  readonly connectors: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly smallHeads: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  /** Every noun has a capital, so that a capital says nothing by itself. */
  readonly capitalNouns: boolean;
}

/** Folds the lists of a language. */
export function readCasedLanguage(lists: WrittenLists, capitalNouns = false): CasedLanguage {
  const words = (text: string | undefined): ReadonlySet<string> => new Set(foldedWords(text));
  return {
    organisationHeads: words(lists.organisationHeads),
    organisationEnds: words(lists.organisationEnds),
    organisationNouns: words(lists.organisationNouns),
    placeHeads: words(lists.placeHeads),
    placeEnds: words(lists.placeEnds),
    placePrepositions: words(lists.placePrepositions),
    otherEnds: words(lists.otherEnds),
    titles: words(lists.titles),
    titleEndings: foldedWords(lists.titleEndings),
    organisationEndings: foldedWords(lists.organisationEndings),
    sayings: words(lists.sayings),
    ordinary: words(lists.ordinary),
    demonymEndings: foldedWords(lists.demonymEndings),
    connectors: words(lists.connectors),
    articles: words(lists.articles),
    smallHeads: words(lists.smallHeads),
    adjectiveEndings: foldedWords(lists.adjectiveEndings),
    capitalNouns,
  };
}

const foldedWords = (text = ''): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold);
