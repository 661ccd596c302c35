/**
 * How probable it is that two forms spell one name, by all that is known of them: a logistic model over the features
 * of pair-features.ts, one for each class of scripts, so that the answer is a calibrated probability.
 */
import { fold } from '../../text/folding.ts';
import { isNativeGivenName } from '../lexicon/given-names.ts';
import { JUDGE_WEIGHTS } from './judge-weights.ts';
import { readingOf } from './letter-reading.ts';
import type { PairContext } from './pair-context.ts';
import { classOfPair, featuresOf, type PairKnowledge } from './pair-features.ts';

/** Weighs features with weights of the same order. Answers a probability. */
export function weigh(features: readonly number[], weights: readonly number[]): number {
  let logit = 0;
  for (let at = 0; at < features.length; at++) logit += features[at]! * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

/** Arabic given names that differ in a letter are two names: محمد, محمود. */
const TWO_GIVEN_NAMES = 0.02;
/** Scripts that no table reads (Chinese characters): the gazetteer alone may know. */
const ONE_ENTITY = 0.95;
const UNREADABLE = 0.05;

function shareEntity(a: string, b: string, { gazetteer }: PairKnowledge): boolean {
  const entries = gazetteer.lookup(fold(b));
  return gazetteer.lookup(fold(a)).some((entry) => entries.includes(entry));
}

/**
 * The probability that two forms are spellings of one name.
 * @param a as written; @param b likewise
 * @param context the text around each, where it is known
 * @param weights those of the class of the pair; others are given only to measure them
 */
export function judgePair(
  a: string,
  b: string,
  known: PairKnowledge,
  context?: PairContext,
  weights: readonly number[] = JUDGE_WEIGHTS[classOfPair(a, b)],
): number {
  if (isNativeGivenName(fold(a)) && isNativeGivenName(fold(b)) && fold(a) !== fold(b)) return TWO_GIVEN_NAMES;
  if (readingOf(a, b) === undefined) return shareEntity(a, b, known) ? ONE_ENTITY : UNREADABLE;
  return weigh(featuresOf(a, b, known, context), weights);
}
