/**
 * Open articles whose names are to be counted anew. Of a long article all names must be placed for that, which takes
 * far longer than all else that a key brings about: so it waits until nobody types, or until somebody asks for the names.
 */
import type { NamesInUse } from '../../names/workspace/workspace-names.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { NamedArticle } from '../names/named-article.ts';

/** What the counting needs from the index. */
export interface NameCounting {
  readonly clock: Clock;
  /** How long it is to wait until nobody types, in milliseconds; 0 or less when nobody does. */
  readonly untilPause: () => number;
  readonly count: (path: string, article: NamedArticle) => void;
}

export class WaitingNames {
  readonly #counting: NameCounting;
  readonly #waiting = new Map<string, NamedArticle>();
  #isPlanned = false;

  constructor(counting: NameCounting) {
    this.#counting = counting;
  }

  /** An article was analysed as it stands. */
  analysed(path: string, article: NamedArticle): void {
    this.#waiting.set(path, article);
    this.#countOrWait();
  }

  /** What an article says now is of no account any more. */
  forget(path: string): void {
    this.#waiting.delete(path);
  }

  /** Counts all that wait, but for those in which somebody has gone on typing: these are analysed anew. */
  count(): void {
    for (const [path, article] of this.#waiting) {
      this.#waiting.delete(path);
      if (article.isOvertaken !== true) this.#counting.count(path, article);
    }
  }

  #countOrWait(): void {
    const { clock, untilPause } = this.#counting;
    const left = untilPause();
    if (left <= 0) this.count();
    else if (!this.#isPlanned) {
      this.#isPlanned = true;
      clock.after(left, () => {
        this.#isPlanned = false;
        this.#countOrWait();
      });
    }
  }
}

/** Names that are looked for anew whenever something is asked of them. */
export const namesInUse = (names: () => NamesInUse): NamesInUse => ({
  usesOf: (entityOrForm) => names().usesOf(entityOrForm),
  formsOf: (entity) => names().formsOf(entity),
  usesWritten: (form, language) => names().usesWritten(form, language),
  get articles() {
    return names().articles;
  },
});
