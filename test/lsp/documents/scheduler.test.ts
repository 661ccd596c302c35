import { expect, test } from 'vitest';
import { type Clock, Scheduler } from '../../../server/src/lsp/documents/scheduler.ts';

/** A clock that stands still until it is told to go on. */
class StoppedClock implements Clock {
  time = 0;
  #soon: (() => void)[] = [];
  #timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  soon(run: () => void): void {
    this.#soon.push(run);
  }

  /** Runs one slice; false when there is none. */
  slice(): boolean {
    const run = this.#soon.shift();
    run?.();
    return run !== undefined;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter(({ at }) => at > this.time);
    for (const { run } of due) run();
  }
}

/** A task of some steps that each take 5 ms and are written into a log. */
const task = (name: string, steps: number, clock: StoppedClock, log: string[], weight = 1) => ({
  weight,
  *start(): Generator<void, string> {
    for (let step = 0; step < steps; step++) {
      log.push(name);
      clock.time += 5;
      yield;
    }
    return name;
  },
});

test('tasks of one weight take turns, slice by slice', async () => {
  const clock = new StoppedClock();
  const scheduler = new Scheduler(clock);
  const log: string[] = [];
  const results = [
    scheduler.schedule('a', task('a', 3, clock, log), 0),
    scheduler.schedule('b', task('b', 3, clock, log), 0),
  ];
  while (clock.slice());
  expect(log).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect(await Promise.all(results)).toEqual(['a', 'b']);
});

test('a light task that comes later goes before a heavy one', async () => {
  const clock = new StoppedClock();
  const scheduler = new Scheduler(clock);
  const log: string[] = [];
  scheduler.schedule('heavy', task('heavy', 3, clock, log, 20), 0);
  clock.slice();
  scheduler.schedule('light', task('light', 2, clock, log, 5), 0);
  while (clock.slice());
  expect(log).toEqual(['heavy', 'light', 'light', 'heavy', 'heavy']);
});

test('a newer task of the same key drops the older one, also between two slices', async () => {
  const clock = new StoppedClock();
  const scheduler = new Scheduler(clock);
  const log: string[] = [];
  const older = scheduler.schedule('a', task('older', 9, clock, log), 0);
  clock.slice();
  const newer = scheduler.schedule('a', task('newer', 1, clock, log), 0);
  while (clock.slice());
  expect(log).toEqual(['older', 'newer']);
  expect(await older).toBeUndefined();
  expect(await newer).toBe('newer');
});

test('a delayed task begins when its time has come, or when somebody waits for it', () => {
  const clock = new StoppedClock();
  const scheduler = new Scheduler(clock);
  const log: string[] = [];
  scheduler.schedule('a', task('a', 1, clock, log), 60);
  scheduler.schedule('b', task('b', 1, clock, log), 60);
  expect(clock.slice()).toBe(false);
  scheduler.hurry('b');
  while (clock.slice());
  expect(log).toEqual(['b']);
  clock.pass(60);
  while (clock.slice());
  expect(log).toEqual(['b', 'a']);
});

test('what is given up ends without a result', async () => {
  const clock = new StoppedClock();
  const scheduler = new Scheduler(clock);
  const log: string[] = [];
  const waiting = scheduler.schedule('a', task('a', 1, clock, log), 60);
  const ready = scheduler.schedule('b', task('b', 1, clock, log), 0);
  scheduler.dispose();
  while (clock.slice());
  clock.pass(100);
  expect(await waiting).toBeUndefined();
  expect(await ready).toBeUndefined();
  expect(log).toEqual([]);
});
