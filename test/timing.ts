/**
 * How much processor time work takes. The clock would also count what else the machine does meanwhile; the processor
 * time of this process does not, and the least of some runs leaves out what the garbage collector adds.
 */

/** Milliseconds of processor time that some work takes. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of processor time of the quickest of some runs. */
export function quickest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, processorTime(work));
  return best;
}

/** How many times the floor some work takes, in the best of some rounds that measure both. */
export function bestRatio(rounds: number, work: () => unknown, floor: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, quickest(2, work) / quickest(5, floor));
  return best;
}
