/** Checks articles, in this thread when there are few of them and in several when there are many. */
import { availableParallelism } from 'node:os';
import type { CheckCache } from '../cache/check-cache.ts';
import { Engine } from '../engine.ts';
import { checkFormat } from '../formats/check-format.ts';
import { jobsOf } from '../inputs/article-source.ts';
import { type Job, type Portion, sizeOf } from '../inputs/job.ts';
import { selectFindings } from '../rule-selection.ts';
import type { CheckedJob, Checker, CheckSettings } from './check-message.ts';
import { CheckPool } from './check-pool.ts';
import { checkPortion } from './check-portion.ts';
import { inOrder } from './in-order.ts';

/** Less than this is checked before other threads would have read their models. Bytes. */
export const WORTH_THREADS = 96 * 1024;
/** How much is on its way for each thread, so that none is ever without work. Bytes. */
const WINDOW = 512 * 1024;

/**
 * The results in the order of the articles, whatever the number of threads; those of a portion together.
 * @param threads undefined stands for as many as this machine has processors
 * @param cache what was found before; whoever opened it closes it
 * @throws Error when a thread ends before its time
 */
export async function* checkPortions(
  portions: AsyncGenerator<Portion>,
  settings: CheckSettings,
  threads: number = availableParallelism(),
  cache?: CheckCache,
): AsyncGenerator<readonly CheckedJob[]> {
  const first: Portion[] = [];
  let size = 0;
  while (threads > 1 && size < WORTH_THREADS) {
    const next = await portions.next();
    if (next.done === true) break;
    first.push(next.value);
    size += sizeOf(next.value);
  }
  const program = process.argv[1];
  const inThreads = threads > 1 && size >= WORTH_THREADS && program !== undefined;
  const checker = inThreads ? new CheckPool(settings, threads, program) : new OwnThread(settings);
  const window = inThreads ? threads * WINDOW : 1;
  const all = joined(first, portions);
  const check = (portion: Portion): Promise<readonly CheckedJob[]> => checker.check(portion);
  try {
    if (cache === undefined) yield* inOrder(all, check, sizeOf, window);
    else yield* inOrder(oneByOne(all), (job) => throughCache(cache, job, check), sizeOf, window);
  } finally {
    await checker.end();
  }
}

/** What is remembered is remembered of one article. */
async function throughCache(
  cache: CheckCache,
  job: Job,
  check: (portion: Portion) => Promise<readonly CheckedJob[]>,
): Promise<readonly CheckedJob[]> {
  const checkOne = async (one: Job): Promise<CheckedJob> => (await check(one))[0]!;
  return [await cache.check(job, checkOne)];
}

async function* joined(first: Portion[], rest: AsyncGenerator<Portion>): AsyncGenerator<Portion> {
  for (const portion of first.splice(0)) yield portion;
  yield* rest;
}

async function* oneByOne(portions: AsyncGenerator<Portion>): AsyncGenerator<Job> {
  for await (const portion of portions) yield* jobsOf(portion);
}

/** Checks in this thread. The models are read with the first article. */
class OwnThread implements Checker {
  readonly #settings: CheckSettings;
  #engine: Promise<Engine> | undefined;

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  async check(portion: Portion): Promise<readonly CheckedJob[]> {
    const { rules, format } = this.#settings;
    this.#engine ??= Engine.load(selectFindings(rules));
    return checkPortion(await this.#engine, checkFormat(format), portion);
  }

  async end(): Promise<void> {}
}
