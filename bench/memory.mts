/**
 * What a corpus that does not end costs in memory: the corpus of edited news goes through the built command line ten times
 * in a row, in one thread and in two, and each time the most is noted that the process held. Writes `bench/memory.md`.
 * `--times N` repeats it as often, `--articles N` takes only the first so many.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newsArticles } from './article.mts';

const PROGRAM = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const TABLE = fileURLToPath(new URL('memory.md', import.meta.url));
/** How often the memory is read, milliseconds. */
const EVERY = 1000;
/** Bytes that are written at once. */
const PIECE = 256 * 1024;

const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    articles: { type: 'string', default: '1000000' },
  },
});
const times = Number(options.times);
if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not built`);
const texts = newsArticles(Number(options.articles));
if (texts.length === 0) throw new Error('the corpus of edited news is not at hand');
const lines = Buffer.from(texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
/** Average number of busy processes before the run. */
const load = loadavg()[0] ?? 0;

/** Most resident memory during each repetition, megabytes (2^20 bytes). */
async function heldOver(threads: number): Promise<readonly number[]> {
  const check = ['check', '--input', 'jsonl:text', '--format', 'jsonl', '--fail-on', 'never'];
  const child = spawn(process.execPath, [PROGRAM, ...check, '--jobs', String(threads), '-'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const held = new Array<number>(times).fill(0);
  let now = 0;
  const watch = setInterval(() => {
    held[now] = Math.max(held[now]!, residentMegabytes(child));
  }, EVERY);
  try {
    const ended = once(child, 'exit');
    for (; now < times; now++) {
      await feed(child);
      if (now === times - 1) break;
      console.log(`${threads} threads, time ${now + 1}: ${held[now]!.toFixed(0)} MB`);
    }
    child.stdin!.end();
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`copydesk check ended with ${code}`);
  } finally {
    clearInterval(watch);
  }
  return held;
}

/** Writes the corpus once, no faster than it is read. */
async function feed({ stdin }: ChildProcess): Promise<void> {
  for (let at = 0; at < lines.length; at += PIECE) {
    if (!stdin!.write(lines.subarray(at, at + PIECE))) await once(stdin!, 'drain');
  }
}

function residentMegabytes({ pid }: ChildProcess): number {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

const one = await heldOver(1);
const two = await heldOver(2);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const written = [
  '# The memory of a run that does not end',
  '',
  `Made by \`node bench/memory.mts\`: ${texts.length.toLocaleString('en')} articles (${megabytes.toFixed(1)} MB of text in UTF-8) go through`,
  `\`copydesk check --input jsonl:text -\` ${times} times in a row. The most resident memory during each time, read every second.`,
  `Machine: ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores with a load of ${load.toFixed(1)} before the run, ${type()} ${release()}, Node ${process.version}.`,
  '',
  '| time | one thread | two threads |',
  '|---|---|---|',
  ...one.map((held, at) => `| ${at + 1} | ${held.toFixed(0)} MB | ${two[at]!.toFixed(0)} MB |`),
  '',
];
console.log(written.join('\n'));
writeFileSync(TABLE, written.join('\n'));
