/**
 * What speaks for and against two forms being spellings of one name: their letters (letter-features.ts), what the words
 * are in the language, what the gazetteer knows, and the words beside them where those are known. The numbers are what
 * the judgement (pair-judge.ts) weighs; its weights were fitted to them by scripts/train-judge.mts.
 */
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { readName } from './comparer.ts';
import type { ContextEvidence } from './context-evidence.ts';
import { type FormFacts, factsOf, type PairKnowledge, shareEntity } from './form-facts.ts';
import { differByInflection } from './inflection.ts';
import { LETTER_FEATURES, lettersOf } from './letter-features.ts';
import { type Name, type NameReading, newReading, readNames } from './name-alignment.ts';

/** Names of the features, in order; those of the letters come first. */
export const FEATURES: readonly string[] = [
  ...LETTER_FEATURES,
  'ordinary',
  'both-ordinary',
  'ordinary-letters',
  'rarer-class',
  'commoner-class',
  'commoner-letters',
  'established',
  'unseen',
  'one-unseen',
  'one-entity',
  'two-entities',
  'one-known',
  'inflection',
  'article-differs',
  'both-articles',
  'given-names',
  'cases',
  'foreign',
  'native-letters',
  'company-known',
  'company',
  'company-shared',
  'company-apart',
  'company-apart-frequent',
  'particle',
  'context-shared',
  'context-near',
  'context-differs',
  'context-known',
  'context-slip',
  'context-same-before',
  'context-other-nation',
  'context-quoted',
];

/** Both words at least this frequent in edited news are established words of their own. */
const ESTABLISHED = 6;
const WORDS_AT = LETTER_FEATURES.length;
const FOREIGN_AT = FEATURES.indexOf('foreign');
const CONTEXT_AT = FEATURES.indexOf('context-shared');

const flag = (value: boolean): number => (value ? 1 : 0);

const reading: NameReading = newReading();

/**
 * Writes the features of two forms in the order of `FEATURES`.
 * @param context what the texts around the forms say, where that is known @param into as long as the list
 * @returns whether the letters of the forms could be read as each other
 */
export function writeFeatures(
  a: Name,
  b: Name,
  known: PairKnowledge,
  context: ContextEvidence | undefined,
  into: Float64Array,
): boolean {
  readNames(a, b, reading);
  lettersOf(a, b, reading, into);
  writeWords(a, b, reading, known, into);
  into[CONTEXT_AT] = flag(context?.shared === true);
  into[CONTEXT_AT + 1] = flag(context?.near === true);
  into[CONTEXT_AT + 2] = flag(context?.differs === true);
  into[CONTEXT_AT + 3] = flag(context !== undefined);
  into[CONTEXT_AT + 4] = flag(context?.shared === true && reading.slips > 0);
  into[CONTEXT_AT + 5] = flag(context?.sameBefore === true);
  into[CONTEXT_AT + 6] = flag(context?.otherNation === true);
  into[CONTEXT_AT + 7] = flag(context?.quoted === true && into[FOREIGN_AT]! > 0);
  return reading.readable;
}

/** The features of two written forms as a list of their own. */
export function featuresOf(a: string, b: string, known: PairKnowledge, context?: ContextEvidence): number[] {
  const features = new Float64Array(FEATURES.length);
  writeFeatures(readName(a), readName(b), known, context, features);
  return [...features];
}

function writeWords(a: Name, b: Name, { cost }: NameReading, known: PairKnowledge, into: Float64Array): void {
  const wholeA = factsOf(a.folded, known);
  const wholeB = factsOf(b.folded, known);
  const shared = shareEntity(wholeA, wholeB);
  const knownA = wholeA.entries.length > 0;
  const knownB = wholeB.entries.length > 0;
  const arabic = a.script === 'arabic' && b.script === 'arabic';
  const place = firstDifference(a, b);
  const factsA = place < 0 ? wholeA : factsOf(a.words[place]!.folded, known);
  const factsB = place < 0 ? wholeB : factsOf(b.words[place]!.folded, known);
  const letters = Math.min(cost / 5, 3);
  const ordinary = factsA.ordinary || factsB.ordinary;
  const rarer = arabic ? Math.min(factsA.frequency, factsB.frequency) : 0;
  const commoner = arabic ? Math.max(factsA.frequency, factsB.frequency) : 0;
  into[WORDS_AT] = flag(ordinary);
  into[WORDS_AT + 1] = flag(factsA.ordinary && factsB.ordinary);
  into[WORDS_AT + 2] = flag(ordinary) * letters;
  into[WORDS_AT + 3] = rarer / 10;
  into[WORDS_AT + 4] = commoner / 10;
  into[WORDS_AT + 5] = (commoner / 10) * letters;
  into[WORDS_AT + 6] = flag(rarer >= ESTABLISHED);
  into[WORDS_AT + 7] = flag(arabic && commoner === 0);
  into[WORDS_AT + 8] = flag(rarer === 0 && commoner > 0);
  into[WORDS_AT + 9] = flag(shared);
  into[WORDS_AT + 10] = flag(!shared && knownA && knownB);
  into[WORDS_AT + 11] = flag(arabic && knownA !== knownB);
  into[WORDS_AT + 12] = flag(arabic && areInflections(factsA, factsB));
  into[WORDS_AT + 13] = flag(arabic && factsA.article !== factsB.article);
  into[WORDS_AT + 14] = flag(arabic && factsA.article && factsB.article);
  into[WORDS_AT + 15] = flag(factsA.stem !== factsB.stem && factsA.given && factsB.given);
  into[WORDS_AT + 16] = flag(a.script === 'cyrillic' && areCasesOfOneName(a.folded, b.folded));
  const foreign = arabic ? Math.min(factsA.foreign, factsB.foreign) : 0;
  into[WORDS_AT + 17] = Math.max(-1, Math.min(1, foreign / MOST_FOREIGN));
  into[WORDS_AT + 18] = flag(foreign < 0);
  writeCompany(factsA, factsB, rarer, known, into);
  into[CONTEXT_AT - 1] = flag(arabic && differByParticle(factsA, factsB));
}

/** Letters that are this much likelier in foreign names are as good as sure, in natural logarithms. */
const MOST_FOREIGN = 12;

/** Company that is this alike is shared, and less than the other is none at all. */
const SHARED_COMPANY = 0.12;
const NO_COMPANY = 0.02;
const FULL_COMPANY = 0.4;

function writeCompany(
  a: FormFacts,
  b: FormFacts,
  rarer: number,
  { company }: PairKnowledge,
  into: Float64Array,
): void {
  const at = WORDS_AT + 19;
  const both = company !== undefined && a.company >= 0 && b.company >= 0 && a.company !== b.company;
  const likeness = both ? company.likeness(a.company, b.company) : 0;
  const apart = both && likeness < NO_COMPANY;
  into[at] = flag(both);
  into[at + 1] = Math.min(1, likeness / FULL_COMPANY);
  into[at + 2] = flag(likeness >= SHARED_COMPANY);
  into[at + 3] = flag(apart);
  into[at + 4] = apart ? rarer / 10 : 0;
}

/** One word with different particles written onto it (وترامب, لترامب), or with one and without. */
const differByParticle = (a: FormFacts, b: FormFacts): boolean =>
  a.stem !== b.stem && a.stems.some((stem) => b.stems.includes(stem));

/** Two different words that are one in two inflections; the same word with and without the article is another matter. */
const areInflections = (a: FormFacts, b: FormFacts): boolean =>
  a.stem !== b.stem && differByInflection(a.stem, b.stem);

/** Place of the first word that differs in names of several words; -1 where they do not pair word by word. */
function firstDifference(a: Name, b: Name): number {
  if (a.words.length !== b.words.length || a.words.length < 2) return -1;
  return a.words.findIndex((word, at) => word.folded !== b.words[at]!.folded);
}
