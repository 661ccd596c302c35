/**
 * Checks articles in several threads. Each has one request in work and one that waits, so that it never stands still;
 * what else there is waits here for the thread that is done first.
 */
import { Worker } from 'node:worker_threads';
import { type Portion, sizeOf } from '../inputs/job.ts';
import type { CheckAnswer, CheckedJob, Checker, CheckRequest, CheckSettings } from './check-message.ts';

/** How many requests a thread has at a time. */
const REQUESTS = 2;
/** A request has about as much as this: a message costs as much as a short article. Bytes. */
const REQUEST_SIZE = 64 * 1024;

/**
 * The most that the heap of a thread has for what was just made, in megabytes. Left to itself V8 doubles it in the course
 * of a long run, up to 128: memory that grows for an hour, and more than the caches of the processors hold.
 */
const YOUNG_GENERATION = 48;

/** A portion that somebody waits for. */
interface Pending {
  readonly portion: Portion;
  readonly resolve: (checked: readonly CheckedJob[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was asked for and has not answered yet, the oldest first. */
  readonly requests: (readonly Pending[])[];
}

/** Threads that are started with the first article. */
export class CheckPool implements Checker {
  readonly #settings: CheckSettings;
  readonly #count: number;
  readonly #program: string;
  #threads: readonly Thread[] = [];
  #waiting: Pending[] = [];
  #failure: Error | undefined;
  #isEnding = false;

  /**
   * @param threads how many; at least one
   * @param program the script that serves checks when it is not the main thread (main.ts)
   */
  constructor(settings: CheckSettings, threads: number, program: string) {
    this.#settings = settings;
    this.#count = threads;
    this.#program = program;
  }

  /** Rejects when a thread ends before its time. The bytes of a portion are gone afterwards: they go to the thread. */
  check(portion: Portion): Promise<readonly CheckedJob[]> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#threads.length === 0) this.#threads = this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ portion, resolve, reject });
      this.#deal();
    });
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(): readonly Thread[] {
    return Array.from({ length: this.#count }, () => {
      const worker = new Worker(this.#program, {
        workerData: this.#settings,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
      });
      const thread: Thread = { worker, requests: [] };
      worker.on('message', (answer: CheckAnswer) => this.#answered(thread, answer));
      worker.on('error', (error) => this.#failed(error));
      worker.on('exit', (code) => {
        if (!this.#isEnding) this.#failed(new Error(`a checking thread ended with code ${code}`));
      });
      return thread;
    });
  }

  /** Hands out what waits, to the threads with the least to do. */
  #deal(): void {
    for (let depth = 1; depth <= REQUESTS; depth++) {
      for (const thread of this.#threads) {
        if (thread.requests.length < depth && this.#waiting.length > 0) this.#request(thread);
      }
    }
  }

  #request(thread: Thread): void {
    let [count, size] = [0, 0];
    while (count < this.#waiting.length && size < REQUEST_SIZE) {
      size += sizeOf(this.#waiting[count]!.portion);
      count++;
    }
    const taken = this.#waiting.splice(0, count);
    const portions = taken.map(({ portion }) => portion);
    const bytes = portions.flatMap((portion) => (portion.kind === 'lines' ? [portion.bytes.buffer] : []));
    const request: CheckRequest = { portions };
    thread.requests.push(taken);
    thread.worker.postMessage(request, bytes);
  }

  #answered(thread: Thread, answer: CheckAnswer): void {
    if (answer.kind === 'failed') {
      this.#failed(new Error(answer.message));
      return;
    }
    const answered = thread.requests.shift() ?? [];
    this.#deal();
    for (const [at, { resolve }] of answered.entries()) resolve(answer.checked[at]!);
  }

  #failed(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of [
      ...this.#threads.flatMap(({ requests }) => requests.flat()),
      ...this.#waiting,
    ]) {
      reject(error);
    }
    for (const { requests } of this.#threads) requests.length = 0;
    this.#waiting = [];
  }
}
