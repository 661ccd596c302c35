/** `copydesk evaluate names`: how well two forms are judged to spell one name, beside well-known similarities. */
import type { Command } from 'commander';
import type { PairKnowledge } from '../names/comparing/pair-features.ts';
import { judgePair } from '../names/comparing/pair-judge.ts';
import { lexiconOf } from '../names/lexicon/lexicon.ts';
import { fold } from '../text/folding.ts';
import { EXIT_CLEAN } from './exit-codes.ts';
import { write } from './output.ts';
import { inLatinLetters, jaroWinkler, levenshteinSimilarity } from './pair-baselines.ts';
import { type LabelledPair, readPairs } from './pair-file.ts';
import {
  bestScores,
  type Judged,
  type Reliability,
  reliabilityOf,
  type Scores,
  scoresAt,
} from './pair-scores.ts';
import { loadResources } from './resources.ts';

/** A row of the table. */
export interface EvaluatedMethod extends Scores {
  readonly method: string;
}

export interface NameEvaluation {
  readonly pairs: number;
  readonly same: number;
  readonly methods: readonly EvaluatedMethod[];
  readonly reliability: readonly Reliability[];
}

/** Accepted as one name from this probability. */
const ACCEPTED = 0.5;

/** Adds the subcommand to `copydesk evaluate`. */
export function addEvaluateNames(evaluate: Command): void {
  evaluate
    .command('names')
    .summary('measure how well two forms are judged to spell one name')
    .description(
      'Judges pairs of forms and prints precision, recall, F1 and average precision beside those of well-known ' +
        'similarities. The thresholds of these are the best on the same file, which favours them; Copydesk accepts ' +
        `from probability ${ACCEPTED}.`,
    )
    .requiredOption(
      '--pairs <file>',
      'tab-separated, with a header that names form_a, form_b, label (1 the same name, 0 not), and may name ctx_a ' +
        'and ctx_b (the text around each)',
    )
    .option('--json', 'print JSON')
    .action(async ({ pairs, json }: { readonly pairs: string; readonly json?: boolean }) => {
      const { gazetteer, words } = await loadResources();
      const known = { gazetteer, words: lexiconOf(words).words };
      const evaluation = evaluatePairs(await readPairs(pairs), known);
      await write(json === true ? `${JSON.stringify(evaluation, null, 2)}\n` : tableOf(evaluation));
      process.exitCode = EXIT_CLEAN;
    });
}

/** Judges every pair by the engine and by the similarities it is measured beside. */
export function evaluatePairs(pairs: readonly LabelledPair[], known: PairKnowledge): NameEvaluation {
  const judged = pairs.map(({ a, b, same, context }) => ({ same, score: judgePair(a, b, known, context) }));
  return {
    pairs: pairs.length,
    same: pairs.filter(({ same }) => same).length,
    methods: [{ method: 'Copydesk', ...scoresAt(judged, ACCEPTED) }, ...baselinesOf(pairs)],
    reliability: reliabilityOf(judged),
  };
}

const BASELINES: Readonly<Record<string, (a: string, b: string) => number>> = {
  'Levenshtein similarity': (a, b) => levenshteinSimilarity(fold(a), fold(b)),
  'Jaro-Winkler': (a, b) => jaroWinkler(fold(a), fold(b)),
  'transliteration + Jaro-Winkler': (a, b) => jaroWinkler(inLatinLetters(a), inLatinLetters(b)),
};

/** The similarities, each at its best threshold on these pairs. */
export function baselinesOf(pairs: readonly LabelledPair[]): EvaluatedMethod[] {
  return Object.entries(BASELINES).map(([method, similarity]) => {
    const judged: Judged[] = pairs.map(({ a, b, same }) => ({ same, score: similarity(a, b) }));
    return { method, ...bestScores(judged) };
  });
}

/** Both tables as text. */
export function tableOf({ pairs, same, methods, reliability }: NameEvaluation): string {
  const figure = (value: number): string => value.toFixed(3).padStart(10);
  const lines = [
    `${pairs} pairs, ${same} of one name`,
    '',
    `${'method'.padEnd(32)}${['threshold', 'precision', 'recall', 'F1', 'avg prec'].map((head) => head.padStart(10)).join('')}`,
    ...methods.map(
      ({ method, threshold, precision, recall, f1, averagePrecision }) =>
        `${method.padEnd(32)}${[threshold, precision, recall, f1, averagePrecision].map(figure).join('')}`,
    ),
    'The thresholds of all but Copydesk are the best on this file, which favours them.',
    '',
    'probability   pairs   mean   of one name',
    ...reliability.map(
      ({ from, pairs: count, predicted, observed }) =>
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}${String(count).padStart(9)}${predicted.toFixed(2).padStart(7)}${observed.toFixed(2).padStart(14)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
