/**
 * Dates around numbers: 15 يوليو 2018, July 15, 2018, 15. Juli 2018, 15 de julio de 2018, ۱۵ خرداد ۱۳۹۷, 2018-07-15,
 * with the weekday before them. One look around each number; nothing else is read.
 */

import { fold } from '../folding.ts';
import type { Language } from '../languages.ts';
import type { Token } from '../tokens.ts';
import { type Day, gregorianDay, weekdayOf } from './calendar.ts';
import { type MonthName, monthNamed, weekdayNamed } from './calendar-words.ts';
import { dayInWords } from './day-ordinals.ts';
import { readDigits } from './numbers.ts';
import type { DateValue } from './typed-value.ts';

/** What the reading of one paragraph needs. */
export interface ValueContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

/** A date and the index of the token after its last. */
export interface FoundDate {
  readonly value: DateValue;
  readonly next: number;
}

/** The date whose day or year is the number at a token, or whose month stands there; undefined where there is none. */
export function dateAt(context: ValueContext, at: number): FoundDate | undefined {
  return numericDate(context, at) ?? dayMonth(context, at) ?? monthDay(context, at);
}

const ORDINAL = /^(\p{N}{1,2})(?:st|nd|rd|th|er|º|го|e)$/u;

/** A day of the month: a number of one or two digits, with its ordinal ending. */
function dayOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const digits = readDigits(ORDINAL.exec(token.text)?.[1] ?? token.text);
  if (digits === undefined || digits.length > 2) return undefined;
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(token: Token | undefined): number | undefined {
  const digits = token === undefined ? undefined : readDigits(token.text);
  if (digits?.length !== 4) return undefined;
  const year = Number(digits);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

/** Words between the parts of a date, folded: of, de, من, the. */
const SMALL = new Set(
  ['of', 'de', 'du', 'del', 'di', 'من', 'شهر', 'عام', 'سنة', 'لعام', 'لسنة', 'ماه', 'the', 'do'].map(fold),
);

/** Between the parts of a date there is a space, a comma, a point after the day. */
const GAP = /^(?:[.,،]?[ \u00a0]|[.,،]|)$/;
const isGap = ({ text, tokens }: ValueContext, before: number): boolean =>
  GAP.test(text.slice(tokens[before]!.end, tokens[before + 1]!.start));

/** Index of the next part of a date behind small words; undefined where something else stands between. */
function nextPart(context: ValueContext, at: number): number | undefined {
  const { tokens } = context;
  if (at + 1 >= tokens.length || !isGap(context, at)) return undefined;
  if (!SMALL.has(fold(tokens[at + 1]!.text))) return at + 1;
  return at + 2 < tokens.length && isGap(context, at + 1) ? at + 2 : undefined;
}

/** The month named at a token, in one word or two, and the index of its last token. */
function monthAt(
  context: ValueContext,
  at: number,
): { readonly month: MonthName; readonly last: number } | undefined {
  const { tokens, language } = context;
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return undefined;
  const folded = fold(token.text);
  if (at + 1 < tokens.length && isGap(context, at)) {
    const both = monthNamed(`${folded} ${fold(tokens[at + 1]!.text)}`);
    if (both !== undefined) return { month: both, last: at + 1 };
  }
  const joined = language === 'he' && folded.startsWith('ב') ? folded.slice(1) : folded;
  const month = monthNamed(folded) ?? monthNamed(joined);
  return month === undefined || !isMonthHere(month, token, folded, language)
    ? undefined
    : { month, last: at };
}

/** Persian months are ordinary words of Arabic; English months have a capital, and “may” without one is a verb. */
function isMonthHere({ calendar }: MonthName, { text }: Token, folded: string, language: Language): boolean {
  if (calendar === 'persian' || folded === 'مه') return language === 'fa';
  return language !== 'en' || text.charAt(0) !== text.charAt(0).toLowerCase() || !/^[a-z]/.test(text);
}

/** 15 يوليو 2018, 15. Juli, the 15th of July 2018; with a second name of the month behind a slash. */
function dayMonth(context: ValueContext, at: number): FoundDate | undefined {
  const { tokens } = context;
  const inWords = dayInWords(tokens, at);
  const day = inWords?.day ?? dayOf(tokens[at]);
  const part = day === undefined ? undefined : nextPart(context, inWords?.last ?? at);
  const named = part === undefined ? undefined : monthAt(context, part);
  if (day === undefined || named === undefined) return undefined;
  let last = named.last;
  if (context.text.charAt(tokens[last]!.end) === '/') {
    const second = monthAt(context, last + 1);
    if (second !== undefined) last = second.last;
  }
  const after = nextPart(context, last);
  const year = after === undefined ? undefined : yearOf(tokens[after]);
  if (year !== undefined) last = after!;
  return dateOf(context, at, last, named.month, { year, day });
}

/** July 15, 2018; July 2018. A month alone is no date: it is also a name and a verb. */
function monthDay(context: ValueContext, at: number): FoundDate | undefined {
  const { tokens } = context;
  const named = monthAt(context, at);
  const part = named === undefined ? undefined : nextPart(context, named.last);
  if (named === undefined || part === undefined) return undefined;
  // A day before it that made no date with it is a slip: 31 February 2018.
  if (at > 0 && isGap(context, at - 1) && dayOf(tokens[at - 1]) !== undefined) return undefined;
  const year = yearOf(tokens[part]);
  if (year !== undefined) return dateOf(context, at, part, named.month, { year, day: undefined });
  const day = context.language === 'en' ? dayOf(tokens[part]) : undefined;
  if (day === undefined) return undefined;
  const after = nextPart(context, part);
  const followed = after === undefined ? undefined : yearOf(tokens[after]);
  return dateOf(context, at, followed === undefined ? part : after!, named.month, { year: followed, day });
}

/** 2018-07-15, 15/7/2018, 15.07.2018: three numbers with the same mark between them. */
function numericDate(context: ValueContext, at: number): FoundDate | undefined {
  const { text, tokens, language } = context;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const mark = text.slice(first.end, second.start);
  if (!/^[-/.]$/.test(mark) || text.slice(second.end, third.start) !== mark) return undefined;
  const numbers = [first, second, third].map((token) => Number(readDigits(token.text) ?? Number.NaN));
  const [a, b, c] = numbers as [number, number, number];
  if (numbers.some((number) => Number.isNaN(number))) return undefined;
  const gregorian = { calendar: 'gregorian', month: 0 } as const;
  if (yearOf(first) !== undefined) {
    return b >= 1 && b <= 12 && c >= 1 && c <= 31
      ? dateOf(context, at, at + 2, { ...gregorian, month: b }, { year: a, day: c })
      : undefined;
  }
  if (yearOf(third) === undefined || a < 1 || b < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12)
    return undefined;
  // Americans write the month first: between 1 and 12 an English text does not tell.
  const unclear = language === 'en' && mark === '/' && a <= 12 && b <= 12 && a !== b;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  const found = dateOf(context, at, at + 2, { ...gregorian, month }, { year: c, day });
  return unclear && found !== undefined
    ? { ...found, value: { ...found.value, iso: undefined, trueWeekday: undefined } }
    : found;
}

interface DayAndYear {
  readonly year: number | undefined;
  readonly day: number | undefined;
}

/** @param first first token of the date @param last its last */
function dateOf(
  context: ValueContext,
  first: number,
  last: number,
  named: MonthName,
  { year, day }: DayAndYear,
): FoundDate | undefined {
  const { tokens } = context;
  const { month } = named;
  const calendar = calendarOf(named, year, context.language);
  const known: Day | undefined =
    year === undefined || day === undefined ? undefined : gregorianDay(calendar, { year, month, day });
  if (year !== undefined && day !== undefined && known === undefined) return undefined;
  const weekday = weekdayBefore(context, first);
  return {
    value: {
      kind: 'date',
      start: tokens[weekday?.at ?? first]!.start,
      end: tokens[last]!.end,
      iso:
        known !== undefined
          ? isoOf(known)
          : calendar === 'gregorian'
            ? partialIso(year, month, day)
            : undefined,
      calendar,
      weekday: weekday?.weekday,
      trueWeekday: known === undefined ? undefined : weekdayOf(known),
    },
    next: last + 1,
  };
}

/** Years tell the calendars of months that share a spelling apart: آذار 1397 would be no Gregorian year of news. */
function calendarOf(
  { calendar }: MonthName,
  year: number | undefined,
  language: Language,
): MonthName['calendar'] {
  if (calendar !== 'gregorian' || year === undefined || year >= 1500) return calendar;
  return language === 'fa' ? 'persian' : 'gregorian';
}

/** A weekday before a date, with “the” or الموافق between. */
function weekdayBefore(
  context: ValueContext,
  first: number,
): { readonly at: number; readonly weekday: number } | undefined {
  const { tokens } = context;
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    if (!isGap(context, at)) return undefined;
    const folded = fold(tokens[at]!.text);
    const weekday = weekdayNamed(folded);
    if (weekday !== undefined) return { at, weekday };
    if (!BETWEEN.has(folded)) return undefined;
  }
  return undefined;
}

const BETWEEN = new Set(['the', 'le', 'el', 'den', 'il', 'dem', 'الموافق', 'المصادف'].map(fold));

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const isoOf = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function partialIso(year: number | undefined, month: number, day: number | undefined): string {
  const start = year === undefined ? '--' : `${pad(year, 4)}-`;
  return `${start}${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
}
