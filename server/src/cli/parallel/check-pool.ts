/** Checks articles in several threads, each given to the thread with the least to do. */
import { Worker } from 'node:worker_threads';
import type { Job } from '../inputs/job.ts';
import type { CheckAnswer, CheckedJob, Checker, CheckRequest, CheckSettings } from './check-message.ts';

interface Pending {
  readonly resolve: (checked: CheckedJob) => void;
  readonly reject: (error: Error) => void;
  readonly worker: Thread;
}

interface Thread {
  readonly worker: Worker;
  load: number;
}

/** Threads that are started with the first article. */
export class CheckPool implements Checker {
  readonly #settings: CheckSettings;
  readonly #count: number;
  readonly #program: string;
  #threads: readonly Thread[] = [];
  readonly #pending = new Map<number, Pending>();
  #number = 0;
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

  #start(): readonly Thread[] {
    return Array.from({ length: this.#count }, () => {
      const thread: Thread = { worker: new Worker(this.#program, { workerData: this.#settings }), load: 0 };
      thread.worker.on('message', (answer: CheckAnswer) => this.#answered(answer));
      thread.worker.on('error', (error) => this.#failed(error));
      thread.worker.on('exit', (code) => {
        if (!this.#isEnding) this.#failed(new Error(`a checking thread ended with code ${code}`));
      });
      return thread;
    });
  }

  /** Rejects when a thread ends before its time. */
  check(job: Job): Promise<CheckedJob> {
    if (this.#threads.length === 0) this.#threads = this.#start();
    const thread = this.#threads.reduce((least, one) => (one.load < least.load ? one : least));
    const number = this.#number++;
    const request: CheckRequest = { number, job };
    thread.load++;
    thread.worker.postMessage(request);
    return new Promise<CheckedJob>((resolve, reject) => {
      this.#pending.set(number, { resolve, reject, worker: thread });
    });
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
