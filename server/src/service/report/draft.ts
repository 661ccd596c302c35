/**
 * A report while its articles are being read: each is counted as it comes, and the first ones are kept to be shown in
 * full. The command line and the server make the same page of it.
 */
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import { type CheckedFile, countsOf, type Summary, Tally } from './checked-file.ts';
import { FolderOverview, type ReadLayer } from './folder-overview.ts';
import type { PageReader } from './html.ts';
import { reportPage } from './page.ts';

/** More articles than this make a page that no browser likes to open. */
export const SHOWN_ARTICLES = 300;

export class ReportDraft {
  readonly #shown: number;
  readonly #files: CheckedFile[] = [];
  readonly #overview = new FolderOverview();
  readonly #tally = new Tally();
  #left = 0;

  /** @param shown how many articles are shown in full; the others are counted and drawn */
  constructor(shown = SHOWN_ARTICLES) {
    this.#shown = shown;
  }

  get summary(): Summary {
    return this.#tally.summary;
  }

  /** Takes an article, or a file that could not be read. @param layers of its annotations */
  add(file: CheckedFile, layers: readonly ReadLayer[]): void {
    if (this.#files.length < this.#shown) this.#files.push(file);
    else this.#left++;
    this.#overview.add(file, layers);
    this.#tally.add(countsOf(file));
  }

  /** The page of all that was taken. @param known what the judgement of spellings reads */
  page(known: PairKnowledge, reader: PageReader): Promise<string> {
    const [files, left, summary, overview] = [this.#files, this.#left, this.summary, this.#overview];
    return reportPage({ files, left, summary, overview, known }, reader);
  }
}
