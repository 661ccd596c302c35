/** Writes counted letter groups as tables of costs (server/src/names/comparing/letter-costs.ts), without what says nothing. */
import type { CountedGroup } from './letter-phrases.mts';

/** A row of letters must be met this often to be kept beside its parts. */
const LEAST_COUNT = 4;
/** Taken off every count, so that what was seen once is not thought certain. */
const DISCOUNT = 0.5;
const LEAST_SHARE = 0.002;
/** A row of letters is kept where it is so much cheaper than its parts, in tenths of a natural logarithm. */
const LEAST_GAIN = 5;
/** Weight of the share among the left groups that write the right one. */
const BACKWARD = 0.5;

type Costs = Map<string, Map<string, number>>;

/** The table of two scripts: the cost of a group is how seldom the left is written so, and the right read so. */
export function tableOf(groups: readonly CountedGroup[]): string {
  const costs: Costs = new Map();
  const shortFirst = [...groups].sort(
    (a, b) => a.left.length + a.right.length - (b.left.length + b.right.length),
  );
  for (const { left, right, count, leftCount, rightCount } of shortFirst) {
    if (left === '' || (left.length > 1 && count < LEAST_COUNT)) continue;
    const forward = (count - DISCOUNT) / (leftCount + DISCOUNT);
    const backward = right === '' ? forward : (count - DISCOUNT) / (rightCount + DISCOUNT);
    if (forward < LEAST_SHARE) continue;
    const cost = Math.round(-10 * (Math.log(forward) + BACKWARD * Math.log(backward)));
    if (cost + LEAST_GAIN <= costOfParts(left, right, costs)) set(costs, left, right, cost);
  }
  return written(costs);
}

/** The least cost of two parts that make up the pair. */
function costOfParts(left: string, right: string, costs: Costs): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const first = costOf(left.slice(0, i), right.slice(0, j), costs);
      least = Math.min(least, first + costOf(left.slice(i), right.slice(j), costs));
    }
  }
  return least;
}

const costOf = (left: string, right: string, costs: Costs): number =>
  Math.min(
    costs.get(left)?.get(right) ?? Number.POSITIVE_INFINITY,
    left.length > 1 ? costOfParts(left, right, costs) : Number.POSITIVE_INFINITY,
  );

/**
 * The table of one script with itself: how seldom a group stands where another does for the same source.
 * The same group costs nothing. @param side whose letters
 */
export function throughSources(groups: readonly CountedGroup[], side: 'left' | 'right'): string {
  const other = side === 'left' ? 'right' : 'left';
  const bySource = new Map<string, CountedGroup[]>();
  for (const group of groups) {
    if (group[side].length > 2 || group.count < LEAST_COUNT || /[\^$]/.test(group[side])) continue;
    const list = bySource.get(group[other]);
    if (list === undefined) bySource.set(group[other], [group]);
    else list.push(group);
  }
  const shares: Costs = new Map();
  for (const [source, list] of bySource) {
    if (source === '') continue;
    const total = list.reduce((sum, { count }) => sum + count, 0);
    for (const a of list) for (const b of list) add(shares, a[side], b[side], (a.count * b.count) / total);
  }
  const costs: Costs = new Map();
  for (const [a, row] of shares) {
    const own = row.get(a) ?? 0;
    for (const [b, share] of row) {
      const rival = shares.get(b)?.get(b) ?? 0;
      const cost = Math.round(-10 * Math.log(share / Math.sqrt(own * rival)));
      if (a === b) set(costs, a, b, 0);
      else if (cost < MOST_DISTANT && a.charAt(0) + b.charAt(0) !== '') set(costs, a, b, Math.max(1, cost));
    }
  }
  for (const [a, row] of [...costs]) {
    if (a.length > 1) for (const [b, cost] of [...row]) if (isOfParts(a, b, cost, costs)) row.delete(b);
    if (row.size === 0) costs.delete(a);
  }
  set(costs, '^', '^', 0);
  set(costs, '$', '$', 0);
  return written(costs);
}

/** Groups that are further apart than this do not stand for each other, in tenths. */
const MOST_DISTANT = 42;

function isOfParts(a: string, b: string, cost: number, costs: Costs): boolean {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0 || i + j === a.length + b.length) continue;
      const first = costs.get(a.slice(0, i))?.get(b.slice(0, j)) ?? Number.POSITIVE_INFINITY;
      least = Math.min(least, first + (costs.get(a.slice(i))?.get(b.slice(j)) ?? Number.POSITIVE_INFINITY));
    }
  }
  return least <= cost + 2;
}

function add(map: Costs, a: string, b: string, value: number): void {
  const row = map.get(a) ?? new Map<string, number>();
  map.set(a, row.set(b, (row.get(b) ?? 0) + value));
}

function set(map: Costs, a: string, b: string, value: number): void {
  const row = map.get(a) ?? new Map<string, number>();
  map.set(a, row.set(b, value));
}

function written(costs: Costs): string {
  const named = (group: string): string => (group === '' ? '-' : group);
  const inOrder = <T,>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder(costs)
    .map(([left, row]) =>
      [named(left), ...inOrder(row).flatMap(([right, cost]) => [named(right), cost])].join(' '),
    )
    .reduce((text, row, at) => text + (at === 0 ? '' : at % ROWS_IN_LINE === 0 ? '\n' : '|') + row, '');
}

/** Rows of a table that stand in one line of the file. */
const ROWS_IN_LINE = 16;
