/**
 * What it costs to read one word as another, by tables that were learned from pairs of names (models/letters).
 *
 * The cheapest way to cut both words into groups of letters that stand for each other: dynamic programming over groups
 * of up to four letters (Wagner and Fischer 1974; Brill and Moore 2000). Words stand between two marks of their
 * edges, so that a group may say that it begins or ends the word. Costs are tenths of a natural logarithm; look-ups
 * read typed arrays, so that some hundred thousand comparisons a second are possible.
 */
import type { ConventionalPair, Position } from './conventional-letters.ts';

/** One step of a reading. */
export interface LetterStep {
  readonly left: string;
  readonly right: string;
  /** Negative logarithm of a share; 0 for what is always so. */
  readonly cost: number;
  /** Id of the convention by which the groups differ; absent for the same letters and for plain correspondence. */
  readonly convention?: string;
}

/** A word cut into the groups that a table knows; made once for many comparisons. */
export interface PreparedWord {
  readonly text: string;
  /** Ids of the groups of one to four letters at each letter; -1 where the table has none. */
  readonly groups: Int16Array;
}

const LONGEST_GROUP = 4;
/** Letters of a word that take part, edges included. */
const LONGEST_WORD = 34;
const UNREACHED = 0x7fff;
const NONE = 255;

/** Step of a trace that the table explains without a convention, and one that nothing explains. */
export const PLAIN = 0;
export const UNEXPLAINED = -1;
export const TRANSPOSED = -2;

/** The steps of a reading as numbers, from the last to the first. One trace serves many readings. */
export interface Trace {
  length: number;
  /** Letters of each step on either side. */
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** In tenths of a natural logarithm. */
  readonly costs: Uint8Array;
  /** Place of the step's convention in the table's list, from 1; or `PLAIN`, `UNEXPLAINED`, `TRANSPOSED`. */
  readonly conventions: Int16Array;
  /** Log-odds of one name by what such a step was counted to say, in tenths; 0 for plain steps. */
  readonly reliabilities: Int8Array;
  /** Sum of the costs, in tenths. */
  total: number;
}

/** What a step that nothing explains says, in tenths of log-odds. */
const UNRELIABLE = -45;

export const newTrace = (): Trace => ({
  length: 0,
  lefts: new Uint8Array(2 * LONGEST_WORD),
  rights: new Uint8Array(2 * LONGEST_WORD),
  costs: new Uint8Array(2 * LONGEST_WORD),
  conventions: new Int16Array(2 * LONGEST_WORD),
  reliabilities: new Int8Array(2 * LONGEST_WORD),
  total: 0,
});

const POSITIONS: readonly Position[] = ['any', 'initial', 'inside', 'final', 'not-initial'];
const [ANY, INITIAL, INSIDE, FINAL] = [0, 1, 2, 3];

/** A learned table, opened. */
export class LetterCosts {
  /** Ids of the conventions that its steps name. */
  readonly conventions: readonly string[];
  readonly #lefts: ReadonlyMap<string, number>;
  readonly #rights: ReadonlyMap<string, number>;
  readonly #width: number;
  /** Cost in tenths by left and right group; `NONE` where they never write each other. */
  readonly #costs: Uint8Array;
  readonly #where: Uint8Array;
  readonly #convention: Uint8Array;
  readonly #reliability: Int8Array;
  readonly #unexplained: number;
  /** Letters of its longest groups. */
  readonly #longestLeft: number;
  readonly #longestRight: number;
  /** Both sides are of one script: the same letter costs nothing. */
  readonly #oneScript: boolean;
  readonly #cells = new Int16Array((LONGEST_WORD + 1) ** 2);
  /** How each cell was reached: letters of the left group times eight, and those of the right one. */
  readonly #back = new Uint8Array((LONGEST_WORD + 1) ** 2);
  readonly #trace = newTrace();

  /**
   * @param table rows divided by `|` or a line end: a left group, then right groups each with its cost in tenths;
   *   `-` is the empty group
   * @param options `unexplained`: cost of a letter that no line explains, in natural logarithms; `pairs`: where the
   *   pairs of the table hold and by which convention; `oneScript`: the same letter costs nothing
   */
  constructor(
    table: string,
    {
      unexplained,
      pairs = [],
      oneScript = false,
    }: {
      readonly unexplained: number;
      readonly pairs?: readonly ConventionalPair[];
      readonly oneScript?: boolean;
    },
  ) {
    const lefts = new Map<string, number>([['', 0]]);
    const rights = new Map<string, number>([['', 0]]);
    const steps = readSteps(table, lefts, rights);
    this.#lefts = lefts;
    this.#rights = rights;
    this.#width = rights.size;
    this.#costs = new Uint8Array(lefts.size * rights.size).fill(NONE);
    this.#where = new Uint8Array(this.#costs.length);
    this.#convention = new Uint8Array(this.#costs.length);
    this.#reliability = new Int8Array(this.#costs.length);
    this.#unexplained = Math.round(unexplained * 10);
    this.#oneScript = oneScript;
    this.#longestLeft = longestOf(lefts);
    this.#longestRight = longestOf(rights);
    for (let at = 0; at < steps.length; at += 3) {
      this.#costs[steps[at]! * this.#width + steps[at + 1]!] = steps[at + 2]!;
    }
    this.conventions = [...new Set(pairs.map(({ convention }) => convention))];
    for (const { a, b, where, convention, reliability } of pairs) {
      const cell = (lefts.get(a) ?? Number.NaN) * this.#width + (rights.get(b) ?? Number.NaN);
      // A pair that is listed twice holds where its first line says, which is the wider place.
      if (Number.isNaN(cell) || this.#convention[cell] !== 0) continue;
      this.#where[cell] = POSITIONS.indexOf(where);
      this.#convention[cell] = this.conventions.indexOf(convention) + 1;
      this.#reliability[cell] = Math.round(10 * Math.log(reliability / (1 - reliability)));
    }
  }

  prepareLeft(word: string): PreparedWord {
    return prepare(word, this.#lefts);
  }

  prepareRight(word: string): PreparedWord {
    return prepare(word, this.#rights);
  }

  /** Cost of the cheapest reading, in natural logarithms. */
  cost(left: PreparedWord, right: PreparedWord): number {
    this.read(left, right, this.#trace);
    return this.#trace.total / 10;
  }

  /** The steps of the cheapest reading, in order. */
  steps(left: PreparedWord, right: PreparedWord): LetterStep[] {
    const trace = this.#trace;
    this.read(left, right, trace);
    const steps: LetterStep[] = [];
    let i = 0;
    let j = 0;
    for (let at = trace.length - 1; at >= 0; at--) {
      const m = trace.lefts[at]!;
      const n = trace.rights[at]!;
      const convention = this.#nameOf(trace.conventions[at]!);
      steps.push({
        left: left.text.slice(i, i + m),
        right: right.text.slice(j, j + n),
        cost: trace.costs[at]! / 10,
        ...(convention === undefined ? {} : { convention }),
      });
      i += m;
      j += n;
    }
    return steps;
  }

  #nameOf(convention: number): string | undefined {
    if (convention === UNEXPLAINED) return 'slip';
    if (convention === TRANSPOSED) return 'transposed';
    return convention === PLAIN ? undefined : this.conventions[convention - 1];
  }

  /**
   * Finds the cheapest reading. What both words of one script begin or end with is read letter by letter, but for the
   * two letters next to the first difference, which may belong to a group.
   */
  read(left: PreparedWord, right: PreparedWord, trace: Trace): void {
    let before = 0;
    let after = 0;
    if (this.#oneScript) {
      const a = left.text;
      const b = right.text;
      const shorter = Math.min(a.length, b.length);
      while (before < shorter && a.charCodeAt(before) === b.charCodeAt(before)) before++;
      const most = shorter - before;
      while (after < most && a.charCodeAt(a.length - 1 - after) === b.charCodeAt(b.length - 1 - after)) {
        after++;
      }
      before = Math.max(0, before - CONTEXT);
      after = Math.max(0, after - CONTEXT);
    }
    this.#fill(left, right, before, after);
    this.#traceBack(left, right, before, after, trace);
  }

  /** Fills the table of least costs from one corner to the other. */
  #fill(left: PreparedWord, right: PreparedWord, before: number, after: number): void {
    const cells = this.#cells;
    const rows = left.text.length - after;
    const columns = right.text.length - after;
    const width = right.text.length + 1;
    for (let i = before; i <= rows; i++) cells.fill(UNREACHED, i * width + before, i * width + columns + 1);
    cells[before * width + before] = 0;
    for (let i = before; i <= rows; i++) {
      for (let j = before; j <= columns; j++) {
        const cost = cells[i * width + j]!;
        if (cost !== UNREACHED) this.#leave(left, right, i, j, rows, columns, cost);
      }
    }
  }

  /** Goes on from one cell by every pair of groups that begins there. */
  #leave(
    left: PreparedWord,
    right: PreparedWord,
    i: number,
    j: number,
    rows: number,
    columns: number,
    cost: number,
  ): void {
    const width = right.text.length + 1;
    const from = i * width + j;
    const mostLeft = Math.min(LONGEST_GROUP, rows - i);
    const mostRight = Math.min(LONGEST_GROUP, columns - j);
    if (mostLeft > 0 && mostRight > 0) {
      const same = this.#oneScript && left.text.charCodeAt(i) === right.text.charCodeAt(j);
      this.#reach(from, width, 1, 1, same ? cost : cost + this.#unexplained);
      if (!same && mostLeft > 1 && mostRight > 1 && isTransposed(left.text, i, right.text, j)) {
        this.#reach(from, width, 2, 2, cost + this.#unexplained);
      }
    }
    if (mostLeft > 0) this.#reach(from, width, 1, 0, cost + this.#unexplained);
    if (mostRight > 0) this.#reach(from, width, 0, 1, cost + this.#unexplained);
    const costs = this.#costs;
    const lefts = Math.min(mostLeft, this.#longestLeft);
    const rights = Math.min(mostRight, this.#longestRight);
    for (let m = 0; m <= lefts; m++) {
      const group = m === 0 ? 0 : left.groups[i * LONGEST_GROUP + m - 1]!;
      if (group < 0) continue;
      const row = group * this.#width;
      for (let n = m === 0 ? 1 : 0; n <= rights; n++) {
        const other = n === 0 ? 0 : right.groups[j * LONGEST_GROUP + n - 1]!;
        if (other < 0) continue;
        const step = costs[row + other]!;
        if (step === NONE) continue;
        const where = this.#where[row + other]!;
        if (where !== ANY && !stands(where, left.text.length, right.text.length, i, j, m, n)) continue;
        this.#reach(from, width, m, n, cost + step);
      }
    }
  }

  #reach(from: number, width: number, m: number, n: number, cost: number): void {
    const at = from + m * width + n;
    if (cost >= this.#cells[at]!) return;
    this.#cells[at] = cost;
    this.#back[at] = m * 8 + n;
  }

  #traceBack(left: PreparedWord, right: PreparedWord, before: number, after: number, trace: Trace): void {
    const width = right.text.length + 1;
    let i = left.text.length - after;
    let j = right.text.length - after;
    trace.total = this.#cells[i * width + j]!;
    let length = 0;
    for (let same = 0; same < after; same++) length = sameLetter(trace, length);
    while (i > before || j > before) {
      const here = i * width + j;
      const m = this.#back[here]! >> 3;
      const n = this.#back[here]! & 7;
      const cost = this.#cells[here]! - this.#cells[here - m * width - n]!;
      i -= m;
      j -= n;
      trace.lefts[length] = m;
      trace.rights[length] = n;
      trace.costs[length] = cost;
      this.#explain(left, right, i, j, trace, length);
      length++;
    }
    for (let same = 0; same < before; same++) length = sameLetter(trace, length);
    trace.length = length;
  }

  /** Writes by which convention a step goes, and how reliable it is. */
  #explain(left: PreparedWord, right: PreparedWord, i: number, j: number, trace: Trace, step: number): void {
    const cost = trace.costs[step]!;
    const m = trace.lefts[step]!;
    const n = trace.rights[step]!;
    trace.conventions[step] = PLAIN;
    trace.reliabilities[step] = 0;
    if (cost === 0) return;
    const group = m === 0 ? 0 : left.groups[i * LONGEST_GROUP + m - 1]!;
    const other = n === 0 ? 0 : right.groups[j * LONGEST_GROUP + n - 1]!;
    const cell = group < 0 || other < 0 ? -1 : group * this.#width + other;
    if (cell >= 0 && this.#costs[cell] === cost) {
      trace.conventions[step] = this.#convention[cell]!;
      trace.reliabilities[step] = this.#reliability[cell]!;
      return;
    }
    trace.conventions[step] = m === 2 && n === 2 ? TRANSPOSED : UNEXPLAINED;
    trace.reliabilities[step] = UNRELIABLE;
  }
}

/** Letters beside the first difference that may belong to a group with it. */
const CONTEXT = 2;

function sameLetter(trace: Trace, at: number): number {
  trace.lefts[at] = 1;
  trace.rights[at] = 1;
  trace.costs[at] = 0;
  trace.conventions[at] = PLAIN;
  trace.reliabilities[at] = 0;
  return at + 1;
}

const isTransposed = (a: string, i: number, b: string, j: number): boolean =>
  a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);

/** Whether a pair may stand at this place of both words; their first and last letters are the edges. */
function stands(
  where: number,
  lengthA: number,
  lengthB: number,
  i: number,
  j: number,
  m: number,
  n: number,
): boolean {
  const initial = i <= 1 && j <= 1;
  const final = i + m >= lengthA - 1 && j + n >= lengthB - 1;
  if (where === INITIAL) return initial;
  if (where === FINAL) return final;
  const first = i <= 1 || j <= 1;
  return where === INSIDE ? !first && !final : !first;
}

/** Letters of the longest group. */
const longestOf = (groups: ReadonlyMap<string, number>): number =>
  [...groups.keys()].reduce((longest, group) => Math.max(longest, group.length), 0);

const textOf = (field: string): string => (field === '-' ? '' : field);

/** The number of a group among those met so far; a new one is numbered next. */
function numberOf(numbers: Map<string, number>, group: string): number {
  const known = numbers.get(group);
  if (known !== undefined) return known;
  const { size } = numbers;
  numbers.set(group, size);
  return size;
}

/**
 * The steps of a table, three numbers each: the left group, the right group, the cost in tenths. A program that starts
 * waits for this with the first two names it compares, so that each group is looked up once.
 * @param lefts @param rights the groups are numbered here
 */
function readSteps(table: string, lefts: Map<string, number>, rights: Map<string, number>): number[] {
  const steps: number[] = [];
  for (const line of table.split(/[|\n]/)) {
    const fields = line.split(' ');
    const left = numberOf(lefts, textOf(fields[0]!));
    for (let at = 1; at < fields.length; at += 2) {
      const right = numberOf(rights, textOf(fields[at]!));
      if (at + 1 < fields.length) steps.push(left, right, Math.min(NONE - 1, Number(fields[at + 1])));
    }
  }
  return steps;
}

function prepare(word: string, numbers: ReadonlyMap<string, number>): PreparedWord {
  const text = `^${word.slice(0, LONGEST_WORD - 2)}$`;
  const groups = new Int16Array(text.length * LONGEST_GROUP).fill(-1);
  for (let at = 0; at < text.length; at++) {
    for (let length = 1; length <= LONGEST_GROUP && at + length <= text.length; length++) {
      groups[at * LONGEST_GROUP + length - 1] = numbers.get(text.slice(at, at + length)) ?? -1;
    }
  }
  return { text, groups };
}
