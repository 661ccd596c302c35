/**
 * Sorts more than memory holds: sorted runs go to files without a name and are merged as they are read (the external
 * merge sort of every textbook). Items are plain data and are written one to a line, as JSON unless told otherwise. Of
 * many runs some are merged first, so that neither memory nor the number of open files grows with them.
 */
import { runThrough, type Steps } from '../text/steps.ts';
import { NamelessFile } from './nameless-file.ts';

const READ_AT_ONCE = 1 << 16;
/** Items that are written at once. */
const BATCH = 2000;
/** Runs that are read at the same time. */
const MOST_RUNS = 128;
/** Runs that are kept before some are merged: each is an open file, and a program may have some thousands. */
const MOST_FILES = 1000;

/** How items are ordered, and what they cost while they are held. */
export interface SortOrder<Item> {
  /** Below zero where the first comes before the second; items that compare as zero keep no order. */
  readonly compare: (a: Item, b: Item) => number;
  /** What one item costs, in the unit of `runSize`. */
  readonly costOf: (item: Item) => number;
  /** How an item is written on a line without line feeds, and read again; JSON without it. */
  readonly lines?: ItemLines<Item>;
}

/** Items as lines of text. */
export interface ItemLines<Item> {
  readonly write: (item: Item) => string;
  readonly read: (line: string) => Item;
}

/** Items are added, then read once in their order. */
export class ExternalSorter<Item> {
  readonly #parent: string;
  readonly #order: SortOrder<Item>;
  readonly #runSize: number;
  #items: Item[] = [];
  #size = 0;
  #count = 0;
  #runs: NamelessFile[] = [];
  readonly #mostRuns: number;
  readonly #lines: ItemLines<Item>;

  /**
   * @param parent folder on whose disk the runs are put @param runSize how much may be held at once
   * @param mostRuns runs that are read at the same time
   */
  constructor(parent: string, order: SortOrder<Item>, runSize: number, mostRuns = MOST_RUNS) {
    this.#parent = parent;
    this.#order = order;
    this.#runSize = runSize;
    this.#mostRuns = mostRuns;
    this.#lines = order.lines ?? { write: JSON.stringify, read: JSON.parse };
  }

  /** Items that were added so far. */
  get count(): number {
    return this.#count;
  }

  /** How many runs there are. */
  get runs(): number {
    return this.#runs.length;
  }

  /** Whether so much was added that it must be written before more is. */
  get isFull(): boolean {
    return this.#size >= this.#runSize;
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#count++;
    this.#size += this.#order.costOf(item);
  }

  /** Writes what is held into a run of its own. */
  async spill(): Promise<void> {
    runThrough(this.#writeHeld());
    if (this.#runs.length > MOST_FILES) runThrough(this.merge());
  }

  /** Every item in ascending order. May be read once more after it was read to its end. */
  *sorted(): Generator<Item> {
    runThrough(this.merge());
    const runs = this.#runs.map((run) => readRun(run, this.#lines.read));
    yield* mergeRuns([...runs, this.#held().values()], this.#order.compare);
  }

  /**
   * Merges runs until few enough are left to be read together, and holds nothing where there are any: the memory is
   * for who reads. Done by `sorted` where nobody did it before.
   */
  *merge(): Steps<void> {
    if (this.#runs.length > 0 && this.#items.length > 0) yield* this.#writeHeld();
    while (this.#runs.length > this.#mostRuns) {
      const first = this.#runs.splice(0, Math.min(this.#mostRuns, this.#runs.length - this.#mostRuns + 1));
      const merged = mergeRuns(
        first.map((run) => readRun(run, this.#lines.read)),
        this.#order.compare,
      );
      yield* this.#writeRun(merged);
      for (const run of first) run.close();
    }
  }

  /** Takes the runs away. */
  dispose(): void {
    for (const run of this.#runs.splice(0)) run.close();
  }

  #held(): Item[] {
    return this.#items.sort(this.#order.compare);
  }

  *#writeHeld(): Steps<void> {
    yield* this.#writeRun(this.#held());
    this.#items = [];
    this.#size = 0;
  }

  /** Writes items, which are in order, as a run. */
  *#writeRun(items: Iterable<Item>): Steps<void> {
    const run = new NamelessFile(this.#parent);
    this.#runs.push(run);
    let lines: string[] = [];
    for (const item of items) {
      lines.push(this.#lines.write(item));
      if (lines.length < BATCH) continue;
      run.write(`${lines.join('\n')}\n`);
      lines = [];
      yield;
    }
    if (lines.length > 0) run.write(`${lines.join('\n')}\n`);
  }
}

function* readRun<Item>(run: NamelessFile, read: ItemLines<Item>['read']): Generator<Item> {
  const bytes = Buffer.alloc(READ_AT_ONCE);
  const decoder = new TextDecoder();
  let rest = '';
  let place = 0;
  for (let count = run.read(bytes, place); count > 0; count = run.read(bytes, place)) {
    place += count;
    const lines = (rest + decoder.decode(bytes.subarray(0, count), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield read(line);
  }
}

interface Head<Item> {
  item: Item;
  readonly rest: Iterator<Item>;
}

/** Merges sorted rows by a binary heap of their heads. */
function* mergeRuns<Item>(
  runs: readonly Iterator<Item>[],
  compare: SortOrder<Item>['compare'],
): Generator<Item> {
  const heap: Head<Item>[] = [];
  for (const rest of runs) {
    const first = rest.next();
    if (first.done !== true) heap.push({ item: first.value, rest });
  }
  heap.sort((a, b) => compare(a.item, b.item));
  while (heap.length > 0) {
    const head = heap[0]!;
    yield head.item;
    const next = head.rest.next();
    if (next.done !== true) head.item = next.value;
    else {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last;
    }
    sink(heap, compare);
  }
}

/** Lets the head of a heap go down to where it belongs. */
function sink<Item>(heap: Head<Item>[], compare: SortOrder<Item>['compare']): void {
  for (let at = 0; ; ) {
    let least = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child++) {
      if (compare(heap[child]!.item, heap[least]!.item) < 0) least = child;
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
