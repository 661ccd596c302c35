/**
 * Learns how the letters of foreign names differ from those of Arabic words, and writes
 * server/src/names/lexicon/origin-scores.ts: `node scripts/train-origin.mts [NAMES] [CORPUS]`.
 *
 * Pairs of neighbouring letters are counted in the Arabic forms of Wikidata's names (CC0) and in the ordinary words of
 * edited news; the log of the ratio of their shares is kept, in tenths. Deterministic.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { lexiconOf } from '../server/src/names/lexicon/lexicon.ts';
import { ORIGIN_LETTERS } from '../server/src/names/lexicon/word-origin.ts';
import { fold } from '../server/src/text/folding.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const namesFile = process.argv[2] ?? `${root}../shared/data/names/wikidata-en-ar.train.tsv`;
const corpus = process.argv[3] ?? `${root}../shared/data/news/ant-2018-dev.jsonl.gz`;
const LEAST_COUNT = 5;
const SHORTEST = 4;
/** Added to each count, so that what was never seen is not thought impossible. */
const SMOOTHING = 1;

for (const file of [namesFile, corpus]) {
  if (existsSync(file)) continue;
  console.error(`${file} is not here; models/words-ar/card.md says where to get it`);
  process.exit(2);
}
const { resources } = await loadModels(findModels(root));
const { words } = lexiconOf(resources.words);
const isReadable = (word: string): boolean =>
  word.length >= SHORTEST && [...word].every((letter) => ORIGIN_LETTERS.includes(letter));

const foreign = countPairs(new Set(foreignNames()));
const native = countPairs(new Set(ordinaryWords()));
const size = ORIGIN_LETTERS.length;
const scores = Array.from({ length: size * size }, (_, pair) => {
  const share = (counts: Float64Array): number =>
    (counts[pair]! + SMOOTHING) / (counts.reduce((sum, count) => sum + count, 0) + SMOOTHING * size * size);
  return Math.round(10 * Math.log(share(foreign) / share(native)));
});
const lines = Array.from({ length: size }, (_, row) => scores.slice(row * size, (row + 1) * size).join(' '));
writeFileSync(
  `${root}server/src/names/lexicon/origin-scores.ts`,
  `/** Learned by scripts/train-origin.mts from names of Wikidata (CC0) and counts of news; see word-origin.ts. A row for each first letter. */
export const ORIGIN_SCORES = \`${lines.join('\n')}\`;
`,
);
console.log('server/src/names/lexicon/origin-scores.ts is written');

function* foreignNames(): Generator<string> {
  for (const line of readFileSync(namesFile, 'utf8').trimEnd().split('\n')) {
    const word = fold((line.split('\t')[1] ?? '').replaceAll(' ', ''));
    if (isReadable(word)) yield word;
  }
}

function* ordinaryWords(): Generator<string> {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n')) {
    const { text = '' } = JSON.parse(line) as { text?: string };
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
      const folded = fold(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  for (const [word, count] of counts) {
    if (count >= LEAST_COUNT && isReadable(word) && words.isOrdinary(word)) yield word;
  }
}

function countPairs(list: Iterable<string>): Float64Array {
  const counts = new Float64Array(ORIGIN_LETTERS.length ** 2);
  for (const word of list) {
    let before = 0;
    for (const letter of `${word}^`) {
      const at = ORIGIN_LETTERS.indexOf(letter);
      counts[before * ORIGIN_LETTERS.length + at]! += 1;
      before = at;
    }
  }
  return counts;
}
