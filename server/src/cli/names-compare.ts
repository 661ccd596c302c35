/** `copydesk names compare`: do two forms spell one name, how probably, and by which conventions. */
import type { Command } from 'commander';
import { compareNames, type Difference, type Reason, wordsOf } from '../names/comparing/comparer.ts';
import type { LetterStep } from '../names/comparing/letter-costs.ts';
import { readingSteps } from '../names/comparing/letter-reading.ts';
import type { PairKnowledge } from '../names/comparing/pair-features.ts';
import { judgePair } from '../names/comparing/pair-judge.ts';
import { lexiconOf } from '../names/lexicon/lexicon.ts';
import { fold } from '../text/folding.ts';
import { EXIT_CLEAN } from './exit-codes.ts';
import { write } from './output.ts';
import { loadResourcesHere } from './resources.ts';

/** Two forms are called one name from this probability. */
const ACCEPTED = 0.5;

/** All that is told of two forms. */
export interface NameComparison {
  readonly a: string;
  readonly b: string;
  /** That both spell one name, by letters, words and gazetteer; 0 to 1. */
  readonly probability: number;
  readonly difference: Difference;
  /** Letters that stand for each other, in order, without the edges of the words. */
  readonly letters: readonly LetterStep[];
  /** Conventions by which the letters differ. */
  readonly reasons: readonly Reason[];
  /** What is known of the two forms besides their letters, each a sentence. */
  readonly knowledge: readonly string[];
}

/** Adds the subcommand to `copydesk names`. */
export function addNamesCompare(names: Command): void {
  names
    .command('compare')
    .summary('do two forms spell one name, and why')
    .description(
      'Says how probable it is that two forms are spellings of one name, which letters stand for each other, and by ' +
        'which conventions.',
    )
    .argument('<a>', 'a form, in Arabic, Latin, Cyrillic or Hebrew script')
    .argument('<b>', 'another form, in the same script or in another')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ copydesk names compare شويغو شويجو
  $ copydesk names compare شويغو Shoigu
  $ copydesk names compare --json Gaddafi Kadhafi`,
    )
    .action(async (a: string, b: string, { json }: { readonly json?: boolean }) => {
      const { gazetteer, words } = await loadResourcesHere();
      const comparison = explainPair(a, b, { gazetteer, words: lexiconOf(words).words });
      await write(json === true ? `${JSON.stringify(comparison, null, 2)}\n` : sentencesOf(comparison));
      process.exitCode = EXIT_CLEAN;
    });
}

/** Compares two forms and gathers what the comparison rests on. */
export function explainPair(a: string, b: string, known: PairKnowledge): NameComparison {
  const { difference, reasons, cost } = compareNames(a, b);
  const probability = judgePair(a, b, known);
  // Scripts of which the conventions are not written down are read by the learned letters alone.
  const learned = !Number.isFinite(cost) && probability >= ACCEPTED;
  return {
    a,
    b,
    probability,
    difference: learned ? 'transliteration' : difference,
    letters: lettersOf(a, b),
    reasons,
    knowledge: knowledgeOf(a, b, known),
  };
}

function lettersOf(a: string, b: string): LetterStep[] {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const pairs: (readonly [string, string])[] =
    wordsA.length === wordsB.length
      ? wordsA.map((word, at) => [word, wordsB[at]!])
      : [[wordsA.join(''), wordsB.join('')]];
  const bare = (group: string): string => group.replace(/[\^$]/g, '');
  return pairs
    .flatMap(([one, other]) => readingSteps(one, other) ?? [])
    .map(({ left, right, cost }) => ({ left: bare(left), right: bare(right), cost }))
    .filter(({ left, right }) => left !== '' || right !== '');
}

function knowledgeOf(a: string, b: string, { gazetteer, words }: PairKnowledge): string[] {
  const entriesA = gazetteer.lookup(fold(a));
  const entriesB = gazetteer.lookup(fold(b));
  const sentences: string[] = [];
  const shared = entriesA.find((entry) => entriesB.includes(entry));
  if (shared !== undefined) sentences.push('The gazetteer has both forms for one entity.');
  else if (entriesA.length > 0 && entriesB.length > 0) {
    sentences.push('The gazetteer has the two forms for different entities.');
  }
  for (const [form, entries] of [
    [a, entriesA],
    [b, entriesB],
  ] as const) {
    if (/^[\u0620-\u06ff]/.test(form) && entries.length === 0 && words.isOrdinary(fold(form))) {
      sentences.push(`“${form}” is an ordinary word of the language.`);
    }
  }
  return sentences;
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  none: 'The two are written alike.',
  orthography: 'They differ in orthography alone (hamza, final yeh, teh marbuta, marks, letter case).',
  transliteration: 'They differ as transliterations of one name do.',
  slip: 'They differ in a letter that no convention relates.',
};

/** The comparison as lines for a reader. */
export function sentencesOf({
  a,
  b,
  probability,
  difference,
  letters,
  reasons,
  knowledge,
}: NameComparison): string {
  const verdict = probability >= ACCEPTED ? 'one name' : 'not one name';
  const steps = letters.map(({ left, right }) => (left === right ? left : `${left || '∅'}:${right || '∅'}`));
  const lines = [
    `${a} and ${b}: probably ${verdict} (probability ${probability.toFixed(2)})`,
    DIFFERENCES[difference],
    ...reasons.map((reason) => `  ${reason.a || '∅'} : ${reason.b || '∅'}  ${reason.sentence}.`),
    ...knowledge,
    ...(steps.length === 0 ? [] : [`Letters: ${steps.join(' ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}
