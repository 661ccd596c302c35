/** What the gazetteer's finds in a paragraph become by what stands around them and what the article names elsewhere. */

import { compareOnce } from '../comparing/remembered-comparisons.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { triggersOf } from '../lexicon/trigger-words.ts';
import { type Candidate, type Coverage, makeCandidate } from './candidate.ts';
import type { NameWord, Run } from './name-words.ts';

/**
 * Doubtful forms are taken where the article has the entity's full name, or a title stands before them.
 * @param named ids of the entities that the article names surely
 */
export function settleDoubts(
  doubtful: readonly Candidate[],
  named: { has(id: string): boolean },
  coverage: Coverage,
): Candidate[] {
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
export function extendPersons(candidates: readonly Candidate[], coverage: Coverage): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  return candidates.map((candidate) => {
    const { run, from, to } = candidate;
    if (candidate.type !== 'PER' || to - from > 1 || from === 0 || coverage.covers(run, from - 1))
      return candidate;
    if (candidate.start !== run.words[from]!.start) return candidate;
    const before = run.words[from - 1]!;
    if (candidate.entries.some((entry) => !hasFullName(entry))) return candidate;
    if (NO_GIVEN_NAME.test(before.text)) return candidate;
    const { given } = before.lexeme;
    if (before.script !== candidate.script || !(given || isNamePart(before))) return candidate;
    if (before.script !== 'arabic' && !before.lexeme.capital) return candidate;
    const first = given ? firstGivenName(run, from - 1, coverage) : from - 1;
    const entries = candidate.entries.filter((entry) => hasGivenName(entry, run.words[first]!.text));
    if (entries.length === 0 && !given) return candidate;
    coverage.take(run, first, to);
    return makeCandidate(run, first, to, { type: 'PER', evidence: 'gazetteer', entries });
  });
}

/** Given names before the one beside a surname, at most. */
const MOST_MORE_NAMES = 2;

/** The first of the Arabic given names that stand before a surname: مصطفى in مصطفى كمال مدبولي. @param at the last of them */
function firstGivenName(run: Run, at: number, coverage: Coverage): number {
  let first = at;
  while (first > 0 && at - first < MOST_MORE_NAMES) {
    const { script, lexeme, text } = run.words[first - 1]!;
    if (script !== 'arabic' || !lexeme.given || NO_GIVEN_NAME.test(text) || coverage.covers(run, first - 1))
      break;
    first--;
  }
  return first;
}

/**
 * Words that are given names beside other names: بأن رونالدو is “that Ronaldo”, and متحدث باسم غوتيريش speaks in the name
 * of Guterres.
 */
const NO_GIVEN_NAME = /^(?:[وفبل]?[أإ]ن|باسم)$/;

const isNamePart = ({ folded, lexeme }: NameWord): boolean =>
  folded.length >= 3 && (lexeme.nameLike || lexeme.capital);

const hasFullName = ({ forms }: GazetteerEntry): boolean => forms.some(({ text }) => text.includes(' '));

function hasGivenName(entry: GazetteerEntry, word: string): boolean {
  return entry.forms.some((form) => {
    if (form.role === 'short') return false;
    const space = form.text.indexOf(' ');
    if (space <= 0) return false;
    const given = form.text.slice(0, space);
    return areCasesOfOneName(nameKey(given), nameKey(word)) || compareOnce(given, word).probability >= 0.5;
  });
}
