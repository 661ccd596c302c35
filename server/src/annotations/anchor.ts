/**
 * Finds the span that a quote describes in a text that may have been edited since.
 *
 * A wrong place is worse than none: a name must never move to another person's name. So the quote itself is always
 * matched exactly, and a place is taken only on the word of its surroundings:
 * 1. quote and both contexts, to the letter;
 * 2. quote and both contexts, but for white space and punctuation (which typographic fixes change);
 * 3. quote and one whole context, when the other side shows that it was edited and not deleted: its nearest word,
 *    or its far end, is still there;
 * 4. a quote as long as a context, if it occurs once.
 * Two places that fit equally well are none. When both contexts stand and something short is between them, the
 * span is `changed`.
 */
import { isWordUnit } from '../text/boundaries.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { lineFeedView, withLineFeeds } from './line-feed-view.ts';
import type { TextQuoteSelector } from './record.ts';

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

/** Units of a whole context that can answer for a place when the other context was edited. */
const ENOUGH_CONTEXT = 12;
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
  return (selector) => {
    const found = resolve(view.text, {
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

function resolve(text: string, quote: Quote): Resolution {
  const whole = soleOccurrence(text, quote.prefix + quote.exact + quote.suffix);
  if (whole === 'several') return { state: 'orphaned', reason: 'ambiguous' };
  if (whole !== 'none' && keepsWordEdges(text, whole + quote.prefix.length, quote)) {
    return kept(whole + quote.prefix.length, quote);
  }
  const weighed = weighCandidates(text, quote);
  if (weighed === 'ambiguous') return { state: 'orphaned', reason: 'ambiguous' };
  if (weighed !== undefined) return kept(weighed, quote);
  return betweenContexts(text, quote);
}

const kept = (start: Offset, quote: Quote): Resolution => ({
  state: 'kept',
  span: { start, end: start + quote.exact.length },
});

/** The offset of a text that occurs once. The empty text occurs everywhere. */
function soleOccurrence(text: string, wanted: string): Offset | 'none' | 'several' {
  if (wanted === '') return text === '' ? 0 : 'several';
  const first = text.indexOf(wanted);
  if (first === -1) return 'none';
  return text.indexOf(wanted, first + 1) === -1 ? first : 'several';
}

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

/** Weighs every place where the quote occurs by its surroundings; the only one that satisfies is the place. */
function weighCandidates(text: string, quote: Quote): Offset | 'ambiguous' | undefined {
  const candidates = candidatePlaces(text, quote);
  if (candidates.length > MOST_CANDIDATES) return 'ambiguous';
  const agreements = candidates.map((start) => ({
    start,
    before: agreementBefore(text, start, quote.prefix),
    after: agreementAfter(text, start + quote.exact.length, quote.suffix),
  }));
  const bothSides = agreements.filter(({ before, after }) => before.whole && after.whole);
  if (bothSides.length > 1) return 'ambiguous';
  if (bothSides[0] !== undefined) return bothSides[0].start;
  const oneSide = agreements.filter(
    ({ before, after }) => answersFor(before, after) || answersFor(after, before),
  );
  if (oneSide.length > 1) return 'ambiguous';
  if (oneSide[0] !== undefined) return oneSide[0].start;
  if (quote.exact.length >= LONG_QUOTE && candidates.length === 1) return candidates[0];
  return undefined;
}

/** Where the quote occurs with its word edges. A deletion can only be where one of its contexts occurs once. */
function candidatePlaces(text: string, quote: Quote): Offset[] {
  const { exact, prefix, suffix } = quote;
  if (exact === '') {
    const before = prefix === '' ? 'none' : soleOccurrence(text, prefix);
    const after = suffix === '' ? 'none' : soleOccurrence(text, suffix);
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
  /** All its words stand. True of a context without words. */
  readonly whole: boolean;
  /** UTF-16 units of words that agree, counted from the place. */
  readonly units: number;
  /** The context was edited but not deleted: its nearest word or its far end still stands. */
  readonly edited: boolean;
}

const answersFor = (one: Agreement, other: Agreement): boolean =>
  one.whole && one.units >= ENOUGH_CONTEXT && other.edited;

function agreementBefore(text: string, place: Offset, prefix: string): Agreement {
  const agreed = agreeingUnits(text, place - 1, prefix, prefix.length - 1, -1);
  if (agreed.whole) return { ...agreed, edited: false };
  const farEnd = prefix.slice(0, prefix.length >> 1);
  const edited = agreed.words > 0 || standsIn(text, Math.max(0, place - EDIT_REACH), place, farEnd);
  return { ...agreed, edited };
}

function agreementAfter(text: string, place: Offset, suffix: string): Agreement {
  const agreed = agreeingUnits(text, place, suffix, 0, 1);
  if (agreed.whole) return { ...agreed, edited: false };
  const farEnd = suffix.slice((suffix.length + 1) >> 1);
  const edited = agreed.words > 0 || standsIn(text, place, place + EDIT_REACH, farEnd);
  return { ...agreed, edited };
}

/** Whether a piece of some length stands once between two offsets. */
const standsIn = (text: string, from: Offset, to: Offset, piece: string): boolean =>
  piece.trim().length >= ENOUGH_CONTEXT && typeof soleOccurrence(text.slice(from, to), piece) === 'number';

/**
 * Compares a context with a text, unit by unit away from a place, leaving out what is not of words.
 * @returns units that agree, whole words among them, and whether the context was used up
 */
function agreeingUnits(
  text: string,
  place: Offset,
  context: string,
  from: Offset,
  step: 1 | -1,
): { readonly whole: boolean; readonly units: number; readonly words: number } {
  let at = place;
  let units = 0;
  let words = 0;
  let inWord = false;
  for (let other = from; other >= 0 && other < context.length; other += step) {
    const wanted = context.charCodeAt(other);
    if (!isWordUnit(wanted)) {
      if (inWord && !isWordUnit(text.charCodeAt(at))) words++;
      inWord = false;
      continue;
    }
    if (!inWord) {
      const furthest = at + step * WIDEST_GAP;
      while (at !== furthest && at >= 0 && at < text.length && !isWordUnit(text.charCodeAt(at))) at += step;
    }
    if (text.charCodeAt(at) !== wanted) return { whole: false, units, words };
    inWord = true;
    at += step;
    units++;
  }
  return { whole: true, units, words };
}

/** The quote is nowhere: what stands between its contexts, if each of them is there once and they are close. */
function betweenContexts(text: string, quote: Quote): Resolution {
  const { exact, prefix, suffix } = quote;
  const before = prefix.trim() === '' ? 'none' : soleOccurrence(text, prefix);
  const after = suffix.trim() === '' ? 'none' : soleOccurrence(text, suffix);
  if (typeof before !== 'number' || typeof after !== 'number') {
    const near = typeof before === 'number' ? before + prefix.length : after;
    return { state: 'orphaned', reason: 'missing', ...(typeof near === 'number' ? { near } : {}) };
  }
  const span = { start: before + prefix.length, end: after };
  const now = text.slice(span.start, Math.max(span.start, span.end));
  if (span.end < span.start || now.length > 2 * exact.length + WIDEST_GAP) {
    return { state: 'orphaned', reason: 'missing', near: span.start };
  }
  if (now.trim() === '') return { state: 'orphaned', reason: 'deleted', near: span.start };
  return { state: 'changed', span, now };
}
