/**
 * Describes a span by its words and the words around it, so that it can be found again after the text was edited
 * elsewhere. Source: the describers of Apache Annotator, which extend the context until it is unique and cut it
 * at words; new here is that a context stays inside its line when that says enough, so that a paragraph set before
 * or behind leaves it whole.
 */
import { isCharacterBoundary, isWordBoundary, isWordUnit } from '../../text/boundaries.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { TextQuoteSelector } from '../records/record.ts';
import { QuoteSearch } from './quote-search.ts';

/** UTF-16 units of context on each side when that is enough. */
const CONTEXT_LENGTH = 32;
/** Units of words that make a context within its line enough. */
export const ENOUGH_CONTEXT = 12;
/** How far a context reaches over line ends when its line says too little or is not unique, in steps. */
const REACHES = [128, 1024];
/** How far outward a cut moves to fall between words. */
const WORD_REACH = 32;
/** Units of a context that was not extended to be unique. */
export const USUAL_CONTEXT = CONTEXT_LENGTH + WORD_REACH;

/**
 * The quote that finds a span again. Raw text: nothing is normalised. For many spans, make one describer.
 * When a text repeats itself so much that 1,024 units on both sides are not unique, the description is not either,
 * and resolving it says so.
 * @param span UTF-16 offsets in `text`; empty for a deletion. A span that cuts a surrogate pair or a CRLF is widened.
 */
export const describeSpan = (text: string, span: Span): TextQuoteSelector => createDescriber(text)(span);

/** Prepares a text for describing many of its spans; see `describeSpan`. */
export function createDescriber(text: string): (span: Span) => TextQuoteSelector {
  const search = new QuoteSearch(text);
  return (span) =>
    describe(search, {
      start: widen(text, span.start, -1),
      end: Math.max(widen(text, span.start, -1), widen(text, span.end, 1)),
    });
}

function describe(search: QuoteSearch, { start, end }: Span): TextQuoteSelector {
  const { text } = search;
  let context = contextWithin(search, { start, end }, limitsAround(text, { start, end }));
  for (const reach of REACHES) {
    if (context.unique) break;
    const limits = { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) };
    context = contextWithin(search, { start, end }, limits);
  }
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(context.start, start),
    suffix: text.slice(end, context.end),
  };
}

function widen(text: string, offset: Offset, step: 1 | -1): Offset {
  const at = Math.max(0, Math.min(offset, text.length));
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  const cutsPair = (low & 0xfc00) === 0xdc00 && (high & 0xfc00) === 0xd800;
  return cutsPair || (high === 13 && low === 10) ? at + step : at;
}

/** How far contexts may reach: each to the end of its line, or over it when too few words stand before it. */
function limitsAround(text: string, span: Span): Span {
  const furthest = REACHES.at(-1)!;
  let { start, end } = span;
  let words = 0;
  for (; start > 0 && span.start - start < furthest; start--) {
    const unit = text.charCodeAt(start - 1);
    if (isWordUnit(unit)) words++;
    else if (isLineEnd(unit) && words >= ENOUGH_CONTEXT) break;
  }
  words = 0;
  for (; end < text.length && end - span.end < furthest; end++) {
    const unit = text.charCodeAt(end);
    if (isWordUnit(unit)) words++;
    else if (isLineEnd(unit) && words >= ENOUGH_CONTEXT) break;
  }
  return { start, end };
}

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;

/** A span with its contexts, and whether it is the only one of its kind in the text. */
interface Context extends Span {
  readonly unique: boolean;
}

/**
 * Context on both sides inside limits. Each side grows until it alone tells the span from all others, because the
 * other side may be edited away; when no side can, both together may.
 */
function contextWithin(search: QuoteSearch, span: Span, limits: Span): Context {
  const before = growBefore(search, span, limits.start);
  const after = growAfter(search, span, limits.end);
  const context = { start: before.start, end: after.end };
  return { ...context, unique: before.unique || after.unique || isUnique(search, context) };
}

function growBefore(search: QuoteSearch, span: Span, limit: Offset): Context {
  for (let length = CONTEXT_LENGTH; ; length *= 2) {
    const start = cutBefore(search.text, Math.max(limit, span.start - length), limit);
    const grown = { start, end: span.end };
    const unique = isUnique(search, grown);
    if (unique || start <= limit) return { ...grown, unique };
  }
}

function growAfter(search: QuoteSearch, span: Span, limit: Offset): Context {
  for (let length = CONTEXT_LENGTH; ; length *= 2) {
    const end = cutAfter(search.text, Math.min(limit, span.end + length), limit);
    const grown = { start: span.start, end };
    const unique = isUnique(search, grown);
    if (unique || end >= limit) return { ...grown, unique };
  }
}

/** Whether the text of a span occurs once in the whole text. The empty text is everywhere. */
const isUnique = (search: QuoteSearch, span: Span): boolean =>
  span.start < span.end && search.find(search.text.slice(span.start, span.end)) === span.start;

/** The nearest cut at or before an offset that parts no word; when a word is too long, that parts no character. */
function cutBefore(text: string, from: Offset, limit: Offset): Offset {
  const furthest = Math.max(limit, from - WORD_REACH);
  for (let at = from; at >= furthest; at--) if (at === limit || isWordBoundary(text, at)) return at;
  let at = from;
  while (at > limit && !isCharacterBoundary(text, at)) at--;
  return at;
}

function cutAfter(text: string, from: Offset, limit: Offset): Offset {
  const furthest = Math.min(limit, from + WORD_REACH);
  for (let at = from; at <= furthest; at++) if (at === limit || isWordBoundary(text, at)) return at;
  let at = from;
  while (at < limit && !isCharacterBoundary(text, at)) at++;
  return at;
}
