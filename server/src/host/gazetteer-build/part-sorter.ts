/**
 * Sorts parts of entities by id in bounded memory: sorted runs go to files in a temporary folder and are merged as
 * they are read (the external merge sort of every textbook).
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlacedPart } from '../../names/gazetteer/sources/merge-parts.ts';

/** UTF-16 units of parts that are held at once, about: a quarter of the memory that a build takes. */
const RUN_SIZE = 12_000_000;
/** What a part costs besides its texts. */
const PART_COST = 150;
const READ_AT_ONCE = 1 << 17;

const before = (a: PlacedPart, b: PlacedPart): boolean => a.id < b.id || (a.id === b.id && a.order < b.order);

export class PartSorter {
  readonly #parent: string;
  readonly #runSize: number;
  #folder: string | undefined;
  #parts: PlacedPart[] = [];
  #size = 0;
  readonly #runs: string[] = [];

  /** @param parent folder in which the runs are put @param runSize UTF-16 units that are held at once */
  constructor(parent: string, runSize = RUN_SIZE) {
    this.#parent = parent;
    this.#runSize = runSize;
  }

  /** Whether so much was added that it must be written before more is. */
  get isFull(): boolean {
    return this.#size >= this.#runSize;
  }

  add(part: PlacedPart): void {
    this.#parts.push(part);
    this.#size += PART_COST + part.id.length;
    for (const { text } of part.forms) this.#size += text.length + 40;
  }

  /** Writes what is held into a run of its own. */
  async spill(): Promise<void> {
    this.#folder ??= await mkdtemp(join(this.#parent, '.gazetteer-build-'));
    const path = join(this.#folder, `run-${this.#runs.length}.jsonl`);
    this.#runs.push(path);
    const file = openSync(path, 'w');
    try {
      let lines: string[] = [];
      for (const part of this.#sorted()) {
        lines.push(JSON.stringify(part));
        if (lines.length < 2000) continue;
        writeSync(file, `${lines.join('\n')}\n`);
        lines = [];
      }
      if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
    } finally {
      closeSync(file);
    }
    this.#parts = [];
    this.#size = 0;
  }

  /** The parts of each id together, ids in ascending order, parts in their order. */
  *groups(): Generator<PlacedPart[]> {
    let group: PlacedPart[] = [];
    for (const part of mergeRuns([...this.#runs.map(readRun), this.#sorted().values()])) {
      if (group.length > 0 && group[0]!.id !== part.id) {
        yield group;
        group = [];
      }
      group.push(part);
    }
    if (group.length > 0) yield group;
  }

  /** Takes the runs away. */
  dispose(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  #sorted(): PlacedPart[] {
    return this.#parts.sort((a, b) => (before(a, b) ? -1 : 1));
  }
}

function* readRun(path: string): Generator<PlacedPart> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(READ_AT_ONCE);
    const decoder = new TextDecoder();
    let rest = '';
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, count), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as PlacedPart;
    }
  } finally {
    closeSync(file);
  }
}

interface Head {
  part: PlacedPart;
  readonly rest: Iterator<PlacedPart>;
}

/** Merges sorted rows by a binary heap of their heads. */
function* mergeRuns(runs: readonly Iterator<PlacedPart>[]): Generator<PlacedPart> {
  const heap: Head[] = [];
  for (const rest of runs) {
    const first = rest.next();
    if (first.done !== true) heap.push({ part: first.value, rest });
  }
  heap.sort((a, b) => (before(a.part, b.part) ? -1 : 1));
  while (heap.length > 0) {
    const head = heap[0]!;
    yield head.part;
    const next = head.rest.next();
    if (next.done !== true) head.part = next.value;
    else {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last;
    }
    sink(heap);
  }
}

/** Lets the head of a heap go down to where it belongs. */
function sink(heap: Head[]): void {
  for (let at = 0; ; ) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && before(heap[child]!.part, heap[least]!.part)) least = child;
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
