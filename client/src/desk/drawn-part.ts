/**
 * Which part of a long text is drawn on a page. A text of a million words has tens of thousands of findings and names:
 * the page is given those around what is in sight, and the places of all findings, so that it can count them and go
 * through them.
 */
import type { PageSpan } from './messages.ts';

/** Texts up to this length are drawn whole; UTF-16 units. */
export const WHOLE_LENGTH = 100_000;

/** How far the part reaches beyond what is in sight, so that a little scrolling needs nothing new; UTF-16 units. */
const AROUND = 20_000;

export class DrawnPart {
  #seen: PageSpan = { from: 0, to: 0 };
  #wantsPlaces = true;

  /** The part of a text of some length; undefined when the whole of it is drawn. */
  of(length: number): PageSpan | undefined {
    if (length <= WHOLE_LENGTH) return undefined;
    return { from: Math.max(0, this.#seen.from - AROUND), to: Math.min(length, this.#seen.to + AROUND) };
  }

  /** The page has something else in sight. */
  look(seen: PageSpan): void {
    this.#seen = seen;
  }

  /** Whether the page has the places of older findings, or none. */
  get wantsPlaces(): boolean {
    return this.#wantsPlaces;
  }

  /** The findings have changed. */
  renew(): void {
    this.#wantsPlaces = true;
  }

  /** The page was given the places of all findings. */
  given(): void {
    this.#wantsPlaces = false;
  }
}
