/**
 * Rows of capitalised words that may be names. Titles, function words and nationalities are left outside; the small
 * words of organisations (University of Bologna) and persons (Ursula von der Leyen) stay inside.
 */
import type { CasedLanguage } from '../lexicon/cased/cased-language.ts';
import { isHyphenatedParticle } from '../lexicon/name-key.ts';
import type { PersonWords } from '../lexicon/person-words.ts';
import type { CasedWord } from './cased-words.ts';

/** Words `from` up to `to` of a run, and what stands before them. */
export interface CasedSpan {
  readonly from: number;
  readonly to: number;
  /** A title was left out directly before it. */
  readonly titled: boolean;
  /** Its capital may come from the start of the sentence alone. */
  readonly opener: boolean;
}

/** Words of which is known whether they belong to it. */
export interface WordSet {
  has(word: string): boolean;
}

/** What the search for spans reads. */
export interface CasedReading {
  readonly lists: CasedLanguage;
  readonly persons: PersonWords;
  /** Words that the article writes with a capital inside of a sentence, and words that it writes small. */
  readonly inside: WordSet;
  readonly small: WordSet;
  /** The article is English, of which ordinary words are known. */
  readonly english: boolean;
  /** The article is in another script: a name in this one is a brand, a title, an acronym as often as a person. */
  readonly foreign: boolean;
}

/** Small words inside of persons' names: van der, al-, de la. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos del della van von der den al el bin bint ibn ben la le du ter zu ul фон аль ван де'.split(
    ' ',
  ),
);

/** A name has no more words. */
const LONGEST_NAME = 10;

/** Spans in order, not overlapping. @param alone the run is a line of its own: with capitals on all words it has none */
export function casedSpans(words: readonly CasedWord[], alone: boolean, reading: CasedReading): CasedSpan[] {
  const spans: CasedSpan[] = [];
  if (alone && isHeadline(words, reading)) return spans;
  for (let at = 0; at < words.length; ) {
    if (!mayStart(words[at]!)) {
      at++;
      continue;
    }
    const to = rowEnd(words, at, reading);
    spans.push(...withoutTitles(words, at, to, reading));
    at = to;
  }
  return spans;
}

const mayStart = ({ capital, core }: CasedWord): boolean => capital && core.length > 0;

/** Whether the capitals of a run are those of a title: ordinary words of some length have them too. */
function isHeadline(words: readonly CasedWord[], { small, persons, english, lists }: CasedReading): boolean {
  if (lists.capitalNouns || words.length < 5) return false;
  const long = words.filter(({ core }) => core.length >= 4);
  const capitals = long.filter(({ capital }) => capital);
  if (capitals.length < 4 || capitals.length < 0.75 * long.length) return false;
  const ordinary = capitals.filter(({ core }) => small.has(core) || (english && persons.isOrdinary(core)));
  return ordinary.length >= 2;
}

/** The end of the row of capitalised words, with the small words that join them. */
function rowEnd(words: readonly CasedWord[], from: number, reading: CasedReading): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME) {
    if (words[to - 1]!.tail > 0) break;
    const { dashed } = words[to]!;
    // A dash divides names, but where the article has them with a hyphen elsewhere.
    if (dashed !== undefined && !reading.inside.has(dashed)) break;
    if (words[to]!.capital || isNumbered(words, to)) {
      if (words[to]!.elided > 0 && !joinsOn(words, from, to, reading)) break;
      to++;
      continue;
    }
    const next = connected(words, from, to, reading);
    if (next === undefined) break;
    to = next + 1;
  }
  return to;
}

/** GJ 9827d, K2-18b: a word of digits and letters after an acronym. */
const isNumbered = (words: readonly CasedWord[], at: number): boolean =>
  /^\p{N}+\p{L}+$/u.test(words[at]!.core) && /^[\p{L}\p{N}]{1,4}$/u.test(words[at - 1]!.core);

/** The capitalised word that the small words at `at` join to the row, if they do. */
function connected(
  words: readonly CasedWord[],
  from: number,
  at: number,
  reading: CasedReading,
): number | undefined {
  const { lists } = reading;
  let next = at;
  while (next < words.length && next - at < 3 && !words[next]!.capital) {
    const { core } = words[next]!;
    if (!lists.connectors.has(core) && !PARTICLES.has(core) && !(next > at && lists.articles.has(core))) {
      return undefined;
    }
    next++;
  }
  const name = words[next];
  if (name === undefined || !name.capital || lists.ordinary.has(name.core)) return undefined;
  const small = words.slice(at, next).map(({ core }) => core);
  if (small.some((core) => CONJUNCTIONS.has(core))) {
    return joinsLater(words, from, at, next, small, reading) || joinsLikes(words, from, at, small, reading)
      ? next
      : undefined;
  }
  if (small.every((core) => PARTICLES.has(core)) && mayBePerson(words, from, at, next, reading)) return next;
  return joinsOn(words, from, at, reading) ? next : undefined;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&', 'et', 'y', 'e', 'und', 've']);
const ADJECTIVE = /(?:ic|al|ary|ive|ous)$/;

/** “Strategic and International Studies”, “Agricultura y Pesca”: two of a kind inside the name of an organisation. */
function joinsLikes(
  words: readonly CasedWord[],
  from: number,
  at: number,
  small: readonly string[],
  reading: CasedReading,
): boolean {
  if (small.length !== 1 || !joinsOn(words, from, at, reading)) return false;
  const last = words[at - 1]!.core;
  if (!reading.english) return words[from]!.core.startsWith('minist');
  return reading.persons.isOrdinary(last) || ADJECTIVE.test(last);
}

/** Whether a name that began as an organisation or place does not end before `at`: University | of. */
function joinsOn(words: readonly CasedWord[], from: number, at: number, { lists }: CasedReading): boolean {
  const last = words[at - 1]!.core;
  if (lists.organisationHeads.has(last) || lists.placeHeads.has(last)) return true;
  return (
    words.slice(from, at).some(({ core }) => lists.organisationHeads.has(core)) &&
    !lists.organisationEnds.has(last)
  );
}

/** “Food and Agriculture Organization”: what stands behind “and” ends as an organisation does. */
function joinsLater(
  words: readonly CasedWord[],
  from: number,
  at: number,
  next: number,
  small: readonly string[],
  reading: CasedReading,
): boolean {
  if (at - from > 1 || small.length !== 1 || !reading.english || small[0] !== 'and') return false;
  if (!words.slice(from, at).every(({ core }) => reading.persons.isOrdinary(core))) return false;
  let end = next;
  while (end + 1 < words.length && words[end + 1]!.capital) end++;
  return end > next - 1 && reading.lists.organisationEnds.has(words[end]!.core);
}

/** Whether particles join a person's name: not behind an organisation, and in Romance languages not before a place. */
function mayBePerson(
  words: readonly CasedWord[],
  from: number,
  at: number,
  next: number,
  { lists, persons }: CasedReading,
): boolean {
  const first = words[from]!.core;
  if (lists.organisationHeads.has(words[next]!.core)) return false;
  if (lists.organisationHeads.has(first) || lists.placeHeads.has(first) || lists.ordinary.has(first))
    return false;
  const isRomance = lists.connectors.has('de') && !lists.connectors.has('of');
  if (!isRomance) return true;
  return persons.isPersonal(first) && (at - from >= 2 || persons.isPersonal(words[next]!.core));
}

/** Cuts a row where titles and words that name nothing stand, unless its end shows that they belong to its name. */
function withoutTitles(
  words: readonly CasedWord[],
  from: number,
  to: number,
  reading: CasedReading,
): CasedSpan[] {
  const { lists } = reading;
  const spans: CasedSpan[] = [];
  let start = from;
  let titled = from > 0 && isTitle(words[from - 1]!, lists);
  while (start < to) {
    const word = words[start]!;
    if (isLeftOut(words, start, to, reading)) {
      titled = isTitle(word, lists);
      start++;
      continue;
    }
    if (!word.capital) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < to && !cutsBefore(words, start, end, to, reading)) end++;
    while (end > start + 1 && !words[end - 1]!.capital && !isNumbered(words, end - 1)) end--;
    end = withSmallHead(words, start, end, lists);
    const opener = end === start + 1 && word.opensSentence && !reading.inside.has(word.core);
    const particle = start > 0 && word.hyphenated && isHyphenatedParticle(words[start - 1]!.core);
    spans.push({ from: particle ? start - 1 : start, to: end, titled, opener });
    titled = false;
    start = end;
  }
  return spans;
}

const SLAVIC_ADJECTIVE = /(?:ыи|ии|ои|ая|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|а|е|у)$/;

/**
 * The end of a name that goes on with small words: Верховный суд, Новый рижский театр, Cour constitutionnelle.
 * @param end the word after the last capitalised one
 */
function withSmallHead(
  words: readonly CasedWord[],
  start: number,
  end: number,
  lists: CasedLanguage,
): number {
  const last = words[end - 1]!;
  const isAdjective = ({ core }: CasedWord): boolean => core.length > 4 && SLAVIC_ADJECTIVE.test(core);
  if (lists.smallHeads.size > 0 && isAdjective(last)) {
    for (let at = end; at < Math.min(words.length, end + 3) && !words[at]!.capital; at++) {
      if (lists.smallHeads.has(words[at]!.core)) return at + 1;
      if (!isAdjective(words[at]!)) break;
    }
  }
  const next = words[end];
  if (next === undefined || next.capital || end > start + 1 || !lists.organisationHeads.has(last.core))
    return end;
  return lists.adjectiveEndings.some(
    (ending) => next.core.length > ending.length + 2 && next.core.endsWith(ending),
  )
    ? end + 1
    : end;
}

/** Whether a word of a row is before its name, and no part of it. */
function isLeftOut(words: readonly CasedWord[], at: number, to: number, reading: CasedReading): boolean {
  const { lists } = reading;
  const word = words[at]!;
  if (word.known || withSmallHead(words, at, at + 1, lists) > at + 1) return false;
  if (word.hyphenated && words[at - 1]?.capital === true) return false;
  const structured = isStructured(words, at, to, lists);
  if (lists.ordinary.has(word.core)) return !structured || !isDemonymIn(word, reading);
  if (isTitle(word, lists)) return !structured || to === at + 1;
  if (isDemonym(word, reading)) return !structured;
  if (lists.organisationNouns.has(word.core) && (word.opensSentence || (lists.capitalNouns && at + 1 < to)))
    return true;
  return opensOnly(words, at, to, reading);
}

/** A word that has its capital from the sentence alone, with a name behind it: Meanwhile Audit Scotland. */
function opensOnly(words: readonly CasedWord[], at: number, to: number, reading: CasedReading): boolean {
  const word = words[at]!;
  const { lists, persons, inside, small, english } = reading;
  if (!word.opensSentence || inside.has(word.core) || persons.isWellKnown(word.core)) return false;
  if (isStructured(words, at, to, lists) && !small.has(word.core)) return false;
  if (!english && !persons.isPersonal(word.core) && at + 1 < to && isSureName(words[at + 1]!, persons))
    return true;
  return small.has(word.core) || (english && persons.isOrdinary(word.core));
}

const isSureName = ({ known, core }: CasedWord, persons: PersonWords): boolean =>
  known || persons.isWellKnown(core);

/** Whether a name ends before a word of its row: at a title, at a function word. */
function cutsBefore(
  words: readonly CasedWord[],
  start: number,
  at: number,
  to: number,
  reading: CasedReading,
): boolean {
  const word = words[at]!;
  if (!word.capital || word.hyphenated || !words[at - 1]!.capital) return false;
  if (at === start + 1 && isOfficeOf(words, start, reading)) return true;
  if (word.known) return false;
  if (reading.lists.ordinary.has(word.core)) {
    return !isDemonymIn(word, reading) && !isStructured(words, start, to, reading.lists);
  }
  const firm = words[start - 1];
  if (
    firm !== undefined &&
    reading.lists.organisationNouns.has(firm.core) &&
    reading.persons.isWellKnown(word.core)
  ) {
    return true;
  }
  return isTitle(word, reading.lists) && !isStructured(words, start, to, reading.lists);
}

/**
 * Whether a known name, no person's, stands between an office and the one who has it: министр Норвегии Эспен Эйде. In
 * Cyrillic the case of the country tells as little of it as its capital.
 */
export function isOfficeOf(
  words: readonly CasedWord[],
  at: number,
  { lists, persons }: CasedReading,
): boolean {
  const { known, core } = words[at]!;
  const before = words[at - 1];
  if (!known || before === undefined || lists.smallHeads.size === 0) return false;
  if (before.capital && !before.opensSentence) return false;
  const office = before.core.length > 2 && !lists.placePrepositions.has(before.core);
  return office && !CYRILLIC_PREPOSITIONS.has(before.core) && !persons.isPersonal(core);
}

const CYRILLIC_PREPOSITIONS: ReadonlySet<string> = new Set(
  'для при под над про без через против между возле перед после від проти між'.split(' '),
);

/** A nationality that the list of ordinary words has: it may begin an organisation (British Library). */
const NATION =
  /(?:ish|ch|ese|ian|ean|an|ab|ic|sh|tive|list|ern|north|south|east|west|new|first|one|christian)$/;
const isDemonymIn = ({ core, opensSentence }: CasedWord, reading: CasedReading): boolean =>
  reading.english ? NATION.test(core) : reading.lists.placeHeads.has(core) && !opensSentence;

/** An Armenian surname on -ian as others write it. */
export const otherArmenian = (core: string): string => core.replace(/ian$/, 'yan');

function isDemonym({ core }: CasedWord, { lists, persons, inside }: CasedReading): boolean {
  return (
    lists.demonymEndings.some((ending) => core.length > ending.length + 2 && core.endsWith(ending)) &&
    !persons.isWellKnown(core) &&
    // Armenian surnames end so too: Kocharian is one where the article has a Kocharyan.
    !(core.endsWith('ian') && inside.has(otherArmenian(core)))
  );
}

export const isTitle = ({ core }: CasedWord, lists: CasedLanguage): boolean =>
  lists.titles.has(core) ||
  lists.titleEndings.some((ending) => core.length > ending.length + 2 && core.endsWith(ending));

/** Whether words begin or end as organisations, places or other names do, and go on beyond that word. */
export function isStructured(
  words: readonly CasedWord[],
  from: number,
  to: number,
  lists: CasedLanguage,
): boolean {
  if (to - from < 2) return false;
  const first = words[from]!.core;
  const last = words[to - 1]!.core;
  return (
    lists.organisationEnds.has(last) ||
    lists.placeEnds.has(last) ||
    lists.otherEnds.has(last) ||
    lists.organisationHeads.has(first) ||
    (lists.placeHeads.has(first) && !isTitle(words[from + 1]!, lists)) ||
    lists.organisationEndings.some((ending) => last.length > ending.length && last.endsWith(ending))
  );
}
