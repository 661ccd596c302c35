/** The words around a place of an article, short enough for a row of a list. */
import type { Article } from '../../text/article.ts';
import type { Offset, Span } from '../../text/offsets.ts';

/** A piece of a line, and where the place is in it; UTF-16 units. */
export interface ShownLine {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

/**
 * UTF-16 units that are shown before and after a place. Few: a list cuts long rows at the right, which is where
 * right-to-left text begins.
 */
const BEFORE = 18;
const AFTER = 30;
/** No more of the place itself than this. */
const LONGEST = 60;

/** The words around a span, within its line. What is left out is marked by an ellipsis. */
export function shownLine({ text, lines }: Pick<Article, 'text' | 'lines'>, span: Span): ShownLine {
  const whole = lines.span(lines.lineAt(span.start));
  const last = Math.min(span.end, whole.end, span.start + LONGEST);
  const begin = wordStart(text, Math.max(whole.start, span.start - BEFORE), whole.start, span.start);
  const end = wordEnd(text, Math.min(whole.end, last + AFTER), whole.end, last);
  const head = begin > whole.start ? '…' : '';
  const tail = end < whole.end ? '…' : '';
  const piece = text.slice(begin, end).replace(/[\t\r\n]/g, ' ');
  const from = head.length + span.start - begin;
  return { line: head + piece + tail, from, to: from + Math.max(0, last - span.start) };
}

/** The first beginning of a word at or after an offset, before the place itself. */
function wordStart(text: string, at: Offset, first: Offset, place: Offset): Offset {
  if (at === first) return at;
  const space = text.indexOf(' ', at);
  return space === -1 || space >= place ? unbroken(text, at) : space + 1;
}

/** The last end of a word at or before an offset, after the place itself. */
function wordEnd(text: string, at: Offset, last: Offset, place: Offset): Offset {
  if (at === last) return at;
  const space = text.lastIndexOf(' ', at);
  return space <= place ? unbroken(text, at) : space;
}

/** An offset that cuts no surrogate pair. */
const unbroken = (text: string, at: Offset): Offset => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};
