/**
 * What a corpus that does not end costs in memory: the corpus of edited news goes through the built command line ten times
 * in a row, in one thread and in two, and a part of it packed, as JSON Lines and as a web archive. Each time the most is
 * noted that the process held. All runs go side by side, because what one holds is not changed by the others. Writes
 * `bench/memory.md`. `--times` repeats it as often; of the packed ones `--packed` articles are taken.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { newsArticles } from './article.mts';
import { readOptions } from './options.mts';

const PROGRAM = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const TABLE = fileURLToPath(new URL('memory.md', import.meta.url));
/** How often the memory is read, milliseconds. */
const EVERY = 1000;
/** Bytes that are written at once. */
const PIECE = 256 * 1024;

const { values: options } = readOptions({
  times: { type: 'string', default: '10' },
  articles: { type: 'string', default: '1000000' },
  packed: { type: 'string', default: '2000' },
  only: { type: 'string', default: '' },
});
const times = Number(options.times);
if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not built`);
const texts = newsArticles(Number(options.articles));
if (texts.length === 0) throw new Error('the corpus of edited news is not at hand');
const some = texts.slice(0, Number(options.packed));
/** Average number of busy processes before the run. */
const load = loadavg()[0] ?? 0;

/** A run: what is fed to it at each repetition, and how it is told to read that. */
interface Run {
  readonly name: string;
  readonly bytes: Buffer;
  readonly args: readonly string[];
}

const inLines = (articles: readonly string[]): Buffer =>
  Buffer.from(articles.map((text) => `${JSON.stringify({ text })}\n`).join(''));

/** A web archive of plain text as WET files are: each record a member of gzip. */
const asArchive = (articles: readonly string[]): Buffer =>
  Buffer.concat(
    articles.map((text, at) => {
      const bytes = Buffer.from(text);
      const head = [
        'WARC/1.0',
        'WARC-Type: conversion',
        `WARC-Target-URI: https://news.example/${at}`,
        'WARC-Date: 2026-01-01T00:00:00Z',
        `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}>`,
        'Content-Type: text/plain',
        `Content-Length: ${bytes.length}`,
      ];
      return gzipSync(
        Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]),
      );
    }),
  );

const all: readonly Run[] = [
  { name: 'one thread', bytes: inLines(texts), args: ['--input', 'jsonl:text', '--jobs', '1'] },
  { name: 'two threads', bytes: inLines(texts), args: ['--input', 'jsonl:text', '--jobs', '2'] },
  {
    name: 'JSON Lines in gzip',
    bytes: gzipSync(inLines(some)),
    args: ['--input', 'jsonl:text', '--jobs', '1'],
  },
  { name: 'web archive in gzip', bytes: asArchive(some), args: ['--input', 'warc', '--jobs', '1'] },
];
const runs = all.filter(({ name }) => name.includes(options.only));

/** Most resident memory during each repetition, megabytes (2^20 bytes). */
async function heldOver({ name, bytes, args }: Run): Promise<readonly number[]> {
  const check = ['check', ...args, '--format', 'jsonl', '--fail-on', 'never', '-'];
  const child = spawn(process.execPath, [PROGRAM, ...check], { stdio: ['pipe', 'ignore', 'inherit'] });
  const held = new Array<number>(times).fill(0);
  let now = 0;
  const watch = setInterval(() => {
    held[now] = Math.max(held[now]!, residentMegabytes(child));
  }, EVERY);
  const told = (): void => console.log(`${name}, time ${now + 1}: ${held[now]!.toFixed(0)} MB`);
  try {
    const ended = once(child, 'exit');
    for (; now < times; now++) {
      await feed(child, bytes);
      if (now === times - 1) break;
      told();
    }
    child.stdin!.end();
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`copydesk check ended with ${code}`);
    told();
  } finally {
    clearInterval(watch);
  }
  return held;
}

/** Writes the corpus once, no faster than it is read. */
async function feed({ stdin }: ChildProcess, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (!stdin!.write(bytes.subarray(at, at + PIECE))) await once(stdin!, 'drain');
  }
}

function residentMegabytes({ pid }: ChildProcess): number {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

const sizeOf = (articles: readonly string[]): string => {
  const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return `${articles.length.toLocaleString('en')} articles (${megabytes.toFixed(1)} MB of text in UTF-8)`;
};

const held = await Promise.all(runs.map(heldOver));
const written = [
  '# The memory of a run that does not end',
  '',
  `Made by \`node bench/memory.mts\`: ${sizeOf(texts)} go through \`copydesk check --input jsonl:text -\` ${times} times in a row,`,
  `in one thread and in two; of those packed by gzip ${sizeOf(some)} go, as JSON Lines in one member and as a web archive with a`,
  'member for each record. The most resident memory during each time, read every second; the runs went side by side.',
  `Machine: ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores with a load of ${load.toFixed(1)} before the run, ${type()} ${release()}, Node ${process.version}.`,
  '',
  `| time | ${runs.map(({ name }) => name).join(' | ')} |`,
  `|---|${runs.map(() => '---').join('|')}|`,
  ...Array.from(
    { length: times },
    (_, at) => `| ${at + 1} | ${held.map((each) => `${each[at]!.toFixed(0)} MB`).join(' | ')} |`,
  ),
  '',
];
console.log(written.join('\n'));
if (options.only === '') writeFileSync(TABLE, written.join('\n'));
