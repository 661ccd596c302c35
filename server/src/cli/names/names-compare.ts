/** `copydesk names compare`: do two forms spell one name, how probably, and by which conventions. */

import type { Command } from 'commander';
import { english } from '../../messages/wording.ts';
import {
  compareNames,
  type Difference,
  letterSteps,
  type Reason,
  reasonsOf,
} from '../../names/comparing/comparer.ts';
import { factsOf, type PairKnowledge, shareEntity } from '../../names/comparing/form-facts.ts';
import type { LetterStep } from '../../names/comparing/letter-costs.ts';
import { acceptedFrom, judgePair } from '../../names/comparing/pair-judge.ts';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import { fold } from '../../text/folding.ts';
import { EXIT_CLEAN } from '../exit-codes.ts';
import { write } from '../output.ts';
import { loadResourcesHere } from '../resources.ts';

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
      const comparison = explainPair(a, b, knowledgeOf(await loadResourcesHere()));
      await write(
        json === true ? `${JSON.stringify(jsonOf(comparison), null, 2)}\n` : sentencesOf(comparison),
      );
      process.exitCode = EXIT_CLEAN;
    });
}

/** Compares two forms and gathers what the comparison rests on. */
export function explainPair(a: string, b: string, known: PairKnowledge): NameComparison {
  return {
    a,
    b,
    probability: judgePair(a, b, known),
    difference: compareNames(a, b).difference,
    letters: letterSteps(a, b),
    reasons: reasonsOf(a, b),
    knowledge: sentencesOfKnowledge(a, b, known),
  };
}

/** Company that is less alike than this is no sign of one name, and more than that is one. */
const APART = 0.02;
const TOGETHER = 0.12;

function sentencesOfKnowledge(a: string, b: string, known: PairKnowledge): string[] {
  const factsA = factsOf(fold(a), known);
  const factsB = factsOf(fold(b), known);
  const sentences: string[] = [];
  if (shareEntity(factsA, factsB)) sentences.push('The gazetteer has both forms for one entity.');
  else if (factsA.entries.length > 0 && factsB.entries.length > 0) {
    sentences.push('The gazetteer has the two forms for different entities.');
  }
  for (const [form, facts] of [
    [a, factsA],
    [b, factsB],
  ] as const) {
    if (facts.ordinary) sentences.push(`“${form}” is an ordinary word of the language.`);
  }
  const { company } = known;
  if (
    company !== undefined &&
    factsA.company >= 0 &&
    factsB.company >= 0 &&
    factsA.company !== factsB.company
  ) {
    const likeness = company.likeness(factsA.company, factsB.company);
    if (likeness >= TOGETHER) sentences.push('Edited news uses the two beside the same words.');
    if (likeness < APART) sentences.push('Edited news uses the two beside different words.');
  }
  return sentences;
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  none: 'The two are written alike.',
  orthography: 'They differ in orthography alone (hamza, final yeh, teh marbuta, marks, letter case).',
  transliteration: 'They differ as transliterations of one name do.',
  slip: 'They differ in a letter that no convention relates.',
};

/** The comparison for programs: its sentences are English. */
const jsonOf = (comparison: NameComparison) => ({
  ...comparison,
  reasons: comparison.reasons.map((reason) => ({ ...reason, sentence: english(reason.sentence) })),
});

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
  const verdict = probability >= acceptedFrom(a, b) ? 'one name' : 'not one name';
  const steps = letters.map(({ left, right }) => (left === right ? left : `${left || '∅'}:${right || '∅'}`));
  const lines = [
    `${a} and ${b}: probably ${verdict} (probability ${probability.toFixed(2)})`,
    DIFFERENCES[difference],
    ...reasons.map((reason) => `  ${reason.a || '∅'} : ${reason.b || '∅'}  ${english(reason.sentence)}.`),
    ...knowledge,
    ...(steps.length === 0 ? [] : [`Letters: ${steps.join(' ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}
