/** Opens an index in a fresh process and measures what it takes: run by gazetteer.mts with the folder as argument. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedForm } from '../server/src/names/gazetteer/folded-form.ts';
import { openIndex } from '../server/src/names/gazetteer/index-reader.ts';
import { nameKey } from '../server/src/names/lexicon/name-key.ts';
import { fold } from '../server/src/text/folding.ts';
import { tokenize } from '../server/src/text/tokens.ts';
import { readOptions } from './options.mts';

/** Measured in processor time, which other work of the machine hardly lengthens. */
export interface IndexFigures {
  /** Milliseconds to read the file, which the system has in its cache, and open it. */
  readonly open: number;
  /** Microseconds a look-up, each of another name, so that nothing is remembered. */
  readonly hit: number;
  readonly miss: number;
  /** Megabytes of UTF-8 a second, longest match at each word; tokens are there. */
  readonly match: number;
  /** The same with splitting and folding the words. */
  readonly matchWithWords: number;
  /** Times the floor: one pass of a word expression over the same text. */
  readonly matchTimesFloor: number;
  readonly found: number;
  /** Milliseconds to find names by their first three letters, each asked once: in the middle, and at worst of a hundred. */
  readonly begun: number;
  readonly begunSlowest: number;
}

const [folder = '.'] = readOptions({}, 'FOLDER').positionals;
const path = join(folder, 'names.index');
const index = openIndex(readFileSync(path));
const keys = (JSON.parse(readFileSync(join(folder, 'asked.json'), 'utf8')) as string[]).map(foldedForm);
const distinct = [...new Set(keys)];
const strangers = distinct.map((key) => `${key}ق`);
const text = readFileSync(join(folder, 'text.txt'), 'utf8');

function processorTime(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

const best = (runs: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => processorTime(work)));

const lookUpAll = (all: readonly string[]): void => {
  for (const key of all) index.lookup(key);
};
let found = 0;
function match(words: readonly string[]): void {
  found = 0;
  for (let at = 0; at < words.length; ) {
    const one = index.longestMatch(words, at);
    if (one !== undefined) found++;
    at += one?.words ?? 1;
  }
}

/** How many forms completion reads for what was typed. */
const OFFERED = 200;
const TYPED = 1000;

/** Milliseconds for each of many beginnings. */
function beginnings(): number[] {
  const typed = [...new Set(distinct.map((key) => nameKey(key).slice(0, 3)))].slice(0, TYPED);
  return typed
    .map((prefix) => processorTime(() => index.formsWithPrefix(prefix, OFFERED)))
    .sort((a, b) => a - b);
}

const open = best(5, () => openIndex(readFileSync(path)));
const wordsOf = (): string[] => tokenize(text).map((token) => fold(token.text));
const words = wordsOf();
const megabytes = Buffer.byteLength(text) / 1e6;
const hit = best(3, () => lookUpAll(distinct));
const miss = best(3, () => lookUpAll(strangers));
const matching = best(5, () => match(words));
const withWords = best(3, () => match(wordsOf()));
const begun = beginnings();
const floor = best(5, () => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length);
const figures: IndexFigures = {
  open,
  hit: (1000 * hit) / distinct.length,
  miss: (1000 * miss) / strangers.length,
  match: (1000 * megabytes) / matching,
  matchWithWords: (1000 * megabytes) / withWords,
  matchTimesFloor: matching / floor,
  found,
  begun: begun[Math.floor(begun.length / 2)]!,
  begunSlowest: begun[Math.floor(0.99 * begun.length)]!,
};
console.log(JSON.stringify(figures));
