/**
 * Long work in short steps: a generator that yields where others may have their turn and returns the result. A server
 * serves others between the steps, a program without anybody else to serve runs them through.
 */

/** Work that may be interrupted where it yields. */
export type Steps<Result> = Generator<void, Result>;

/** Does all the steps at once. What a step throws is thrown here. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
