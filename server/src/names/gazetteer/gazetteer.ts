/** Known entities and the forms of their names, as the engine sees them; how they are stored is another file's matter. */
import type { Language } from '../../text/languages.ts';
import type { EntityType } from '../entity.ts';

/** One form of a known entity's name. */
export interface GazetteerForm {
  readonly text: string;
  readonly language: Language;
  /** `full` names stand by themselves; a `short` form (a surname, an acronym) is used after or instead of them. */
  readonly role: 'preferred' | 'full' | 'short';
}

/** What an entity is, whatever it is called. */
export interface EntityFacts {
  readonly type: EntityType;
  /** country, city, region, river, building, leader, minister, agency, outlet, organisation, company, party, armed-group, club … */
  readonly kind: string;
  readonly wikidata?: string;
  /** English, short. */
  readonly description?: string;
}

/** A known entity. */
export interface GazetteerEntry extends EntityFacts {
  /** `wd:Q…` where the Wikidata item is certain, else `cd:<slug>`. */
  readonly id: string;
  readonly forms: readonly GazetteerForm[];
  /** Entities whose names look alike and must never be taken for this one. */
  readonly distinctFrom: readonly string[];
}

/** The facts of an entry by themselves: entries of an index and of a table read theirs from bytes and from cells. */
export const factsOf = ({ type, kind, wikidata, description }: GazetteerEntry): EntityFacts => ({
  type,
  kind,
  ...(wikidata === undefined ? {} : { wikidata }),
  ...(description === undefined ? {} : { description }),
});

/** A run of words that is a known form. */
export interface GazetteerMatch {
  /** How many words the form takes. */
  readonly words: number;
  /** Entities that have this form. Several when it is ambiguous. */
  readonly entries: readonly GazetteerEntry[];
}

/** A form that begins with the letters asked for, or the form of a person whose surname does. */
export interface PrefixedForm {
  readonly form: GazetteerForm;
  readonly entry: GazetteerEntry;
}

/**
 * Languages whose forms count in a text of any language. The others’ count in their own: روسيه is Russia in Persian
 * and an adjective in Arabic, Mauricio is an island in Spanish and a given name everywhere.
 */
const UNDERSTOOD_EVERYWHERE: ReadonlySet<Language> = new Set<Language>(['ar', 'en', 'ru', 'fr', 'he', 'und']);

/** Whether a form of one language counts in a text of another, or of one that is not told. */
export const countsIn = (form: Language, text: Language | undefined): boolean =>
  form === text || UNDERSTOOD_EVERYWHERE.has(form);

/**
 * Kinds of which names are looked up and completed, and never matched in running text: an economy page has a currency
 * in every line, and none of them names anybody.
 */
export const UNMATCHED_KINDS: ReadonlySet<string> = new Set(['currency', 'language']);

/** Looks up known entities. Forms and words are folded (see text/folding.ts); `language` is that of the text. */
export interface Gazetteer {
  readonly size: number;
  get(id: string): GazetteerEntry | undefined;
  /** Entities that have exactly this form, words joined by one space. */
  lookup(foldedForm: string, language?: Language): readonly GazetteerEntry[];
  /** Whether a known form of any language has this word for its first. */
  begins(foldedWord: string): boolean;
  /** The longest known form that begins at word `at`; forms of `UNMATCHED_KINDS` are gone over. */
  longestMatch(foldedWords: readonly string[], at: number, language?: Language): GazetteerMatch | undefined;
  /**
   * Forms that begin with some letters, and those of persons whose surname does, in the order of the letters.
   * @param prefix see `nameKey`; the empty one begins all @param limit how many at most
   */
  formsWithPrefix(prefix: string, limit: number): readonly PrefixedForm[];
  entries(): Iterable<GazetteerEntry>;
}
