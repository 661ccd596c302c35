/**
 * Writes models/clusters-ar/classes.bin: classes of words that stand in like places in edited Arabic news, how
 * common the words are, and which are listed as parts of names. No text is in it.
 *
 * `npm run train:clusters [-- --corpus FILE --names FILE,FILE]`; the defaults are in ../shared/data.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { normalise } from '../server/src/names/tagger/normal-words.ts';
import {
  type ClassedWord,
  COARSE_CLASSES,
  FINE_CLASSES,
  writeWordClasses,
} from '../server/src/names/tagger/word-classes.ts';
import { countBigrams, exchangeClusters } from './ner/exchange-clusters.mts';
import { linesOf } from './ner/news-sentences.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = `${root}../shared/data/`;
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: `${data}news/ant-2018-dev.jsonl.gz` },
    names: {
      type: 'string',
      default: `${data}names/wikidata-en-ar.train.tsv,${data}names/wikidata-en-ar.dev.tsv`,
    },
  },
});
/** Rarer words have no class. */
const LEAST_COUNT = 5;
const ROUNDS = 8;
/** A listed name is of the class of the first of these that its count passes, from the last. */
const NAME_COUNTS = [0, 5, 50];
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

const nameFiles = values.names.split(',');
for (const file of [values.corpus, ...nameFiles]) {
  if (existsSync(file)) continue;
  console.error(`${file} is not here; models/clusters-ar/card.md says where to get it`);
  process.exit(2);
}

const numbers = new Map<string, number>();
const counts: number[] = [];
const normalised = new Map<string, number>();
const sentences: Int32Array[] = [];
for await (const line of linesOf(values.corpus)) {
  if (line.trim() === '') continue;
  const { title = '', text = '' } = JSON.parse(line) as { title?: string; text?: string };
  for (const paragraph of `${title}\n${text}`.split('\n')) {
    const tokens = paragraph.match(TOKEN);
    if (tokens !== null) sentences.push(Int32Array.from(tokens, numberOf));
  }
}

const words = [...numbers.keys()];
const kept = [...counts.keys()]
  .filter((word) => counts[word]! >= LEAST_COUNT)
  .sort((a, b) => counts[b]! - counts[a]! || a - b);
const places = new Int32Array(words.length);
kept.forEach((word, index) => {
  places[word] = index + 1;
});
const bigrams = countBigrams(
  sentences.map((sentence) => sentence.map((word) => places[word]!)),
  kept.length + 1,
);
console.error(`${sentences.length} paragraphs, ${kept.length} words with a class`);
const coarse = exchangeClusters(bigrams, COARSE_CLASSES, ROUNDS);
const fine = exchangeClusters(bigrams, FINE_CLASSES, ROUNDS);

const names = readNames(nameFiles);
const classed: ClassedWord[] = kept.map((word, index) => ({
  word: words[word]!,
  count: counts[word]!,
  coarse: coarse[index + 1]!,
  fine: fine[index + 1]!,
  name: nameClass(names.get(words[word]!)),
}));
const present = new Set(classed.map(({ word }) => word));
for (const [word, count] of names) {
  if (!present.has(word)) classed.push({ word, count: 0, coarse: 0, fine: 0, name: nameClass(count) });
}
const bytes = writeWordClasses(classed);
writeFileSync(`${root}models/clusters-ar/classes.bin`, bytes);
console.log(
  `${kept.length} words with a class, ${names.size} listed names; classes.bin has ${bytes.length} bytes`,
);

function numberOf(token: string): number {
  let word = normalised.get(token);
  if (word === undefined) {
    const letters = normalise(token);
    word = numbers.get(letters);
    if (word === undefined) {
      word = counts.length;
      numbers.set(letters, word);
      counts.push(0);
    }
    normalised.set(token, word);
  }
  counts[word]!++;
  return word;
}

/** Arabic name words with their counts: the second column, its letters apart, and the third. */
function readNames(files: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, letters, count] = line.split('\t');
      if (letters === undefined || count === undefined) continue;
      const word = normalise(letters.replaceAll(' ', ''));
      if (word.length >= 2) found.set(word, (found.get(word) ?? 0) + Number(count));
    }
  }
  return found;
}

function nameClass(count: number | undefined): number {
  return count === undefined ? 0 : NAME_COUNTS.filter((least) => count > least).length;
}
