/** What the candidates of a paragraph tell the article, and whether a step has found what it found before. */
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { areAlike, type Candidate } from './candidate.ts';
import type { Draft } from './capital-mentions.ts';
import type { Saying } from './first-said.ts';
import { type LongNameKey, longNameKeys, sayNames } from './propagation.ts';

export const NO_LONG: readonly LongNameKey[] = [];
export const NO_SAYINGS: ReadonlyMap<string, Saying> = new Map();

export const NO_DRAFTS: readonly Draft[] = [];
export const NO_STEPS: readonly (readonly Candidate[])[] = [];

export function longKeysOf(candidates: readonly Candidate[]): readonly LongNameKey[] {
  if (candidates.length === 0) return NO_LONG;
  return candidates.flatMap((candidate) => longNameKeys(candidate) ?? NO_LONG);
}

/** Ids of all entities that some candidates may name. */
export function idsOf(candidates: readonly Candidate[]): readonly string[] {
  if (candidates.length === 0) return NO_IDS;
  return candidates.flatMap(({ entries }) => entries.map(({ id }) => id));
}

const NO_IDS: readonly string[] = [];

/**
 * What candidates say of the words by which they may be named again.
 * @param steps the surest first @param names to which it is added
 */
export function namesOf(
  steps: readonly (readonly Candidate[])[],
  words: OrdinaryWords,
  names: Map<string, Saying>,
): ReadonlyMap<string, Saying> {
  steps.forEach((step, rank) => {
    sayNames(step, rank, words, names);
  });
  return names;
}

export const areAllAlike = (
  a: readonly (readonly Candidate[])[],
  b: readonly (readonly Candidate[])[],
): boolean => a.length === b.length && a.every((step, at) => areStepsAlike(step, b[at]!));

/** Whether two steps found the same. */
export const areStepsAlike = (a: readonly Candidate[], b: readonly Candidate[]): boolean =>
  a.length === b.length && a.every((candidate, at) => areAlike(candidate, b[at]!));
