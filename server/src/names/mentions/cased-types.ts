/** What a capitalised name names: by its own words, by the words around it, by what the article says of it elsewhere. */
import type { EntityType } from '../entity.ts';
import type { CasedLanguage } from '../lexicon/cased/cased-language.ts';
import { isHyphenatedParticle } from '../lexicon/name-key.ts';
import type { PersonWords } from '../lexicon/person-words.ts';
import type { CasedReading, CasedSpan } from './cased-spans.ts';
import { isTitle } from './cased-spans.ts';
import type { CasedWord } from './cased-words.ts';

/** A type, and whether it is a guess that better evidence elsewhere in the article may overrule. */
export interface TypeReading {
  readonly type: EntityType;
  readonly sure: boolean;
}

/** The type of a span of several words, or of one word with a clue beside it; undefined where nothing tells. */
export function readType(
  words: readonly CasedWord[],
  span: CasedSpan,
  reading: CasedReading,
): TypeReading | undefined {
  const type = byOwnWords(words, span, reading) ?? byNeighbours(words, span, reading);
  return reading.foreign && type?.sure !== true ? guessForeign(words, span, type, reading) : type;
}

/**
 * Latin names in Arabic news of which nothing tells the type surely: of 45 that were read five were persons, and all of
 * these had a given name; plain acronyms are organisations more often than not, all else is a brand or a title.
 */
function guessForeign(
  words: readonly CasedWord[],
  { from, to }: CasedSpan,
  type: TypeReading | undefined,
  { persons }: CasedReading,
): TypeReading {
  const { acronym, core } = words[from]!;
  if (to - from === 1 && acronym && core.length > 2 && /^\p{L}+$/u.test(core)) return guess('ORG');
  const several = to - from > 1 && to - from <= 4;
  if (several && persons.isWellKnown(core) && type?.type === 'PER') return type;
  return guess('MISC');
}

const sure = (type: EntityType): TypeReading => ({ type, sure: true });
const guess = (type: EntityType): TypeReading => ({ type, sure: false });

function byOwnWords(
  words: readonly CasedWord[],
  { from, to, titled }: CasedSpan,
  { lists, persons }: CasedReading,
): TypeReading | undefined {
  const first = words[from]!.core;
  const last = words[to - 1]!.core;
  if (to - from > 1) {
    if (!words[to - 1]!.capital && !/^\p{N}/u.test(last))
      return sure(lists.placeEnds.has(last) ? 'LOC' : 'ORG');
    if (lists.organisationHeads.has(first) && !titled) return sure('ORG');
    const personal = persons.isWellKnown(first) && to - from <= 3;
    if (lists.placeEnds.has(last) && !(titled && personal)) return sure('LOC');
    if (lists.otherEnds.has(last)) return sure('MISC');
    if (lists.organisationEnds.has(last) && !(titled && personal)) return sure('ORG');
    if (hasEnding(last, lists.organisationEndings)) return sure('ORG');
    if (lists.placeHeads.has(first) && !titled && !isWellKnownName(words[from + 1]!, persons))
      return sure('LOC');
    if (words.slice(from, to).some(({ core }) => lists.organisationEnds.has(core)) && !titled)
      return guess('ORG');
    if (titled) return sure('PER');
    if (words.slice(from, to).some(({ core }) => /^\p{N}/u.test(core))) return sure('MISC');
    if (/^(?:i|ii|iii|iv|v|vi)$/.test(last) && !persons.isPersonal(first)) return guess('MISC');
    return undefined;
  }
  if (titled) return sure('PER');
  if (words[from]!.acronym && first.length <= 7 && /^\p{L}{2,}$/u.test(first)) return guess('ORG');
  return undefined;
}

const isWellKnownName = ({ capital, core }: CasedWord, persons: PersonWords): boolean =>
  capital && persons.isWellKnown(core);

const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

function byNeighbours(
  words: readonly CasedWord[],
  span: CasedSpan,
  reading: CasedReading,
): TypeReading | undefined {
  const { from, to } = span;
  const { lists, persons } = reading;
  const before = words[from - 1];
  const after = words[to];
  const several = to - from > 1;
  const speaks = after !== undefined && lists.sayings.has(after.core);
  if (before !== undefined && lists.organisationNouns.has(before.core))
    return isHeadOfFirm(words, span, reading) ? sure('PER') : sure('ORG');
  if (before !== undefined && lists.articles.has(before.core) && several && reading.english)
    return guess('ORG');
  if (before !== undefined && isPlaceNoun(before, lists)) return sure('LOC');
  if (after !== undefined && !after.capital && lists.placeEnds.has(after.core)) return sure('LOC');
  if (several)
    return speaks && compoundIn(words, span) !== undefined
      ? guess('PER')
      : byPersonWords(words, span, reading);
  if (before !== undefined && isTitle(before, lists)) return sure('PER');
  if (words[from]!.locative) return guess('LOC');
  if (belongsToPerson(words, from, reading)) return guess('ORG');
  if (before !== undefined && lists.placePrepositions.has(before.core)) return guess('LOC');
  const word = words[from]!.core;
  if (persons.isPersonal(word)) return speaks ? sure('PER') : guess('PER');
  if (speaks) return guess('PER');
  return undefined;
}

/** “Глава компании Джереми Хантер”: behind a title with its firm stands a person, if the name begins with a given one. */
function isHeadOfFirm(
  words: readonly CasedWord[],
  { from, to }: CasedSpan,
  { lists, persons }: CasedReading,
): boolean {
  if (to - from < 2 || !persons.isPersonal(words[from]!.core)) return false;
  let at = from - 2;
  while (at > from - 5 && isSmallWord(words[at], lists)) at--;
  const title = words[at];
  return title !== undefined && isTitle(title, lists);
}

/** What may stand between a title and a firm: president of the company. */
const isSmallWord = (word: CasedWord | undefined, lists: CasedLanguage): boolean =>
  word !== undefined && !word.capital && (lists.articles.has(word.core) || lists.connectors.has(word.core));

/** A kind of place before its name, written small: le lac Léman. Articles are among the heads of places. */
const isPlaceNoun = ({ capital, core }: CasedWord, lists: CasedLanguage): boolean =>
  !capital &&
  core.length > 2 &&
  lists.placeHeads.has(core) &&
  !lists.articles.has(core) &&
  !lists.ordinary.has(core);

/** Two words joined by a hyphen that are the whole of a span, as `compoundOf` has them; undefined for other spans. */
export function compoundIn(words: readonly CasedWord[], { from, to }: CasedSpan): string | undefined {
  return to - from === 2 ? lastCompoundIn(words, { from, to }) : undefined;
}

/** The two words joined by a hyphen with which a span ends. */
export function lastCompoundIn(
  words: readonly CasedWord[],
  { from, to }: Pick<CasedSpan, 'from' | 'to'>,
): string | undefined {
  const [before, last] = [words[to - 2], words[to - 1]];
  if (before === undefined || last === undefined || to - from < 2) return undefined;
  if (!(last.hyphenated || last.dashed !== undefined) || isHyphenatedParticle(before.core)) return undefined;
  return `${before.core}-${last.core}`;
}

/** Two to four words: a person, unless its words are those of a firm. */
function byPersonWords(
  words: readonly CasedWord[],
  { from, to }: CasedSpan,
  { persons, english, small }: CasedReading,
): TypeReading {
  const own = words.slice(from, to).map(({ core }) => core);
  // In English the names of papers, theatres and leagues: La Repubblica, Le Monde, Il Sole.
  if (english && to - from === 2 && ROMANCE_ARTICLES.has(own[0]!)) return guess('ORG');
  if (persons.isWellKnown(own[0]!)) return to - from <= 5 ? sure('PER') : guess('ORG');
  const ordinary = own.filter((core) => small.has(core) || (english && persons.isOrdinary(core))).length;
  if (words[from]!.acronym && own[0]!.length > 1) return guess('ORG');
  if (own.some((core) => ARABIC_PARTICLES.has(core))) return guess('PER');
  if (ordinary > 0 || to - from > 4) return guess(english ? 'ORG' : 'PER');
  return guess('PER');
}

const ROMANCE_ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'il']);

/** Inside of a name they tell of a person: Dafallah al-Haj Ali. */
const ARABIC_PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'bint', 'ibn', 'аль', 'эль']);

/** Behind “Sabine Krüger of”: what a person is from, when it is no known place. */
function belongsToPerson(
  words: readonly CasedWord[],
  from: number,
  { lists, english, persons }: CasedReading,
): boolean {
  if (!english) return false;
  const at = lists.articles.has(words[from - 1]?.core ?? '') ? from - 2 : from - 1;
  if (words[at]?.core !== 'of') return false;
  const person = words[at - 1];
  const given = words[at - 2];
  return person?.capital === true && given?.capital === true && persons.isPersonal(given.core);
}
