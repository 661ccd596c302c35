/**
 * What a keystroke costs in a long article: typing, deleting, new lines and pasted paragraphs at places by chance, in
 * articles of 10,000 words and in files of a million (keystroke-figures.mts tells how it is measured). Writes
 * bench/keystrokes.md.
 *
 * `node bench/keystrokes.mts [--changes 2000,300] [--rounds 3] [--sizes 10000,1000000] [--origin seeds] [--json]`:
 * changes for each of the sizes; with `--json` figures are printed, each in a line, for names only, and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { type KeystrokeFigures, keystrokeFigures, type Spread } from './keystroke-figures.mts';
import { readOptions } from './options.mts';

const { values } = readOptions({
  changes: { type: 'string', default: '2000,300' },
  rounds: { type: 'string', default: '3' },
  sizes: { type: 'string', default: '10000,1000000' },
  origin: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
});
const sizes = values.sizes.split(',').map(Number);
const changes = values.changes.split(',').map(Number);
const rounds = Number(values.rounds);
/** Before the run, and so without what the run itself adds. */
const load = loadavg()[0] ?? 0;

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));

async function* allFigures(): AsyncIterable<KeystrokeFigures> {
  for (const [index, size] of sizes.entries()) {
    for (const names of values.json ? [true] : [true, false]) {
      const run = { size, origin: values.origin, names, changes: changes[index] ?? changes.at(-1)!, rounds };
      yield* keystrokeFigures(run, resources);
    }
  }
}

const inFloors = ({ median, ninetyNine }: Spread, floor: number): string =>
  [median, median / floor, ninetyNine, ninetyNine / floor].map((cell) => cell.toFixed(2)).join(' | ');

/** How many times as long as in the shortest article of the same origin. */
const known = new Map<string, number>();
function timesShorter({ origin, names, first }: KeystrokeFigures): string {
  const shorter = known.get(`${origin} ${names}`);
  if (shorter === undefined) known.set(`${origin} ${names}`, first.median);
  return shorter === undefined ? '' : (first.median / shorter).toFixed(1);
}

if (values.json) for await (const figures of allFigures()) console.log(JSON.stringify(figures));
else {
  const lines = [
    '# What a keystroke costs',
    '',
    `Made by \`node bench/keystrokes.mts\` with Node ${process.versions.node} on ${arch()}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, with a load of`,
    `${load.toFixed(1)} on ${cpus().length} cores before the run.`,
    '',
    'Changes at places by chance: letters (70 %), deletions (20 %), new lines (5 %), pasted paragraphs (5 %). The time is',
    'that of the clock from the change to the diagnostics that an editor is shown, with their messages, fingerprints and',
    'related places, in an article that is open and warm. Of each change the first time it is made counts, garbage',
    `collection and all; beside it stands the least of ${rounds} times that the same change was made. The floor is one pass of`,
    '`/[\\p{L}\\p{M}]+/gu` over the article of 10,000 words, in the same run; a file of a million words is held against',
    'the same floor, and against the keystroke in the shorter article.',
    '',
    '| text | words | changes | names | floor, ms | median, ms | × floor | 99th percentile, ms | × floor | median of the least, ms | × floor | 99th percentile of the least, ms | × floor | × the shorter article |',
    '| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for await (const figures of allFigures()) {
    const { origin, words, names, changes: made, floor, first, least } = figures;
    lines.push(
      `| ${origin} | ${words} | ${made} | ${names ? 'yes' : 'no'} | ${floor.toFixed(2)} | ${inFloors(first, floor)} | ${inFloors(least, floor)} | ${timesShorter(figures)} |`,
    );
    console.log(lines.at(-1));
  }
  writeFileSync(new URL('keystrokes.md', import.meta.url), `${lines.join('\n')}\n`);
}
