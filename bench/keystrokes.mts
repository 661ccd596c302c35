/**
 * What a keystroke costs in a long article: from the change to all diagnostics computed, with their fingerprints.
 * Typing, deleting, new lines and pasted paragraphs at places by chance, in an article of 10,000 words and in a file of a
 * million, against the floor of one pass over the words of the article of 10,000. Writes bench/keystrokes.md.
 *
 * Each change is made, taken back and made again; the least of its times counts, because what else the machine does
 * meanwhile is no cost of a keystroke. `node bench/keystrokes.mts [--count 2000] [--rounds 3] [--sizes 10000,1000000]
 * [--origin seeds]`
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AnalysisMemory } from '../server/src/analysis/incremental/analysis-memory.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { nameFindings } from '../server/src/service/diagnostics.ts';
import { BlockText, type TextEdit } from '../server/src/text/block-text.ts';
import { cutsSurrogatePair } from '../server/src/text/offsets.ts';
import { runThrough } from '../server/src/text/steps.ts';
import { Chance } from '../test/fuzz/random.ts';
import { countWords, longArticles } from './article.mts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '10000,1000000' },
    origin: { type: 'string', default: '' },
  },
});
const COUNT = Number(values.count);
const ROUNDS = Number(values.rounds);
const SIZES = values.sizes.split(',').map(Number);
/** The floor is measured so often between keystrokes. */
const FLOOR_EVERY = 20;

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));

interface Figures {
  readonly median: number;
  readonly ninetyNine: number;
}

function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, ninetyNine: sorted[Math.floor(sorted.length * 0.99)]! };
}

/** A keystroke, or what is pasted: mostly letters, at any place of the text. */
function keystroke(text: BlockText, chance: Chance): TextEdit {
  let at = chance.below(text.length);
  if (cutsSurrogatePair(text.slice(at - 1, at + 1), 1)) at--;
  const draw = chance.next();
  if (draw < 0.7) return { start: at, end: at, newText: chance.pick([...'ابتثلمنيوهرسعقكد ']) };
  if (draw < 0.9) return { start: at, end: Math.min(text.length, at + 1), newText: '' };
  if (draw < 0.95) return { start: at, end: at, newText: '\n' };
  const from = chance.below(text.length);
  return { start: at, end: at, newText: text.slice(from, from + 300) };
}

interface Measured extends Figures {
  readonly origin: string;
  readonly words: number;
  readonly names: boolean;
  readonly floor: number;
}

function measure(origin: string, words: string, floorText: string, names: boolean): Measured {
  const memory = new AnalysisMemory();
  const options = { resources, rules: { severities: {}, names } };
  const analysed = (text: BlockText): void => {
    nameFindings(runThrough(memory.analyseInSteps(text, () => options)));
  };
  let text = BlockText.of(words);
  analysed(text);
  const chance = new Chance(20_26);
  const times: number[] = [];
  const floors: number[] = [];
  for (let count = 0; count < COUNT; count++) {
    const edit = keystroke(text, chance);
    const back = {
      start: edit.start,
      end: edit.start + edit.newText.length,
      newText: text.slice(edit.start, edit.end),
    };
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      if (round > 0) {
        text = text.edited(back);
        analysed(text);
      }
      const begin = performance.now();
      text = text.edited(edit);
      analysed(text);
      least = Math.min(least, performance.now() - begin);
    }
    times.push(least);
    if (count % FLOOR_EVERY === 0) floors.push(floorOf(floorText));
  }
  return {
    ...figuresOf(times),
    origin,
    words: countWords(words),
    names,
    floor: figuresOf(floors).median,
  };
}

/** One pass over the words of a text, the least of a few, in milliseconds. */
function floorOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

const processor = cpus()[0]?.model.trim() || 'unknown processor';
const out: string[] = [
  '# What a keystroke costs',
  '',
  `Made by \`node bench/keystrokes.mts\` with Node ${process.versions.node} on ${arch()}, ${processor}.`,
  '',
  'Changes at places by chance: letters (70 %), deletions (20 %), new lines (5 %), pasted paragraphs (5 %). The',
  'time is that from the change to all diagnostics with their fingerprints, the least of ' +
    `${ROUNDS} times that the same`,
  'change was made. The floor is one pass of `/[\\p{L}\\p{M}]+/gu` over the article of 10,000 words, in the same run; a file',
  'of a million words is held against the same floor.',
  '',
  '| text | words | changes | names | floor, ms | median, ms | × floor | 99th percentile, ms | × floor |',
  '| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
];
const floorTexts = new Map(longArticles(10_000).map(({ origin, text }) => [origin, text]));
for (const size of SIZES) {
  for (const { origin, text } of longArticles(size)) {
    if (!origin.includes(values.origin)) continue;
    for (const names of [true, false]) {
      const one = measure(origin, text, floorTexts.get(origin)!, names);
      const { floor, median, ninetyNine } = one;
      const cells = [floor, median, median / floor, ninetyNine, ninetyNine / floor];
      out.push(
        `| ${origin} | ${one.words} | ${COUNT} | ${names ? 'yes' : 'no'} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} |`,
      );
      console.log(out.at(-1));
    }
  }
}
writeFileSync(new URL('keystrokes.md', import.meta.url), `${out.join('\n')}\n`);
