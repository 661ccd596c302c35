/** Short lines that repeat across the articles of a folder: what a site prints on each of its pages. */
import { phraseKey } from '../artifacts/project-lexicon.ts';
import { createArticle } from '../text/article.ts';

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
      const count = this.#counts.get(key) ?? {
        line: paragraph.text,
        places: [],
        files: 0,
        times: 0,
        last: -1,
      };
      count.times++;
      if (count.last !== file) {
        count.files++;
        if (count.places.length < REMEMBERED_PLACES) {
          const indent = text.slice(lines.span(paragraph.line).start, paragraph.start);
          count.places.push({ file, line: paragraph.line, indent, text: paragraph.text });
        }
      }
      count.last = file;
      this.#counts.set(key, count);
    }
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
