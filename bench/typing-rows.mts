/** What a key costs in a long article and in a very long one, until all diagnostics are computed. */
import type { NameResources } from '../server/src/names/names.ts';
import { countWords, seedsArticle } from './article.mts';
import { floorOf, median, processorTime, type Row, type Section } from './table.mts';
import { Typing } from './typing.mts';

const KEYS = 200;
const KEYS_OF_THE_LONGEST = 20;
const LONGEST = 1_000_000;

interface Costs {
  readonly words: number;
  readonly floor: number;
  /** Milliseconds of processor time, in order of size. */
  readonly keys: readonly number[];
}

export function typingSection(resources: NameResources): Section {
  const usual = costsIn(10_000, KEYS, resources);
  const longest = costsIn(LONGEST, KEYS_OF_THE_LONGEST, resources);
  const [middle, slow] = [median(usual.keys), usual.keys[Math.floor(usual.keys.length * 0.99)]!];
  const longer = median(longest.keys) / middle;
  const row = (what: string, time: number, limit: number): Row => ({
    what,
    measured: `${time.toFixed(2)} ms, ${(time / usual.floor).toFixed(2)} × floor`,
    limit: `${limit} × floor`,
    held: time <= limit * usual.floor,
  });
  return [
    'A key in an article that is open, to all diagnostics computed',
    [
      row(`In ${usual.words} words, median of ${KEYS} keys`, middle, 1),
      row('99th percentile', slow, 5),
      {
        what: `In ${longest.words} words, median of ${KEYS_OF_THE_LONGEST} keys`,
        measured: `${median(longest.keys).toFixed(2)} ms, ${longer.toFixed(1)} × that of the shorter article`,
        limit: '3 × that of the shorter article',
        held: longer <= 3,
      },
    ],
  ];
}

function costsIn(words: number, count: number, resources: NameResources): Costs {
  const { text } = seedsArticle(words);
  const floors = Array.from({ length: 5 }, () => timed(() => floorOf(text)));
  const typing = new Typing(text, resources);
  for (let key = 0; key < count / 4; key++) typing.key();
  const keys = Array.from({ length: count }, () => timed(() => typing.key()));
  return { words: countWords(text), floor: Math.min(...floors), keys: keys.sort((a, b) => a - b) };
}

function timed(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  return processorTime(begin);
}
