/**
 * Arabic words that are the name of a place by themselves and something else beside others: جامعة واشنطن is a
 * university, and السعودية in الأندية السعودية an adjective.
 */
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { Run } from './name-words.ts';

/** Institutions that are called by their town or country, folded. */
const SCHOOLS: ReadonlySet<string> = new Set(['جامعه', 'كليه', 'معهد', 'اكاديميه']);

/**
 * The institution that a place gives its name to, where such a word stands before it.
 * @param from first word of the place @param to the word after its last
 */
export function schoolBefore(run: Run, from: number, to: number, coverage: Coverage): Candidate | undefined {
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

/** Names of countries that are feminine adjectives as well, folded. */
const DEFINITE_ADJECTIVE = 'السعوديه';
const INDEFINITE_ADJECTIVE = 'سوريه';

/** Endings of the nouns that they agree with; الوزير السعودية is the minister and then the country. */
const FEMININE = /..(?:ه|ات)$/;
/** Prepositions that end like feminine nouns, and nouns that a country stands behind in the genitive. */
const BEFORE_A_COUNTRY: ReadonlySet<string> = new Set('تجاه جهه دوله جمهوريه مدينه حكومه'.split(' '));

/** Whether one of these words agrees with the noun before it: الأندية السعودية, مواقع عسكرية سورية. */
export function isAdjective(run: Run, from: number, to: number): boolean {
  const before = run.words[from - 1];
  if (before === undefined || to - from > 1) return false;
  if (!FEMININE.test(before.folded) || BEFORE_A_COUNTRY.has(before.folded)) return false;
  const definite = before.folded.startsWith('ال');
  return run.folded[from] === (definite ? DEFINITE_ADJECTIVE : INDEFINITE_ADJECTIVE);
}
