/**
 * Fits the judgement of pairs of forms and writes its weights: `npm run train:judge`.
 *
 * Prints what it reaches on pairs that it was not fitted to: pairs are parted into ten folds, and all pairs that are
 * bound together by a shared form fall into one; figures are means over five such partings. The thresholds of Copydesk and of the similarities beside it are chosen
 * on the other nine folds. Reads `../shared/data/variants`, or the folder given.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBaselines } from '../server/src/cli/pair-baselines.ts';
import { type LabelledPair, parsePairs } from '../server/src/cli/pair-file.ts';
import {
  bestScores,
  calibrationError,
  type Judged,
  reliabilityOf,
  scoresAt,
  surestScores,
} from '../server/src/cli/pair-scores.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { compareNames } from '../server/src/names/comparing/comparer.ts';
import { LETTER_FEATURES } from '../server/src/names/comparing/letter-features.ts';
import { classOfPair, type PairClass } from '../server/src/names/comparing/pair-class.ts';
import { contextEvidence } from '../server/src/names/comparing/pair-context.ts';
import { FEATURES, featuresOf } from '../server/src/names/comparing/pair-features.ts';
import { judgePair } from '../server/src/names/comparing/pair-judge.ts';
import { lexiconOf } from '../server/src/names/lexicon/lexicon.ts';
import { fold } from '../server/src/text/folding.ts';
import { drawCrossPairs } from './cross-pairs.mts';
import { type Example, fitLogistic } from './logistic.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? `${root}../shared/data/variants`;
const LISTS: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['Arabic script', ['ar_positive.dev.tsv', 'ar_negative.dev.tsv']],
  ['Arabic script, in one article', ['in-article.dev.tsv']],
  ['across scripts', ['cross_script.dev.tsv']],
  ['Latin script', ['latin.dev.tsv']],
];
const CLASSES: readonly PairClass[] = ['arabic', 'cross', 'latin'];
const FOLDS = 10;
/** Ways to part the pairs into folds; figures are means over all of them, so that no lucky parting decides. */
const PARTITIONS = 5;
const PENALTY = 0.25;
const WEIGHT_OF_DRAWN = 0.1;
/** Pairs with their context are few beside those without, and are what the product mostly judges. */
const WEIGHT_IN_ARTICLE = 2;
/** Accepted pairs must be right this often. */
const LEAST_PRECISION = 0.95;

interface Row extends Example {
  readonly pair: LabelledPair;
  readonly list: string;
  readonly kind: PairClass;
  /** Pairs of one name have one root, and fall into one fold. */
  readonly root: string;
}

/** A pair as it was judged by weights that were not fitted to it. */
interface JudgedRow extends Judged {
  readonly row: Row;
  readonly partition: number;
  readonly fold: number;
}

if (!existsSync(folder)) {
  console.error(`${folder} is not here; models/letters/card.md says what it holds`);
  process.exit(2);
}

const { resources } = await loadModels(findModels(root));
const { gazetteer, words, company } = resources;
const known = { gazetteer, words: lexiconOf(words).words, ...(company === undefined ? {} : { company }) };
const baselines = await loadBaselines();
const rows = readRows();
const drawn = drawnExamples();
const judged = crossValidate();
for (const [list] of LISTS) {
  report(
    list,
    judged.filter(({ row }) => row.list === list),
  );
}
report('all lists', judged);
writeWeights();

function readRows(): Row[] {
  const pairs = LISTS.flatMap(([list, files]) =>
    files.flatMap((file) =>
      parsePairs(readFileSync(`${folder}/${file}`, 'utf8'), file).map((pair) => ({ pair, list })),
    ),
  );
  const rootOfPair = rootsOf(pairs.map(({ pair }) => pair));
  return pairs.map(({ pair, list }) => ({
    pair,
    list,
    same: pair.same,
    kind: classOfPair(pair.a, pair.b),
    root: rootOfPair(pair),
    features: featuresOf(pair.a, pair.b, known, contextOf(pair)),
    weight: pair.context === undefined ? 1 : WEIGHT_IN_ARTICLE,
  }));
}

function contextOf({ a, b, context }: LabelledPair): ReturnType<typeof contextEvidence> | undefined {
  return context === undefined ? undefined : contextEvidence(fold(a), fold(b), context, known.words);
}

/** Pairs that share a folded form, directly or through others, have one root. */
function rootsOf(pairs: readonly LabelledPair[]): (pair: LabelledPair) => string {
  const parent = new Map<string, string>();
  const rootOf = (form: string): string => {
    let at = form;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const { a, b } of pairs) {
    const x = rootOf(fold(a));
    const y = rootOf(fold(b));
    if (x !== y) parent.set(x, y);
  }
  return ({ a }) => rootOf(fold(a));
}

/** FNV-1a with a final mix. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Pairs of Wikidata's names, each of less weight than a pair of the lists. */
function drawnExamples(): Example[] {
  return drawCrossPairs(`${folder}/../names`).map(({ a, b, same }) => ({
    features: featuresOf(a, b, known),
    same,
    weight: WEIGHT_OF_DRAWN,
  }));
}

/** Pairs to fit the weights of a class with. Pairs of scripts that no table reads teach nothing about letters. */
function examplesOf(kind: PairClass, isOut: (row: Row) => boolean = () => false): Example[] {
  const own = rows.filter((row) => row.kind === kind && !isOut(row) && isReadable(row));
  return kind === 'cross' ? [...own, ...drawn] : own;
}

function isReadable({ pair }: Row): boolean {
  return Number.isFinite(compareNames(pair.a, pair.b).cost);
}

function crossValidate(): JudgedRow[] {
  const found: JudgedRow[] = [];
  for (let partition = 0; partition < PARTITIONS; partition++) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const isOut = (row: Row): boolean => hash(`${partition}${row.root}`) % FOLDS === fold;
      for (const kind of CLASSES) {
        const weights = fitLogistic(examplesOf(kind, isOut), PENALTY);
        for (const row of rows) {
          if (row.kind !== kind || !isOut(row)) continue;
          const score = judgePair(row.pair.a, row.pair.b, known, contextOf(row.pair), weights);
          found.push({ row, partition, fold, same: row.same, score });
        }
      }
    }
  }
  return found;
}

/** Judgements at thresholds that were chosen on the other folds, turned so that each is accepted from 0.5. */
function atChosenThresholds(
  own: readonly JudgedRow[],
  scoreOf: (row: JudgedRow) => number,
  choose: (judged: readonly Judged[]) => number,
): Judged[] {
  const scored = own.map((row) => ({ ...row, score: scoreOf(row) }));
  const thresholds = new Map<string, number>();
  for (const { partition, fold } of scored) {
    const key = `${partition} ${fold}`;
    if (thresholds.has(key)) continue;
    thresholds.set(key, choose(scored.filter((row) => row.partition === partition && row.fold !== fold)));
  }
  return scored.map(({ same, score, partition, fold }) => {
    const accepted = score >= thresholds.get(`${partition} ${fold}`)!;
    return { same, score: accepted ? 0.5 + score / 4 : score / 4 };
  });
}

function report(title: string, own: readonly JudgedRow[]): void {
  const pairs = own.length / PARTITIONS;
  const same = own.filter((row) => row.same).length / PARTITIONS;
  console.log(
    `\n== ${title}: ${pairs} pairs, ${same} of one name, ${FOLDS} folds in ${PARTITIONS} partitions`,
  );
  print('Copydesk, accepted from 0.5', own);
  print(
    `Copydesk, precision of ${LEAST_PRECISION} asked for`,
    atChosenThresholds(
      own,
      ({ score }) => score,
      (some) => surestScores(some, LEAST_PRECISION).threshold,
    ),
  );
  for (const [method, similarity] of baselines) {
    print(
      method,
      atChosenThresholds(
        own,
        ({ row }) => similarity(row.pair.a, row.pair.b),
        (some) => bestScores(some).threshold,
      ),
    );
  }
  print(
    'every pair accepted',
    own.map((row) => ({ same: row.same, score: 1 })),
  );
  for (const row of reliabilityOf(own)) {
    console.log(
      `  ${row.from.toFixed(1)}  ${String(Math.round(row.pairs / PARTITIONS)).padStart(4)} pairs  mean ${row.predicted.toFixed(2)}  same ${row.observed.toFixed(2)}`,
    );
  }
  console.log(`  expected calibration error ${calibrationError(own).toFixed(3)}`);
}

function print(method: string, judged: readonly Judged[]): void {
  const { precision, recall, f1, averagePrecision } = scoresAt(judged, 0.5);
  const figures = [precision, recall, f1, averagePrecision].map((figure) => figure.toFixed(3)).join('  ');
  console.log(`${method.padEnd(42)} P R F1 AP  ${figures}`);
}

/** The threshold from which accepted pairs of a class are right as often as is asked for, on pairs not fitted to. */
function acceptedFrom(kind: PairClass): number {
  return surestScores(
    judged.filter(({ row }) => row.kind === kind),
    LEAST_PRECISION,
  ).threshold;
}

function writeWeights(): void {
  const listOf = (weights: readonly number[]): string =>
    `read('${weights.map((weight) => weight.toFixed(3)).join(' ')}')`;
  const block = (name: string, docs: string, line: (kind: PairClass) => string): string =>
    `/** ${docs} */\nexport const ${name}: Readonly<Record<PairClass, readonly number[]>> = {\n${CLASSES.map((kind) => `  ${kind}: ${line(kind)},`).join('\n')}\n};\n`;
  const letters = (kind: PairClass): number[] =>
    fitLogistic(
      examplesOf(kind).map((one) => ({ ...one, features: one.features.slice(0, LETTER_FEATURES.length) })),
      PENALTY,
    );
  const text = `/** Fitted by scripts/train-judge.mts; see models/letters/card.md. */
import type { PairClass } from './pair-class.ts';

const read = (weights: string): readonly number[] => weights.split(' ').map(Number);

${block('LETTER_WEIGHTS', 'For letters alone, in the order of `LETTER_FEATURES` (letter-features.ts).', (kind) => listOf(letters(kind)))}
${block('JUDGE_WEIGHTS', 'For all that is known, in the order of `FEATURES` (pair-features.ts).', (kind) => listOf(fitLogistic(examplesOf(kind), PENALTY)))}
/** The least probability from which ${LEAST_PRECISION * 100} of 100 accepted pairs were one name, among pairs not fitted to. */
export const SURE: Readonly<Record<PairClass, number>> = {
${CLASSES.map((kind) => `  ${kind}: ${acceptedFrom(kind).toFixed(2)},`).join('\n')}
};
`;
  writeFileSync(`${root}server/src/names/comparing/judge-weights.ts`, text);
  console.log(
    `\n${FEATURES.length} features, ${rows.length} pairs; server/src/names/comparing/judge-weights.ts is written`,
  );
}
