/**
 * What speaks for and against two forms being spellings of one name: letters, lengths, what the words are in the
 * language, what the gazetteer knows, and the words beside them where those are known. The numbers are what the
 * judgement (pair-judge.ts) weighs; its weights were fitted to them by scripts/train-judge.mts.
 */
import { fold } from '../../text/folding.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { type Comparison, compareNames, consonantsOf, wordsOf } from './comparer.ts';
import { readingSteps } from './letter-reading.ts';
import { type PairContext, sharedContext } from './pair-context.ts';
import { differByInflection } from './same-name.ts';

/** What is known of names and words. */
export interface PairKnowledge {
  readonly gazetteer: Gazetteer;
  readonly words: OrdinaryWords;
}

/** Which weights judge a pair: Arabic script with itself, two scripts, or any other script with itself. */
export type PairClass = 'arabic' | 'cross' | 'latin';

/** Conventions whose reliability differs; each is a feature of its own. */
const CONVENTIONS = [
  'g-ghayn-jim',
  'g-kaf-qaf',
  'vowel-written',
  'vowel-quality',
  's-z',
  't-emphatic',
  'ch-sh',
  'ts-z',
  'v-b',
] as const;

/** Names of the features, in order. */
export const FEATURES: readonly string[] = [
  'bias',
  'letters',
  'letters-per-letter',
  'worst-step',
  'conventions',
  'slip',
  'folded-equal',
  'joined-equal',
  'consonants',
  'short',
  'length-difference',
  'word-count',
  'first-letter',
  'hamza-inside',
  'short-yeh',
  'ordinary',
  'both-ordinary',
  'ordinary-conventions',
  'rarer-class',
  'commoner-class',
  'commoner-conventions',
  'unseen',
  'one-entity',
  'two-entities',
  'one-known',
  'inflection',
  'given-names',
  'cases',
  'context-shared',
  'context-near',
  'context-differs',
  'context-known',
  'context-slip',
  ...CONVENTIONS,
];

export function classOfPair(a: string, b: string): PairClass {
  const script = scriptOfWord(a);
  if (script !== scriptOfWord(b)) return 'cross';
  return script === 'arabic' ? 'arabic' : 'latin';
}

/** Most that a cost of letters says; what costs more is no more different. */
const MOST_COST = 30;

const flag = (value: boolean): number => (value ? 1 : 0);

/**
 * The features of two forms, in the order of `FEATURES`.
 * @param context the text around each form, where it is known
 */
export function featuresOf(a: string, b: string, known: PairKnowledge, context?: PairContext): number[] {
  const foldedA = fold(a);
  const foldedB = fold(b);
  const comparison = compareNames(a, b);
  const conventions = Math.min(comparison.cost, 3);
  const beside = context === undefined ? NO_CONTEXT : sharedContext(foldedA, foldedB, context, known.words);
  return [
    1,
    ...letterFeatures(a, b, comparison, conventions),
    ...shapeFeatures(a, b, foldedA, foldedB),
    ...wordFeatures(foldedA, foldedB, conventions, known),
    flag(beside.shared),
    flag(beside.near),
    flag(beside.differs),
    flag(context !== undefined),
    flag(beside.shared && comparison.difference === 'slip'),
    ...CONVENTIONS.map((id) => flag(comparison.reasons.some((reason) => reason.convention === id))),
  ];
}

const NO_CONTEXT = { shared: false, near: false, differs: false };

function letterFeatures(a: string, b: string, { difference }: Comparison, conventions: number): number[] {
  const { cost, worst } = lettersApart(a, b);
  return [
    cost / 10,
    cost / Math.max(a.length, b.length, 1),
    worst / 5,
    conventions,
    flag(difference === 'slip'),
  ];
}

/** Cost of the letters of all words, and that of the worst step, in natural logarithms. */
function lettersApart(a: string, b: string): { readonly cost: number; readonly worst: number } {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const pairs: (readonly [string, string])[] =
    wordsA.length === wordsB.length
      ? wordsA.map((word, at) => [word, wordsB[at]!])
      : [[wordsA.join(''), wordsB.join('')]];
  let cost = 0;
  let worst = 0;
  for (const [one, other] of pairs) {
    const steps = readingSteps(one, other);
    if (steps === undefined) return { cost: MOST_COST, worst: 0 };
    for (const step of steps) {
      cost += step.cost;
      worst = Math.max(worst, step.cost);
    }
  }
  return { cost: Math.min(cost, MOST_COST), worst };
}

function shapeFeatures(a: string, b: string, foldedA: string, foldedB: string): number[] {
  const equal = foldedA === foldedB;
  const longest = Math.max(foldedA.length, foldedB.length);
  const arabic = classOfPair(a, b) === 'arabic';
  return [
    flag(equal),
    flag(joined(foldedA) === joined(foldedB)),
    Math.min(Math.min(consonantsOf(a), consonantsOf(b)), 6) / 3,
    flag(longest <= 4),
    Math.min(5, Math.abs(foldedA.length - foldedB.length)) / 3,
    Math.abs(wordsOf(a).length - wordsOf(b).length),
    flag(arabic && foldedA.charAt(0) !== foldedB.charAt(0)),
    flag(arabic && hamzasInside(a) !== hamzasInside(b)),
    flag(arabic && equal && longest <= 4 && a.endsWith('ى') !== b.endsWith('ى')),
  ];
}

const joined = (form: string): string => form.replace(/[\s\-‐‑–_]+/gu, '');

/** Hamza and madda after the first letter of the word: there they are sounds and not only a way to write alif. */
const hamzasInside = (form: string): string =>
  form
    .replace(/^(?:[وفبل]?ال|[وفبلك](?=[أإآ]))/, '')
    .slice(1)
    .replace(/[^أإآؤئء]/g, '')
    .replace(/[أإ]/g, 'أ');

function wordFeatures(foldedA: string, foldedB: string, conventions: number, known: PairKnowledge): number[] {
  const { gazetteer, words } = known;
  const entriesA = gazetteer.lookup(foldedA);
  const entriesB = gazetteer.lookup(foldedB);
  const arabic = classOfPair(foldedA, foldedB) === 'arabic';
  const ordinaryA = isOrdinary(foldedA, entriesA, words);
  const ordinaryB = isOrdinary(foldedB, entriesB, words);
  const classA = arabic ? words.frequencyClass(foldedA) : 0;
  const classB = arabic ? words.frequencyClass(foldedB) : 0;
  const shared = entriesA.some((entry) => entriesB.includes(entry));
  const commoner = Math.max(classA, classB) / 10;
  return [
    flag(ordinaryA || ordinaryB),
    flag(ordinaryA && ordinaryB),
    flag(ordinaryA || ordinaryB) * conventions,
    Math.min(classA, classB) / 10,
    commoner,
    commoner * conventions,
    flag(arabic && classA === 0 && classB === 0),
    flag(shared),
    flag(!shared && entriesA.length > 0 && entriesB.length > 0),
    flag(arabic && entriesA.length > 0 !== entriesB.length > 0),
    flag(arabic && differByInflection(foldedA, foldedB)),
    flag(foldedA !== foldedB && isGivenName(foldedA) && isGivenName(foldedB)),
    flag(areCasesOfOneName(foldedA, foldedB)),
  ];
}

const isOrdinary = (form: string, entries: readonly GazetteerEntry[], words: OrdinaryWords): boolean =>
  scriptOfWord(form) === 'arabic' && entries.length === 0 && words.isOrdinary(form);
