/**
 * Checks articles in several threads and hands the results out in the order in which the articles came. Only so many
 * are on their way at a time: memory stays the same however many there are.
 */
import { Worker } from 'node:worker_threads';
import type { Job } from '../inputs/job.ts';
import type { CheckAnswer, CheckedJob, CheckRequest, CheckSettings } from './check-message.ts';

/** How many articles wait in front of each thread, so that none is ever without work. */
const WAITING = 8;

interface Pending {
  readonly resolve: (checked: CheckedJob) => void;
  readonly reject: (error: Error) => void;
  readonly worker: Thread;
}

interface Thread {
  readonly worker: Worker;
  load: number;
}

/**
 * @param threads how many; at least one
 * @param program the script that serves checks when it is not the main thread (main.ts)
 * @throws Error when a thread ends before its time
 */
export async function* checkInParallel(
  jobs: AsyncIterable<Job>,
  settings: CheckSettings,
  threads: number,
  program: string,
): AsyncGenerator<CheckedJob> {
  const pool = new Pool(settings, threads, program);
  const onTheWay: Promise<CheckedJob>[] = [];
  try {
    for await (const job of jobs) {
      onTheWay.push(pool.check(job));
      if (onTheWay.length >= threads * WAITING) yield await onTheWay.shift()!;
    }
    while (onTheWay.length > 0) yield await onTheWay.shift()!;
  } finally {
    for (const left of onTheWay) left.catch(() => undefined);
    await pool.end();
  }
}

class Pool {
  readonly #threads: readonly Thread[];
  readonly #pending = new Map<number, Pending>();
  #number = 0;
  #isEnding = false;

  constructor(settings: CheckSettings, threads: number, program: string) {
    this.#threads = Array.from({ length: threads }, () => {
      const thread: Thread = { worker: new Worker(program, { workerData: settings }), load: 0 };
      thread.worker.on('message', (answer: CheckAnswer) => this.#answered(answer));
      thread.worker.on('error', (error) => this.#failed(error));
      thread.worker.on('exit', (code) => {
        if (!this.#isEnding) this.#failed(new Error(`a checking thread ended with code ${code}`));
      });
      return thread;
    });
  }

  /** Gives an article to the thread with the least to do. */
  check(job: Job): Promise<CheckedJob> {
    const thread = this.#threads.reduce((least, one) => (one.load < least.load ? one : least));
    const number = this.#number++;
    const request: CheckRequest = { number, job };
    thread.load++;
    thread.worker.postMessage(request);
    const checked = new Promise<CheckedJob>((resolve, reject) => {
      this.#pending.set(number, { resolve, reject, worker: thread });
    });
    // Whoever waits hears of a failure in its turn; until then it must not end the process.
    checked.catch(() => undefined);
    return checked;
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #answered(answer: CheckAnswer): void {
    if (answer.kind === 'failed') {
      this.#failed(new Error(answer.message));
      return;
    }
    const pending = this.#pending.get(answer.number);
    this.#pending.delete(answer.number);
    if (pending === undefined) return;
    pending.worker.load--;
    pending.resolve({ rendered: answer.rendered, counts: answer.counts });
  }

  #failed(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
