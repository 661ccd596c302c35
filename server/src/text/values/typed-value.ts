/** Dates, sums of money and measured quantities in a text, with their value in a form that programs compare. */
import type { Span } from '../offsets.ts';
import type { Calendar } from './calendar-words.ts';

/** A date: of a day, a month or a yearly day. */
export interface DateValue extends Span {
  readonly kind: 'date';
  /** `2018-07-15`, `2018-07`, `--07-15`; undefined where the order of day and month cannot be told. */
  readonly iso: string | undefined;
  readonly calendar: Calendar;
  /** The weekday that stands beside it, 0 for Sunday. */
  readonly weekday: number | undefined;
  /** The weekday that the day has; undefined where the year or the day is not told. */
  readonly trueWeekday: number | undefined;
}

/** A sum of money. */
export interface MoneyValue extends Span {
  readonly kind: 'money';
  readonly amount: number;
  /** ISO 4217; undefined where several countries have a currency of that name. */
  readonly currency: string | undefined;
  /** As it is written. */
  readonly unit: string;
}

/** A number of units, or a share. */
export interface QuantityValue extends Span {
  readonly kind: 'quantity';
  readonly amount: number;
  /** Symbol of the unit: `km`, `kg`, `%`, `°C`. */
  readonly unit: string;
}

export type TypedValue = DateValue | MoneyValue | QuantityValue;

/** The labels under which values are annotated and exported. */
export const VALUE_TYPES = { date: 'DATE', money: 'MONEY', quantity: 'QUANTITY' } as const;

export type ValueType = (typeof VALUE_TYPES)[TypedValue['kind']];

/** The value as one string: the ISO date, `2500000 EUR`, `12 km`; undefined where it cannot be told. */
export function valueText(value: TypedValue): string | undefined {
  if (value.kind === 'date') return value.iso;
  const unit = value.kind === 'money' ? (value.currency ?? value.unit) : value.unit;
  return `${numberText(value.amount)} ${unit}`;
}

/** Without an exponent, and without the noise of binary fractions. */
const numberText = (amount: number): string => String(Number(amount.toPrecision(12)));
