/**
 * A text with every line end as LF, and the way back to raw offsets. A quote that was taken from a file with CRLF
 * must be found in the same file with LF, and the other way round; nothing else is normalised.
 */
import { firstIndex } from '../../text/first-index.ts';
import type { Offset } from '../../text/offsets.ts';

export interface LineFeedView {
  readonly text: string;
  /** The raw offset of an offset in the view. Before a line end it is the place before its CR. */
  rawOffset(at: Offset): Offset;
}

/** Line ends as LF. */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n|\r/g, '\n') : text;

/** Views a text; the usual text without any CR is its own view. */
export function lineFeedView(raw: string): LineFeedView {
  if (!raw.includes('\r')) return { text: raw, rawOffset: (at) => at };
  /** Offsets in the view right behind each line end that took two units. */
  const shortened: Offset[] = [];
  for (let at = raw.indexOf('\r\n'); at !== -1; at = raw.indexOf('\r\n', at + 2)) {
    shortened.push(at + 1 - shortened.length);
  }
  return {
    text: withLineFeeds(raw),
    rawOffset: (at) => at + countUpTo(shortened, at),
  };
}

/** How many of the ascending numbers are at most `limit`. */
const countUpTo = (ascending: readonly number[], limit: number): number =>
  firstIndex(ascending, (number) => number > limit);
