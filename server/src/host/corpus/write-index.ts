/**
 * Writes an index from articles in any order: sorted by path, one for each path, in bounded memory. The same articles
 * give the same bytes, however they were divided and in whatever order they come.
 */

import { headerLine } from '../../project/corpus/index-line.ts';
import { ExternalSorter } from '../external-sorter.ts';

/** UTF-16 units of lines that are held at once. */
const RUN_SIZE = 24_000_000;
/** What a line costs besides its text. */
const LINE_COST = 100;
/** Text that is handed out at once, in UTF-16 units, about. */
const CHUNK = 1 << 16;

/** A line of an article, and what its place is decided by. */
export interface SortedLine {
  readonly path: string;
  readonly stamp: number;
  readonly line: string;
}

/** By UTF-16 units. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Of two lines of one path the one with the later stamp comes last, of two with one stamp the greater text: an order of
 * all lines, so that which one holds does not depend on which came first.
 */
const ORDER = {
  compare: (a: SortedLine, b: SortedLine): number =>
    compareTexts(a.path, b.path) || a.stamp - b.stamp || compareTexts(a.line, b.line),
  costOf: ({ path, line }: SortedLine): number => path.length + line.length + LINE_COST,
};

/** Lines are added, then the index is read. */
export class IndexWriter {
  readonly #sorter: ExternalSorter<SortedLine>;

  /** @param folder in which temporary files are put @param runSize UTF-16 units that are held at once */
  constructor(folder: string, runSize = RUN_SIZE) {
    this.#sorter = new ExternalSorter(folder, ORDER, runSize);
  }

  async add(line: SortedLine): Promise<void> {
    this.#sorter.add(line);
    if (this.#sorter.isFull) await this.#sorter.spill();
  }

  /** How many articles there are, and how many of them were there in more than one reading. */
  count(): { readonly articles: number; readonly contested: number } {
    let articles = 0;
    let contested = 0;
    for (const { others } of this.#articles()) {
      articles++;
      if (others > 0) contested++;
    }
    return { articles, contested };
  }

  /** The index as text, piece by piece. @param articles as `count` gives it */
  *text(engine: string, articles: number): Generator<string> {
    let chunk = `${headerLine({ engine, articles })}\n`;
    for (const line of this.lines()) {
      chunk += `${line}\n`;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }

  /** The lines of the articles, without line feeds. */
  *lines(): Generator<string> {
    for (const { line } of this.#articles()) yield line;
  }

  /** Takes the temporary files away. */
  dispose(): void {
    this.#sorter.dispose();
  }

  /** The line that holds for each path; `others` counts the different ones that do not. */
  *#articles(): Generator<{ readonly line: string; readonly others: number }> {
    let last: SortedLine | undefined;
    let others = 0;
    for (const next of this.#sorter.sorted()) {
      if (last !== undefined && last.path !== next.path) {
        yield { line: last.line, others };
        others = 0;
      } else if (last !== undefined && last.line !== next.line) others++;
      last = next;
    }
    if (last !== undefined) yield { line: last.line, others };
  }
}
