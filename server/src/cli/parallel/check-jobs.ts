/** Checks articles, in this thread when there are few of them and in several when there are many. */
import { availableParallelism } from 'node:os';
import type { CheckCache } from '../cache/check-cache.ts';
import { Engine } from '../engine.ts';
import { checkFormat } from '../formats/check-format.ts';
import type { Job } from '../inputs/job.ts';
import { selectFindings } from '../rule-selection.ts';
import { checkJob } from './check-job.ts';
import type { CheckedJob, Checker, CheckSettings } from './check-message.ts';
import { CheckPool } from './check-pool.ts';
import { inOrder } from './in-order.ts';

/** Fewer articles than this are checked before other threads would have read their models. */
const WORTH_THREADS = 24;
/** How many articles wait in front of each thread, so that none is ever without work. */
const WAITING = 8;

/**
 * The results in the order of the articles, whatever the number of threads.
 * @param threads undefined stands for as many as this machine has processors
 * @param cache what was found before; whoever opened it closes it
 * @throws Error when a thread ends before its time
 */
export async function* checkJobs(
  jobs: AsyncGenerator<Job>,
  settings: CheckSettings,
  threads: number = availableParallelism(),
  cache?: CheckCache,
): AsyncGenerator<CheckedJob> {
  const first: Job[] = [];
  while (threads > 1 && first.length < WORTH_THREADS) {
    const next = await jobs.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const program = process.argv[1];
  const inThreads = first.length === WORTH_THREADS && program !== undefined;
  const checker = inThreads ? new CheckPool(settings, threads, program) : new OwnThread(settings);
  const check = (job: Job): Promise<CheckedJob> => checker.check(job);
  const checked = cache === undefined ? check : (job: Job) => cache.check(job, check);
  try {
    yield* inOrder(joined(first, jobs), checked, inThreads ? threads * WAITING : 1);
  } finally {
    await checker.end();
  }
}

async function* joined(first: readonly Job[], rest: AsyncGenerator<Job>): AsyncGenerator<Job> {
  yield* first;
  yield* rest;
}

/** Checks in this thread. The models are read with the first article. */
class OwnThread implements Checker {
  readonly #settings: CheckSettings;
  #engine: Promise<Engine> | undefined;

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  async check(job: Job): Promise<CheckedJob> {
    const { rules, format } = this.#settings;
    this.#engine ??= Engine.load(selectFindings(rules));
    return checkJob(await this.#engine, checkFormat(format), job);
  }

  async end(): Promise<void> {}
}
