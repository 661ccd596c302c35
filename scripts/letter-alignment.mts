/**
 * Learns which groups of letters write each other, from pairs of words that are the same name: expectation
 * maximisation over all ways to cut both words into groups (Jiampojamarn, Kondrak and Sherif 2007, many-to-many
 * alignment), with weights that do not favour long groups.
 */

/** A word as its letters between two marks of its edges, so that a group may say that it begins or ends the word. */
export const withEdges = (word: string): string => `^${word}$`;

export interface TrainingPair {
  readonly left: string;
  readonly right: string;
  readonly weight: number;
}

/** A pair of groups and how often it is expected in the training pairs. */
export interface GroupCount {
  readonly left: string;
  readonly right: string;
  readonly count: number;
}

export interface AlignmentOptions {
  /** Least letters of a left group: 0 where a letter of the right may have nothing on the left. */
  readonly leastLeft: 0 | 1;
  readonly rounds: number;
}

const LONGEST_GROUP = 3;

/** Numbers for strings, in the order in which they are first seen. */
class Interner {
  readonly #ids = new Map<string, number>();
  readonly texts: string[] = [];

  idOf(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.texts.length;
      this.#ids.set(text, id);
      this.texts.push(text);
    }
    return id;
  }
}

/** A way from one cell of the table to another: the pair of groups that is read there. */
interface Lattice {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly pair: Int32Array;
  readonly cells: number;
  readonly weight: number;
}

/** Groups with their expected counts, most frequent first. Deterministic. */
export function learnGroups(pairs: readonly TrainingPair[], options: AlignmentOptions): GroupCount[] {
  const names = new Interner();
  const lattices = pairs.map((pair) => latticeOf(pair, names, options.leastLeft));
  const size = names.texts.length;
  const sizes = Float64Array.from(names.texts, (text) => sizeOf(text));
  let share = new Float64Array(size).fill(1 / size);
  let counts = new Float64Array(size);
  for (let round = 0; round < options.rounds; round++) {
    const weights = share.map((value, at) => value ** sizes[at]!);
    counts = new Float64Array(size);
    for (const lattice of lattices) expect(lattice, weights, counts);
    const total = counts.reduce((sum, count) => sum + count, 0);
    share = counts.map((count) => count / total);
  }
  return names.texts
    .map((text, at) => {
      const [left = '', right = ''] = text.split('\t');
      return { left, right, count: counts[at]! };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.left + a.right < b.left + b.right ? -1 : 1));
}

/** What each further letter of a group costs, in powers of its share: 0 favours long groups, 1 single letters. */
const LONG_GROUP = 0.6;

/** How many letters a pair of groups explains: what a long group must make up for. */
function sizeOf(pair: string): number {
  const tab = pair.indexOf('\t');
  return 1 + LONG_GROUP * (Math.max(1, tab, pair.length - tab - 1) - 1);
}

function latticeOf({ left, right, weight }: TrainingPair, names: Interner, leastLeft: 0 | 1): Lattice {
  const width = right.length + 1;
  const from: number[] = [];
  const to: number[] = [];
  const pair: number[] = [];
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (Math.abs(i * right.length - j * left.length) > 3 * Math.max(left.length, right.length)) continue;
      for (let m = leastLeft; m <= LONGEST_GROUP && i + m <= left.length; m++) {
        for (let n = 0; n <= LONGEST_GROUP && j + n <= right.length; n++) {
          if (m + n === 0 || !mayPair(left, i, m, right, j, n)) continue;
          from.push(i * width + j);
          to.push((i + m) * width + j + n);
          pair.push(names.idOf(`${left.slice(i, i + m)}\t${right.slice(j, j + n)}`));
        }
      }
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    pair: Int32Array.from(pair),
    cells: (left.length + 1) * width,
    weight,
  };
}

/** An edge stands for an edge: both words begin together and end together. */
function mayPair(left: string, i: number, m: number, right: string, j: number, n: number): boolean {
  const begins = i === 0 && m > 0;
  const ends = m > 0 && i + m === left.length;
  return begins === (j === 0 && n > 0) && ends === (n > 0 && j + n === right.length);
}

/** Adds the expected counts of one pair of words: forward and backward over its lattice, whose edges are in order. */
function expect(lattice: Lattice, weights: Float64Array, counts: Float64Array): void {
  const { from, to, pair, cells, weight } = lattice;
  const forward = new Float64Array(cells);
  const backward = new Float64Array(cells);
  forward[0] = 1;
  for (let at = 0; at < from.length; at++) {
    forward[to[at]!]! += forward[from[at]!]! * weights[pair[at]!]!;
  }
  const all = forward[cells - 1]!;
  if (!(all > 0)) return;
  backward[cells - 1] = 1;
  for (let at = from.length - 1; at >= 0; at--) {
    backward[from[at]!]! += backward[to[at]!]! * weights[pair[at]!]!;
  }
  const scale = weight / all;
  for (let at = 0; at < from.length; at++) {
    const id = pair[at]!;
    counts[id]! += scale * forward[from[at]!]! * weights[id]! * backward[to[at]!]!;
  }
}
