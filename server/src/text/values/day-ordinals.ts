/** Days of a month in words: الخامس من حزيران, الحادي والعشرين من آذار, третьего марта. */
import { fold } from '../folding.ts';
import type { Token } from '../tokens.ts';
import { monthNamed } from './calendar-words.ts';

/** A day and the index of its last token. */
export interface DayInWords {
  readonly day: number;
  readonly last: number;
}

/** Of the first ten days, in order. */
const ARABIC_UNITS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const ARABIC_TENS = new Map([
  ['العشرين', 20],
  ['العشرون', 20],
  ['الثلاثين', 30],
  ['الثلاثون', 30],
]);
/** Of all days, in order, in the genitive that dates have. */
const RUSSIAN = (
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого ' +
  'тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого'
).split(' ');

const numbered = (words: readonly string[]): Map<string, number> =>
  new Map(words.map((word, index) => [fold(word), index + 1]));
const units = numbered(ARABIC_UNITS).set(fold('الحادي'), 1);
const tens = new Map([...ARABIC_TENS].map(([word, day]) => [fold(word), day]));
const russian = numbered(RUSSIAN).set(fold('четвёртого'), 4).set(fold('тридцатого'), 30);
const TEEN = fold('عشر');

/** Tokens from the first of an Arabic day up to the من behind it, at most. */
const LONGEST_DAY = 2;

/** The day whose words begin at a token and have a month behind them; undefined where none does. */
export function dayInWords(tokens: readonly Token[], at: number): DayInWords | undefined {
  const { text } = tokens[at]!;
  if (text.startsWith('ال')) return arabicDay(tokens, at);
  return /[ео]го$/.test(text) ? russianDay(tokens, at) : undefined;
}

function arabicDay(tokens: readonly Token[], at: number): DayInWords | undefined {
  let last = at;
  while (last < at + LONGEST_DAY && tokens[last + 1] !== undefined && tokens[last + 1]!.text !== 'من') last++;
  if (tokens[last + 1]?.text !== 'من') return undefined;
  const day = readArabicDay(tokens.slice(at, last + 1).map((token) => fold(token.text)));
  return day === undefined ? undefined : { day, last };
}

function readArabicDay([first, second, third]: readonly string[]): number | undefined {
  if (third !== undefined) return undefined;
  const unit = units.get(first!);
  if (second === undefined) return tens.get(first!) ?? unit;
  if (unit === undefined || unit > 9) return undefined;
  if (second === TEEN) return 10 + unit;
  const ten = second.startsWith('و') ? tens.get(second.slice(1)) : undefined;
  const day = ten === undefined ? undefined : ten + unit;
  return day === undefined || day > 31 ? undefined : day;
}

function russianDay(tokens: readonly Token[], at: number): DayInWords | undefined {
  const month = tokens[at + 1];
  if (month === undefined || monthNamed(fold(month.text)) === undefined) return undefined;
  const day = russian.get(fold(tokens[at]!.text));
  return day === undefined ? undefined : { day, last: at };
}
