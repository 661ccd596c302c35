/** Names in Persian and Hebrew: after a given name, a title, or the kind of organisation or place. */
import type { EntityType } from '../entity.ts';
import type { Peeling } from '../lexicon/clitics.ts';
import type { PersonWords } from '../lexicon/person-words.ts';
import type { UncasedLanguage } from '../lexicon/uncased-languages.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { NameWord, Run } from './name-words.ts';

/** What the search reads besides the run. */
export interface UncasedKnowledge {
  readonly lists: UncasedLanguage;
  readonly persons: PersonWords;
}

/** Given names and particles before a surname, at most. */
const MOST_GIVEN_NAMES = 3;
const SHORTEST_NAME = 3;

/** Finds names in a run and marks their words as taken. @param into where they are added */
export function findUncased(
  run: Run,
  knowledge: UncasedKnowledge,
  coverage: Coverage,
  into: Candidate[],
): void {
  for (let at = 0; at < run.words.length; at++) {
    const candidate = nameAt(run, at, knowledge, coverage);
    if (candidate === undefined) continue;
    into.push(candidate);
    coverage.take(run, candidate.from, candidate.to);
    at = candidate.to - 1;
  }
}

function nameAt(
  run: Run,
  at: number,
  knowledge: UncasedKnowledge,
  coverage: Coverage,
): Candidate | undefined {
  const { lists } = knowledge;
  const word = run.words[at]!;
  if (word.script !== 'arabic' && word.script !== 'hebrew') return undefined;
  if (coverage.covers(run, at)) return undefined;
  const person = personAt(run, at, knowledge, coverage);
  if (person !== undefined) return person;
  const before = run.folded[at - 1];
  if (lists.organisationHeads.has(word.folded)) return organisationAt(run, at, knowledge, coverage);
  if (before === undefined || !mayBeName(run, at, lists, coverage)) return undefined;
  if (lists.titles.has(before) && knowledge.persons.isPersonal(word.folded))
    return make(run, at, at + 1, 'PER');
  if (lists.organisationNouns.has(before)) return make(run, at, at + 1, 'ORG');
  return lists.placeNouns.has(before) && !hasPrefixedArticle(word) ? make(run, at, at + 1, 'LOC') : undefined;
}

/** A given name with a surname behind it, behind a prefix in Hebrew. */
function personAt(
  run: Run,
  at: number,
  { lists, persons }: UncasedKnowledge,
  coverage: Coverage,
): Candidate | undefined {
  const peeling = givenBehindPrefix(run.words[at]!, lists);
  if (!lists.givenNames.has(run.folded[at]!) && peeling === undefined) return undefined;
  let to = at + 1;
  while (to - at < MOST_GIVEN_NAMES && isNameStart(run, to, lists, coverage)) to++;
  if (!mayBeName(run, to, lists, coverage))
    return to - at > 1 && persons.isPersonal(run.folded[to - 1]!)
      ? make(run, at, to, 'PER', peeling)
      : undefined;
  return make(run, at, to + 1, 'PER', peeling);
}

const isNameStart = (run: Run, at: number, lists: UncasedLanguage, coverage: Coverage): boolean =>
  at + 1 < run.words.length &&
  !coverage.covers(run, at) &&
  (lists.givenNames.has(run.folded[at]!) || lists.particles.has(run.folded[at]!)) &&
  !lists.ordinary.has(run.folded[at + 1]!);

const givenBehindPrefix = (word: NameWord, lists: UncasedLanguage): Peeling | undefined =>
  word.script === 'hebrew'
    ? word.lexeme.readings.find(
        ({ remainder }) => remainder.length >= SHORTEST_NAME && lists.givenNames.has(remainder),
      )
    : undefined;

/** A bank, a university: its kind and the word that names it, with the particle before that. */
function organisationAt(
  run: Run,
  at: number,
  { lists }: UncasedKnowledge,
  coverage: Coverage,
): Candidate | undefined {
  let last = at + 1;
  if (lists.particles.has(run.folded[last] ?? '')) last++;
  const word = run.words[last];
  if (word === undefined || word.folded.length < SHORTEST_NAME || coverage.covers(run, at)) return undefined;
  if (lists.ordinary.has(word.folded) && !hasPrefixedArticle(word)) return undefined;
  return make(run, at, last + 1, 'ORG');
}

function mayBeName(run: Run, at: number, lists: UncasedLanguage, coverage: Coverage): boolean {
  const word = run.words[at];
  if (word === undefined || coverage.covers(run, at) || word.folded.length < SHORTEST_NAME) return false;
  return !lists.ordinary.has(word.folded) && !lists.titles.has(word.folded) && !isPersianVerb(word.folded);
}

/** Hebrew ה before an adjective or an office: השר החדש. */
const hasPrefixedArticle = ({ folded, script }: NameWord): boolean =>
  script === 'hebrew' && folded.startsWith('ה');

/** Persian verbs: می‌گویند, رفته‌اند. */
const isPersianVerb = (folded: string): boolean => /^(?:مي|نمي)..|(?:اند|هايي|هاي)$/.test(folded);

const make = (run: Run, from: number, to: number, type: EntityType, peeling?: Peeling): Candidate =>
  makeCandidate(run, from, to, {
    type,
    evidence: type === 'PER' ? 'given-name' : type === 'ORG' ? 'organisation' : 'place',
    ...(peeling === undefined ? {} : { particle: peeling.letters, remainder: peeling.remainder }),
  });
