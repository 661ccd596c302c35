/** When a search that goes through words lets others have their turn: after so many, however paragraphs divide them. */

/** Words that are gone through before others have their turn; a search goes through each word of an article nine times. */
const STEP = 20_000;

/** How many words some work has gone through since others had their turn. */
export class Pace {
  #words = 0;

  /** Whether others are to have their turn behind so many further words. */
  isOver(words: number): boolean {
    this.#words += words;
    if (this.#words < STEP) return false;
    this.#words = 0;
    return true;
  }
}
