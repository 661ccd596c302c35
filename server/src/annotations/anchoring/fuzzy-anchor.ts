/**
 * Finds a span when nothing is known of the text it was written for and the exact rules of `anchor.ts` do not find
 * it. Only within strict limits, because a free fuzzy match moves a name to another person's name: the best of
 * Hypothesis (`match-quote.ts`) takes سيرغي لافروف for سيرجي شويغو when nothing better is left.
 */
import { isCharacterBoundary, isWordUnit } from '../../text/boundaries.ts';
import { fold, foldWithOffsets } from '../../text/folding.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { TextQuoteSelector } from '../records/record.ts';
import { createResolver } from './anchor.ts';
import { contextSimilarity, proposePlaces } from './proposals.ts';
import type { Anchored, Knowledge, Reconciliation } from './reconcile.ts';
import { repairedText } from './repaired-text.ts';
import { distanceWithin } from './string-distance.ts';

/** Edits of the quote that are allowed, as a part of its length; one always is. */
const EDITS = 0.15;
const LEAST_CONTEXT = 0.7;
/** How much better than the next one the best place must be. */
const LEAST_MARGIN = 0.15;
/** Longer texts are not searched: said as an orphan that is `missing`. */
const LONGEST_SEARCHED = 1_000_000;
/** Longer quotes are whole sentences, which the exact rules find by their surroundings. */
const LONGEST_QUOTE = 200;

/** Prepares a text for finding spans in it without their base. */
export function createFreeReconciler(
  text: string,
  knowledge: Knowledge = {},
): (anchored: Anchored) => Reconciliation {
  const resolve = createResolver(text);
  const folded = foldWithOffsets(text);
  const resolveFolded = createResolver(folded.text);
  const words = text.length > LONGEST_SEARCHED ? [] : wordsOf(text);
  return (anchored) => {
    const found = resolve(anchored.selector);
    const { isName, isFinding } = anchored;
    if (found.state === 'kept' && standsWhole(text, found.span, anchored.selector)) return found;
    const alike = resolveFolded(foldedSelector(anchored.selector));
    const unfolded =
      alike.state === 'kept' && alike.span.start < alike.span.end
        ? wholeLetters(text, rawSpan(folded.offsets, alike.span))
        : undefined;
    if (found.state === 'kept') {
      // A quote whose surroundings are not quite as they were, while another place has them but for signs that are not
      // seen: one of two twins, and no way to tell which.
      if (unfolded === undefined || unfolded.start === found.span.start) return found;
      const proposals = proposePlaces(text, anchored.selector, undefined);
      return { state: 'orphaned', reason: 'ambiguous', proposals };
    }
    if (found.state === 'changed' && isRespelling(anchored, found.now, knowledge)) return found;
    if (unfolded !== undefined) return standing(text, unfolded, anchored.selector);
    const repaired = repairedSelector(anchored.selector);
    const sound = repaired === undefined ? undefined : resolve(repaired);
    if (sound?.state === 'kept') {
      return { state: 'changed', span: sound.span, now: text.slice(sound.span.start, sound.span.end) };
    }
    const inPlace = found.state === 'changed' ? found.span : undefined;
    if (found.state === 'orphaned' && found.reason === 'deleted' && isFinding === true) {
      return { state: 'resolved', near: found.near ?? 0 };
    }
    const fuzzy =
      found.state === 'orphaned' && found.reason === 'missing'
        ? fuzzyPlace(text, words, anchored, isName === true ? knowledge : {})
        : undefined;
    if (fuzzy !== undefined) {
      return { state: 'changed', span: fuzzy, now: text.slice(fuzzy.start, fuzzy.end) };
    }
    const proposals = proposePlaces(text, anchored.selector, inPlace);
    const near = found.state === 'orphaned' ? found.near : found.span.start;
    const reason = found.state === 'orphaned' ? found.reason : 'replaced';
    return { state: 'orphaned', reason, proposals, ...(near === undefined ? {} : { near }) };
  };
}

/** A selector as it reads in a folded text. */
const foldedSelector = ({ type, exact, prefix = '', suffix = '' }: TextQuoteSelector): TextQuoteSelector => ({
  type,
  exact: fold(exact),
  prefix: fold(prefix),
  suffix: fold(suffix),
});

/** With the marks behind the last letter, which folding drops, and all of an astral one. */
function wholeLetters(text: string, { start, end }: Span): Span {
  let to = end;
  while (to < text.length && !isCharacterBoundary(text, to)) to++;
  return { start, end: to };
}

/** A place that was found by the folded words: nothing but signs that readers do not see changed there. */
function standing(text: string, span: Span, { exact }: TextQuoteSelector): Reconciliation {
  const now = text.slice(span.start, span.end);
  return now === exact ? { state: 'moved', span } : { state: 'changed', span, now };
}

const rawSpan = (offsets: ArrayLike<Offset>, { start, end }: Span): Span => ({
  start: offsets[start]!,
  end: offsets[end - 1]! + 1,
});

/** Whether all of a selector, contexts included, stands at a place. */
function standsWhole(
  text: string,
  { start }: Span,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** A selector whose words were damaged when it was written, as it would read since they were repaired. */
function repairedSelector(selector: TextQuoteSelector): TextQuoteSelector | undefined {
  const exact = repairedText(selector.exact)?.text;
  if (exact === undefined) return undefined;
  const repaired = (context = ''): string => repairedText(context)?.text ?? context;
  return { ...selector, exact, prefix: repaired(selector.prefix), suffix: repaired(selector.suffix) };
}

/** Least part of a quote that what stands in its place must share with it. */
const LEAST_KEPT = 0.6;

/** Whether what stands between two contexts is what stood there, written otherwise. */
export function isRespelling(
  { selector, isName }: Anchored,
  now: string,
  { areDistinct }: Knowledge,
): boolean {
  const [a, b] = [fold(selector.exact), fold(now)];
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || longer > 4 * LONGEST_QUOTE) return false;
  if (isName === true && areDistinct?.(selector.exact, now) === true) return false;
  const [wordsBefore, wordsNow] = [a.split(' '), b.split(' ')];
  const alike = (x: string, y: string, least: number): boolean => {
    const length = Math.max(x.length, y.length);
    return distanceWithin(x, y, Math.floor(length * (1 - least))) !== undefined;
  };
  const paired =
    wordsBefore.length !== wordsNow.length ||
    wordsBefore.every((word, at) => alike(word, wordsNow[at]!, 0.5));
  return paired && alike(a, b, LEAST_KEPT);
}

function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    words.push({ start, end: at });
  }
  return words;
}

interface Candidate {
  readonly span: Span;
  readonly score: number;
  readonly context: number;
}

function fuzzyPlace(
  text: string,
  words: readonly Span[],
  { selector }: Anchored,
  { areDistinct }: Knowledge,
): Span | undefined {
  const quote = fold(selector.exact);
  if (!startsAtWord(selector) || quote.length > LONGEST_QUOTE || quote.trim() === '') return undefined;
  const limit = Math.max(1, Math.floor(EDITS * quote.length));
  const candidates: Candidate[] = [];
  for (const span of windows(words, selector.exact.length, limit)) {
    const here = text.slice(span.start, span.end);
    const edits = distanceWithin(fold(here), quote, limit);
    if (edits === undefined) continue;
    const context = contextSimilarity(text, span, selector);
    candidates.push({ span, context, score: (context + 1 - edits / quote.length) / 2 });
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (best === undefined || best.context < LEAST_CONTEXT) return undefined;
  if (next !== undefined && best.score - next.score < LEAST_MARGIN) return undefined;
  const here = text.slice(best.span.start, best.span.end);
  return areDistinct?.(selector.exact, here) === true ? undefined : best.span;
}

/** Whether a quote begins and ends with its words: one that a clitic is joined to is not looked for. */
function startsAtWord({ exact, prefix = '', suffix = '' }: TextQuoteSelector): boolean {
  const joined = (a: number, b: number): boolean => isWordUnit(a) && isWordUnit(b);
  return (
    !joined(prefix.charCodeAt(prefix.length - 1), exact.charCodeAt(0)) &&
    !joined(exact.charCodeAt(exact.length - 1), suffix.charCodeAt(0))
  );
}

/** Runs of whole words about as long as a quote. Marks that folding drops may make them a little longer. */
function* windows(words: readonly Span[], length: Offset, limit: number): Generator<Span> {
  const slack = limit + (length >> 2);
  for (let first = 0; first < words.length; first++) {
    const { start } = words[first]!;
    for (let last = first; last < words.length; last++) {
      const { end } = words[last]!;
      if (end - start > length + slack) break;
      if (end - start >= length - slack) yield { start, end };
    }
  }
}
