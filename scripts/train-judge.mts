/**
 * Fits the judgement of pairs of forms and writes its weights: `npm run train:judge`.
 *
 * Prints what it reaches on pairs that it was not fitted to: pairs are parted into ten folds, and all pairs that are
 * bound together by a shared form fall into one. Reads `../shared/data/variants`, or the folder given.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baselinesOf, tableOf } from '../server/src/cli/evaluate-names.ts';
import { type LabelledPair, parsePairs } from '../server/src/cli/pair-file.ts';
import { reliabilityOf, scoresAt } from '../server/src/cli/pair-scores.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { readingOf } from '../server/src/names/comparing/letter-reading.ts';
import {
  classOfPair,
  FEATURES,
  featuresOf,
  type PairClass,
} from '../server/src/names/comparing/pair-features.ts';
import { judgePair } from '../server/src/names/comparing/pair-judge.ts';
import { lexiconOf } from '../server/src/names/lexicon/lexicon.ts';
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
const PENALTY = 0.25;
const WEIGHT_OF_DRAWN = 0.1;

interface Row extends Example {
  readonly pair: LabelledPair;
  readonly list: string;
  readonly kind: PairClass;
  readonly fold: number;
}

if (!existsSync(folder)) {
  console.error(`${folder} is not here; models/letters/card.md says what it holds`);
  process.exit(2);
}

const { resources } = await loadModels(findModels(root));
const known = { gazetteer: resources.gazetteer, words: lexiconOf(resources.words).words };
const rows = readRows();
const drawn = drawnExamples();
const score = crossValidate(rows);
for (const [list] of LISTS) {
  const own = rows.filter((row) => row.list === list);
  const judged = own.map((row) => ({ same: row.same, score: score.get(row)! }));
  const pairs = own.map(({ pair }) => pair);
  console.log(`== ${list}, ${FOLDS} folds`);
  console.log(
    tableOf({
      pairs: pairs.length,
      same: pairs.filter(({ same }) => same).length,
      methods: [{ method: 'Copydesk', ...scoresAt(judged, 0.5) }, ...baselinesOf(pairs)],
      reliability: reliabilityOf(judged),
    }),
  );
}
console.log('== all lists');
for (const row of reliabilityOf(rows.map((one) => ({ same: one.same, score: score.get(one)! })))) {
  console.log(
    `${row.from.toFixed(1)}  ${row.pairs} pairs  mean ${row.predicted.toFixed(2)}  same ${row.observed.toFixed(2)}`,
  );
}
writeWeights();

function readRows(): Row[] {
  const pairs = LISTS.flatMap(([list, files]) =>
    files.flatMap((file) =>
      parsePairs(readFileSync(`${folder}/${file}`, 'utf8'), file).map((pair) => ({ pair, list })),
    ),
  );
  const foldOf = foldsOf(pairs.map(({ pair }) => pair));
  return pairs.map(({ pair, list }) => ({
    pair,
    list,
    same: pair.same,
    kind: classOfPair(pair.a, pair.b),
    fold: foldOf(pair),
    features: featuresOf(pair.a, pair.b, known, pair.context),
  }));
}

/** Pairs that share a form, directly or through others, fall into one fold. */
function foldsOf(pairs: readonly LabelledPair[]): (pair: LabelledPair) => number {
  const parent = new Map<string, string>();
  const rootOf = (form: string): string => {
    let at = form;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const { a, b } of pairs) {
    const x = rootOf(a);
    const y = rootOf(b);
    if (x !== y) parent.set(x, y);
  }
  return ({ a }) => hash(rootOf(a)) % FOLDS;
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

function crossValidate(all: readonly Row[]): ReadonlyMap<Row, number> {
  const probability = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    for (const kind of CLASSES) {
      const ofKind = all.filter((row) => row.kind === kind);
      const readable = ofKind.filter(isReadable);
      const weights = fitLogistic(
        [...readable.filter((row) => row.fold !== fold), ...(kind === 'cross' ? drawn : [])],
        PENALTY,
      );
      for (const row of ofKind) {
        if (row.fold === fold)
          probability.set(row, judgePair(row.pair.a, row.pair.b, known, row.pair.context, weights));
      }
    }
  }
  return probability;
}

/** Pairs of scripts that no table reads teach nothing about letters. */
function isReadable({ pair }: Row): boolean {
  return readingOf(pair.a, pair.b) !== undefined;
}

function writeWeights(): void {
  const lines = CLASSES.map((kind) => {
    const weights = fitLogistic(
      [...rows.filter((row) => row.kind === kind && isReadable(row)), ...(kind === 'cross' ? drawn : [])],
      PENALTY,
    );
    return `  ${kind}: read('${weights.map((weight) => weight.toFixed(3)).join(' ')}'),`;
  });
  const text = `/** Fitted by scripts/train-judge.mts; see models/letters/card.md. In the order of \`FEATURES\` (pair-features.ts). */
import type { PairClass } from './pair-features.ts';

const read = (weights: string): readonly number[] => weights.split(' ').map(Number);

export const JUDGE_WEIGHTS: Readonly<Record<PairClass, readonly number[]>> = {
${lines.join('\n')}
};
`;
  writeFileSync(`${root}server/src/names/comparing/judge-weights.ts`, text);
  console.log(
    `${FEATURES.length} features, ${rows.length} pairs; server/src/names/comparing/judge-weights.ts is written`,
  );
}
