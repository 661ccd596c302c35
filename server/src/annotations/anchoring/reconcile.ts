/**
 * Carries annotations over a change that nobody watched: a git pull, another editor, a second scrape. The text that
 * they were written for is known, so the difference of the two texts says where each span is now.
 *
 * A wrong place is worse than none. Words that are gone are looked for only among what is new in the text: what stood
 * there before is another mention. A name that became another person's name is an orphan, with its old place proposed.
 */
import { isWordUnit } from '../../text/boundaries.ts';
import { fold } from '../../text/folding.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { sentences } from '../../text/sentences.ts';
import type { TextQuoteSelector } from '../records/record.ts';
import { createResolver, type Resolution } from './anchor.ts';
import { type Proposal, proposePlaces } from './proposals.ts';
import { isProof, repairedText } from './repaired-text.ts';
import { differenceOf, PlaceMap } from './text-difference.ts';

/** What became of a span. Offsets are UTF-16 in the new text. */
export type Reconciliation =
  /** The words stand, and the selector finds them. */
  | { readonly state: 'kept'; readonly span: Span }
  /** The words stand, and the selector does not find them any more: their surroundings changed, or they moved. */
  | { readonly state: 'moved'; readonly span: Span }
  /** The words were rewritten in their place; `now` is what stands there. */
  | { readonly state: 'changed'; readonly span: Span; readonly now: string }
  /** A finding whose words are gone: mended, not lost. */
  | { readonly state: 'resolved'; readonly near: Offset }
  | {
      readonly state: 'orphaned';
      readonly reason: 'deleted' | 'replaced' | 'ambiguous' | 'missing';
      /** Where it probably stood. */
      readonly near?: Offset;
      /** Best first. For a person to choose from. */
      readonly proposals: readonly Proposal[];
    };

/** A span to carry over. */
export interface Anchored {
  readonly selector: TextQuoteSelector;
  /** Whether it marks what is wrong with the text: when that is gone, it is resolved. */
  readonly isFinding?: boolean;
  /** Whether it marks a name: then it is never moved to what `Knowledge` says is another one. */
  readonly isName?: boolean;
}

/** What is known outside the texts. */
export interface Knowledge {
  /** Whether two names are known to be those of two entities. */
  readonly areDistinct?: (a: string, b: string) => boolean;
}

/** Least part of the letters of words that is common to what was and what is, for the span to be the same. */
const LEAST_KEPT = 0.6;
/** The same for each word by itself: a given name that two people share does not make them one. */
const LEAST_KEPT_OF_WORD = 0.5;
/** How near something must have stayed, for a rewritten span to be in its place. */
const NEIGHBOURHOOD = 64;
/** A sentence with fewer units than this does not tell where it moved to. */
const SHORTEST_SENTENCE = 24;

/**
 * Prepares two texts for carrying spans over.
 * @param old the text for which the selectors were written, or in which they are still found
 * @returns for a selector that is not found in the old text, undefined: this is not its base. Where the span's place in
 * the old text is known, it need not be looked for
 */
export function createReconciler(
  old: string,
  now: string,
  knowledge: Knowledge = {},
): (anchored: Anchored, place?: Span) => Reconciliation | undefined {
  const [findOld, findNew] = [createResolver(old), createResolver(now)];
  // Damaged words and repaired ones have no letter in common: the repaired old text is compared instead.
  const repaired = repairedText(
    old,
    (damaged, run) => !now.includes(damaged) && (isProof(run) || now.includes(run.text)),
  );
  const compared = repaired?.text ?? old;
  const map = new PlaceMap(differenceOf(compared, now));
  return (anchored, place) => {
    const found = place ?? placeOf(findOld(anchored.selector));
    if (found === undefined) return undefined;
    const span = repaired?.carry(found) ?? found;
    const carried = reconcileSpan({ old: compared, now, map, knowledge, anchored, span, findNew });
    return repaired === undefined ? carried : asChanged(carried, old.slice(found.start, found.end), now);
  };
}

/** A place whose words were repaired is a changed one, though the repaired words stand there as they should. */
function asChanged(carried: Reconciliation, was: string, now: string): Reconciliation {
  if (carried.state !== 'kept' && carried.state !== 'moved') return carried;
  const is = now.slice(carried.span.start, carried.span.end);
  return withoutCarriageReturns(is) === withoutCarriageReturns(was)
    ? carried
    : { state: 'changed', span: carried.span, now: is };
}

const placeOf = (found: Resolution): Span | undefined => (found.state === 'kept' ? found.span : undefined);

/** One span to be carried over, and all that is needed for it. */
interface Task {
  readonly old: string;
  readonly now: string;
  readonly map: PlaceMap;
  readonly knowledge: Knowledge;
  readonly anchored: Anchored;
  readonly span: Span;
  readonly findNew: (selector: TextQuoteSelector) => Resolution;
}

function reconcileSpan(task: Task): Reconciliation {
  const { old, now, map, span, anchored } = task;
  if (span.start === span.end) return reconcilePoint(task);
  const place = placeOfSpan(task);
  if (place !== undefined) {
    const [was, is] = [old.slice(span.start, span.end), now.slice(place.start, place.end)];
    if (withoutCarriageReturns(was) === withoutCarriageReturns(is)) return standing(task, place);
    if (isSame(task, place, was, is)) return { state: 'changed', span: place, now: is };
  }
  const elsewhere = placeInNewText(task);
  if (elsewhere !== undefined) return { state: 'moved', span: elsewhere };
  const near = map.before(span.start);
  if (anchored.isFinding === true && place === undefined) return { state: 'resolved', near };
  const proposals = proposePlaces(now, anchored.selector, place);
  return { state: 'orphaned', reason: place === undefined ? 'deleted' : 'replaced', near, proposals };
}

const withoutCarriageReturns = (text: string): string => text.replaceAll('\r', '');

/** `kept` when the selector by itself finds the same place, else `moved`. */
function standing({ findNew, anchored }: Task, span: Span): Reconciliation {
  const found = findNew(anchored.selector);
  const agrees = found.state === 'kept' && found.span.start === span.start && found.span.end === span.end;
  return { state: agrees ? 'kept' : 'moved', span };
}

/**
 * From the first to the last unit of a span that is still there, grown to the words that they stand in. A letter that
 * stood beside the span before (a clitic) stays outside.
 */
function placeOfSpan({ now, map, span }: Task): Span | undefined {
  const runs = map.within(span.start, span.end);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let start = first.new;
  let end = last.new + last.length;
  const isOutside = (at: Offset): boolean => {
    const from = map.oldOffset(at);
    return from !== undefined && (from < span.start || from >= span.end);
  };
  const joins = (at: Offset): boolean => isWordUnit(now.charCodeAt(at)) && !isOutside(at);
  if (first.old > span.start) while (start > 0 && joins(start - 1)) start--;
  while (end < now.length && joins(end) && isWordUnit(now.charCodeAt(end - 1))) end++;
  return { start, end };
}

/** Whether what stands at a place is the rewritten span, and no other name. */
function isSame(task: Task, place: Span, was: string, is: string): boolean {
  const { map, span, knowledge, anchored } = task;
  if (!hasNeighbour(map, span)) return false;
  if (anchored.isName === true && knowledge.areDistinct?.(was, is) === true) return false;
  if (fold(was) === fold(is)) return true;
  const units = Math.max(countWordUnits(was), countWordUnits(is));
  const keptUnits = countKept(task, span, place);
  if (units === 0 || keptUnits / units < LEAST_KEPT) return false;
  return wordsOf(task.old, span).every((word) => {
    const length = word.end - word.start;
    return countKept(task, word, place) / length >= LEAST_KEPT_OF_WORD;
  });
}

/** Whether something stayed near a span, before or behind it. */
const hasNeighbour = (map: PlaceMap, { start, end }: Span): boolean =>
  map.within(Math.max(0, start - NEIGHBOURHOOD), start).length > 0 ||
  map.within(end, end + NEIGHBOURHOOD).length > 0;

/** Units of words of an old stretch that stand inside a new one. */
function countKept({ old, map }: Task, { start, end }: Span, place: Span): number {
  let kept = 0;
  for (const run of map.within(start, end)) {
    for (let at = 0; at < run.length; at++) {
      const inside = run.new + at >= place.start && run.new + at < place.end;
      if (inside && isWordUnit(old.charCodeAt(run.old + at))) kept++;
    }
  }
  return kept;
}

function countWordUnits(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) if (isWordUnit(text.charCodeAt(at))) units++;
  return units;
}

function wordsOf(text: string, { start, end }: Span): Span[] {
  const words: Span[] = [];
  for (let at = start; at < end; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isWordUnit(text.charCodeAt(at))) at++;
    words.push({ start: from, end: at });
  }
  return words;
}

/** A span whose words moved: with its sentence or line, or found by its own selector, in text that is new. */
function placeInNewText(task: Task): Span | undefined {
  const { old, now, map, span, anchored, findNew } = task;
  for (const around of [sentenceAround(old, span), lineAround(old, span)]) {
    const text = old.slice(around.start, around.end);
    if (text.length < SHORTEST_SENTENCE || !isSole(old, text)) continue;
    const at = now.indexOf(text);
    if (at === -1 || now.indexOf(text, at + 1) !== -1 || !map.isNew(now, at, at + text.length)) continue;
    const start = at + span.start - around.start;
    return { start, end: start + span.end - span.start };
  }
  const found = findNew(anchored.selector);
  if (found.state !== 'kept' || !map.isNew(now, found.span.start, found.span.end)) return undefined;
  return found.span;
}

const isSole = (text: string, part: string): boolean => text.indexOf(part) === text.lastIndexOf(part);

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const to = feed === -1 ? text.length : text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  return start === 0 ? { start: 0, end: to } : { start: from, end: to };
}

function sentenceAround(text: string, span: Span): Span {
  const line = lineAround(text, span);
  const around = sentences(text, line).find(({ start, end }) => start <= span.start && span.end <= end);
  return around ?? line;
}

/** The place of a deletion: between what stood before it and behind it. */
function reconcilePoint(task: Task): Reconciliation {
  const { map, span, now, anchored } = task;
  const before = map.within(span.start - 1, span.start)[0];
  const after = map.within(span.start, span.start + 1)[0];
  if (before !== undefined && after !== undefined && before.new + 1 === after.new) {
    return standing(task, { start: after.new, end: after.new });
  }
  const at = after?.new ?? (before === undefined ? undefined : before.new + 1);
  const alone = before === undefined || after === undefined;
  if (at !== undefined && alone) return standing(task, { start: at, end: at });
  const near = map.before(span.start);
  if (anchored.isFinding === true) return { state: 'resolved', near };
  return {
    state: 'orphaned',
    reason: 'deleted',
    near,
    proposals: proposePlaces(now, anchored.selector, undefined),
  };
}
