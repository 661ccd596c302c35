/**
 * How well pairs of forms are judged by weights that were not fitted to them: pairs are parted into ten folds, all pairs
 * that are bound together by a shared form fall into one, and figures are means over five such partings. The thresholds
 * of Copydesk and of the similarities beside it are chosen on the other nine folds.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBaselines } from '../server/src/cli/evaluation/pair-baselines.ts';
import { type LabelledPair, parsePairs } from '../server/src/cli/evaluation/pair-file.ts';
import {
  bestScores,
  type Judged,
  type Scores,
  scoresAt,
  surestScores,
} from '../server/src/cli/evaluation/pair-scores.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { compareNames } from '../server/src/names/comparing/comparer.ts';
import type { PairKnowledge } from '../server/src/names/comparing/form-facts.ts';
import {
  classOfPair,
  type PairClass,
  type Situation,
  situationOf,
} from '../server/src/names/comparing/pair-class.ts';
import { contextEvidence } from '../server/src/names/comparing/pair-context.ts';
import { featuresOf } from '../server/src/names/comparing/pair-features.ts';
import { judgePair } from '../server/src/names/comparing/pair-judge.ts';
import { knowledgeOf } from '../server/src/names/pair-knowledge.ts';
import { fold } from '../server/src/text/folding.ts';
import { drawCrossPairs } from './cross-pairs.mts';
import { type Example, fitLogistic, penaltiesBySpread } from './logistic.mts';
import { readPairsInNews } from './pairs-in-news.mts';

const ARABIC = 'Arabic script';
const IN_ARTICLE = 'Arabic script, in one article';
export const LISTS: readonly (readonly [name: string, files: readonly string[]])[] = [
  [ARABIC, ['ar_positive.dev.tsv', 'ar_negative.dev.tsv']],
  [IN_ARTICLE, ['in-article.dev.tsv']],
  ['across scripts', ['cross_script.dev.tsv']],
  ['Latin script', ['latin.dev.tsv']],
];
/** Look-alike forms of edited news with their contexts (pairs-in-news.mts), read where the corpus is present. */
export const PAIRS_IN_NEWS = 'Arabic script, in edited news';
export const CLASSES: readonly PairClass[] = ['arabic', 'cross', 'latin'];
export const SITUATIONS: readonly Situation[] = ['arabic', 'article', 'cross', 'latin'];
export const FOLDS = 10;
/** Ways to part the pairs into folds; figures are means over all of them, so that no lucky parting decides. */
export const PARTITIONS = 5;
export const PENALTY = 0.25;
/**
 * Within an article and across scripts the penalty goes by the spread of each feature. In thirty partings that no figure is
 * measured on, pairs of one article gained 0.010 of F1 by it and none of the partings lost; Arabic pairs without context and
 * Latin ones gained nothing.
 */
const STRENGTH_BY_SPREAD = 4;

/** Fits the judgement of a situation. */
export function fitJudge(examples: readonly Example[], situation: Situation): number[] {
  const bySpread = situation === 'article' || situation === 'cross';
  return fitLogistic(examples, bySpread ? penaltiesBySpread(examples, STRENGTH_BY_SPREAD) : PENALTY);
}

const WEIGHT_OF_DRAWN = 0.1;
/**
 * How much an Arabic pair of each list counts where pairs are judged without and within an article: what letters say is
 * much the same in both, what is probable beforehand is not.
 */
const WEIGHTS: Readonly<Record<'arabic' | 'article', Readonly<Record<string, number>>>> = {
  arabic: { [ARABIC]: 1, [IN_ARTICLE]: 1, [PAIRS_IN_NEWS]: 0.1 },
  article: { [ARABIC]: 0.5, [IN_ARTICLE]: 2, [PAIRS_IN_NEWS]: 1 },
};
/** Accepted pairs must be right this often. */
export const LEAST_PRECISION = 0.95;

interface Row extends Example {
  readonly pair: LabelledPair;
  readonly list: string;
  readonly kind: PairClass;
  readonly situation: Situation;
  /** Pairs of one name have one root, and fall into one fold. */
  readonly root: string;
}

/** A pair as it was judged by weights that were not fitted to it. */
export interface JudgedRow extends Judged {
  readonly row: Row;
  readonly partition: number;
  readonly fold: number;
}

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const known = knowledgeOf(resources);
/** Counts of edited news without the articles that pairs in news stand in: a word that was seen once was seen there. */
const knownOfOthers = knowledgeOf({
  ...resources,
  words: {
    frequencyClass: (word) => {
      const own = resources.words.frequencyClass(word);
      return own === 1 ? 0 : own;
    },
  },
});
const baselines = await loadBaselines();

/** The labelled pairs of a folder, judged and fitted to. */
export class JudgeValidation {
  readonly rows: readonly Row[];
  readonly judged: readonly JudgedRow[];
  readonly #drawn: readonly Example[];

  /** @param folder holds the lists of labelled pairs, beside a folder `names` with those of Wikidata */
  constructor(folder: string) {
    this.rows = readRows(folder);
    this.#drawn = drawnExamples(folder);
    this.judged = this.#crossValidate();
  }

  /** Pairs to fit the weights of a situation with. Pairs of scripts that no table reads teach nothing about letters. */
  examplesOf(situation: Situation, isOut: (row: Row) => boolean = () => false): Example[] {
    const kind = situation === 'article' ? 'arabic' : situation;
    const own = this.rows.filter((row) => row.kind === kind && !isOut(row) && isReadable(row));
    if (situation === 'cross') return [...own, ...this.#drawn];
    if (situation === 'latin') return own;
    return own.map((row) => ({ ...row, weight: WEIGHTS[situation][row.list] ?? 1 }));
  }

  /** The threshold from which accepted pairs of a class are right as often as is asked for, on pairs not fitted to. */
  acceptedFrom(kind: PairClass): number {
    return surestScores(
      this.judged.filter(({ row }) => row.situation === kind),
      LEAST_PRECISION,
    ).threshold;
  }

  #crossValidate(): JudgedRow[] {
    const found: JudgedRow[] = [];
    for (let partition = 0; partition < PARTITIONS; partition++) {
      for (let fold = 0; fold < FOLDS; fold++) {
        const isOut = (row: Row): boolean => hash(`${partition}${row.root}`) % FOLDS === fold;
        for (const situation of SITUATIONS) {
          const weights = fitJudge(this.examplesOf(situation, isOut), situation);
          for (const row of this.rows) {
            if (row.situation !== situation || !isOut(row)) continue;
            const { a, b } = row.pair;
            const score = judgePair(a, b, knownTo(row.list), contextOf(row.pair), weights);
            found.push({ row, partition, fold, same: row.same, score });
          }
        }
      }
    }
    return found;
  }
}

/** What a way to judge pairs reaches. */
export interface MethodScores extends Scores {
  readonly method: string;
}

/** Copydesk at one half and at the precision that is asked for, each similarity at its best, and no judgement at all. */
export function scoresOfMethods(own: readonly JudgedRow[]): readonly MethodScores[] {
  const scored = (method: string, judged: readonly Judged[]): MethodScores => ({
    method,
    ...scoresAt(judged, 0.5),
  });
  const sure = atChosenThresholds(
    own,
    ({ score }) => score,
    (some) => surestScores(some, LEAST_PRECISION).threshold,
  );
  return [
    scored('Copydesk, accepted from 0.5', own),
    scored(`Copydesk, precision of ${LEAST_PRECISION} asked for`, sure),
    ...baselines.map(([method, similarity]) => {
      const scoreOf = ({ row }: JudgedRow): number => similarity(row.pair.a, row.pair.b);
      return scored(
        method,
        atChosenThresholds(own, scoreOf, (some) => bestScores(some).threshold),
      );
    }),
    scored(
      'every pair accepted',
      own.map((row) => ({ same: row.same, score: 1 })),
    ),
  ];
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

function readRows(folder: string): Row[] {
  const listed = LISTS.flatMap(([list, files]) =>
    files.flatMap((file) =>
      parsePairs(readFileSync(`${folder}/${file}`, 'utf8'), file).map((pair) => ({ pair, list })),
    ),
  );
  const inNews = readPairsInNews(`${folder}/../news/ant-2018-dev.jsonl.gz`);
  const pairs = [...listed, ...inNews.map((pair) => ({ pair, list: PAIRS_IN_NEWS }))];
  const rootOfPair = rootsOf(pairs.map(({ pair }) => pair));
  return pairs.map(({ pair, list }) => {
    const kind = classOfPair(pair.a, pair.b);
    return {
      pair,
      list,
      same: pair.same,
      kind,
      situation: situationOf(kind, pair.context !== undefined),
      root: rootOfPair(pair),
      features: featuresOf(pair.a, pair.b, knownTo(list), contextOf(pair)),
    };
  });
}

const knownTo = (list: string): PairKnowledge => (list === PAIRS_IN_NEWS ? knownOfOthers : known);

function contextOf({ a, b, context }: LabelledPair): ReturnType<typeof contextEvidence> | undefined {
  return context === undefined ? undefined : contextEvidence(fold(a), fold(b), context, known);
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
function drawnExamples(folder: string): Example[] {
  return drawCrossPairs(`${folder}/../names`).map(({ a, b, same }) => ({
    features: featuresOf(a, b, known),
    same,
    weight: WEIGHT_OF_DRAWN,
  }));
}

function isReadable({ pair }: Row): boolean {
  return Number.isFinite(compareNames(pair.a, pair.b).cost);
}
