/**
 * Works on several articles at once on one thread: each in turn gets a slice of a few milliseconds, short articles
 * before long ones, so that what is asked of one does not wait for another. A newer version of an article drops the
 * analysis of the older one.
 */
import type { Steps } from '../../text/steps.ts';

/** Time as the environment gives it; tests put their own in its place. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Runs a function after some milliseconds; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs a function once messages that have arrived were handled. */
  soon(run: () => void): void;
}

/** How long one job may run before the next one gets its turn, in milliseconds. */
const SLICE_MILLISECONDS = 4;

/** What is to be done. */
export interface Task<Result> {
  /** Tasks of less weight have their turns first; those of the same weight take turns. */
  readonly weight: number;
  /** Begins the task; it may be interrupted where it yields. */
  readonly start: () => Steps<Result>;
}

/** Texts of about the same length weigh the same. @param length in UTF-16 units */
export const weightOf = (length: number): number => Math.ceil(Math.log2(length + 1));

interface Job {
  readonly weight: number;
  /** What is to be done, its result handed over at the end. */
  readonly steps: Steps<void>;
  /** Tells whoever waits that there will be no result. */
  readonly giveUp: () => void;
  callOffDelay: (() => void) | undefined;
}

/** Runs at most one job per key; jobs are generators that yield where they may be interrupted. */
export class Scheduler {
  readonly #clock: Clock;
  readonly #jobs = new Map<string, Job>();
  /** Keys of the jobs whose delay is over, in the order in which they get their slices. */
  readonly #ready: string[] = [];
  #running = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Plans a job, in place of an unfinished one of the same key.
   * @param delay milliseconds to wait for a newer version before beginning
   * @returns the job's result, or undefined when the job was dropped; it is rejected with what a step throws
   */
  schedule<Result>(key: string, task: Task<Result>, delay: number): Promise<Result | undefined> {
    this.drop(key);
    return new Promise((resolve, reject) => {
      const job: Job = {
        weight: task.weight,
        steps: handedOver(task, resolve, reject),
        giveUp: () => resolve(undefined),
        callOffDelay: undefined,
      };
      this.#jobs.set(key, job);
      if (delay > 0) job.callOffDelay = this.#clock.after(delay, () => this.hurry(key));
      else this.#makeReady(key);
    });
  }

  /** Ends the delay of a job that somebody waits for. */
  hurry(key: string): void {
    const job = this.#jobs.get(key);
    if (job?.callOffDelay === undefined) return;
    job.callOffDelay();
    job.callOffDelay = undefined;
    this.#makeReady(key);
  }

  /** Gives up an unfinished job; its result is undefined. */
  drop(key: string): void {
    const job = this.#jobs.get(key);
    if (job === undefined) return;
    job.callOffDelay?.();
    this.#jobs.delete(key);
    const at = this.#ready.indexOf(key);
    if (at >= 0) this.#ready.splice(at, 1);
    job.giveUp();
  }

  /** Gives up everything. */
  dispose(): void {
    for (const key of [...this.#jobs.keys()]) this.drop(key);
  }

  #makeReady(key: string): void {
    this.#ready.push(key);
    if (this.#running) return;
    this.#running = true;
    this.#clock.soon(() => this.#runSlice());
  }

  #runSlice(): void {
    const key = this.#takeLightest();
    const job = key === undefined ? undefined : this.#jobs.get(key);
    if (key !== undefined && job !== undefined) {
      if (this.#advance(job)) this.#jobs.delete(key);
      else this.#ready.push(key);
    }
    if (this.#ready.length === 0) this.#running = false;
    else this.#clock.soon(() => this.#runSlice());
  }

  /** Takes the first of the lightest jobs out of the queue. */
  #takeLightest(): string | undefined {
    const weightAt = (at: number): number => this.#jobs.get(this.#ready[at]!)?.weight ?? 0;
    let lightest = 0;
    for (let at = 1; at < this.#ready.length; at++) if (weightAt(at) < weightAt(lightest)) lightest = at;
    return this.#ready.splice(lightest, 1)[0];
  }

  /** Runs a job for one slice. Returns whether it is finished. */
  #advance({ steps }: Job): boolean {
    const until = this.#clock.now() + SLICE_MILLISECONDS;
    do if (steps.next().done === true) return true;
    while (this.#clock.now() < until);
    return false;
  }
}

/** The steps of a task, at the end of which its result is handed over, or what it threw. */
function* handedOver<Result>(
  { start }: Task<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Steps<void> {
  try {
    resolve(yield* start());
  } catch (error) {
    reject(error);
  }
}
