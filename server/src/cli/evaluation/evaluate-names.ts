/** `copydesk evaluate names`: how well two forms are judged to spell one name, beside well-known similarities. */

import type { Command } from 'commander';
import { say } from '../../messages/message.ts';
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import { contextEvidence } from '../../names/comparing/pair-context.ts';
import { ACCEPTED_ARABIC, acceptedFrom, judgePair, LIKELY } from '../../names/comparing/pair-judge.ts';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import { fold } from '../../text/folding.ts';
import { EXIT_CLEAN } from '../exit-codes.ts';
import { write } from '../output.ts';
import { wording } from '../reader.ts';
import { loadResources } from '../resources.ts';
import { loadBaselines } from './pair-baselines.ts';
import { type LabelledPair, readPairs } from './pair-file.ts';
import {
  bestScores,
  calibrationError,
  type Judged,
  type Reliability,
  reliabilityOf,
  type Scores,
  scoresOf,
} from './pair-scores.ts';
import { FIGURES, headings, tableText } from './table.ts';

/** A row of the table. */
export interface EvaluatedMethod extends Scores {
  readonly method: string;
}

export interface NameEvaluation {
  readonly pairs: number;
  readonly same: number;
  readonly methods: readonly EvaluatedMethod[];
  readonly reliability: readonly Reliability[];
  /** Mean distance of the probabilities from what was so. */
  readonly calibrationError: number;
}

/** Adds the subcommand to `copydesk evaluate`. */
export function addEvaluateNames(evaluate: Command): void {
  evaluate
    .command('names')
    .summary(wording(say('measure how well two forms are judged to spell one name')))
    .description(
      wording(
        say(
          'Judges pairs of forms and prints precision, recall, F1 and average precision beside those of well-known similarities. The thresholds of these are the best on the same file, which favours them.',
        ),
      ),
    )
    .requiredOption(
      '--pairs <file>',
      wording(
        say(
          'tab-separated, with a header that names form_a, form_b, label (1 the same name, 0 not), and may name ctx_a and ctx_b (the text around each)',
        ),
      ),
    )
    .option('--json', wording(say('print JSON')))
    .action(async ({ pairs, json }: { readonly pairs: string; readonly json?: boolean }) => {
      const evaluation = await evaluatePairs(await readPairs(pairs), knowledgeOf(await loadResources()));
      await write(json === true ? `${JSON.stringify(evaluation, null, 2)}\n` : tableOf(evaluation));
      process.exitCode = EXIT_CLEAN;
    });
}

/** Judges every pair by the engine and by the similarities it is measured beside. */
export async function evaluatePairs(
  pairs: readonly LabelledPair[],
  known: PairKnowledge,
): Promise<NameEvaluation> {
  const judged = pairs.map(({ a, b, same, context }) => {
    const beside = context === undefined ? undefined : contextEvidence(fold(a), fold(b), context, known);
    const score = judgePair(a, b, known, beside);
    return { same, score, accepted: score >= acceptedFrom(a, b, beside) };
  });
  return {
    pairs: pairs.length,
    same: pairs.filter(({ same }) => same).length,
    methods: [{ method: 'Copydesk', ...scoresOf(judged, 0.5) }, ...(await baselinesOf(pairs))],
    reliability: reliabilityOf(judged),
    calibrationError: calibrationError(judged),
  };
}

/** The similarities, each at its best threshold on these pairs. */
export async function baselinesOf(pairs: readonly LabelledPair[]): Promise<EvaluatedMethod[]> {
  return (await loadBaselines()).map(([method, similarity]) => {
    const judged: Judged[] = pairs.map(({ a, b, same }) => ({ same, score: similarity(a, b) }));
    return { method, ...bestScores(judged) };
  });
}

/** Both tables as text. */
export function tableOf({
  pairs,
  same,
  methods,
  reliability,
  calibrationError: off,
}: NameEvaluation): string {
  const compared = tableText([
    headings([say('method'), say('threshold'), ...FIGURES, say('avg prec')]),
    ...methods.map(({ method, threshold, precision, recall, f1, averagePrecision }) => [
      method,
      ...[threshold, precision, recall, f1, averagePrecision].map((value) => value.toFixed(3)),
    ]),
  ]);
  const reliable = tableText([
    headings([say('probability'), say('pairs'), say('mean'), say('of one name')]),
    ...reliability.map(({ from, pairs: count, predicted, observed }) => [
      wording(say('{from} to {to}', { from: from.toFixed(1), to: (from + 0.1).toFixed(1) })),
      String(count),
      predicted.toFixed(2),
      observed.toFixed(2),
    ]),
  ]);
  const accepted =
    ACCEPTED_ARABIC > LIKELY
      ? say('Copydesk accepts from {likely}, and pairs in Arabic script without context from {arabic}.', {
          likely: String(LIKELY),
          arabic: String(ACCEPTED_ARABIC),
        })
      : say('Copydesk accepts from {likely}.', { likely: String(LIKELY) });
  const lines = [
    say('{pairs, plural, one {# pair} other {# pairs}}, {same} of one name', { pairs, same: String(same) }),
    accepted,
    say('The thresholds of all others are the best on this file, which favours them.'),
    say('expected calibration error {off}', { off: off.toFixed(3) }),
    say('Beider-Morse is not among the methods: no npm package has it.'),
  ];
  const [title, ...notes] = lines.map((line) => `${wording(line)}\n`);
  return `${title}\n${compared}${notes[0]}${notes[1]}\n${reliable}${notes[2]}${notes[3]}`;
}
