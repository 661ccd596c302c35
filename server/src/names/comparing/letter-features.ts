/** What the letters of two forms say of whether they spell one name, as numbers for a logistic model. */
import type { Name, NameReading } from './name-alignment.ts';

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
export const LETTER_FEATURES: readonly string[] = [
  'bias',
  'letters',
  'letters-per-letter',
  'worst-step',
  'steps',
  'slip',
  'slips-per-letter',
  'transposed',
  'reliability',
  'least-reliable',
  'folded-equal',
  'joined-equal',
  'consonants',
  'short',
  'length-difference',
  'missing-words',
  'joined-words',
  'reordered',
  'first-letter',
  'hamza-inside',
  'short-yeh',
  'other-syllable',
  'first-letter-slip',
  ...CONVENTIONS,
];

/** Most that the cost of one letter says, in natural logarithms. */
const MOST_FOR_LETTER = 5;
/** Most that a cost of letters says, in natural logarithms; what costs more is no more different. */
const MOST_COST = 30;

const flag = (value: boolean): number => (value ? 1 : 0);

/**
 * Writes the features of two names in the order of `LETTER_FEATURES`.
 * @param reading the two, read as each other @param into at least as long as the list
 */
export function lettersOf(a: Name, b: Name, reading: NameReading, into: Float64Array): void {
  const lengthA = a.folded.length;
  const lengthB = b.folded.length;
  const longest = Math.max(lengthA, lengthB, 1);
  const equal = a.folded === b.folded;
  const arabic = a.script === 'arabic' && b.script === 'arabic';
  const cost = reading.readable ? Math.min(reading.cost, MOST_COST) : MOST_COST;
  into[0] = 1;
  into[1] = cost / 10;
  into[2] = reading.readable ? Math.min(reading.worstWord, MOST_FOR_LETTER) : MOST_FOR_LETTER;
  // Across scripts every table has its own prices, and the dearest step says nothing that the sum does not.
  into[3] = a.script === b.script ? reading.worst / 5 : 0;
  into[4] = Math.min(reading.steps, 4) / 2;
  into[5] = flag(reading.slips > 0);
  into[6] = reading.slips / longest;
  into[7] = flag(reading.transposed > 0);
  into[8] = Math.max(reading.reliability, -6) / 3;
  into[9] = reading.leastReliable / 3;
  into[10] = flag(equal);
  into[11] = flag(a.joined.folded === b.joined.folded);
  into[12] = Math.min(a.joined.consonants, b.joined.consonants, 6) / 3;
  into[13] = flag(longest <= 4);
  into[14] = Math.min(5, Math.abs(lengthA - lengthB)) / 3;
  into[15] = reading.missing;
  into[16] = flag(reading.joined && a.words.length !== b.words.length);
  into[17] = flag(reading.reordered);
  into[18] = flag(arabic && a.folded.charCodeAt(0) !== b.folded.charCodeAt(0));
  into[19] = flag(arabic && a.hamzas !== b.hamzas);
  into[20] = flag(arabic && equal && longest <= 4 && a.written.endsWith('ى') !== b.written.endsWith('ى'));
  into[21] = flag(
    arabic && isSyllable(a.folded) && isSyllable(b.folded) && !differInLast(a.folded, b.folded),
  );
  into[22] = flag(arabic && reading.slips > 0 && a.folded.charCodeAt(0) !== b.folded.charCodeAt(0));
  for (let at = 0; at < CONVENTIONS.length; at++) {
    into[23 + at] = flag(arabic && reading.conventions.includes(CONVENTIONS[at]!));
  }
}

const LONGEST_SYLLABLE = 6;

/** Whether two folded words are syllables of Chinese, Korean or Vietnamese names, and not two ways to write one. */
export const areOtherSyllables = (a: string, b: string): boolean =>
  isSyllable(a) && isSyllable(b) && !differInLast(a, b);

/**
 * Whether a folded word is a syllable of Chinese, Korean or Vietnamese that ends in ng: of these a vowel or a consonant
 * makes another name (تشانغ, تشونغ; يانغ, يونغ), and the two ways to write ng do not (جونغ, جونج).
 */
function isSyllable(folded: string): boolean {
  const { length } = folded;
  if (length > LONGEST_SYLLABLE || length < 3 || folded.charAt(length - 2) !== 'ن') return false;
  const last = folded.charAt(length - 1);
  return last === 'غ' || last === 'ج';
}

const differInLast = (a: string, b: string): boolean => a.length === b.length && a.startsWith(b.slice(0, -1));
