/** Sentences of a paragraph: what ends at a full stop, question or exclamation mark of any script. */
import type { Span } from './offsets.ts';

const TERMINAL = /[.!?؟۔…]+["'”»’)\]]*(?=\s|$)/g;
/** A one- or two-letter word before a full stop is an abbreviation (د. محمد, St. Peter), not an end. */
const ABBREVIATION = /(?:^|[\s(«“"])(?:\p{L}|\p{Lu}\p{Ll})\.$/u;

/**
 * Splits a stretch of text into sentences.
 * @param text the whole text @param within the stretch; spans returned are in the text's offsets
 */
export function sentences(text: string, within: Span): Span[] {
  const piece = text.slice(within.start, within.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of piece.matchAll(TERMINAL)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(piece.slice(Math.max(0, end - 5), end))) continue;
    found.push({ start: within.start + start, end: within.start + end });
    start = end + (/^\s*/.exec(piece.slice(end, end + 8))?.[0].length ?? 0);
  }
  if (start < piece.length) found.push({ start: within.start + start, end: within.end });
  return found;
}
