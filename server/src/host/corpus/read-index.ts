/** Reads indexes line by line. A part that was cut short or damaged is told by its line, and never taken for whole. */
import type { ArticleSummary } from '../../project/corpus/article-summary.ts';
import { readIndexLine } from '../../project/corpus/index-line.ts';
import { byteLines } from '../byte-lines.ts';

/** A longer line is no article of an index; bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** What is wrong with an index; the message names the file and the line. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

/** Reads several indexes that one engine has made. */
export class IndexReader {
  #engine: string | undefined;
  #madeBy: string | undefined;

  /** The engine that made what was read so far; undefined before the first header. */
  get engine(): string | undefined {
    return this.#engine;
  }

  /**
   * The articles of an index, in the order of its lines. Parts may follow one another in one file, and their lines may
   * stand in any order: what counts is that there are as many as the headers say.
   * @param name for messages
   * @throws IndexError at the first line that cannot be read, and at the end where lines are missing
   */
  async *read(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ArticleSummary> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decoded = (bytes: Uint8Array): string | undefined => {
      try {
        return decoder.decode(bytes);
      } catch {
        return undefined;
      }
    };
    let number = 0;
    let promised: number | undefined;
    let found = 0;
    for await (const bytes of byteLines(stream, LONGEST_LINE)) {
      number++;
      const place = `${name}:${number}`;
      const line = bytes === undefined ? undefined : decoded(bytes);
      if (line === undefined) throw new IndexError(`${place}: this is no line of an index`);
      const read = readIndexLine(line);
      if (read.kind === 'fault') throw new IndexError(`${place}: ${read.message}`);
      if (read.kind === 'article') {
        found++;
        yield read.article;
      } else {
        this.#agree(read.header.engine, place);
        promised = (promised ?? 0) + read.header.articles;
      }
    }
    if (promised === undefined) throw new IndexError(`${name}: this is no index: it has no header`);
    if (promised !== found) {
      throw new IndexError(`${name}: the index is not whole: it has ${found} of ${promised} articles`);
    }
  }

  #agree(engine: string, place: string): void {
    this.#engine ??= engine;
    this.#madeBy ??= place;
    if (this.#engine !== engine) {
      throw new IndexError(
        `${place}: this part was made by Copydesk ${engine}, and ${this.#madeBy} by ${this.#engine}; build both with one`,
      );
    }
  }
}
