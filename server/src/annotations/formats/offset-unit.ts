/**
 * The unit in which a file counts places, proved and not believed. Tools disagree with their own formats: some count
 * code points where UTF-16 is asked for and the other way round, some count bytes, some count a text whose line ends
 * or byte order mark were taken away or put before it. The unit in which offsets lie on the words that the file
 * quotes is the right one.
 */

import { isWordBoundary } from '../../text/boundaries.ts';
import { cutsSurrogatePair, type Offset, type Span } from '../../text/offsets.ts';

export type OffsetUnit = 'code point' | 'utf-16' | 'utf-8';

/** A way of counting: a unit, and what was done to the text before it was counted. */
export interface Counting {
  readonly unit: OffsetUnit;
  /** `line-feeds`: each CRLF counts as one. `mark`: a byte order mark counts before the text. */
  readonly text: 'raw' | 'line-feeds' | 'mark';
}

const UNIT_NAMES: Readonly<Record<OffsetUnit, string>> = {
  'code point': 'code points',
  'utf-16': 'UTF-16 units',
  'utf-8': 'UTF-8 bytes',
};

const TEXT_NAMES: Readonly<Record<Counting['text'], string>> = {
  raw: '',
  'line-feeds': ', each CRLF as one',
  mark: ', a byte order mark before the text counted',
};

/** A way of counting in words. */
export const countingName = ({ unit, text }: Counting): string => `${UNIT_NAMES[unit]}${TEXT_NAMES[text]}`;

/** The ways that a text can be counted, the format's own first. Ways that count this text alike come once. */
export function countings(text: string, claimed: OffsetUnit): Counting[] {
  const units: OffsetUnit[] = [claimed];
  for (const unit of ['code point', 'utf-16', 'utf-8'] as const) {
    if (unit !== claimed && !countsAlike(text, unit, claimed)) units.push(unit);
  }
  const views: Counting['text'][] = text.includes('\r\n') ? ['raw', 'line-feeds', 'mark'] : ['raw', 'mark'];
  return views.flatMap((view) => units.map((unit) => ({ unit, text: view })));
}

function countsAlike(text: string, a: OffsetUnit, b: OffsetUnit): boolean {
  const widest = a === 'utf-8' || b === 'utf-8' ? /[^\u0000-\u007f]/ : /[\ud800-\udbff][\udc00-\udfff]/;
  return !widest.test(text);
}

/**
 * The UTF-16 offsets of many counted ones in one pass over the text. What lies outside the text, or inside a
 * character, has none.
 */
export function toUtf16(text: string, counting: Counting, counted: Iterable<number>): Map<number, Offset> {
  const wanted = ascending([...counted].filter((at) => Number.isInteger(at) && at >= 0));
  const found = new Map<number, Offset>();
  let count = counting.text !== 'mark' ? 0 : counting.unit === 'utf-8' ? 3 : 1;
  let at = 0;
  for (const one of wanted) {
    while (count < one && at < text.length) {
      const pair = isPair(text, at);
      // In UTF-16 every unit is counted, so that an offset inside a pair is met and refused below.
      count += unitsAt(text, at, pair, counting);
      at += pair && counting.unit !== 'utf-16' ? 2 : 1;
    }
    if (count === one && !cutsSurrogatePair(text, at)) found.set(one, at);
  }
  return found;
}

const isPair = (text: string, at: Offset): boolean => cutsSurrogatePair(text, at + 1);

/** What the unit or the pair at an offset counts. */
function unitsAt(text: string, at: Offset, pair: boolean, { unit, text: view }: Counting): number {
  const code = text.charCodeAt(at);
  if (view === 'line-feeds' && code === 13 && text.charCodeAt(at + 1) === 10) return 0;
  if (unit !== 'utf-8') return 1;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return pair ? 4 : 3;
}

/**
 * The counted offsets of many UTF-16 ones in one pass over the text: what writers need.
 * @param offsets UTF-16, inside the text
 */
export function fromUtf16(text: string, unit: OffsetUnit, offsets: Iterable<Offset>): Map<Offset, number> {
  const wanted = ascending(offsets);
  const counted = new Map<Offset, number>();
  const counting: Counting = { unit, text: 'raw' };
  let count = 0;
  let at = 0;
  for (const one of wanted) {
    while (at < one && at < text.length) {
      const pair = isPair(text, at);
      count += unitsAt(text, at, pair, counting);
      at += pair && unit !== 'utf-16' ? 2 : 1;
    }
    counted.set(one, count);
  }
  return counted;
}

/** Numbers in order; those of tokens are so already. */
function ascending(numbers: Iterable<number>): readonly number[] {
  const all = [...numbers];
  const sorted = all.every((number, at) => at === 0 || all[at - 1]! <= number);
  return sorted ? all : all.sort((a, b) => a - b);
}

/** Spans of a document counted in a unit. */
export function countedSpans(
  text: string,
  unit: OffsetUnit,
  spans: readonly Span[],
): (span: Span) => { readonly start: number; readonly end: number } {
  const counted = fromUtf16(
    text,
    unit,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  return ({ start, end }) => ({ start: counted.get(start)!, end: counted.get(end)! });
}

/** How well spans lie on words, from 0 to 1: the only witness of a file that quotes nothing. */
export function edgesAtWords(text: string, spans: readonly Span[]): number {
  if (spans.length === 0) return 1;
  const whole = spans.filter(({ start, end }) => isWordBoundary(text, start) && isWordBoundary(text, end));
  return whole.length / spans.length;
}
