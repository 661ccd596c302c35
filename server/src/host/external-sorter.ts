/**
 * Sorts more than memory holds: sorted runs go to files in a temporary folder and are merged as they are read (the
 * external merge sort of every textbook). Items are plain data; they are written as JSON Lines.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

const READ_AT_ONCE = 1 << 17;
/** Items that are written at once. */
const BATCH = 2000;

/** How items are ordered, and what they cost while they are held. */
export interface SortOrder<Item> {
  /** Whether one item comes before another. Items of which neither does keep no order. */
  readonly before: (a: Item, b: Item) => boolean;
  /** What one item costs, in the unit of `runSize`. */
  readonly costOf: (item: Item) => number;
}

/** Items are added, then read once in their order. */
export class ExternalSorter<Item> {
  readonly #parent: string;
  readonly #order: SortOrder<Item>;
  readonly #runSize: number;
  #folder: string | undefined;
  #items: Item[] = [];
  #size = 0;
  readonly #runs: string[] = [];

  /** @param parent folder in which the runs are put @param runSize how much may be held at once */
  constructor(parent: string, order: SortOrder<Item>, runSize: number) {
    this.#parent = parent;
    this.#order = order;
    this.#runSize = runSize;
  }

  /** Whether so much was added that it must be written before more is. */
  get isFull(): boolean {
    return this.#size >= this.#runSize;
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#size += this.#order.costOf(item);
  }

  /** Writes what is held into a run of its own. */
  async spill(): Promise<void> {
    this.#folder ??= await mkdtemp(join(this.#parent, '.copydesk-sort-'));
    const path = join(this.#folder, `run-${this.#runs.length}.jsonl`);
    this.#runs.push(path);
    const file = openSync(path, 'w');
    try {
      let lines: string[] = [];
      for (const item of this.#held()) {
        lines.push(JSON.stringify(item));
        if (lines.length < BATCH) continue;
        writeSync(file, `${lines.join('\n')}\n`);
        lines = [];
      }
      if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
    } finally {
      closeSync(file);
    }
    this.#items = [];
    this.#size = 0;
  }

  /** Every item in ascending order. May be read once more after it was read to its end. */
  *sorted(): Generator<Item> {
    const runs = this.#runs.map((path) => readRun<Item>(path));
    yield* mergeRuns([...runs, this.#held().values()], this.#order.before);
  }

  /** Takes the runs away. */
  dispose(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  #held(): Item[] {
    const { before } = this.#order;
    return this.#items.sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
  }
}

function* readRun<Item>(path: string): Generator<Item> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(READ_AT_ONCE);
    const decoder = new TextDecoder();
    let rest = '';
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, count), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as Item;
    }
  } finally {
    closeSync(file);
  }
}

interface Head<Item> {
  item: Item;
  readonly rest: Iterator<Item>;
}

/** Merges sorted rows by a binary heap of their heads. */
function* mergeRuns<Item>(
  runs: readonly Iterator<Item>[],
  before: SortOrder<Item>['before'],
): Generator<Item> {
  const heap: Head<Item>[] = [];
  for (const rest of runs) {
    const first = rest.next();
    if (first.done !== true) heap.push({ item: first.value, rest });
  }
  heap.sort((a, b) => (before(a.item, b.item) ? -1 : 1));
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
    sink(heap, before);
  }
}

/** Lets the head of a heap go down to where it belongs. */
function sink<Item>(heap: Head<Item>[], before: SortOrder<Item>['before']): void {
  for (let at = 0; ; ) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && before(heap[child]!.item, heap[least]!.item)) least = child;
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
