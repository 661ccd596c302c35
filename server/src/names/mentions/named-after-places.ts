/**
 * Arabic words that are the name of a place by themselves and something else beside others: جامعة واشنطن is a
 * university, and السعودية in الأندية السعودية an adjective.
 */
import { fold } from '../../text/folding.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { Run } from './name-words.ts';

/** Institutions that are called by their town or country, in Arabic, Persian and Hebrew. */
const SCHOOLS: ReadonlySet<string> = new Set(
  'جامعة كلية معهد أكاديمية بنك مصرف دانشگاه אוניברסיטת בנק מכללת מוזיאון מכבי הפועל'.split(' ').map(fold),
);
/** Adjectives that a bank has behind its place: بنك دبي الإسلامي. */
const OF_BANKS: ReadonlySet<string> = new Set(
  'الملكي الإسلامي المركزي الوطني التجاري الدولي الأهلي العقاري الزراعي'.split(' ').map(fold),
);

/** Words of a run that are the name of a place. */
export interface PlaceName {
  readonly run: Run;
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The first word, folded and without its particle. */
  readonly word: string;
}

/** The institution that a place gives its name to, where such a word stands before it. */
export function schoolBefore(
  { run, from, to: placeEnd }: PlaceName,
  coverage: Coverage,
): Candidate | undefined {
  const to = OF_BANKS.has(run.folded[placeEnd] ?? '') ? placeEnd + 1 : placeEnd;
  const at = from - 1;
  const word = run.words[at];
  if (word === undefined || coverage.covers(run, at)) return undefined;
  const traits = { type: 'ORG', evidence: 'organisation' } as const;
  if (SCHOOLS.has(word.folded)) return makeCandidate(run, at, to, traits);
  const peeling = word.lexeme.readings.find(({ remainder }) => SCHOOLS.has(remainder));
  if (peeling === undefined) return undefined;
  const { letters, remainder } = peeling;
  return makeCandidate(run, at, to, { ...traits, particle: letters, remainder });
}

/** What is called by a place and bears a longer name, of which the place is a part: مهرجان القاهرة السينمائي. */
const EVENTS: ReadonlySet<string> = new Set('مهرجان معرض جايزه ماراثون'.split(' '));

/** Whether a place is part of the name of an event. */
export function isPartOfEvent({ run, from }: PlaceName): boolean {
  const before = run.words[from - 1];
  if (before === undefined) return false;
  return EVENTS.has(before.folded) || before.lexeme.readings.some(({ remainder }) => EVENTS.has(remainder));
}

/** Names of countries that are feminine adjectives as well, folded. */
const DEFINITE_ADJECTIVE = 'السعوديه';
const INDEFINITE_ADJECTIVE = 'سوريه';

/** Endings of the nouns that they agree with; الوزير السعودية is the minister and then the country. */
const FEMININE = /..(?:ه|ات)$/;
/** Shapes of broken plurals with the article, of things: الأسواق, المصادر, البنوك. */
const BROKEN_PLURAL = /^ال(?:ا..ا.|م.ا.ي?.|..و.)$/;
/** A feminine noun with a definite one behind it agrees with what follows both: سوق العمل السعودية, شركة النفط السعودية. */
const isFeminineOf = (word: string): boolean =>
  word === 'سوق' || (FEMININE.test(word) && !word.startsWith('ال') && !BEFORE_A_COUNTRY.has(word));
/** Plurals of other shapes. */
const OTHER_PLURALS: ReadonlySet<string> = new Set('الصحف المدن الفرق السفن النظم'.split(' '));
/** Prepositions that end like feminine nouns, and nouns that a country stands behind in the genitive. */
const BEFORE_A_COUNTRY: ReadonlySet<string> = new Set('تجاه جهه دوله جمهوريه مدينه حكومه'.split(' '));

/**
 * Whether one of these words agrees with the noun before it, or with an adjective that it is joined to: الأندية
 * السعودية, القوات المصرية والسعودية, مواقع عسكرية سورية.
 * @param joined whether the word has a conjunction before it
 */
export function isAdjective({ run, from, to, word }: PlaceName, joined: boolean): boolean {
  const before = run.folded[from - 1];
  if (before === undefined || to - from > 1) return false;
  if (word === INDEFINITE_ADJECTIVE) {
    return !joined && FEMININE.test(before) && !before.startsWith('ال') && !BEFORE_A_COUNTRY.has(before);
  }
  if (word !== DEFINITE_ADJECTIVE) return false;
  if (joined || before === 'او') return /^ال.+يه$/.test(run.folded[from - (joined ? 1 : 2)] ?? '');
  if (!before.startsWith('ال')) return false;
  return (
    FEMININE.test(before) ||
    BROKEN_PLURAL.test(before) ||
    OTHER_PLURALS.has(before) ||
    isFeminineOf(run.folded[from - 2] ?? '')
  );
}
