/**
 * Measures what the design limits, beside a floor and a peer in the same run, and writes `bench/results.md`.
 *
 * The floor is one pass of a word expression over the same text. Ratios to it say more than times, because they hold
 * on other machines. Run by `npm run bench`, which builds first.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oldestNode } from '../scripts/code-server.mts';
import { analyse } from '../server/src/analysis/analysis.ts';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';
import { countWords, type LongArticle, longArticles } from './article.mts';
import { measureGazetteer } from './gazetteer.mts';
import { loadPeer, peerVersion } from './peer.mts';
import { measureServer } from './server-figures.mts';

const WORDS = 10_000;
const ROUNDS = 40;
const WARM_UP = 10;
const PEER_ROUNDS = 10;
const SERVER_STARTS = 15;

const root = fileURLToPath(new URL('..', import.meta.url));

/** A line of the table. */
interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  /** Undefined where nothing is limited or nothing could be measured. */
  readonly held: boolean | undefined;
}

const { resources } = await loadModels(findModels(root));
/** Average number of busy processes before the run: above the number of cores the server's row says little. */
const load = loadavg()[0] ?? 0;
const peer = await loadPeer();
const articles = longArticles(WORDS);
const tables: (readonly [title: string, rows: readonly Row[]])[] = [];
for (const article of articles) tables.push([titleOf(article), await analysisRows(article)]);
tables.push(['A gazetteer of a million made forms', gazetteerRows()]);
tables.push(['Server and package', [...(await serverRows()), packageRow()]]);
await report();

function titleOf({ origin, text }: LongArticle): string {
  return `An Arabic article of ${countWords(text)} words: ${origin}`;
}

function stagesOf(text: string): Readonly<Record<string, () => unknown>> {
  const article = createArticle(text);
  return {
    floor: () => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length,
    whole: () => analyse(createArticle(text), { resources }),
    text: () => createArticle(text),
    rules: () => {
      const context = { article, profile: profileOf(article), words: resources.words };
      return ARTIFACT_RULES.map((rule) => [...rule.find(context)].length);
    },
    names: () => analyseNames(article, resources, NO_DECISIONS),
  };
}

/**
 * Median milliseconds of processor time of each stage, all threads of the process together: a machine that is busy
 * with other things lengthens the clock's time and hardly this. The stages take turns.
 */
function measure(measured: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [name, run] of Object.entries(measured)) {
      const begin = process.cpuUsage();
      run();
      const time = processorTime(begin);
      if (round >= WARM_UP) samples[name] = [...(samples[name] ?? []), time];
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}

/** Milliseconds of processor time since `begin`. */
function processorTime(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

async function measurePeer(text: string): Promise<number> {
  const samples: number[] = [];
  for (let round = 0; round < 2 + PEER_ROUNDS; round++) {
    const begin = process.cpuUsage();
    await peer(text);
    if (round >= 2) samples.push(processorTime(begin));
  }
  return median(samples);
}

async function analysisRows({ text }: LongArticle): Promise<Row[]> {
  const times = measure(stagesOf(text));
  const peerTime = await measurePeer(text);
  const floor = times.floor!;
  const whole = times.whole!;
  const share = (what: string, time: number, limit: number): Row => ({
    what,
    measured: `${time.toFixed(1)} ms, ${(time / floor).toFixed(1)} × floor`,
    limit: `${limit} × floor`,
    held: time <= limit * floor,
  });
  const faster = peerTime / whole;
  return [
    {
      what: 'Floor: one pass over the words',
      measured: `${floor.toFixed(1)} ms`,
      limit: '',
      held: undefined,
    },
    share('Whole analysis, warm', whole, 25),
    { ...share('of it: lines, words, languages', times.text!, 1), limit: '', held: undefined },
    share('of it: rules', times.rules!, 8),
    share('of it: names and their mentions', times.names!, 16),
    {
      what: `cspell ${peerVersion()} with its Arabic dictionary, warm`,
      measured: `${peerTime.toFixed(1)} ms, ${faster.toFixed(1)} × Copydesk`,
      limit: 'at least 3 × Copydesk',
      held: faster >= 3,
    },
  ];
}

function gazetteerRows(): Row[] {
  const { forms, size, plain, build, open, hit, miss, match, matchWithWords, matchTimesFloor } =
    measureGazetteer();
  return [
    {
      what: `Index of ${forms.toLocaleString('en')} forms in three scripts`,
      measured: `${(size / 1e6).toFixed(1)} MB; the forms alone in UTF-8 ${(plain / 1e6).toFixed(1)} MB`,
      limit: '30 MB',
      held: size <= 30e6,
    },
    {
      what: 'Building it',
      measured: `${(build / 1000).toFixed(1)} s of processor time`,
      limit: '',
      held: undefined,
    },
    {
      what: 'Opening it, the file in the system’s cache',
      measured: `${open.toFixed(1)} ms`,
      limit: '30 ms',
      held: open < 30,
    },
    {
      what: 'Look-up of a name that was not asked for before, and of an unknown one',
      measured: `${hit.toFixed(2)} µs and ${miss.toFixed(2)} µs`,
      limit: '4 µs',
      held: hit < 4 && miss < 4,
    },
    {
      what: 'Longest match at every word of running text',
      measured:
        `${match.toFixed(1)} MB a second, ${matchTimesFloor.toFixed(1)} × floor; ` +
        `${matchWithWords.toFixed(1)} MB with splitting and folding`,
      limit: '5 MB a second',
      held: match >= 5,
    },
  ];
}

async function serverRows(): Promise<Row[]> {
  const server = join(root, 'dist/server.js');
  if (!existsSync(server)) return [notMeasured('The server', 'dist/server.js is not built')];
  const sample = readFileSync(join(root, 'seeds/ar-autoblog-frame.txt'), 'utf8');
  const node = await oldestNode();
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const figures = [];
  for (let start = 0; start < SERVER_STARTS; start++) figures.push(await measureServer(node, server, sample));
  const starts = figures.map((figure) => figure.start);
  const fastest = Math.min(...starts);
  const bare = Math.min(...figures.map((figure) => figure.bare));
  const memory = median(figures.map((figure) => figure.memory));
  return [
    {
      what: 'Server: start to first diagnostics',
      measured:
        `${fastest.toFixed(0)} ms at best, ${median(starts).toFixed(0)} ms in the middle; ` +
        `of it Node ${version} by itself ${bare.toFixed(0)} ms at best`,
      limit: '300 ms',
      held: median(starts) < 300,
    },
    {
      what: 'Server: idle memory',
      measured: `${memory.toFixed(0)} MB`,
      limit: '120 MB',
      held: memory < 120,
    },
  ];
}

function packageRow(): Row {
  const what = 'Extension package';
  const built = readdirSync(root).find((name) => name.endsWith('.vsix'));
  if (built === undefined) return notMeasured(what, 'not built; `npm run package` makes it');
  const megabytes = statSync(join(root, built)).size / 2 ** 20;
  return { what, measured: `${megabytes.toFixed(2)} MB`, limit: '8 MB', held: megabytes < 8 };
}

function notMeasured(what: string, why: string): Row {
  return { what, measured: why, limit: '', held: undefined };
}

async function report(): Promise<void> {
  const verdict = ({ held }: Row): string => (held === undefined ? '' : held ? 'held' : '**missed**');
  const lines = [
    '# Limits of the design, measured',
    '',
    `Made by \`npm run bench\`: medians of ${ROUNDS} rounds (peer ${PEER_ROUNDS}, server ${SERVER_STARTS}), with`,
    `${resources.gazetteer.size} entities in the gazetteer. The analysis and the peer are measured in processor time,`,
    `the server by the clock. Machine: ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores with a load of`,
    `${load.toFixed(1)}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.version}.`,
    '',
    ...tables.flatMap(([title, rows]) => [
      `## ${title}`,
      '',
      '| what | measured | limit | |',
      '|---|---|---|---|',
      ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.limit} | ${verdict(row)} |`),
      '',
    ]),
    'After a keystroke the whole article is analysed again, so that an edit costs as much as the whole analysis.',
    'The peer checks spelling alone and remembers every word that it has looked up before.',
    '',
  ];
  console.log(lines.join('\n'));
  await writeFile(join(root, 'bench/results.md'), lines.join('\n'));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
