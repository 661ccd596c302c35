/** A short piece of the line around a finding, cut at words, for places where the whole paragraph is too long. */
import type { Article } from '../text/article.ts';
import { cutsSurrogatePair, type Offset, type Span } from '../text/offsets.ts';

/** The words before, in and after a span. `cutBefore` and `cutAfter` say that the line goes on there. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How far past the budget a cut may move to stand between two words. */
const SLACK = 12;

/**
 * The part of a line around a span.
 * @param span a span of the article; of one over several lines only the first line is quoted
 * @param budget UTF-16 units to stay near to, the span included; a longer span is shortened in its middle
 */
export function excerpt(article: Article, span: Span, budget: number): Excerpt {
  const { text, lines } = article;
  const line = lines.span(lines.lineAt(span.start));
  const end = Math.max(span.start, Math.min(span.end, line.end));
  const quote =
    shorten(text.slice(span.start, end), budget) + (span.end > line.end && end > span.start ? '…' : '');
  const context = Math.max(0, budget - quote.length);
  const wantedBefore = Math.min(Math.ceil(context / 2), span.start - line.start);
  const after = Math.min(context - wantedBefore, line.end - end);
  const before = Math.min(context - after, span.start - line.start);
  const from = wordStart(text, line.start, span.start - before, span.start);
  const to = wordEnd(text, line.end, end + after, end);
  return {
    before: text.slice(from, span.start).trimStart(),
    quote,
    after: text.slice(end, to).trimEnd(),
    cutBefore: from > line.start,
    cutAfter: to < line.end,
  };
}

/** The nearest start of a word at or after `at`, not past `limit`. */
function wordStart(text: string, first: Offset, at: Offset, limit: Offset): Offset {
  if (at <= first) return first;
  for (let near = at; near < Math.min(limit, at + SLACK); near++) if (isSpace(text, near - 1)) return near;
  return cutsSurrogatePair(text, at) ? at - 1 : at;
}

/** The nearest end of a word at or before `at`, not before `limit`. */
function wordEnd(text: string, last: Offset, at: Offset, limit: Offset): Offset {
  if (at >= last) return last;
  for (let near = at; near > Math.max(limit, at - SLACK); near--) if (isSpace(text, near)) return near;
  return cutsSurrogatePair(text, at) ? at + 1 : at;
}

const isSpace = (text: string, at: Offset): boolean => /\s/.test(text.charAt(at));

function shorten(quote: string, budget: number): string {
  if (quote.length <= budget) return quote;
  const half = Math.floor((budget - 1) / 2);
  const head = cutsSurrogatePair(quote, half) ? half - 1 : half;
  const tail = cutsSurrogatePair(quote, quote.length - half) ? quote.length - half + 1 : quote.length - half;
  return `${quote.slice(0, head)}…${quote.slice(tail)}`;
}
