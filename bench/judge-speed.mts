/**
 * How many pairs of forms are judged in a second on one core, warm: all pairs that share a phonetic key among the
 * name-like words of edited news, each judged in full (letters, words, gazetteer, company). Reads ../shared/data where it
 * is present, else the seeds. Usage: node bench/judge-speed.mts
 */
import { fileURLToPath } from 'node:url';
import { jaroWinkler } from '../server/src/cli/pair-baselines.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { compareNames } from '../server/src/names/comparing/comparer.ts';
import { judgePair } from '../server/src/names/comparing/pair-judge.ts';
import { phoneticKeys } from '../server/src/names/comparing/phonetic-key.ts';
import { knowledgeOf } from '../server/src/names/pair-knowledge.ts';
import { fold } from '../server/src/text/folding.ts';
import { longArticles } from './article.mts';

const WORDS = 60_000;
const ROUNDS = 12;

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const known = knowledgeOf(resources);
const pairs = pairsOf(longArticles(WORDS).at(-1)!.text);
console.log(`${pairs.length} pairs of forms that share a phonetic key`);
report('judged in full', ([a, b]) => judgePair(a, b, known));
report('letters alone', ([a, b]) => compareNames(a, b).probability);
report('Jaro-Winkler, for comparison', ([a, b]) => jaroWinkler(a, b));

function pairsOf(text: string): (readonly [string, string])[] {
  const byKey = new Map<string, Set<string>>();
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const folded = fold(word);
    const key = phoneticKeys(folded, 'arabic')[0] ?? '';
    if (key.length < 2 || !known.words.isNameLike(folded)) continue;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(word));
  }
  return [...byKey.values()].flatMap((words) => {
    const list = [...words];
    return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
  });
}

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
