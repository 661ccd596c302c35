/** Checks articles, in this thread when there are few of them and in several when there are many. */
import { availableParallelism } from 'node:os';
import { Engine } from '../engine.ts';
import { checkFormat } from '../formats/check-format.ts';
import type { Job } from '../inputs/job.ts';
import { selectRules } from '../rule-selection.ts';
import { checkJob } from './check-job.ts';
import type { CheckedJob, CheckSettings } from './check-message.ts';
import { checkInParallel } from './check-pool.ts';

/** Fewer articles than this are checked before other threads would have read their models. */
const WORTH_THREADS = 24;

/**
 * The results in the order of the articles, whatever the number of threads.
 * @param threads undefined stands for as many as this machine has processors
 */
export async function* checkJobs(
  jobs: AsyncGenerator<Job>,
  settings: CheckSettings,
  threads: number = availableParallelism(),
): AsyncGenerator<CheckedJob> {
  const first: Job[] = [];
  while (threads > 1 && first.length < WORTH_THREADS) {
    const next = await jobs.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const all = joined(first, jobs);
  const program = process.argv[1];
  if (first.length === WORTH_THREADS && program !== undefined) {
    yield* checkInParallel(all, settings, threads, program);
    return;
  }
  const engine = await Engine.load(selectRules(settings.rules));
  const format = checkFormat(settings.format);
  for await (const job of all) yield await checkJob(engine, format, job);
}

async function* joined(first: readonly Job[], rest: AsyncGenerator<Job>): AsyncGenerator<Job> {
  yield* first;
  yield* rest;
}
