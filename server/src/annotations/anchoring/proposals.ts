/** Where an orphan may belong: places with the same or nearly the same words, ranked, for a person to choose from. */
import { isWordUnit } from '../../text/boundaries.ts';
import { fold } from '../../text/folding.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { TextQuoteSelector } from '../records/record.ts';
import { distanceWithin } from './string-distance.ts';

export interface Proposal {
  readonly span: Span;
  readonly text: string;
  /** How well quote and surroundings fit, 0 to 1. */
  readonly score: number;
}

/** Proposals that are worth showing. */
const MOST_PROPOSALS = 5;
/** Places that are weighed; a quote that stands in more says too little. */
const MOST_WEIGHED = 200;
/** Part of a score that the surroundings make. */
const WEIGHT_OF_CONTEXT = 0.6;
/** Units of context that are compared on each side. */
const CONTEXT = 32;

/**
 * Ranks the places where a quote may belong.
 * @param text where to look @param inPlace what stands where the span stood, if something does: it comes first
 */
export function proposePlaces(
  text: string,
  selector: TextQuoteSelector,
  inPlace: Span | undefined,
): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const { exact } = selector;
  if (exact !== '') {
    for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + exact.length)) {
      const span = { start: at, end: at + exact.length };
      if (keepsWords(text, span)) proposals.push({ span, text: exact, score: scoreOf(text, span, selector) });
      if (proposals.length >= MOST_WEIGHED) break;
    }
  }
  proposals.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
  if (inPlace !== undefined && !proposals.some(({ span }) => span.start === inPlace.start)) {
    const here = text.slice(inPlace.start, inPlace.end);
    proposals.unshift({ span: inPlace, text: here, score: scoreOf(text, inPlace, selector) });
  }
  return proposals.slice(0, MOST_PROPOSALS);
}

const keepsWords = (text: string, { start, end }: Span): boolean =>
  !(isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(start))) &&
  !(isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end)));

function scoreOf(text: string, span: Span, selector: TextQuoteSelector): number {
  const quote = similarity(fold(text.slice(span.start, span.end)), fold(selector.exact));
  return (1 - WEIGHT_OF_CONTEXT) * quote + WEIGHT_OF_CONTEXT * contextSimilarity(text, span, selector);
}

/** How alike the surroundings of a span are to those of a selector, 0 to 1; sides that say nothing are left out. */
export function contextSimilarity(text: string, span: Span, selector: TextQuoteSelector): number {
  const sides: { wanted: string; found: string }[] = [];
  const prefix = (selector.prefix ?? '').slice(-CONTEXT);
  const suffix = (selector.suffix ?? '').slice(0, CONTEXT);
  if (prefix.trim() !== '') sides.push({ wanted: prefix, found: before(text, span.start, prefix.length) });
  if (suffix.trim() !== '') sides.push({ wanted: suffix, found: after(text, span.end, suffix.length) });
  const weight = sides.reduce((sum, { wanted }) => sum + wanted.length, 0);
  if (weight === 0) return 0;
  const alike = sides.reduce(
    (sum, { wanted, found }) => sum + wanted.length * similarity(fold(found), fold(wanted)),
    0,
  );
  return alike / weight;
}

const before = (text: string, at: Offset, length: number): string => text.slice(Math.max(0, at - length), at);
const after = (text: string, at: Offset, length: number): string => text.slice(at, at + length);

/** 1 less the edits between two texts, by the length of the longer one. */
export function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : 1 - (distanceWithin(a, b, length) ?? length) / length;
}
