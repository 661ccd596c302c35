/** How residue is taken out of a text: a whole line with its terminator, or a span with one of the spaces around it. */
import { isBlankUnit } from '../text/blanks.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Offset, Span } from '../text/offsets.ts';
import type { Edit } from './finding.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Deletes residue: its line, or lines, when nothing else stands on them, else only the span.
 * @param text the article's text @param lines its lines @param span the residue
 */
export function deletion(text: string, lines: LineIndex, span: Span): Edit {
  const first = lines.lineAt(span.start);
  const last = lines.lineAt(span.end);
  const alone =
    isBlankBackwards(text, lines.span(first).start, span.start) &&
    isBlank(text, span.end, lines.span(last).end);
  return alone ? lineDeletion(text, lines, first, last) : spanDeletion(text, span);
}

/**
 * Deletes a line, or several, so that no blank line is left where there was none, and a blank line on both sides becomes one.
 *
 * In the first half of the text a line goes with the terminator after it, in the second half with the one before
 * it: residue stands at both ends of an article, and so neighbours that are deleted together do not overlap.
 */
export function lineDeletion(text: string, lines: LineIndex, first: number, last = first): Edit {
  const stretch: Stretch = {
    first,
    last,
    before: nextWritten(text, lines, first, -1),
    after: nextWritten(text, lines, last, 1),
  };
  const span = lines.isInFirstHalf(first) ? forwardSpan(text, lines, stretch) : backwardSpan(lines, stretch);
  return { ...span, newText: '' };
}

/** Lines that go, and the nearest written ones around them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

function forwardSpan(text: string, lines: LineIndex, { first, last, before, after }: Stretch): Span {
  const top = first === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : lines.span(first).start;
  const blankBefore = before !== first - 1 || first === 0;
  const next = blankBefore ? after : last + 1;
  return { start: top, end: next >= lines.count ? lines.fullSpan(last).end : lines.span(next).start };
}

function backwardSpan(lines: LineIndex, { first, last, before, after }: Stretch): Span {
  const blankAfter = after !== last + 1 || last + 1 >= lines.count;
  const previous = blankAfter ? before : first - 1;
  const start = previous < 0 ? lines.span(first).start : lines.span(previous).end;
  return { start, end: lines.span(last).end };
}

/** The nearest line in a direction that is not blank: -1 before the first line, `lines.count` past the last. */
function nextWritten(text: string, lines: LineIndex, line: number, step: 1 | -1): number {
  let at = line + step;
  while (at >= 0 && at < lines.count) {
    const { start, end } = lines.span(at);
    if (!isBlank(text, start, end)) return at;
    at += step;
  }
  return at;
}

/** Deletes a span within a line; where a space then meets a space, a mark or an end of the line, one space goes too. */
export function spanDeletion(text: string, span: Span): Edit {
  const { start, end } = span;
  const spaceBefore = isSpace(text.charCodeAt(start - 1));
  const closes = end >= text.length || /[\s.,;:!?،؛؟)\]»”]/.test(text[end]!);
  if (spaceBefore && closes) return { start: start - 1, end, newText: '' };
  const opens = start === 0 || /[\s([«“]/.test(text[start - 1]!);
  if (opens && isSpace(text.charCodeAt(end))) return { start, end: end + 1, newText: '' };
  return { start, end, newText: '' };
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x09;

/** Whether only blanks stand between two offsets. */
function isBlank(text: string, from: Offset, to: Offset): boolean {
  for (let at = from; at < to; at++) if (!isBlankUnit(text.charCodeAt(at))) return false;
  return true;
}

/** The same from the end, so that many spans after one long stretch of spaces do not each walk over it. */
function isBlankBackwards(text: string, from: Offset, to: Offset): boolean {
  for (let at = to - 1; at >= from; at--) if (!isBlankUnit(text.charCodeAt(at))) return false;
  return true;
}
