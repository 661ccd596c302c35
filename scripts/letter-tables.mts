/** Writes counted letter groups as tables of costs (server/src/names/comparing/letter-costs.ts), without what says nothing. */
import type { ConventionalPair } from '../server/src/names/comparing/conventional-letters.ts';
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
 * The table of one script with itself: how seldom the two groups of a conventional pair write the same source.
 * Pairs that no source shows cost as much as the others of their convention.
 * @param sources counted groups of this script with others, and which side of them is this script
 */
export function tableOfPairs(
  pairs: readonly ConventionalPair[],
  sources: readonly { readonly groups: readonly CountedGroup[]; readonly side: 'left' | 'right' }[],
): string {
  const needed = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const shares: Costs = new Map();
  for (const { groups, side } of sources) addShares(groups, side, needed, shares);
  const costOfPair = ({ a, b }: ConventionalPair): number | undefined => {
    const shared = shares.get(a)?.get(b) ?? 0;
    const own = Math.sqrt((shares.get(a)?.get(a) ?? 0) * (shares.get(b)?.get(b) ?? 0));
    return shared > 0 && own > 0 ? clamp(-10 * Math.log(shared / own)) : undefined;
  };
  const costs: Costs = new Map();
  for (const pair of pairs) {
    const alike = pairs.filter(({ convention }) => convention === pair.convention).map(costOfPair);
    const cost = Math.round(costOfPair(pair) ?? mean(alike.filter((one) => one !== undefined)));
    set(costs, pair.a, pair.b, cost);
    set(costs, pair.b, pair.a, cost);
  }
  return written(costs);
}

/** Adds how often two groups are expected to write the same source. */
function addShares(
  groups: readonly CountedGroup[],
  side: 'left' | 'right',
  needed: ReadonlySet<string>,
  shares: Costs,
): void {
  const other = side === 'left' ? 'right' : 'left';
  const bySource = new Map<string, CountedGroup[]>();
  for (const group of groups) {
    if (group[other] === '' || !needed.has(group[side])) continue;
    const list = bySource.get(group[other]);
    if (list === undefined) bySource.set(group[other], [group]);
    else list.push(group);
  }
  for (const list of bySource.values()) {
    const total = list.reduce((sum, { count }) => sum + count, 0);
    for (const a of list) for (const b of list) add(shares, a[side], b[side], (a.count * b.count) / total);
  }
}

/** A pair that is listed is never quite sure and never out of reach, in tenths of a natural logarithm. */
const LEAST_COST = 1;
const MOST_COST = 45;
const COST_OF_UNSEEN = 25;

const clamp = (cost: number): number => Math.max(LEAST_COST, Math.min(MOST_COST, cost));

const mean = (costs: readonly number[]): number =>
  costs.length === 0 ? COST_OF_UNSEEN : costs.reduce((sum, cost) => sum + cost, 0) / costs.length;

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
