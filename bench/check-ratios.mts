/**
 * Fails when some work takes more times the floor than is recorded in `bench/bounds.json`, by more than the margin that
 * stands there. Part of `npm test`. `--record` writes what this machine measures as the new bounds: do that with a
 * reason, and in the commit that has the reason.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../server/src/analysis/analysis.ts';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { NO_LEXICON } from '../server/src/artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';
import { seedsArticle } from './article.mts';
import { readOptions } from './options.mts';
import { type Bounds, judge, measureRatios, type Rounds, type Subject, type Verdict } from './ratios.mts';
import { Typing } from './typing.mts';

const WORDS = 10_000;
const ROUNDS: Rounds = { warmUp: 15, counted: 25 };
const BOUNDS = fileURLToPath(new URL('bounds.json', import.meta.url));

const { values: options } = readOptions({ record: { type: 'boolean', default: false } });
const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const { text } = seedsArticle(WORDS);

const floor = (): unknown => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;

const typing = new Typing(text, resources);

/** Each over a fresh article, but for the keys: nothing that hangs on one is warm. */
const subjects: readonly Subject[] = [
  { name: 'reading the article', prepare: () => () => createArticle(text) },
  { name: 'all rules', prepare: () => runRules(createArticle(text)) },
  { name: 'names', prepare: () => namesOf(createArticle(text)) },
  { name: 'whole analysis', prepare: () => () => analyse(createArticle(text), { resources }) },
  {
    name: 'ten keys in the open article',
    prepare: () => () => Array.from({ length: 10 }, () => typing.key()),
  },
];

function runRules(article: ReturnType<typeof createArticle>): () => unknown {
  return () => {
    const context = { article, profile: profileOf(article), project: NO_LEXICON, words: resources.words };
    return ARTIFACT_RULES.map((rule) => [...rule.find(context)].length);
  };
}

const namesOf =
  (article: ReturnType<typeof createArticle>): (() => unknown) =>
  () =>
    analyseNames(article, resources, NO_DECISIONS);

const measure = (): ReadonlyMap<string, number> => measureRatios(floor, subjects, ROUNDS);
const bounds = JSON.parse(readFileSync(BOUNDS, 'utf8')) as Bounds;
if (options.record) record();
else check();

function record(): void {
  const ratios = Object.fromEntries(
    [...measure()].map(([name, ratio]) => [name, Math.ceil(ratio * 10) / 10]),
  );
  writeFileSync(BOUNDS, `${JSON.stringify({ margin: bounds.margin, ratios }, undefined, 2)}\n`);
  console.log(ratios);
}

function check(): void {
  const verdicts = judge(measure, bounds);
  for (const verdict of verdicts) console.log(sentenceOf(verdict));
  const failed = verdicts.filter(({ held }) => !held).length;
  console.log(JSON.stringify({ passed: verdicts.length - failed, failed, skipped: 0 }));
  process.exitCode = failed > 0 ? 1 : 0;
}

function sentenceOf({ name, ratio, bound, held }: Verdict): string {
  const measured = `${name.padEnd(24)} ${ratio.toFixed(1).padStart(5)} × floor`;
  if (bound === undefined) return `${measured}, FAILED: no bound is recorded in bench/bounds.json`;
  const limit = `bound ${bound.toFixed(1)}, with its margin ${(bound * bounds.margin).toFixed(1)}`;
  return `${measured}, ${limit}${held ? '' : ': FAILED, it has become slower'}`;
}
