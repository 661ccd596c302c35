/**
 * Measures the Desk in a real VS Code, with Chromium for its window, and writes `bench/desk.md`: how long a long article
 * takes to open after the workbench has been painted, from a key to the paint of its letter, and whether a text of a
 * million words loses a finding. `node bench/desk.mts`, after `npm run package`; with `--short` without the million words,
 * and the table is only printed.
 *
 * The floor is a custom editor that shows the same text in a box and does nothing else, opened and typed into by the
 * same steps in the same run: what it takes is VS Code's own.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../server/src/analysis/analysis.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { createArticle } from '../server/src/text/article.ts';
import { countWords, longArticles } from './article.mts';
import { DeskBench, type Opened, type Typed } from './desk-window.mts';
import { readOptions } from './options.mts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const KEYS = 120;
const FINDINGS = 500;

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const { resources } = await loadModels(findModels(root));
const findingsOf = (text: string): number => analyse(createArticle(text), { resources }).findings.length;

const article = withFindings(longArticles(10_000)[0]!.text);
const million = readOptions({ short: { type: 'boolean', default: false } }).values.short
  ? undefined
  : longArticles(1_000_000)[0]!.text;
const bench = await DeskBench.start(root, {
  long: article,
  ...(million && { million: million }),
});
try {
  const desk: (Opened & Typed)[] = [];
  const floor: (Opened & Typed)[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // The windows of the last round are typed into as well.
    const keys = round === ROUNDS - 1 ? KEYS : 0;
    desk.push(await bench.open('long', 'copydesk.desk', keys));
    floor.push(await bench.open('long', 'floor.editor', keys));
  }
  const typed = desk.at(-1)!;
  const typedFloor = floor.at(-1)!;
  const typedText = await bench.open('long', 'default', KEYS);
  const rows = [
    ...openRows(desk, floor),
    ...typingRows(typed, typedFloor, typedText),
    ...(million === undefined ? [] : await millionRows(million)),
    ['windows opened in vain: VS Code had taken its text editor', String(bench.passedOver), ''],
  ];
  const table = [
    '# The Desk in a real VS Code',
    '',
    `Written by \`node bench/desk.mts\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)}, ` +
      `VS Code ${bench.version}, headless Chromium; medians of ${ROUNDS} openings and ${KEYS} keys. The floor is a custom ` +
      'editor that shows the same text in a box and does nothing else.',
    '',
    `The article: ${countWords(article)} words, ${findingsOf(article)} findings.`,
    '',
    '| what | measured | limit |',
    '| --- | ---: | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
  console.log(table);
  // Without the long text it is a look, and not the table that is kept.
  if (million !== undefined) await writeFile(join(root, 'bench/desk.md'), table);
} finally {
  await bench.stop();
}

/** Adds residue to paragraphs, evenly, until the article has as many findings as are asked for. */
function withFindings(text: string): string {
  const lines = text.trimEnd().split('\n');
  const missing = Math.max(0, FINDINGS - findingsOf(text));
  for (let added = 0; added < missing; added++) {
    const at = Math.floor(((added + 0.5) / missing) * lines.length);
    lines[at] = `${lines[at]} [ad_${(added % 9) + 1}]`;
  }
  return `${lines.join('\n')}\n`;
}

function openRows(desk: readonly Opened[], floor: readonly Opened[]): string[][] {
  const own = median(desk.map(({ drawn }) => drawn));
  const bare = median(floor.map(({ drawn }) => drawn));
  const text = median(desk.map(({ text: shown }) => shown));
  const row = (what: string, times: readonly number[], limit: string): string[] => [
    what,
    `${milliseconds(median(times))}, least ${milliseconds(Math.min(...times))}`,
    limit,
  ];
  return [
    row(
      'first paint of the workbench → text on the Desk',
      desk.map(({ text: shown }) => shown),
      '',
    ),
    row(
      'first paint of the workbench → findings on the Desk',
      desk.map(({ drawn }) => drawn),
      'under 700 ms',
    ),
    row(
      'the same of the floor, its text',
      floor.map(({ drawn }) => drawn),
      '',
    ),
    ['what the Desk adds to the floor', milliseconds(own - bare), ''],
    ['times of the floor: text, findings', `${(text / bare).toFixed(2)}, ${(own / bare).toFixed(2)}`, ''],
  ];
}

function typingRows(desk: Typed, floor: Typed, text: Typed): string[][] {
  const row = (what: string, { paints }: Typed, limit: string): string[] => [
    what,
    `${milliseconds(median(paints))}, 95 % ${milliseconds(quantile(paints, 0.95))}`,
    limit,
  ];
  return [
    row('from a key to its paint on the Desk', desk, 'median under 50 ms'),
    row('the same in the floor', floor, ''),
    row('the same in VS Code’s text editor', text, ''),
  ];
}

async function millionRows(text: string): Promise<string[][]> {
  const { shown, drawn, count, notice, last, first } = await bench.readLong('million');
  const expected = findingsOf(text);
  return [
    [`${countWords(text)} words: opened → text on the Desk`, milliseconds(shown), ''],
    ['opened → findings on the Desk', milliseconds(drawn), ''],
    ['findings counted, and in an analysis of the whole', `${count} of ${expected}`, 'all'],
    ['P at the beginning goes to the last finding, N from there to the first', `${last}, ${first}`, ''],
    ['notice', notice, 'clear'],
  ];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}
