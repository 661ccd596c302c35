/** Measures work against a floor in the same breath, because the machine may be busy with other things. */

/** Milliseconds of the quickest of some runs. */
export function quickest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** How many times the floor some work takes, in the best of some rounds that measure both. */
export function bestRatio(rounds: number, work: () => unknown, floor: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, quickest(2, work) / quickest(5, floor));
  return best;
}
