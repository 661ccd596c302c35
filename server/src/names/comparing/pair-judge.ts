/**
 * How probable it is that two forms spell one name, by all that is known of them: a logistic model over the features
 * of pair-features.ts, one for each class of scripts and one for Arabic forms of one article, so that the answer is a
 * calibrated probability.
 */
import { isNativeGivenName } from '../lexicon/given-names.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { readName } from './comparer.ts';
import type { ContextEvidence } from './context-evidence.ts';
import { factsOf, type PairKnowledge, shareEntity } from './form-facts.ts';
import { JUDGE_WEIGHTS, SURE } from './judge-weights.ts';
import type { Name } from './name-alignment.ts';
import { classOfPair, classOfScripts, situationOf } from './pair-class.ts';
import { FEATURES, writeFeatures } from './pair-features.ts';
import { weigh } from './weighing.ts';

/** Arabic given names that differ in a letter are two names: محمد, محمود. */
const TWO_GIVEN_NAMES = 0.02;
/** Russian cases of one name: Зеленский, Зеленского. */
const CASES_OF_ONE_NAME = 0.97;
/**
 * Two forms that the gazetteer has for one entity, in scripts that no table reads (Chinese characters) and in others: of
 * 257 such labelled pairs that differ in more than hamza, all were one name.
 */
const ONE_ENTITY = 0.95;
const UNREADABLE = 0.05;

/** More probable than not. */
export const LIKELY = 0.5;

/**
 * The least probability from which two forms are taken for one name. Within Arabic script and without context 95 of 100
 * accepted pairs must be one name: look-alikes are many there, and a false alarm costs more than a miss.
 */
export function acceptedFrom(a: string, b: string, context?: ContextEvidence): number {
  return classOfPair(a, b) === 'arabic' && context === undefined ? ACCEPTED_ARABIC : LIKELY;
}

/** From where Arabic pairs without context are accepted. */
export const ACCEPTED_ARABIC = Math.max(LIKELY, SURE.arabic);

/** Whether a word of one name is a given name of Arabic and the word in its place is another one. */
function haveTwoGivenNames(a: Name, b: Name): boolean {
  if (a.words.length !== b.words.length) return false;
  return a.words.some(({ folded }, at) => {
    const other = b.words[at]!.folded;
    return folded !== other && isNativeGivenName(folded) && isNativeGivenName(other);
  });
}

const features = new Float64Array(FEATURES.length);

/**
 * The probability that two forms are spellings of one name.
 * @param written as written; @param other likewise
 * @param context what the texts around them say, where that is known
 * @param weights those of the class of the pair; others are given only to measure them
 */
export function judgePair(
  written: string,
  other: string,
  known: PairKnowledge,
  context?: ContextEvidence,
  weights?: readonly number[],
): number {
  const a = readName(written);
  const b = readName(other);
  const factsA = factsOf(a.folded, known);
  const factsB = factsOf(b.folded, known);
  if (haveTwoGivenNames(a, b)) return TWO_GIVEN_NAMES;
  if (a.script === 'cyrillic' && areCasesOfOneName(a.folded, b.folded)) return CASES_OF_ONE_NAME;
  if (!writeFeatures(a, b, known, context, features)) {
    return shareEntity(factsA, factsB) ? ONE_ENTITY : UNREADABLE;
  }
  const probability = weigh(
    features,
    weights ?? JUDGE_WEIGHTS[situationOf(classOfScripts(a.script, b.script), context !== undefined)],
  );
  const areKnownForms =
    a.folded !== b.folded && a.words.length === b.words.length && shareEntity(factsA, factsB);
  return areKnownForms ? Math.max(probability, ONE_ENTITY) : probability;
}
