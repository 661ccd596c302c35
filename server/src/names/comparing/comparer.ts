/**
 * Are two forms spellings of one name? Answers a probability and the correspondences it rests on.
 *
 * Letters alone cannot be sure: كوريا and سوريا, ماركل and ميركل are one step apart. What the article and the
 * gazetteer know is weighed elsewhere (grouping.ts); the probability here is that of the letters.
 */
import { fold } from '../../text/folding.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { align, type Step } from './alignment.ts';
import { conventionSentence } from './conventions.ts';
import type { CorrespondenceTable } from './correspondence.ts';
import { ARABIC_ARABIC } from './correspondences-arabic.ts';
import { LATIN_ARABIC } from './correspondences-arabic-latin.ts';
import { LATIN_LATIN } from './correspondences-latin.ts';
import { romanise } from './romanisation.ts';

/**
 * How two forms of a name differ. `orthography`: only in hamza, final yeh, teh marbuta, marks or letter case;
 * `transliteration`: in letters that conventions relate; `slip`: in a letter that none relates.
 */
export type Difference = 'none' | 'orthography' | 'transliteration' | 'slip';

/** Letters of the two forms that stand for each other, and by which convention. */
export interface Reason {
  readonly a: string;
  readonly b: string;
  /** Id of the convention (conventions.ts). */
  readonly convention: string;
  /** Why, as a sentence without a full stop. */
  readonly sentence: string;
}

export interface Comparison {
  /** That both write one name, by their letters alone; 0 to 1. */
  readonly probability: number;
  readonly difference: Difference;
  /** Sum of the costs of the alignment; 0 for the same letters. */
  readonly cost: number;
  /** The steps that are no plain correspondence, in order of place, each convention once. */
  readonly reasons: readonly Reason[];
}

const DIFFERENT: Comparison = {
  probability: 0,
  difference: 'slip',
  cost: Number.POSITIVE_INFINITY,
  reasons: [],
};

/** A logistic model of one pair of scripts: how sure the letters make us. */
interface Model {
  readonly table: CorrespondenceTable;
  readonly bias: number;
  /** Per unit of cost. */
  readonly perCost: number;
  /** Per consonant that both words share: longer names coincide less often by chance. */
  readonly perConsonant: number;
}

/** Weights fitted on pairs of the development lists; see bench/names-in-news.mts. */
const ARABIC: Model = { table: ARABIC_ARABIC, bias: 0.2, perCost: -5, perConsonant: 0.75 };
const CROSS: Model = { table: LATIN_ARABIC, bias: 1.8, perCost: -2.8, perConsonant: 0.4 };
const LATIN: Model = { table: LATIN_LATIN, bias: 1.6, perCost: -3.4, perConsonant: 0.4 };

/** What a word must not cost more than, by the number of its consonants (measured: 94 % and 89 % precise tiers). */
export function budgetOf(consonants: number): number {
  if (consonants <= 2) return 0.3;
  return consonants === 3 ? 0.55 : 0.8;
}

/** Consonants of a word of any script; و and ي count as vowels. */
export function consonantsOf(word: string): number {
  const letters = scriptOfWord(word) === 'arabic' ? fold(word) : romanise(word);
  return letters.replace(/[اويةىهaeiouy]/g, '').length;
}

/** Compares two words of any of the scripts that the tables know. */
export function compareWords(a: string, b: string): Comparison {
  if (a === b) return { probability: 1, difference: 'none', cost: 0, reasons: [] };
  const foldedA = fold(a);
  const foldedB = fold(b);
  if (foldedA === foldedB) return { probability: 1, difference: 'orthography', cost: 0, reasons: [] };
  const scriptA = scriptOfWord(foldedA);
  const scriptB = scriptOfWord(foldedB);
  if (scriptA === 'arabic' && scriptB === 'arabic') return judge(foldedA, foldedB, ARABIC);
  const plainA = plainLetters(foldedA, a, scriptA);
  const plainB = plainLetters(foldedB, b, scriptB);
  if (plainA === '' || plainB === '') return DIFFERENT;
  if (scriptA === 'arabic') return swapped(judge(plainB, plainA, CROSS));
  if (scriptB === 'arabic') return judge(plainA, plainB, CROSS);
  const singleA = withoutDoubles(plainA);
  const singleB = withoutDoubles(plainB);
  if (singleA === singleB) {
    const difference = scriptA === scriptB ? 'orthography' : 'transliteration';
    return { probability: 1, difference, cost: 0, reasons: [] };
  }
  return judge(singleA, singleB, LATIN);
}

function plainLetters(folded: string, raw: string, script: Script): string {
  if (script === 'arabic') return folded;
  return script === 'latin' || script === 'cyrillic' || script === 'hangul' ? romanise(raw) : '';
}

/** Romanisations disagree on doubled letters, and nothing follows from it. */
const withoutDoubles = (letters: string): string => letters.replace(/([a-z])\1+/g, '$1');

function judge(a: string, b: string, model: Model): Comparison {
  const consonants = Math.min(consonantsOf(a), consonantsOf(b));
  const limit = model === ARABIC ? 1.6 : 0.7 + 0.35 * Math.max(a.length, b.length);
  const alignment = align(a, b, model.table, limit);
  if (alignment === undefined) return DIFFERENT;
  const logit = model.bias + model.perCost * alignment.cost + model.perConsonant * consonants;
  const difference = alignment.steps.some(
    ({ convention }) => convention === 'slip' || convention === 'transposed',
  )
    ? 'slip'
    : 'transliteration';
  return {
    probability: 1 / (1 + Math.exp(-logit)),
    difference,
    cost: alignment.cost,
    reasons: reasonsOf(alignment.steps),
  };
}

function reasonsOf(steps: readonly Step[]): Reason[] {
  const byConvention = new Map<string, Reason>();
  for (const { a, b, convention } of steps) {
    if (convention === undefined || byConvention.has(convention)) continue;
    byConvention.set(convention, { a, b, convention, sentence: conventionSentence(convention) });
  }
  return [...byConvention.values()];
}

function swapped(comparison: Comparison): Comparison {
  const reasons = comparison.reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a }));
  return { ...comparison, reasons };
}

/**
 * Compares two names of one or several words. Words align one by one; a name whose words are written together in
 * the other (بيونغ يانغ, Pyongyang) is compared as one word.
 */
export function compareNames(a: string, b: string): Comparison {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA.length !== wordsB.length || wordsA.length === 0) {
    return compareWords(wordsA.join(''), wordsB.join(''));
  }
  const comparisons = wordsA.map((word, at) => compareWords(word, wordsB[at]!));
  return {
    probability: comparisons.reduce((least, one) => Math.min(least, one.probability), 1),
    difference: gravest(comparisons.map((one) => one.difference)),
    cost: comparisons.reduce((sum, one) => sum + one.cost, 0),
    reasons: comparisons.flatMap((one) => one.reasons),
  };
}

/** The words of a name; a hyphen divides as a space does. */
export const wordsOf = (name: string): string[] => name.split(/[\s\-‐‑–_]+/u).filter((word) => word !== '');

const GRAVITY: readonly Difference[] = ['none', 'orthography', 'transliteration', 'slip'];

function gravest(differences: readonly Difference[]): Difference {
  return differences.reduce<Difference>(
    (worst, one) => (GRAVITY.indexOf(one) > GRAVITY.indexOf(worst) ? one : worst),
    'none',
  );
}
