/**
 * Finds the span that a quote describes in a text that may have been edited since.
 *
 * A wrong place is worse than none: a name must never move to another person's name. So the quote itself is always
 * matched exactly, and a place is taken only on the word of its surroundings:
 * 1. quote and both contexts, to the letter;
 * 2. quote and both contexts, but for white space and punctuation (which typographic fixes change);
 * 3. quote and one whole context, when the other side shows that it was edited and not deleted: its nearest word
 *    or line end, or its far end, is still there;
 * 4. quote and the far ends of both contexts;
 * 5. a quote as long as a context, if it occurs once.
 * Two places that fit equally well are none. When both contexts stand and something short is between them, the
 * span is `changed`.
 */
import { isWordUnit } from '../../text/boundaries.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { TextQuoteSelector } from '../records/record.ts';
import { ENOUGH_CONTEXT, USUAL_CONTEXT } from './describe-span.ts';
import { lineFeedView, withLineFeeds } from './line-feed-view.ts';
import { QuoteSearch } from './quote-search.ts';

/** Where a described span is now. Offsets are UTF-16. */
export type Resolution =
  | { readonly state: 'kept'; readonly span: Span }
  /** The words around it stand, but others (`now`) are between them. */
  | { readonly state: 'changed'; readonly span: Span; readonly now: string }
  | {
      readonly state: 'orphaned';
      /** `deleted`: its surroundings stand and it is gone. `ambiguous`: several places fit. `missing`: none does. */
      readonly reason: 'deleted' | 'ambiguous' | 'missing';
      /** Where it probably stood. For showing only. */
      readonly near?: Offset;
    };

/** Resolves one selector in one text. For many, make one resolver. */
export const resolveSelector = (text: string, selector: TextQuoteSelector): Resolution =>
  createResolver(text)(selector);

/** Units of the far end of a context that say something. */
const SHORTEST_FAR_END = 4;
/** Units of a quote that needs no context. */
const LONG_QUOTE = 32;
/** How far from the quote the far end of an edited context is looked for. */
const EDIT_REACH = 256;
/** More occurrences of a quote than this are not weighed one by one: the quote says too little. */
const MOST_CANDIDATES = 2000;
/** White space and punctuation that may stand between two words of a context. */
const WIDEST_GAP = 64;

/** Prepares a text for resolving many selectors. */
export function createResolver(text: string): (selector: TextQuoteSelector) => Resolution {
  const view = lineFeedView(text);
  const search = new QuoteSearch(view.text);
  return (selector) => {
    const found = resolve(search, {
      exact: withLineFeeds(selector.exact),
      prefix: withLineFeeds(selector.prefix ?? ''),
      suffix: withLineFeeds(selector.suffix ?? ''),
    });
    if (found.state === 'orphaned') {
      return found.near === undefined ? found : { ...found, near: view.rawOffset(found.near) };
    }
    const span = { start: view.rawOffset(found.span.start), end: view.rawOffset(found.span.end) };
    return found.state === 'kept'
      ? { state: 'kept', span }
      : { ...found, span, now: text.slice(span.start, span.end) };
  };
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function resolve(search: QuoteSearch, quote: Quote): Resolution {
  const { text } = search;
  const whole = search.find(quote.prefix + quote.exact + quote.suffix);
  if (whole === 'several') return { state: 'orphaned', reason: 'ambiguous' };
  if (whole !== 'none') {
    const start = whole + quote.prefix.length;
    if (keepsWordEdges(text, start, quote) && keepsLineEdges(text, start, quote)) return kept(start, quote);
  }
  const weighed = weighCandidates(search, quote);
  if (weighed === 'ambiguous') return { state: 'orphaned', reason: 'ambiguous' };
  if (weighed !== undefined) return kept(weighed, quote);
  return betweenContexts(search, quote);
}

const kept = (start: Offset, quote: Quote): Resolution => ({
  state: 'kept',
  span: { start, end: start + quote.exact.length },
});

/** Whether the quote begins and ends at words here just as it did where it was described. */
function keepsWordEdges(text: string, start: Offset, { exact, prefix, suffix }: Quote): boolean {
  const end = start + exact.length;
  const joined = (before: number, after: number): boolean => isWordUnit(before) && isWordUnit(after);
  if (exact === '') return true;
  const first = exact.charCodeAt(0);
  const last = exact.charCodeAt(exact.length - 1);
  return (
    joined(text.charCodeAt(start - 1), first) === joined(prefix.charCodeAt(prefix.length - 1), first) &&
    joined(last, text.charCodeAt(end)) === joined(last, suffix.charCodeAt(0))
  );
}

/**
 * Whether a short context ends at a line end here too. Descriptions cross line ends until they say enough, so a short
 * one was cut off by the beginning or end of the text; what stands in mid-line with it by chance is another place.
 * A quote without any context claims nothing of the kind.
 */
function keepsLineEdges(text: string, start: Offset, { exact, prefix, suffix }: Quote): boolean {
  if (prefix === '' && suffix === '') return true;
  const before = start - prefix.length;
  const after = start + exact.length + suffix.length;
  return (
    (countWordUnits(prefix) >= ENOUGH_CONTEXT || meetsLineEnd(text, before - 1, -1)) &&
    (countWordUnits(suffix) >= ENOUGH_CONTEXT || meetsLineEnd(text, after, 1))
  );
}

function countWordUnits(context: string): number {
  let units = 0;
  for (let at = 0; at < context.length; at++) if (isWordUnit(context.charCodeAt(at))) units++;
  return units;
}

/** Weighs every place where the quote occurs by its surroundings; the only one that satisfies is the place. */
function weighCandidates(search: QuoteSearch, quote: Quote): Offset | 'ambiguous' | undefined {
  const candidates = candidatePlaces(search, quote);
  if (candidates.length > MOST_CANDIDATES) return 'ambiguous';
  const agreements = candidates.map((start) => ({
    start,
    before: agreementBefore(search, start, quote),
    after: agreementAfter(search, start + quote.exact.length, quote),
  }));
  const bothSides = agreements.filter(({ before, after }) => before.whole && after.whole);
  if (bothSides.length > 1) return 'ambiguous';
  if (bothSides[0] !== undefined) return bothSides[0].start;
  const oneSide = agreements.filter(
    ({ before, after }) =>
      (answersAlone(before) && wasEdited(after)) || (answersAlone(after) && wasEdited(before)),
  );
  if (oneSide.length > 1) return 'ambiguous';
  if (oneSide[0] !== undefined) return oneSide[0].start;
  const only = candidates.length === 1 ? agreements[0] : undefined;
  if (only === undefined) return undefined;
  const framed = only.before.farEnd && only.after.farEnd;
  return framed || quote.exact.length >= LONG_QUOTE ? only.start : undefined;
}

/** Where the quote occurs with its word edges. A deletion can only be where one of its contexts occurs once. */
function candidatePlaces(search: QuoteSearch, quote: Quote): Offset[] {
  const { text } = search;
  const { exact, prefix, suffix } = quote;
  if (exact === '') {
    const before = prefix === '' ? 'none' : search.find(prefix);
    const after = suffix === '' ? 'none' : search.find(suffix);
    const places = new Set<Offset>();
    if (typeof before === 'number') places.add(before + prefix.length);
    if (typeof after === 'number') places.add(after);
    return [...places];
  }
  const places: Offset[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (keepsWordEdges(text, at, quote)) places.push(at);
    if (places.length > MOST_CANDIDATES) break;
  }
  return places;
}

/** How far a context still stands beside a place. */
interface Agreement {
  /** All its words stand; a short one, moreover, at a line end. */
  readonly whole: boolean;
  /** UTF-16 units of words that agree, counted from the place. */
  readonly units: number;
  /** The word next to the place, or the line end where one was next to it, is the same. */
  readonly nearest: boolean;
  /** The half of the context away from the place stands not far off. */
  readonly farEnd: boolean;
  /** The context is whole and the text begins or ends where it does. */
  readonly atTextEdge: boolean;
}

const answersAlone = (context: Agreement): boolean =>
  context.whole && (context.units >= ENOUGH_CONTEXT || context.atTextEdge);

const wasEdited = (context: Agreement): boolean => !context.whole && (context.nearest || context.farEnd);

function agreementBefore(search: QuoteSearch, place: Offset, { exact, prefix }: Quote): Agreement {
  const agreed = compareWords(search.text, place - 1, prefix, prefix.length - 1, -1);
  const length = farLength(prefix);
  const found = agreed.whole ? undefined : findFarEnd(search, prefix.slice(0, length));
  const farEnd =
    found !== undefined &&
    found >= place - EDIT_REACH &&
    found + length <= place &&
    isRivalFree(exact, prefix, search.text.slice(found + length, place));
  return { ...agreed, farEnd };
}

function agreementAfter(search: QuoteSearch, place: Offset, { exact, suffix }: Quote): Agreement {
  const agreed = compareWords(search.text, place, suffix, 0, 1);
  const length = farLength(suffix);
  const found = agreed.whole ? undefined : findFarEnd(search, suffix.slice(suffix.length - length));
  const farEnd =
    found !== undefined &&
    found >= place &&
    found + length <= place + EDIT_REACH &&
    isRivalFree(exact, suffix, search.text.slice(place, found));
  return { ...agreed, farEnd };
}

/** Units of a context that are its far end: half of it, and all of a short one. */
const farLength = (context: string): number =>
  Math.max(context.length >> 1, Math.min(context.length, ENOUGH_CONTEXT));

/** Where the far end of a context stands, if it says something and stands nowhere else. */
function findFarEnd(search: QuoteSearch, farEnd: string): Offset | undefined {
  if (farEnd.trim().length < SHORTEST_FAR_END) return undefined;
  const found = search.find(farEnd);
  return typeof found === 'number' ? found : undefined;
}

/**
 * A far end says nothing when the quote itself stood, or stands, between it and the place: then it belongs to that
 * other one as well.
 */
const isRivalFree = (exact: string, described: string, now: string): boolean =>
  exact === '' || !(described.includes(exact) || now.includes(exact));

/** Compares a context with a text, unit by unit away from a place, leaving out what is not of words. */
function compareWords(
  text: string,
  place: Offset,
  context: string,
  from: Offset,
  step: 1 | -1,
): Omit<Agreement, 'farEnd'> {
  let at = place;
  let units = 0;
  // A context longer than usual was taken because the usual one stands elsewhere too, and with it its line end.
  const isUsual = context.length <= USUAL_CONTEXT;
  let nearest = isUsual && meetsLineEnd(context, from, step) && meetsLineEnd(text, place, step);
  let inWord = false;
  for (let other = from; other >= 0 && other < context.length; other += step) {
    const wanted = context.charCodeAt(other);
    if (!isWordUnit(wanted)) {
      if (inWord && !isWordUnit(text.charCodeAt(at))) nearest = true;
      inWord = false;
      continue;
    }
    if (!inWord) at = skipToWord(text, at, step);
    if (text.charCodeAt(at) !== wanted) return { whole: false, units, nearest, atTextEdge: false };
    inWord = true;
    at += step;
    units++;
  }
  const edge = skipToWord(text, at, step);
  const atTextEdge = edge < 0 || edge >= text.length;
  const whole = units >= ENOUGH_CONTEXT || meetsLineEnd(text, at, step);
  return { whole, units, nearest, atTextEdge };
}

/** The next unit of a word, or the first place outside the text, or as far as a gap between words may be. */
function skipToWord(text: string, from: Offset, step: 1 | -1): Offset {
  const furthest = from + step * WIDEST_GAP;
  let at = from;
  while (at !== furthest && at >= 0 && at < text.length && !isWordUnit(text.charCodeAt(at))) at += step;
  return at;
}

/** Whether a line end, or the end of the text, comes before the next word. */
function meetsLineEnd(text: string, from: Offset, step: 1 | -1): boolean {
  const word = skipToWord(text, from, step);
  if (word < 0 || word >= text.length) return true;
  const [start, end] = step === 1 ? [from, word] : [word + 1, from + 1];
  return text.slice(start, end).includes('\n');
}

/** The quote is nowhere: what stands between its contexts, if each of them is there once and they are close. */
function betweenContexts(search: QuoteSearch, quote: Quote): Resolution {
  const { exact, prefix, suffix } = quote;
  const before = prefix.trim() === '' ? 'none' : search.find(prefix);
  const after = suffix.trim() === '' ? 'none' : search.find(suffix);
  if (typeof before !== 'number' || typeof after !== 'number') {
    const near = typeof before === 'number' ? before + prefix.length : after;
    return { state: 'orphaned', reason: 'missing', ...(typeof near === 'number' ? { near } : {}) };
  }
  const span = { start: before + prefix.length, end: after };
  const now = search.text.slice(span.start, Math.max(span.start, span.end));
  if (exact !== '' && now.length <= EDIT_REACH && now.includes(exact)) {
    return amidInsertion(search.text, span, quote);
  }
  if (span.end < span.start || now.length > 2 * exact.length + WIDEST_GAP) {
    return { state: 'orphaned', reason: 'missing', near: span.start };
  }
  if (now.trim() === '') return { state: 'orphaned', reason: 'deleted', near: span.start };
  return { state: 'changed', span, now };
}

/** Both contexts stand and the quote is between them with something else: it was added there. */
function amidInsertion(text: string, span: Span, quote: Quote): Resolution {
  const start = text.indexOf(quote.exact, span.start);
  const next = text.indexOf(quote.exact, start + 1);
  const alone = next === -1 || next + quote.exact.length > span.end;
  if (alone && keepsWordEdges(text, start, quote)) return kept(start, quote);
  return { state: 'orphaned', reason: 'ambiguous', near: span.start };
}
