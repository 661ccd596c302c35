/** When a search that goes through paragraphs lets others have their turn: after so many words, however they are divided. */
import type { SearchedPassage } from './searched-passage.ts';

/** Words that are worked on before others have their turn: those of a hundred paragraphs, or of a part of a book in one. */
const STEP = 8192;

/** How many words some work has gone through since others had their turn. */
export class Pace {
  #words = 0;

  /** Whether others are to have their turn behind a paragraph. */
  isOver({ wordCount }: SearchedPassage): boolean {
    this.#words += Math.max(wordCount, 1);
    if (this.#words < STEP) return false;
    this.#words = 0;
    return true;
  }
}
