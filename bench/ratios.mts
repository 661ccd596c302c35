/**
 * Whether work has become slower: how many times the floor each piece of work takes, against a bound that was recorded
 * for it. Times are processor time and are never compared by themselves, only with the floor of the same round, so
 * that a slow or a busy machine gives the same answer as a fast and quiet one, within the margin.
 */

/** A piece of work whose cost is bounded. */
export interface Subject {
  readonly name: string;
  /** Made anew for each round and not counted: what the work must not find warm. */
  readonly prepare: () => () => unknown;
}

/** What was recorded. */
export interface Bounds {
  /** How many times its bound a ratio may be before the check fails. */
  readonly margin: number;
  /** Times the floor, by name of the work. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** What was measured of one piece of work. */
export interface Verdict {
  readonly name: string;
  /** Times the floor; the least of the attempts. */
  readonly ratio: number;
  /** Undefined where none is recorded, which is a failure of its own. */
  readonly bound: number | undefined;
  readonly held: boolean;
}

export interface Rounds {
  /** Rounds that are not counted: the engine compiles what is warm. */
  readonly warmUp: number;
  readonly counted: number;
}

/** Milliseconds of processor time that some work takes, all threads together. */
function processorTime(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/**
 * How many times the floor each piece of work takes: the median over rounds in which all take turns, each right behind
 * a floor of its own.
 */
export function measureRatios(
  floor: () => unknown,
  subjects: readonly Subject[],
  { warmUp, counted }: Rounds,
): ReadonlyMap<string, number> {
  const ratios = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + counted; round++) {
    for (const { name, prepare } of subjects) {
      const work = prepare();
      const ratio = 1 / (processorTime(floor) / processorTime(work));
      if (round >= warmUp) ratios.get(name)!.push(ratio);
    }
  }
  return new Map([...ratios].map(([name, values]) => [name, median(values)]));
}

/**
 * Judges by up to two measurements: what is above its bound by more than the margin is measured once more, and has
 * failed when it is above it again.
 */
export function judge(measure: () => ReadonlyMap<string, number>, bounds: Bounds): readonly Verdict[] {
  const first = verdicts(measure(), bounds);
  if (first.every(({ held, bound }) => held || bound === undefined)) return first;
  const second = new Map(verdicts(measure(), bounds).map((verdict) => [verdict.name, verdict]));
  return first.map((one) => {
    const other = second.get(one.name);
    return other === undefined || other.ratio > one.ratio ? one : other;
  });
}

function verdicts(ratios: ReadonlyMap<string, number>, { margin, ratios: recorded }: Bounds): Verdict[] {
  return [...ratios].map(([name, ratio]) => {
    const bound = Object.hasOwn(recorded, name) ? recorded[name] : undefined;
    return { name, ratio, bound, held: bound !== undefined && ratio <= bound * margin };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
