/**
 * What it costs to read one word as another, by tables that were learned from pairs of names (models/letters).
 *
 * Words stand between two marks of their edges, so that a group may say that it begins or ends the word. A table
 * holds groups of up to three letters and their costs in tenths of a natural logarithm; look-ups read typed arrays,
 * so that some hundred thousand comparisons a second are possible.
 */

/** One step of a reading. */
export interface LetterStep {
  readonly left: string;
  readonly right: string;
  /** Negative logarithm of a share; 0 for what is always so. */
  readonly cost: number;
}

/** A word cut into the groups that a table knows; made once for many comparisons. */
export interface PreparedWord {
  readonly text: string;
  /** Ids of the groups of one, two and three letters at each letter; -1 where the table has none. */
  readonly groups: Int32Array;
}

const LONGEST_GROUP = 3;
/** Letters of a word that take part, edges included. */
const LONGEST_WORD = 34;
const UNREACHED = 1e6;

/** A learned table, opened. */
export class LetterCosts {
  readonly #lefts: ReadonlyMap<string, number>;
  readonly #rights: ReadonlyMap<string, number>;
  readonly #width: number;
  /** Cost in tenths by left and right group; 255 where they never write each other. */
  readonly #costs: Uint8Array;
  readonly #unexplained: number;
  readonly #cells = new Int32Array((LONGEST_WORD + 1) ** 2);

  /**
   * @param table rows divided by `|` or a line end: a left group, then right groups each with its cost in tenths;
   *   `-` is the empty group
   * @param unexplained cost of a letter that no line explains, in natural logarithms
   */
  constructor(table: string, unexplained: number) {
    const lines = table.split(/[|\n]/).map((line) => line.split(' '));
    const lefts = new Map<string, number>([['', 0]]);
    const rights = new Map<string, number>([['', 0]]);
    for (const [left = '-', ...pairs] of lines) {
      numberOf(lefts, textOf(left));
      for (let at = 0; at < pairs.length; at += 2) numberOf(rights, textOf(pairs[at]!));
    }
    this.#lefts = lefts;
    this.#rights = rights;
    this.#width = rights.size;
    this.#costs = new Uint8Array(lefts.size * rights.size).fill(NONE);
    this.#unexplained = Math.round(unexplained * 10);
    for (const [left = '-', ...pairs] of lines) {
      const row = lefts.get(textOf(left))! * this.#width;
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        this.#costs[row + rights.get(textOf(pairs[at]!))!] = Math.min(NONE - 1, Number(pairs[at + 1]));
      }
    }
  }

  prepareLeft(word: string): PreparedWord {
    return prepare(word, this.#lefts);
  }

  prepareRight(word: string): PreparedWord {
    return prepare(word, this.#rights);
  }

  /**
   * Cost of the cheapest reading, in natural logarithms; infinite where it is above the limit.
   * @param limit readings that cost more are given up early
   */
  cost(left: PreparedWord, right: PreparedWord, limit = Number.POSITIVE_INFINITY): number {
    if (!this.#fill(left, right, limit * 10)) return Number.POSITIVE_INFINITY;
    return this.#cells[left.text.length * (right.text.length + 1) + right.text.length]! / 10;
  }

  /** The steps of the cheapest reading, in order. */
  steps(left: PreparedWord, right: PreparedWord): LetterStep[] {
    this.#fill(left, right, UNREACHED);
    const steps: LetterStep[] = [];
    let i = left.text.length;
    let j = right.text.length;
    while (i > 0 || j > 0) {
      const [m, n] = this.#stepInto(left, right, i, j);
      const cost = this.#cellAt(right, i, j) - this.#cellAt(right, i - m, j - n);
      steps.push({ left: left.text.slice(i - m, i), right: right.text.slice(j - n, j), cost: cost / 10 });
      i -= m;
      j -= n;
    }
    return steps.reverse();
  }

  #cellAt(right: PreparedWord, i: number, j: number): number {
    return this.#cells[i * (right.text.length + 1) + j]!;
  }

  /** Fills the table of least costs. Returns whether its end was reached within the limit, in tenths. */
  #fill(left: PreparedWord, right: PreparedWord, limit: number): boolean {
    const cells = this.#cells;
    const rows = left.text.length;
    const columns = right.text.length;
    const width = columns + 1;
    cells.fill(UNREACHED, 0, (rows + 1) * width);
    cells[0] = 0;
    for (let i = 0; i <= rows; i++) {
      for (let j = 0; j <= columns; j++) {
        const cost = cells[i * width + j]!;
        if (cost <= limit && cost < UNREACHED) this.#leave(cells, left, right, i, j, cost);
      }
    }
    return cells[rows * width + columns]! <= limit;
  }

  /** Goes on from one cell by every pair of groups that begins there. */
  #leave(
    cells: Int32Array,
    left: PreparedWord,
    right: PreparedWord,
    i: number,
    j: number,
    cost: number,
  ): void {
    const width = right.text.length + 1;
    const mostLeft = Math.min(LONGEST_GROUP, left.text.length - i);
    const mostRight = Math.min(LONGEST_GROUP, right.text.length - j);
    for (let m = 0; m <= mostLeft; m++) {
      const group = m === 0 ? 0 : left.groups[i * LONGEST_GROUP + m - 1]!;
      if (group < 0) continue;
      const row = group * this.#width;
      for (let n = m === 0 ? 1 : 0; n <= mostRight; n++) {
        const other = n === 0 ? 0 : right.groups[j * LONGEST_GROUP + n - 1]!;
        if (other < 0) continue;
        const step = this.#costs[row + other]!;
        if (step !== NONE) reach(cells, (i + m) * width + j + n, cost + step);
      }
    }
    const unexplained = cost + this.#unexplained;
    if (mostLeft > 0) reach(cells, (i + 1) * width + j, unexplained);
    if (mostRight > 0) reach(cells, i * width + j + 1, unexplained);
    if (mostLeft > 0 && mostRight > 0) reach(cells, (i + 1) * width + j + 1, unexplained);
  }

  /** Lengths of the groups by which the cheapest reading came to a cell. */
  #stepInto(left: PreparedWord, right: PreparedWord, i: number, j: number): [number, number] {
    const here = this.#cellAt(right, i, j);
    for (let m = Math.min(LONGEST_GROUP, i); m >= 0; m--) {
      const group = m === 0 ? 0 : left.groups[(i - m) * LONGEST_GROUP + m - 1]!;
      for (let n = Math.min(LONGEST_GROUP, j); n >= 0; n--) {
        const other = n === 0 ? 0 : right.groups[(j - n) * LONGEST_GROUP + n - 1]!;
        if (m + n === 0 || group < 0 || other < 0) continue;
        const step = this.#costs[group * this.#width + other]!;
        if (step !== NONE && this.#cellAt(right, i - m, j - n) + step === here) return [m, n];
      }
    }
    if (i > 0 && j > 0 && this.#cellAt(right, i - 1, j - 1) + this.#unexplained === here) return [1, 1];
    return i > 0 && this.#cellAt(right, i - 1, j) + this.#unexplained === here ? [1, 0] : [0, 1];
  }
}

const NONE = 255;

const textOf = (field: string): string => (field === '-' ? '' : field);

function numberOf(numbers: Map<string, number>, text: string): void {
  if (!numbers.has(text)) numbers.set(text, numbers.size);
}

function reach(cells: Int32Array, at: number, cost: number): void {
  if (cost < cells[at]!) cells[at] = cost;
}

function prepare(word: string, numbers: ReadonlyMap<string, number>): PreparedWord {
  const text = `^${word.slice(0, LONGEST_WORD - 2)}$`;
  const groups = new Int32Array(text.length * LONGEST_GROUP).fill(-1);
  for (let at = 0; at < text.length; at++) {
    for (let length = 1; length <= LONGEST_GROUP && at + length <= text.length; length++) {
      groups[at * LONGEST_GROUP + length - 1] = numbers.get(text.slice(at, at + length)) ?? -1;
    }
  }
  return { text, groups };
}
