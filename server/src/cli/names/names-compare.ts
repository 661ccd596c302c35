/** `copydesk names compare`: do two forms spell one name, how probably, and by which conventions. */

import type { Command } from 'commander';
import { type Message, say } from '../../messages/message.ts';
import { english, type Wording } from '../../messages/wording.ts';
import {
  compareNames,
  type Difference,
  letterSteps,
  type Reason,
  reasonsOf,
} from '../../names/comparing/comparer.ts';
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import type { LetterStep } from '../../names/comparing/letter-costs.ts';
import { acceptedFrom, judgePair } from '../../names/comparing/pair-judge.ts';
import {
  differenceSentence,
  knowledgeSentences,
  relationOf,
  shortFormOf,
} from '../../names/comparing/pair-sentences.ts';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { EXIT_CLEAN } from '../exit-codes.ts';
import { examplesTitle } from '../help-words.ts';
import { write } from '../output.ts';
import { wording } from '../reader.ts';
import { loadResourcesHere } from '../resources.ts';

/** All that is told of two forms. */
export interface NameComparison {
  readonly a: string;
  readonly b: string;
  /** That both spell one name, by letters, words and gazetteer; 0 to 1. */
  readonly probability: number;
  readonly difference: Difference;
  /** How they differ, as a sentence. */
  readonly summary: Message;
  /** Letters that stand for each other, in order, without the edges of the words. */
  readonly letters: readonly LetterStep[];
  /** Conventions by which the letters differ. */
  readonly reasons: readonly Reason[];
  /** What is known of the two forms besides their letters, each a sentence. */
  readonly knowledge: readonly Message[];
}

/** Adds the subcommand to `copydesk names`. */
export function addNamesCompare(names: Command): void {
  names
    .command('compare')
    .summary(wording(say('do two forms spell one name, and why')))
    .description(
      wording(
        say(
          'Says how probable it is that two forms are spellings of one name, which letters stand for each other, and by which conventions.',
        ),
      ),
    )
    .argument('<a>', wording(say('a form, in Arabic, Latin, Cyrillic or Hebrew script')))
    .argument('<b>', wording(say('another form, in the same script or in another')))
    .option('--json', wording(say('print JSON')))
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk names compare شويغو شويجو
  $ copydesk names compare شويغو Shoigu
  $ copydesk names compare --json Gaddafi Kadhafi`,
    )
    .action(async (a: string, b: string, { json }: { readonly json?: boolean }) => {
      const comparison = explainPair(a, b, knowledgeOf(await loadResourcesHere()));
      await write(
        json === true ? `${JSON.stringify(jsonOf(comparison), null, 2)}\n` : sentencesOf(comparison, wording),
      );
      process.exitCode = EXIT_CLEAN;
    });
}

/** Compares two forms and gathers what the comparison rests on. */
export function explainPair(a: string, b: string, known: PairKnowledge): NameComparison {
  const probability = judgePair(a, b, known);
  const isAccepted = probability >= acceptedFrom(a, b);
  const relation = relationOf(a, b, known, isAccepted);
  return {
    a,
    b,
    probability,
    difference: compareNames(a, b).difference,
    summary: differenceSentence(a, b, relation, isAccepted),
    letters: letterSteps(a, b),
    // What grammar, two source languages or a part of a name explain, no convention of spelling does.
    reasons: relation === undefined ? reasonsOf(a, b) : [],
    knowledge: knowledgeSentences(a, b, known),
  };
}

/** The comparison for programs: its sentences are English. */
const jsonOf = (comparison: NameComparison) => ({
  ...comparison,
  summary: english(comparison.summary),
  reasons: comparison.reasons.map((reason) => ({ ...reason, sentence: english(reason.sentence) })),
  knowledge: comparison.knowledge.map(english),
});

/** The comparison as lines for a reader. @param write puts messages into words */
export function sentencesOf(comparison: NameComparison, write: Wording = english): string {
  const { summary, reasons, knowledge } = comparison;
  const lines: (Message | string)[] = [
    verdictOf(comparison),
    summary,
    ...reasons.map((reason) =>
      say('  {a} : {b}  {sentence}.', { a: reason.a || '∅', b: reason.b || '∅', sentence: reason.sentence }),
    ),
    ...knowledge,
    // Of a part of a name no letter stands for another.
    ...(shortFormOf(comparison.a, comparison.b) === undefined ? lettersOf(comparison) : []),
  ];
  return `${lines.map((line) => (typeof line === 'string' ? line : write(line))).join('\n')}\n`;
}

/** From here, and as far below it, a verdict needs no “probably”. */
const SURE = 0.98;

function verdictOf({ a, b, probability }: NameComparison): Message {
  const said = { a, b, probability: probability.toFixed(2) };
  const short = shortFormOf(a, b);
  if (short !== undefined)
    return say('“{short}” is a part of “{long}”: a short form, and no other spelling', {
      short,
      long: short === a ? b : a,
    });
  if (probability >= SURE) return say('{a} and {b}: one name (probability {probability})', said);
  if (probability >= acceptedFrom(a, b))
    return say('{a} and {b}: probably one name (probability {probability})', said);
  if (probability > 1 - SURE)
    return say('{a} and {b}: probably not one name (probability {probability})', said);
  return say('{a} and {b}: not one name (probability {probability})', said);
}

/** The letters of both, those of Cyrillic pairs as they are compared: in Latin ones. */
function lettersOf({ a, b, letters }: NameComparison): Message[] {
  if (letters.length === 0) return [];
  const steps = letters
    .map(({ left, right }) => (left === right ? left : `${left || '∅'}:${right || '∅'}`))
    .join(' ');
  return scriptOfWord(a) === 'cyrillic' && scriptOfWord(b) === 'cyrillic'
    ? [say('Letters, in Latin transcription: {steps}', { steps })]
    : [say('Letters: {steps}', { steps })];
}
