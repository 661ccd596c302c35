/**
 * Line ends inside brat's spans. An annotation is one line of the file, so a span that crosses a line end stands there
 * in pieces, as brat's own editor cuts it; pieces that nothing but line ends part are one span again when read.
 */
import type { Span } from '../../text/offsets.ts';

/** What ends a line for the reader of brat, Python's `str.splitlines`. */
export const bratLineEnds = (flags: string): RegExp =>
  new RegExp('[\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029]+', flags);

const IS_LINE_ENDS = /^[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+$/;

/** Cuts spans at line ends; pieces of nothing are left out. */
export function splitLines(text: string, spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (const match of text.slice(start, end).matchAll(bratLineEnds('g'))) {
      const at = start + match.index;
      if (at > from) pieces.push({ start: from, end: at });
      from = at + match[0].length;
    }
    if (end > from) pieces.push({ start: from, end });
  }
  return pieces;
}

/** Joins pieces between which nothing but line ends stands. */
export function joinedLines(text: string, pieces: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, piece.start);
    if (last !== undefined && IS_LINE_ENDS.test(between))
      spans[spans.length - 1] = { start: last.start, end: piece.end };
    else spans.push(piece);
  }
  return spans;
}
