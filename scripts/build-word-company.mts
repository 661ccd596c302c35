/**
 * Writes models/company-ar/company.bin: which words look-alike forms stand beside in edited news, as hashes without text.
 *
 * Reads the ANT corpus v2.1 (`../shared/data/news/ant-2018-dev.jsonl.gz`, or the file given) twice: to count words and
 * choose forms that another form resembles, one of the two no ordinary word; and to weigh their neighbours. Run
 * `node scripts/build-word-company.mts [CORPUS]` after `build-word-table.mts`.
 */
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { compareNames } from '../server/src/names/comparing/comparer.ts';
import { differByInflection } from '../server/src/names/comparing/inflection.ts';
import { phoneticKeys } from '../server/src/names/comparing/phonetic-key.ts';
import { peelings } from '../server/src/names/lexicon/clitics.ts';
import { lexiconOf } from '../server/src/names/lexicon/lexicon.ts';
import { type FormCompany, writeWordCompany } from '../server/src/names/lexicon/word-company.ts';
import { fold } from '../server/src/text/folding.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.argv[2] ?? `${root}../shared/data/news/ant-2018-dev.jsonl.gz`;
const LEAST_COUNT = 3;
/** Forms further apart than this are no look-alikes: cost of their letters in natural logarithms. */
const MOST_COST = 4;
const MOST_LENGTH_DIFFERENCE = 3;
/** The most frequent words stand beside everything. */
const TOP_WORDS = 400;
/** Beyond this many uses in the corpus a neighbour says nothing. */
const COMMONEST = 1e6;

if (!existsSync(corpus)) {
  console.error(`${corpus} is not here; models/company-ar/card.md says where to get it`);
  process.exit(2);
}
const { resources } = await loadModels(findModels(root));
const { words } = lexiconOf(resources.words);
const counts = new Map<string, number>();
for await (const row of rowsOfWords()) for (const word of row) counts.set(word, (counts.get(word) ?? 0) + 1);
const topWords = new Set(
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOP_WORDS)
    .map(([word]) => word),
);
const forms = lookAlikes();
const neighbours = new Map([...forms].map((form) => [form, new Map<string, number>()]));
for await (const row of rowsOfWords()) {
  row.forEach((word, at) => {
    for (const form of readingsOf(word)) {
      const own = neighbours.get(form);
      if (own === undefined) continue;
      for (const step of [-1, 1]) {
        const beside = row[at + step];
        if (beside !== undefined) own.set(`${step}${beside}`, (own.get(`${step}${beside}`) ?? 0) + 1);
      }
    }
  });
}
const bytes = writeWordCompany([...neighbours].map(([form, own]) => companyOf(form, own)));
writeFileSync(`${root}models/company-ar/company.bin`, bytes);
console.log(`${counts.size} words, ${forms.size} forms; company.bin has ${bytes.length} bytes`);

/** The folded words of each title and text. */
async function* rowsOfWords(): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of createReadStream(corpus).pipe(createGunzip()).setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield* wordsOfLine(line);
  }
  yield* wordsOfLine(rest);
}

function wordsOfLine(line: string): string[][] {
  if (line === '') return [];
  const { title = '', text = '' } = JSON.parse(line) as { title?: string; text?: string };
  return [title, text].map((part) => (part.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold));
}

/** A word and what remains of it behind a particle, where that is at least as frequent. */
function readingsOf(word: string): string[] {
  const own = counts.get(word) ?? 0;
  const peeled = peelings(word).map(({ remainder }) => remainder);
  return [word, ...peeled.filter((remainder) => (counts.get(remainder) ?? 0) >= own)];
}

/** Forms that share a phonetic key with another that reads much like them, one of the two being name-like. */
function lookAlikes(): ReadonlySet<string> {
  const byKey = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < LEAST_COUNT || word.length < 3 || !/^[\u0621-\u06d3]+$/.test(word)) continue;
    const key = phoneticKeys(word, 'arabic')[0] ?? '';
    if (key.length >= 2) byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  const found = new Set<string>();
  for (const bucket of byKey.values()) {
    bucket.forEach((a, at) => {
      for (const b of bucket.slice(at + 1)) {
        if (!resemble(a, b)) continue;
        found.add(a);
        found.add(b);
      }
    });
  }
  return found;
}

function resemble(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_LENGTH_DIFFERENCE || differByInflection(a, b)) return false;
  if (!words.isNameLike(a) && !words.isNameLike(b)) return false;
  const { cost, difference } = compareNames(a, b);
  return difference !== 'slip' && cost <= MOST_COST;
}

function companyOf(form: string, own: ReadonlyMap<string, number>): FormCompany {
  const weights: [string, number][] = [];
  for (const [key, count] of own) {
    const word = key.replace(/^-?1/, '');
    if (topWords.has(word)) continue;
    weights.push([key, Math.log1p(count) * Math.log(COMMONEST / (counts.get(word) ?? 1))]);
  }
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { form, neighbours: weights.map(([key, weight]) => [key, weight / length]) };
}
