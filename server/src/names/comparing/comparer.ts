/**
 * How two forms differ, letter by letter, and how probable it is by these letters alone that they spell one name.
 *
 * Letters alone cannot be sure: كوريا and سوريا, ماركل and ميركل are one step apart. What words, gazetteer and article
 * say besides is weighed in pair-judge.ts.
 */

import type { Message } from '../../messages/message.ts';
import { RecentWords } from '../../text/recent-words.ts';
import type { Script } from '../../text/scripts.ts';
import { conventionSentence, plainReason, slipSentence } from './conventions.ts';
import { LETTER_WEIGHTS } from './judge-weights.ts';
import type { LetterStep } from './letter-costs.ts';
import { LETTER_FEATURES, lettersOf } from './letter-features.ts';
import { readingSteps } from './letter-reading.ts';
import { Name, type NameReading, newReading, pairingOf, readNames } from './name-alignment.ts';
import { classOfScripts } from './pair-class.ts';
import { weigh } from './weighing.ts';

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
  readonly sentence: Message;
}

export interface Comparison {
  /** That both write one name, by their letters alone; 0 to 1. */
  readonly probability: number;
  readonly difference: Difference;
  /** Sum of the costs of the letters, in natural logarithms; 0 for the same letters. */
  readonly cost: number;
  /** Words that only one of the names has: a short form beside a long one, and no other spelling. */
  readonly missing: number;
}

/** Names that each half of the memory holds. */
const REMEMBERED = 10_000;
const remembered = new RecentWords<Name>(REMEMBERED);

/** A written name, read once. */
export function readName(written: string): Name {
  let name = remembered.get(written);
  if (name === undefined) {
    name = new Name(written);
    remembered.set(written, name);
  }
  return name;
}

const reading: NameReading = newReading();
const features = new Float64Array(LETTER_FEATURES.length);

/** Compares two names of one or several words, of any of the scripts that the tables know. */
export const compareNames = (written: string, other: string): Comparison =>
  compareReadNames(readName(written), readName(other));

/** The same of names that were read before. */
export function compareReadNames(a: Name, b: Name): Comparison {
  if (a.written === b.written) return SAME;
  if (a.folded === b.folded) return SAME_BUT_FOR_ORTHOGRAPHY;
  readNames(a, b, reading);
  if (!reading.readable) return UNREADABLE;
  lettersOf(a, b, reading, features);
  return {
    probability: weigh(features, LETTER_WEIGHTS[classOfScripts(a.script, b.script)]),
    difference: differenceOf(a, b, reading),
    cost: reading.cost,
    missing: reading.missing,
  };
}

const SAME: Comparison = { probability: 1, difference: 'none', cost: 0, missing: 0 };
const SAME_BUT_FOR_ORTHOGRAPHY: Comparison = {
  probability: 1,
  difference: 'orthography',
  cost: 0,
  missing: 0,
};
const UNREADABLE: Comparison = {
  probability: 0,
  difference: 'slip',
  cost: Number.POSITIVE_INFINITY,
  missing: 0,
};

/** A step across scripts that costs more is hardly ever seen in names, in natural logarithms. */
const RARE_STEP = 5;

/** In what two names differ that were read as each other. */
export function differenceOf(a: Name, b: Name, { slips, cost, worst }: NameReading): Difference {
  if (slips > 0 || (a.script !== b.script && worst >= RARE_STEP)) return 'slip';
  return cost === 0 && a.script === b.script ? 'orthography' : 'transliteration';
}

/** The letters of two names that stand for each other, in order, without the edges of the words. */
export function letterSteps(written: string, other: string): LetterStep[] {
  const bare = (group: string): string => group.replace(/[\^$]/g, '');
  return pairingOf(readName(written), readName(other))
    .pairs.flatMap(([one, two]) => readingSteps(one, two) ?? [])
    .map((step) => ({ ...step, left: bare(step.left), right: bare(step.right) }))
    .filter(({ left, right }) => left !== '' || right !== '');
}

/** What plain correspondence of letters costs that is worth a sentence, in natural logarithms. */
const REMARKABLE = 1.5;

/** Why two names may differ as they do, in order of place, each convention once. */
export function reasonsOf(written: string, other: string): Reason[] {
  const [a, b] = [readName(written), readName(other)];
  const script = a.script === b.script ? a.script : undefined;
  const isHebrewWithArabic =
    (a.script === 'hebrew' && b.script === 'arabic') || (a.script === 'arabic' && b.script === 'hebrew');
  const byConvention = new Map<string, Reason>();
  for (const { left, right, cost, convention } of withWholeLetters(letterSteps(written, other))) {
    if (convention === undefined && cost < REMARKABLE) continue;
    const { id, sentence } =
      convention === undefined
        ? plainReason(left, right)
        : sentenceOf(convention, left, right, script, isHebrewWithArabic);
    if (!byConvention.has(id))
      byConvention.set(id, { a: left, b: right, convention: convention ?? 'plain', sentence });
  }
  return [...byConvention.values()];
}

function sentenceOf(
  convention: string,
  left: string,
  right: string,
  script: Script | undefined,
  isHebrewWithArabic: boolean,
): { readonly id: string; readonly sentence: Message } {
  // Too seldom to be read as a step of its own, and true where both forms are known.
  if (convention === 'slip' && SELDOM.has(left + right))
    return { id: 'g-kaf-qaf', sentence: conventionSentence('g-kaf-qaf') };
  if (convention === 'slip') return { id: `${left}:${right}`, sentence: slipSentence(left, right) };
  if (isHebrewWithArabic) return { id: 'hebrew', sentence: conventionSentence('hebrew') };
  return { id: convention, sentence: conventionSentence(convention, script) };
}

/** ج of Egypt and ك or ق of others for one g: إنجلترا, إنكلترا. */
const SELDOM: ReadonlySet<string> = new Set(['جك', 'كج', 'جق', 'قج']);

const LONG_VOWELS = 'اوي';

/**
 * Steps in which one long vowel for another is one step, and not one left out and another put in (ماركل, ميركل), and in
 * which tch is one letter: the t of Tchaikovsky and the ch are تش together.
 */
function withWholeLetters(steps: readonly LetterStep[]): LetterStep[] {
  const whole: LetterStep[] = [];
  for (const step of steps) {
    const last = whole.at(-1);
    const left = last === undefined ? '' : last.left + step.left;
    const right = last === undefined ? '' : last.right + step.right;
    const isOneVowel =
      last?.convention === 'vowel-written' &&
      step.convention === 'vowel-written' &&
      left.length === 1 &&
      right.length === 1 &&
      LONG_VOWELS.includes(left) &&
      LONG_VOWELS.includes(right);
    const isTch = left === 'tch' ? right === 'تش' : left === 'تش' && right === 'tch';
    if (isTch) whole.splice(-1, 1, { left, right, cost: 0 });
    else if (isOneVowel)
      whole.splice(-1, 1, { left, right, cost: last.cost + step.cost, convention: 'vowel-quality' });
    else whole.push(step);
  }
  return whole;
}
