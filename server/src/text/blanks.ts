/** White space, and the marks that scraped lines begin or end with: BOM, left-to-right and right-to-left mark. */
import type { Offset, Span } from './offsets.ts';

/** Whether a UTF-16 unit shows nothing at the ends of a line. Joiners, which belong to words, are none. */
export const isBlankUnit = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200f && unit !== 0x200c && unit !== 0x200d);

/** A stretch without the blanks at its ends; empty where it holds nothing else. */
export function trimmedLine(text: string, span: Span): Span {
  let { start, end }: { start: Offset; end: Offset } = span;
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++;
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
