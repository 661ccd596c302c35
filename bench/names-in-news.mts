/**
 * How well names are read: pairs of forms (F1), findings in edited news (to be read by a person), and speed.
 *
 * Reads ../shared/data where it is present and says so where it is not. Usage:
 *   node bench/names-in-news.mts [--articles 500] [--seed 42] [--list] [--tagger]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { compareNames } from '../server/src/names/comparing/comparer.ts';
import { type NamedForm, sameName } from '../server/src/names/comparing/same-name.ts';
import { loadGazetteer } from '../server/src/names/gazetteer/gazetteer-index.ts';
import { lexiconOf } from '../server/src/names/lexicon/lexicon.ts';
import { readWordTable } from '../server/src/names/lexicon/word-table.ts';
import { analyseNames } from '../server/src/names/names.ts';
import { createTagger } from '../server/src/names/tagger/tagger.ts';
import { createArticle } from '../server/src/text/article.ts';
import { fold } from '../server/src/text/folding.ts';
import { scriptOfWord } from '../server/src/text/scripts.ts';

const DATA = new URL('../../shared/data/', import.meta.url);
const MODELS = new URL('../models/', import.meta.url);

/** Speed: words of an article, articles read to warm up, articles measured. */
const WORDS_OF_LONG_ARTICLE = 10_000;
const WARM_UP = 40;
const MEASURED = 9;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    articles: { type: 'string', default: '500' },
    seed: { type: 'string', default: '42' },
    list: { type: 'boolean', default: false },
    tagger: { type: 'boolean', default: false },
  },
});

const tables = new URL('gazetteer/', MODELS);
const { gazetteer } = loadGazetteer(
  readdirSync(tables)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => ({ name, text: readFileSync(new URL(name, tables), 'utf8') })),
);
const words = readWordTable(readFileSync(new URL('words-ar/words.bin', MODELS)));
const tagger = createTagger(
  readFileSync(new URL('ner-ar/weights.bin', MODELS)),
  readFileSync(new URL('clusters-ar/classes.bin', MODELS)),
);
if (typeof tagger === 'string') throw new Error(tagger);
const resources = values.tagger ? { gazetteer, words, tagger } : { gazetteer, words };

if (existsSync(DATA)) {
  measurePairs();
  measureArticles(Number(values.articles), Number(values.seed), values.list);
} else {
  console.log('names in news: ../shared/data is not here; nothing to measure');
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Rows of a table of pairs, by the names of its columns. */
function readPairs(file: string): Pair[] {
  const [header = '', ...rows] = readFileSync(new URL(`variants/${file}`, DATA), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  const at = (name: string): number => columns.indexOf(name);
  return rows.map((row) => {
    const fields = row.split('\t');
    return { a: fields[at('form_a')]!, b: fields[at('form_b')]!, same: fields[at('label')] === '1' };
  });
}

function measurePairs(): void {
  const readable = ({ a, b }: Pair): boolean =>
    [a, b].every((form) => ['arabic', 'latin', 'cyrillic'].includes(scriptOfWord(form)));
  const lists: [string, Pair[]][] = [
    ['same script', [...readPairs('ar_positive.dev.tsv'), ...readPairs('ar_negative.dev.tsv')]],
    ['in article', readPairs('in-article.dev.tsv')],
    ['cross script', readPairs('cross_script.dev.tsv').filter(readable)],
    ['Latin', readPairs('latin.dev.tsv').filter(readable)],
  ];
  console.log('pairs          n     letters: P     R     F1    with knowledge: P     R     F1');
  for (const [name, pairs] of lists) {
    const letters = scores(pairs, ({ a, b }) => compareNames(a, b).probability >= 0.5);
    const known = scores(pairs, judged);
    console.log(
      `${name.padEnd(13)}${String(pairs.length).padStart(4)}           ${letters}                  ${known}`,
    );
  }
}

/** The decision that the analysis makes of two forms without context. */
function judged({ a, b }: Pair): boolean {
  const lexicon = lexiconOf(words);
  const isWord = (form: string): boolean =>
    gazetteer.lookup(fold(form)).length === 0 && lexicon.words.isOrdinary(fold(form));
  if (scriptOfWord(a) === 'arabic' && scriptOfWord(b) === 'arabic' && (isWord(a) || isWord(b))) return false;
  return sameName(namedForm(a), namedForm(b), { gazetteer, words: lexicon.words }) !== undefined;
}

function namedForm(written: string): NamedForm {
  const nothing = { words: new Set<string>(), always: false };
  return {
    folded: fold(written),
    written,
    script: scriptOfWord(written),
    type: undefined,
    loose: false,
    around: new Set(),
    before: nothing,
    after: nothing,
  };
}

function scores(pairs: readonly Pair[], accepts: (pair: Pair) => boolean): string {
  let truePositives = 0;
  let accepted = 0;
  for (const pair of pairs) {
    if (!accepts(pair)) continue;
    accepted++;
    if (pair.same) truePositives++;
  }
  const precision = truePositives / accepted;
  const recall = truePositives / pairs.filter((pair) => pair.same).length;
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((score) => score.toFixed(3)).join(' ');
}

function measureArticles(count: number, seed: number, list: boolean): void {
  const lines = gunzipSync(readFileSync(new URL('news/ant-2018-dev.jsonl.gz', DATA)))
    .toString('utf8')
    .trim()
    .split('\n');
  const texts = sample(lines, count, seed).map((line) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    return `${title}\n${text}`;
  });
  const counts = new Map<string, number>();
  let wordCount = 0;
  for (const text of texts) {
    wordCount += text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
    const seen = new Set<string>();
    for (const { rule, severity, start, end, alternatives } of analyseNames(
      createArticle(text),
      resources,
      NO_DECISIONS,
    ).findings) {
      const quote = text.slice(start, end);
      if (seen.has(rule + quote)) continue;
      seen.add(rule + quote);
      counts.set(`${rule} ${severity}`, (counts.get(`${rule} ${severity}`) ?? 0) + 1);
      if (!list) continue;
      const context = text.slice(Math.max(0, start - 30), end + 25).replaceAll('\n', '¶');
      console.log(`${rule} ${severity}: ${quote} → ${alternatives?.join(', ') ?? ''} … ${context}`);
    }
  }
  console.log(`\n${count} articles, seed ${seed}, ${wordCount} words; a form counts once an article:`);
  for (const [rule, found] of counts) {
    console.log(`  ${rule}: ${found}, ${((found * 10_000) / wordCount).toFixed(2)} per 10,000 words`);
  }
  measureSpeed(lines);
}

/** Distinct lines by a linear congruential generator (Numerical Recipes), so that every run reads the same. */
function sample(lines: readonly string[], count: number, seed: number): string[] {
  let state = seed >>> 0;
  const picked = new Set<number>();
  while (picked.size < Math.min(count, lines.length)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    picked.add(Math.floor((state / 2 ** 32) * lines.length));
  }
  return [...picked].map((at) => lines[at]!);
}

/** Fresh articles of 10,000 words, warm; processor time, so that other work on the machine counts less. */
function measureSpeed(lines: readonly string[]): void {
  const ratios: number[] = [];
  const pool = sample(lines, lines.length >> 1, 7);
  let at = 0;
  const longText = (): string => {
    const parts: string[] = [];
    for (let length = 0; length < WORDS_OF_LONG_ARTICLE; ) {
      const { text } = JSON.parse(pool[at++ % pool.length]!) as { text: string };
      parts.push(text);
      length += text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
    }
    return parts.join('\n');
  };
  for (let round = 0; round < WARM_UP + MEASURED; round++) {
    const text = longText();
    const article = createArticle(text);
    const floors = Array.from({ length: 5 }, () => processorTime(() => text.match(/[\p{L}\p{M}]+/gu)));
    const names = processorTime(() => analyseNames(article, resources, NO_DECISIONS));
    if (round >= WARM_UP) ratios.push(names / Math.min(...floors));
  }
  ratios.sort((a, b) => a - b);
  const middle = ratios[ratios.length >> 1]!;
  console.log(
    `\nspeed: ${middle.toFixed(1)} × the floor (${ratios.map((ratio) => ratio.toFixed(1)).join(' ')})`,
  );
}

/** Microseconds of processor time. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
