/**
 * Runs scripts of edits by chance against the engine until told to stop, and prints what they find.
 *
 * `npm run fuzz -- [--seed N] [--count N] [--minutes N] [--jobs N]`: the first seed (by chance when left out), how many
 * scripts, how long at most (10 minutes when neither is said), and on how many threads (1). Each script has the seed after
 * the one before it; a fault is printed with its seed, and `--seed N --count 1` shows it again. Exit 1 when anything was
 * found. docs/architecture.md says what is checked of each script.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Portion, Told } from '../test/fuzz/campaign-worker.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string' },
    minutes: { type: 'string' },
    jobs: { type: 'string' },
  },
});
const first = numberOf('seed', values.seed) ?? Math.floor(Math.random() * 1_000_000_000);
const count = numberOf('count', values.count) ?? Number.POSITIVE_INFINITY;
const minutes =
  numberOf('minutes', values.minutes) ?? (Number.isFinite(count) ? Number.POSITIVE_INFINITY : 10);
const jobs = Math.max(1, Math.floor(numberOf('jobs', values.jobs) ?? 1));
/** The same fault is printed so many times. */
const PRINTED = 2;
/** How many scripts between two lines that say how far it has come. */
const REPORTED = 1000;

const root = fileURLToPath(new URL('..', import.meta.url));
const worker = new URL('../test/fuzz/campaign-worker.ts', import.meta.url);
const until = Date.now() + minutes * 60_000;
const kinds = new Map<string, number>();
let [scripts, edits] = [0, 0];
console.log(`first seed: ${first}`);
await Promise.all(Array.from({ length: jobs }, (_, job) => portion(first + job)));
console.log(`${scripts} scripts, ${edits} changes, from seed ${first}`);
for (const [kind, times] of kinds) console.log(`${String(times).padStart(6)}  ${kind}`);
if (kinds.size > 0) process.exitCode = 1;

/** Runs the scripts of one thread. Ends the program where the thread fails: what it did not run nobody ran. */
async function portion(from: number): Promise<void> {
  const workerData: Portion = { root, first: from, stride: jobs, end: first + count, until };
  const thread = new Worker(worker, { workerData });
  thread.on('message', account);
  await once(thread, 'exit');
}

function account(told: Told): void {
  const reported = Math.floor(scripts / REPORTED);
  scripts += told.scripts;
  edits += told.edits;
  for (const { seed, what, text, begins } of told.faults) {
    const kind = what.replaceAll(/\d+|“[^”]*”|".*/g, '').slice(0, 80);
    const seen = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, seen);
    if (seen > PRINTED) continue;
    console.log(`seed ${seed}: ${what}\n  begins: ${begins}`);
    if (seen === 1) console.log(`  in ${JSON.stringify(text.slice(0, 400))}`);
  }
  if (Math.floor(scripts / REPORTED) > reported) console.log(`${scripts} scripts`);
}

function numberOf(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (Number.isFinite(number) && number >= 0) return number;
  console.error(`--${name} must be a number, not “${given}”.`);
  process.exit(2);
}
