/** All candidates of an article, from the surest evidence to the weakest: each word belongs to one of them. */

import { appendAll } from '../../text/append-all.ts';
import type { Article } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { Steps } from '../../text/steps.ts';
import { compareNames } from '../comparing/comparer.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { triggersOf } from '../lexicon/trigger-words.ts';
import { uncasedLanguage } from '../lexicon/uncased-languages.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { type Candidate, Coverage, makeCandidate } from './candidate.ts';
import { withCapitalised } from './capital-mentions.ts';
import { findKnown } from './gazetteer-mentions.ts';
import { type NameWord, type Run, readRuns } from './name-words.ts';
import {
  findLongLoose,
  findLoose,
  type KnownByKey,
  keysOfLongNames,
  namesByKey,
  namesToPropagate,
  propagate,
} from './propagation.ts';
import { withTagged } from './tagged-mentions.ts';
import { findAnnounced } from './trigger-mentions.ts';
import { findUncased } from './uncased-mentions.ts';

/** The runs of an article and what may be named in them, in order of place. */
export interface Mentions {
  readonly runs: readonly Run[];
  readonly candidates: readonly Candidate[];
}

/** Yields between its passes over the article. @param tagger finds names that nothing else knows; none unless given */
export function* findMentions(
  article: Article,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  tagger?: Tagger,
): Steps<Mentions> {
  const { words } = lexicon;
  const runs = readRuns(article, lexicon);
  yield;
  const coverage = new Coverage(runs);
  const uncased = uncasedLanguage(article.language);
  let candidates: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const run of runs) {
    const known = findKnown(run, gazetteer, words, coverage, article.language);
    appendAll(
      candidates,
      known.sure.filter(({ folded }) => uncased?.ordinary.has(folded) !== true),
    );
    appendAll(doubtful, known.doubtful);
  }
  yield;
  appendAll(candidates, settleDoubts(doubtful, candidates, coverage));
  extendPersons(candidates, coverage);
  if (tagger !== undefined) {
    yield;
    // Another spelling of a known name of several words is not the tagger's to cut: بيونج يانغ for بيونغ يانغ.
    const known = keysOfLongNames(candidates);
    for (const run of runs) appendAll(candidates, findLongLoose(run, words, known, coverage));
    candidates = withTagged(candidates, article, runs, { tagger, gazetteer, words }, coverage);
  }
  yield;
  for (const run of runs) {
    candidates.push(
      ...(uncased === undefined
        ? findAnnounced(run, words, coverage)
        : findUncased(run, { lists: uncased, persons: lexicon.persons }, coverage)),
    );
  }
  candidates = withCapitalised(candidates, article, runs, { gazetteer, persons: lexicon.persons }, coverage);
  yield;
  const names = namesToPropagate(candidates, words);
  const attested = new Set<string>(names.keys());
  const wellKnown = new Set<string>();
  const foreign = new Set<string>();
  for (const run of runs) {
    appendAll(candidates, propagate(run, names, coverage));
    for (const { folded, lexeme } of run.words) {
      if (!mayBeAttested(folded) || !lexeme.nameLike) continue;
      attested.add(folded);
      if (lexeme.foreign) foreign.add(folded);
      if (lexeme.knownName) wellKnown.add(folded);
    }
  }
  // Only of Arabic is it known which words are ordinary, so that others may be names.
  if (uncased !== undefined) return { runs, candidates: candidates.sort(byPlace) };
  yield;
  const keys = keysOfLongNames(candidates);
  for (const run of runs) appendAll(candidates, findLongLoose(run, words, keys, coverage));
  yield;
  const sure = [...names.keys()].filter((name) => scriptOfWord(name) === 'arabic');
  const known: KnownByKey = {
    sure: namesByKey(sure),
    wellKnown: namesByKey([...sure, ...wellKnown]),
    foreign: namesByKey([...sure, ...foreign]),
  };
  for (const run of runs) appendAll(candidates, findLoose(run, words, attested, known, coverage));
  yield;
  return { runs, candidates: candidates.sort(byPlace) };
}

const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end;

/** Long enough to be what is left of a word without its particle. */
const mayBeAttested = (folded: string): boolean => folded.length >= 4 && !folded.startsWith('ال');

/** Doubtful forms are taken where the article has the entity's full name, or a title stands before them. */
function settleDoubts(
  doubtful: readonly Candidate[],
  sure: readonly Candidate[],
  coverage: Coverage,
): Candidate[] {
  const named = new Set(sure.flatMap((candidate) => candidate.entries.map((entry) => entry.id)));
  const { kinds } = triggersOf('ar');
  const taken: Candidate[] = [];
  for (const candidate of doubtful) {
    const { run, from, to } = candidate;
    if (coverage.covers(run, from)) continue;
    const entries = candidate.entries.filter((entry) => entry.type === 'PER');
    if (entries.length === 0) continue;
    const inArticle = entries.filter((entry) => named.has(entry.id));
    const before = run.folded[from - 1];
    const titled = before !== undefined && kinds.get(before) === 'title';
    if (inArticle.length === 0 && !(titled && entries.length === 1)) continue;
    const chosen = inArticle.length > 0 ? inArticle : entries;
    taken.push({ ...candidate, entries: chosen, type: 'PER' });
    coverage.take(run, from, to);
  }
  return taken;
}

/**
 * A surname that the gazetteer knows, with a given name before it, is one mention: سيرجي شويغو. When the given name
 * is not the known person's, it is another person; of a person who is known by one word alone nothing can be said.
 */
function extendPersons(candidates: Candidate[], coverage: Coverage): void {
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const { run, from, to } = candidate;
    if (candidate.type !== 'PER' || to - from > 1 || from === 0 || coverage.covers(run, from - 1)) continue;
    if (candidate.start !== run.words[from]!.start) continue;
    const before = run.words[from - 1]!;
    if (candidate.entries.some((entry) => !hasFullName(entry))) continue;
    const { given } = before.lexeme;
    if (before.script !== candidate.script || !(given || isNamePart(before))) continue;
    if (before.script !== 'arabic' && !before.lexeme.capital) continue;
    const entries = candidate.entries.filter((entry) => hasGivenName(entry, before.text));
    if (entries.length === 0 && !given) continue;
    candidates[at] = makeCandidate(run, from - 1, to, { type: 'PER', evidence: 'gazetteer', entries });
    coverage.take(run, from - 1, to);
  }
}

const isNamePart = ({ folded, lexeme }: NameWord): boolean =>
  folded.length >= 3 && (lexeme.nameLike || lexeme.capital);

const hasFullName = ({ forms }: GazetteerEntry): boolean => forms.some(({ text }) => text.includes(' '));

function hasGivenName(entry: GazetteerEntry, word: string): boolean {
  return entry.forms.some((form) => {
    if (form.role === 'short') return false;
    const space = form.text.indexOf(' ');
    if (space <= 0) return false;
    const given = form.text.slice(0, space);
    return areCasesOfOneName(fold(given), fold(word)) || compareNames(given, word).probability >= 0.5;
  });
}
