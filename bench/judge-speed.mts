/**
 * How many pairs of forms are judged in a second on one core, warm: all pairs that share a phonetic key among the
 * name-like words of edited news, each judged in full (letters, words, gazetteer, company). Reads ../shared/data where it
 * is present, else the seeds. Usage: node bench/judge-speed.mts
 */
import { fileURLToPath } from 'node:url';
import { jaroWinkler } from '../server/src/cli/evaluation/pair-baselines.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { compareNames } from '../server/src/names/comparing/comparer.ts';
import { judgePair } from '../server/src/names/comparing/pair-judge.ts';
import { knowledgeOf } from '../server/src/names/pair-knowledge.ts';
import { alikePairs } from './alike-pairs.mts';
import { longArticles } from './article.mts';
import { readOptions } from './options.mts';

readOptions({});

const WORDS = 60_000;
const ROUNDS = 12;

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const known = knowledgeOf(resources);
const pairs = alikePairs(longArticles(WORDS).at(-1)!.text, known);
console.log(`${pairs.length} pairs of forms that share a phonetic key`);
report('judged in full', ([a, b]) => judgePair(a, b, known));
report('letters alone', ([a, b]) => compareNames(a, b).probability);
report('Jaro-Winkler, for comparison', ([a, b]) => jaroWinkler(a, b));

/** The best of some rounds, in processor time. */
function report(what: string, judge: (pair: readonly [string, string]) => number): void {
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const pair of pairs) sum += judge(pair);
    best = Math.min(best, process.cpuUsage(before).user / 1e6);
  }
  const rate = Math.round(pairs.length / best);
  console.log(
    `${what}: ${rate.toLocaleString('en')} a second (mean ${(sum / ROUNDS / pairs.length).toFixed(2)})`,
  );
}
