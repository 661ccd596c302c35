/**
 * Measures the Desk in a real VS Code, with Chromium for its window, and writes `bench/desk.md`: how long a long article
 * takes to open, from a key to the paint of its letter, and whether a text of a million words loses a finding.
 * `node bench/desk.mts`, after `npm run package`; with `--short` without the million words, and the table is only printed.
 *
 * What a person lives through is three things. The first article of a window that stands there: the extension is started
 * by it, and its server. A further article. And a window that is loaded anew with an article open in it, where VS Code itself is
 * begun. Beside the Desk stand the floor, a custom editor that shows the same text in a box and does nothing else, and
 * VS Code’s own text editor, in turns: what the floor takes is VS Code's own.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../server/src/analysis/analysis.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { createArticle } from '../server/src/text/article.ts';
import { countWords, longArticles } from './article.mts';
import { DeskBench, type Opened, type View } from './desk-window.mts';
import { readOptions } from './options.mts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const KEYS = 120;
const FINDINGS = 500;

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const { resources } = await loadModels(findModels(root));
const findingsOf = (text: string): number => analyse(createArticle(text), { resources }).findings.length;

/** What was measured of an editor. */
interface Measured {
  readonly first: Opened[];
  readonly further: Opened[];
  readonly anew: Opened[];
  readonly keys: (readonly number[])[];
}

const begun = loadavg()[0] ?? 0;
const [article, another] = articlesInTwo().map(withFindings) as [string, string];
const million = readOptions({ short: { type: 'boolean', default: false } }).values.short
  ? undefined
  : longArticles(1_000_000)[0]!.text;
const bench = await DeskBench.start(
  root,
  { 'one.txt': article, 'two.txt': another },
  million === undefined ? {} : { 'million.txt': million },
);
try {
  const measured = { desk: nothing(), floor: nothing(), text: nothing() };
  for (let round = 0; round < ROUNDS; round++) {
    // The windows of the last round are typed into as well.
    const keys = round === ROUNDS - 1 ? KEYS : 0;
    for (const view of ['desk', 'floor', 'text'] as const) await measure(view, measured[view], keys);
  }
  const rows = [
    ...openRows(measured),
    ...typingRows(measured),
    ...(million === undefined ? [] : await millionRows(million)),
  ];
  const load = [begun, loadavg()[0] ?? 0].map((one) => one.toFixed(1)).join(' at the beginning and ');
  const table = [
    '# The Desk in a real VS Code',
    '',
    `Written by \`node bench/desk.mts\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load} at the end, ` +
      `VS Code ${bench.version}, headless Chromium; medians of ${ROUNDS} openings and ${KEYS} keys. The floor is a custom ` +
      'editor that shows the same text in a box and does nothing else.',
    '',
    `The articles: ${[article, another].map((text) => `${countWords(text)} words with ${findingsOf(text)} findings`).join(', and ')}.`,
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

function nothing(): Measured {
  return { first: [], further: [], anew: [], keys: [] };
}

/** A window in which an editor opens an article, another one, and is loaded anew. */
async function measure(view: View, { first, further, anew, keys }: Measured, typed: number): Promise<void> {
  const window = await bench.window(view);
  first.push(await window.opens('one.txt', view));
  await window.hasRead('one.txt', 'two.txt');
  await window.closesEditors();
  further.push(await window.opens('two.txt', view));
  anew.push(await window.loadsAnew(view));
  if (typed > 0) keys.push(await window.types(view, typed));
  await window.close();
}

/** Two articles of 10,000 words. */
function articlesInTwo(): string[] {
  const lines = longArticles(20_400)[0]!.text.trimEnd().split('\n');
  return [0, 1].map((rest) => `${lines.filter((_, at) => at % 2 === rest).join('\n')}\n`);
}

/** Adds residue to paragraphs, evenly, until the article has at least as many findings as are asked for. */
function withFindings(text: string): string {
  const lines = text.trimEnd().split('\n');
  const written = (): string => `${lines.join('\n')}\n`;
  for (let missing = FINDINGS - findingsOf(text); missing > 0; missing = FINDINGS - findingsOf(written())) {
    for (let added = 0; added < missing; added++) {
      const at = Math.floor(((added + 0.5) / missing) * lines.length);
      lines[at] = `${lines[at]} [ad_${(added % 9) + 1}]`;
    }
  }
  return written();
}

/** How the three ways to come to an article went. */
function openRows({ desk, floor, text }: Record<View, Measured>): string[][] {
  const ways = [
    { way: 'first', what: 'the first article of a window, Enter in Ctrl+P', limit: '' },
    { way: 'further', what: 'a further article', limit: 'under 700 ms' },
    { way: 'anew', what: 'window loaded anew: first paint of the workbench', limit: '' },
  ] as const;
  return ways.flatMap(({ way, what, limit }) => {
    const row = (name: string, times: readonly number[], most = ''): string[] => [
      name,
      `${milliseconds(median(times))}, least ${milliseconds(Math.min(...times))}`,
      most,
    ];
    const drawn = desk[way].map(({ findings }) => findings);
    const bare = floor[way].map(({ text: shown }) => shown);
    return [
      row(
        `${what} → text on the Desk`,
        desk[way].map(({ text: shown }) => shown),
      ),
      row('the same → findings on the Desk', drawn, limit),
      row('the same → text in the floor', bare),
      row(
        'the same → text in VS Code’s text editor',
        text[way].map(({ text: shown }) => shown),
      ),
      row(
        'the same → findings in VS Code’s text editor',
        text[way].map(({ findings }) => findings),
      ),
      ['the Desk with its findings, in times of the floor', (median(drawn) / median(bare)).toFixed(2), ''],
    ];
  });
}

function typingRows({ desk, floor, text }: Record<View, Measured>): string[][] {
  const row = (what: string, { keys }: Measured, limit: string): string[] => {
    const paints = keys.flat();
    return [what, `${milliseconds(median(paints))}, 95 % ${milliseconds(quantile(paints, 0.95))}`, limit];
  };
  return [
    row('from a key to its paint on the Desk', desk, 'median under 50 ms'),
    row('the same in the floor', floor, ''),
    row('the same in VS Code’s text editor', text, ''),
  ];
}

async function millionRows(text: string): Promise<string[][]> {
  const window = await bench.window('long');
  const { text: shown, findings: drawn, count, notice, last, first } = await window.readsLong('million.txt');
  await window.close();
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
