/**
 * Fits the judgement of pairs of forms and writes its weights: `npm run train:judge`.
 *
 * Prints what it reaches on pairs that it was not fitted to (judge-validation.mts). Reads `../shared/data/variants`, or
 * the folder given.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibrationError, reliabilityOf } from '../server/src/cli/evaluation/pair-scores.ts';
import { LETTER_FEATURES } from '../server/src/names/comparing/letter-features.ts';
import type { PairClass, Situation } from '../server/src/names/comparing/pair-class.ts';
import { FEATURES } from '../server/src/names/comparing/pair-features.ts';
import {
  CLASSES,
  FOLDS,
  fitJudge,
  type JudgedRow,
  JudgeValidation,
  LEAST_PRECISION,
  LISTS,
  PAIRS_IN_NEWS,
  PARTITIONS,
  PENALTY,
  SITUATIONS,
  scoresOfMethods,
} from './judge-validation.mts';
import { fitLogistic } from './logistic.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? `${root}../shared/data/variants`;

if (!existsSync(folder)) {
  console.error(`${folder} is not here; models/letters/card.md says what it holds`);
  process.exit(2);
}

const validation = new JudgeValidation(folder);
for (const [list] of LISTS) {
  report(
    list,
    validation.judged.filter(({ row }) => row.list === list),
  );
}
report(
  PAIRS_IN_NEWS,
  validation.judged.filter(({ row }) => row.list === PAIRS_IN_NEWS),
);
report('all lists', validation.judged);
writeWeights();

function report(title: string, own: readonly JudgedRow[]): void {
  const pairs = own.length / PARTITIONS;
  const same = own.filter((row) => row.same).length / PARTITIONS;
  console.log(
    `\n== ${title}: ${pairs} pairs, ${same} of one name, ${FOLDS} folds in ${PARTITIONS} partitions`,
  );
  for (const { method, precision, recall, f1, averagePrecision } of scoresOfMethods(own)) {
    const figures = [precision, recall, f1, averagePrecision].map((figure) => figure.toFixed(3)).join('  ');
    console.log(`${method.padEnd(42)} P R F1 AP  ${figures}`);
  }
  for (const row of reliabilityOf(own)) {
    console.log(
      `  ${row.from.toFixed(1)}  ${String(Math.round(row.pairs / PARTITIONS)).padStart(4)} pairs  mean ${row.predicted.toFixed(2)}  same ${row.observed.toFixed(2)}`,
    );
  }
  console.log(`  expected calibration error ${calibrationError(own).toFixed(3)}`);
}

function writeWeights(): void {
  const listOf = (weights: readonly number[]): string =>
    `read('${weights.map((weight) => weight.toFixed(3)).join(' ')}')`;
  const block = <Kind extends Situation>(
    name: string,
    docs: string,
    kinds: readonly Kind[],
    line: (kind: Kind) => string,
  ): string =>
    `/** ${docs} */\nexport const ${name}: Readonly<Record<${kinds.includes('article' as Kind) ? 'Situation' : 'PairClass'}, readonly number[]>> = {\n${kinds.map((kind) => `  ${kind}: ${line(kind)},`).join('\n')}\n};\n`;
  const letters = (kind: PairClass): number[] =>
    fitLogistic(
      validation
        .examplesOf(kind)
        .map((one) => ({ ...one, features: one.features.slice(0, LETTER_FEATURES.length) })),
      PENALTY,
    );
  const text = `/** Fitted by scripts/train-judge.mts; see models/letters/card.md. */
import type { PairClass, Situation } from './pair-class.ts';

const read = (weights: string): readonly number[] => weights.split(' ').map(Number);

${block('LETTER_WEIGHTS', 'For letters alone, in the order of `LETTER_FEATURES` (letter-features.ts).', CLASSES, (kind) => listOf(letters(kind)))}
${block('JUDGE_WEIGHTS', 'For all that is known, in the order of `FEATURES` (pair-features.ts).', SITUATIONS, (kind) => listOf(fitJudge(validation.examplesOf(kind), kind)))}
/** The least probability from which ${LEAST_PRECISION * 100} of 100 accepted pairs were one name, among pairs not fitted to. */
export const SURE: Readonly<Record<PairClass, number>> = {
${CLASSES.map((kind) => `  ${kind}: ${validation.acceptedFrom(kind).toFixed(2)},`).join('\n')}
};
`;
  writeFileSync(`${root}server/src/names/comparing/judge-weights.ts`, text);
  console.log(
    `\n${FEATURES.length} features, ${validation.rows.length} pairs; server/src/names/comparing/judge-weights.ts is written`,
  );
}
