/** Names that a trigger word announces: a person after a title or a given name, a place after مدينة, a firm after شركة. */
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import { peelings } from './clitics.ts';
import { isGivenName } from './given-names.ts';
import type { NameWord, Run } from './name-words.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { type Triggers, triggersOf } from './trigger-words.ts';

/** Words of one person's name that are taken at most. */
const LONGEST_NAME = 4;
/** Adjectives between a title and the name: الرئيس الروسي السابق. */
const MOST_ADJECTIVES = 3;

/** Finds announced names in an Arabic run and marks their words as taken. */
export function findAnnounced(run: Run, words: OrdinaryWords, coverage: Coverage): Candidate[] {
  const found: Candidate[] = [];
  const triggers = triggersOf('ar');
  for (let at = 0; at < run.words.length; at++) {
    const candidate = announcedAt(run, at, triggers, words, coverage);
    if (candidate === undefined) continue;
    found.push(candidate);
    coverage.take(run, candidate.from, candidate.to);
    at = candidate.to - 1;
  }
  return found;
}

function announcedAt(
  run: Run,
  at: number,
  triggers: Triggers,
  words: OrdinaryWords,
  coverage: Coverage,
): Candidate | undefined {
  const word = run.words[at]!;
  if (word.script !== 'arabic') return undefined;
  if (isGivenName(word.folded) && !coverage.covers(run, at)) {
    const to = nameEnd(run, at + 1, words, coverage);
    if (to > at + 1 && to - at <= LONGEST_NAME)
      return makeCandidate(run, at, to, { type: 'PER', evidence: 'given-name' });
  }
  const kind = triggerKind(word, triggers);
  if (kind === undefined) return undefined;
  if (kind === 'title') {
    const from = afterAdjectives(run, at + 1);
    const to = nameEnd(run, from, words, coverage);
    if (to === from) return undefined;
    return makeCandidate(run, from, to, { type: 'PER', evidence: 'title' });
  }
  const from = at + 1;
  if (!mayBeName(run, from, words, coverage) || !mayStandAlone(run.folded[from]!)) return undefined;
  const type = kind === 'place' ? 'LOC' : 'ORG';
  return makeCandidate(run, from, from + 1, { type, evidence: kind });
}

/** A single word after a kind of place or firm: an adjective with article is none, a short word seldom. */
const mayStandAlone = (folded: string): boolean => folded.length >= 4 && !folded.startsWith('ال');

type Kind = 'title' | 'place' | 'organisation';

function triggerKind(word: NameWord, triggers: Triggers): Kind | undefined {
  const own = kindOf(word.folded, triggers);
  if (own !== undefined) return own;
  for (const { remainder } of word.readings) {
    const kind = kindOf(remainder, triggers);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function kindOf(folded: string, triggers: Triggers): Kind | undefined {
  if (triggers.titles.has(folded)) return 'title';
  if (triggers.places.has(folded)) return 'place';
  return triggers.organisations.has(folded) ? 'organisation' : undefined;
}

/** The first word after a title that is not one of its adjectives (الروسي, السابق) or its office (الخارجية, الأمن). */
function afterAdjectives(run: Run, from: number): number {
  let at = from;
  while (at < run.words.length && at - from < MOST_ADJECTIVES && run.folded[at]!.startsWith('ال')) at++;
  return at;
}

/** The end of the row of name words that begins at `from`; `from` itself when there is none. */
function nameEnd(run: Run, from: number, words: OrdinaryWords, coverage: Coverage): number {
  let at = from;
  while (at < run.words.length && at - from < LONGEST_NAME - 1 && mayBeName(run, at, words, coverage)) at++;
  return at;
}

function mayBeName(run: Run, at: number, words: OrdinaryWords, coverage: Coverage): boolean {
  const word = run.words[at];
  if (word === undefined || word.script !== 'arabic' || coverage.covers(run, at)) return false;
  if (word.folded.length < 3 || words.isFunctionWord(word.folded)) return false;
  return isGivenName(word.folded) || isNameLike(word.folded, words);
}

/**
 * Whether an Arabic word may be a foreign name: no ordinary word, neither itself nor behind a particle, and no
 * inflected verb or relative adjective.
 */
export function isNameLike(folded: string, words: OrdinaryWords): boolean {
  if (words.isOrdinary(folded)) return false;
  return !peelings(folded).some(
    ({ remainder }) =>
      words.isOrdinary(remainder) && words.frequencyClass(remainder) >= words.frequencyClass(folded),
  );
}
