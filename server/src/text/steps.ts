/**
 * Long work in short steps: a generator that yields where others may have their turn and returns the result. A server
 * serves others between the steps, a program without anybody else to serve runs them through.
 */

/** Work that may be interrupted where it yields. */
export type Steps<Result> = Generator<void, Result>;

/** How many of a long list are gone through in one step. */
const STEP = 512;

/**
 * Goes through a list that may be long, in steps.
 * @param take is given each value and its place in the list @param step how many are gone through in one
 */
export function* eachInSteps<Value>(
  values: readonly Value[],
  take: (value: Value, at: number) => void,
  step = STEP,
): Steps<void> {
  for (let at = 0; at < values.length; at++) {
    take(values[at]!, at);
    if ((at + 1) % step === 0) yield;
  }
}

/** Does all the steps at once. What a step throws is thrown here. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
