/** Short lines that repeat across the articles of a folder: what a site prints on each of its pages. */
import { phraseKey } from '../artifacts/project-lexicon.ts';
import { type Article, createArticle } from '../text/article.ts';

/** Longer lines are prose; a paragraph that two articles share is a copied paragraph and not a label. UTF-16 units. */
const LONGEST_LINE = 200;
/** In how many files a line must stand, unless told otherwise. */
export const FEWEST_FILES = 3;
/** How many places of each line are remembered, to be looked at. */
const REMEMBERED_PLACES = 5;

/** Where a line stands: in the file that was counted as number `file`, from 0. */
export interface LinePlace {
  readonly file: number;
  /** Zero-based. */
  readonly line: number;
  /** White space before it. */
  readonly indent: string;
  readonly text: string;
}

/** A line, in how many files and how often it stands, and where first. */
export interface SharedLine {
  readonly line: string;
  readonly files: number;
  readonly times: number;
  readonly places: readonly LinePlace[];
}

/** The lines of an article that may be shared, each with how often it stands there, in the order of their coming. */
export function shortLinesOf({ paragraphs }: Article): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { text } of paragraphs) {
    if (text.length > LONGEST_LINE || phraseKey(text) === '') continue;
    lines.set(text, (lines.get(text) ?? 0) + 1);
  }
  return lines;
}

interface Count {
  readonly line: string;
  readonly places: LinePlace[];
  files: number;
  times: number;
  last: number;
}

/** Counts lines, one text after the other. Lines that differ in case, marks and accents only are one line. */
export class LineCounter {
  readonly #counts = new Map<string, Count>();
  #files = 0;

  /** How many texts were counted. */
  get files(): number {
    return this.#files;
  }

  add(text: string): void {
    const file = this.#files++;
    const { paragraphs, lines } = createArticle(text);
    for (const paragraph of paragraphs) {
      if (paragraph.text.length > LONGEST_LINE) continue;
      const key = phraseKey(paragraph.text);
      if (key === '') continue;
      const { isNew, places } = this.#count(key, paragraph.text, file, 1);
      if (!isNew || places.length >= REMEMBERED_PLACES) continue;
      const indent = text.slice(lines.span(paragraph.line).start, paragraph.start);
      places.push({ file, line: paragraph.line, indent, text: paragraph.text });
    }
  }

  /** Adds a text of which only the short lines are known, as `shortLinesOf` gives them. They have no places. */
  addLines(lines: Iterable<readonly [line: string, times: number]>): void {
    const file = this.#files++;
    for (const [line, times] of lines) this.#count(phraseKey(line), line, file, times);
  }

  #count(key: string, line: string, file: number, times: number) {
    const count = this.#counts.get(key) ?? { line, places: [], files: 0, times: 0, last: -1 };
    const isNew = count.last !== file;
    count.times += times;
    if (isNew) count.files++;
    count.last = file;
    this.#counts.set(key, count);
    return { isNew, places: count.places };
  }

  /** How often a line was counted. */
  countOf(line: string): { readonly files: number; readonly times: number } | undefined {
    const count = this.#counts.get(phraseKey(line));
    return count === undefined ? undefined : { files: count.files, times: count.times };
  }

  /** Lines that stand in at least `fewest` texts, those of most texts first. */
  shared(fewest: number): readonly SharedLine[] {
    return [...this.#counts.values()]
      .filter(({ files }) => files >= fewest)
      .sort((a, b) => b.files - a.files || b.times - a.times || (a.line < b.line ? -1 : 1))
      .map(({ line, files, times, places }) => ({ line, files, times, places }));
  }
}
