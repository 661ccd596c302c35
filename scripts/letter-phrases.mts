/** Counts rows of aligned letter groups, as phrases are counted in machine translation (Och and Ney 2004). */
import type { GroupCount, TrainingPair } from './letter-alignment.mts';

/** A pair of groups with its count and with those of its sides. */
export interface CountedGroup {
  readonly left: string;
  readonly right: string;
  readonly count: number;
  readonly leftCount: number;
  readonly rightCount: number;
}

const LONGEST = 3;
/** Expected counts below this are noise of the alignment. */
const LEAST_EXPECTED = 0.5;

type Step = readonly [left: string, right: string];

export function countPhrases(pairs: readonly TrainingPair[], groups: readonly GroupCount[]): CountedGroup[] {
  const costs = conditionalCosts(groups);
  const counts = new Map<string, number>();
  const lefts = new Map<string, number>();
  const rights = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, weight: number): void =>
    void map.set(key, (map.get(key) ?? 0) + weight);
  for (const { left, right, weight } of pairs) {
    for (const [x, y] of phrasesOf(alignBest(left, right, costs))) {
      add(counts, `${x}\t${y}`, weight);
      add(lefts, x, weight);
      add(rights, y, weight);
    }
  }
  return [...counts].map(([key, count]) => {
    const [left = '', right = ''] = key.split('\t');
    return { left, right, count, leftCount: lefts.get(left)!, rightCount: rights.get(right)! };
  });
}

function phrasesOf(steps: readonly Step[]): Step[] {
  const phrases: Step[] = [];
  for (let from = 0; from < steps.length; from++) {
    let left = '';
    let right = '';
    for (let to = from; to < steps.length; to++) {
      left += steps[to]![0];
      right += steps[to]![1];
      if (left.length > LONGEST || right.length > LONGEST) break;
      phrases.push([left, right]);
    }
  }
  return phrases;
}

function conditionalCosts(groups: readonly GroupCount[]): Map<string, Map<string, number>> {
  const totals = new Map<string, number>();
  for (const { left, count } of groups) totals.set(left, (totals.get(left) ?? 0) + count);
  const costs = new Map<string, Map<string, number>>();
  for (const { left, right, count } of groups) {
    if (count < LEAST_EXPECTED) continue;
    const row = costs.get(left) ?? new Map<string, number>();
    costs.set(left, row.set(right, -Math.log(count / totals.get(left)!)));
  }
  return costs;
}

/** The most probable alignment; a letter that no group explains stands alone at a high cost. */
function alignBest(
  left: string,
  right: string,
  costs: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Step[] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const back: [number, number][] = [];
  best[0] = 0;
  const reach = (i: number, j: number, m: number, n: number, cost: number): void => {
    const at = (i + m) * width + j + n;
    if (i + m > left.length || j + n > right.length || cost >= best[at]!) return;
    best[at] = cost;
    back[at] = [m, n];
  };
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const cost = best[i * width + j]!;
      for (let m = 1; m <= LONGEST && i + m <= left.length; m++) {
        const row = costs.get(left.slice(i, i + m));
        for (let n = 0; row !== undefined && n <= LONGEST && j + n <= right.length; n++) {
          const step = row.get(right.slice(j, j + n));
          if (step !== undefined) reach(i, j, m, n, cost + step);
        }
      }
      for (const [m, n] of UNEXPLAINED) reach(i, j, m, n, cost + UNEXPLAINED_COST);
    }
  }
  const steps: Step[] = [];
  for (let i = left.length, j = right.length; i > 0 || j > 0; ) {
    const [m, n] = back[i * width + j]!;
    steps.push([left.slice(i - m, i), right.slice(j - n, j)]);
    i -= m;
    j -= n;
  }
  return steps.reverse();
}

const UNEXPLAINED: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
];
const UNEXPLAINED_COST = 9;
