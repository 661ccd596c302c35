/** Days of other calendars as days of the Gregorian one, by the tables that the platform has (ECMA-402, CLDR). */
import type { Calendar } from './calendar-words.ts';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MILLISECONDS = 86_400_000;
/** Where each calendar begins and how long its year is on average: to come near the day that is looked for. */
const EPOCHS: Readonly<Record<'islamic' | 'persian', { readonly start: number; readonly yearDays: number }>> =
  {
    islamic: { start: Date.UTC(622, 6, 19), yearDays: 354.367 },
    persian: { start: Date.UTC(622, 2, 22), yearDays: 365.2422 },
  };
const PLATFORM: Readonly<Record<'islamic' | 'persian', string>> = {
  islamic: 'islamic-umalqura',
  persian: 'persian',
};
/** The estimate is at most this many days away. */
const NEAR = 4;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The Gregorian day of a day of a calendar; undefined where there is none, or the platform does not know the calendar.
 * Islamic days are those of the Umm al-Qura calendar: elsewhere a month may begin a day earlier or later.
 */
export function gregorianDay(calendar: Calendar, { year, month, day }: Day): Day | undefined {
  if (calendar === 'hebrew') return undefined;
  if (calendar === 'gregorian') return isDay({ year, month, day }) ? { year, month, day } : undefined;
  const { start, yearDays } = EPOCHS[calendar];
  const monthDays = calendar === 'persian' ? (month <= 6 ? 31 : 30.5) : 29.53;
  const days = (year - 1) * yearDays + (month - 1) * monthDays + day - 1;
  const estimate = start + Math.round(days) * DAY_MILLISECONDS;
  for (let away = -NEAR; away <= NEAR; away++) {
    const time = estimate + away * DAY_MILLISECONDS;
    const found = partsIn(calendar, time);
    if (found?.year === year && found.month === month && found.day === day) return utcDay(time);
  }
  return undefined;
}

/** The weekday of a Gregorian day, 0 for Sunday. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Whether the Gregorian calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function utcDay(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function partsIn(calendar: 'islamic' | 'persian', time: number): Day | undefined {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${PLATFORM[calendar]}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(time);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const found = { year: of('year'), month: of('month'), day: of('day') };
  return Number.isNaN(found.year + found.month + found.day) ? undefined : found;
}
