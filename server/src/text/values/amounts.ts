/** Sums of money and measured quantities around numbers: $2.5 million, 2,5 Millionen Euro, ٥ ملايين دولار, 12 كيلومترا, 40%. */
import { fold } from '../folding.ts';
import type { ValueContext } from './dates.ts';
import { readNumber, type WrittenNumber } from './numbers.ts';
import type { MoneyValue, QuantityValue } from './typed-value.ts';
import { type UnitTables, unitTables } from './units.ts';

/** A value and the index of the token after its last. */
export interface FoundAmount {
  readonly value: MoneyValue | QuantityValue;
  readonly next: number;
}

/** The amount whose number begins at a token; undefined where no unit stands beside it. */
export function amountAt(context: ValueContext, at: number): FoundAmount | undefined {
  const { text, tokens, language } = context;
  const written = readNumber(text, tokens, at, language);
  if (written === undefined) return undefined;
  const tables = unitTables();
  const scaled = scaledNumber(context, written, tables);
  return (
    symbolBefore(context, scaled, tables) ??
    signAfter(context, scaled) ??
    moneyAfter(context, scaled, tables) ??
    unitAfter(context, scaled, tables) ??
    percentBefore(context, at, scaled)
  );
}

/** A number with the word for thousands or millions behind it. */
interface ScaledNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly next: number;
  readonly scaled: boolean;
}

function scaledNumber(context: ValueContext, written: WrittenNumber, tables: UnitTables): ScaledNumber {
  let { value, end, next } = written;
  let scaled = false;
  // Two at most: mil millones, тысяч миллионов.
  for (let count = 0; count < 2; count++) {
    const word = wordAfter(context, next);
    const scale = word === undefined ? undefined : tables.scales.get(fold(word));
    if (scale === undefined || (fold(word!) === 'm' && scaled)) break;
    value *= scale;
    end = context.tokens[next]!.end;
    next++;
    scaled = true;
  }
  return { start: written.start, end, value, next, scaled };
}

/** The word at a token, where it stands directly behind the one before: after a space, a no-break space or a hyphen. */
function wordAfter({ text, tokens }: ValueContext, at: number): string | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return undefined;
  return /^[ \u00a0\u202f-]?\.?[ \u00a0]?$/.test(text.slice(before.end, token.start))
    ? token.text
    : undefined;
}

/** US$40, C$40: whose dollar it is. */
const COUNTRY_OF_DOLLAR = /(?:^|[^\p{L}])(US|AU|A|CA|C|NZ|HK)$/u;
const DOLLARS_BY_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['AU', 'AUD'],
  ['A', 'AUD'],
  ['CA', 'CAD'],
  ['C', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
]);

function symbolBefore(
  { text }: ValueContext,
  { start, end, value, next }: ScaledNumber,
  { symbols }: UnitTables,
): FoundAmount | undefined {
  const space = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\u00a0' ? 1 : 0;
  const at = start - 1 - space;
  const sign = at < 0 ? '' : text.charAt(at);
  const currency = symbols.get(sign);
  if (currency === undefined) return undefined;
  const country = sign === '$' ? COUNTRY_OF_DOLLAR.exec(text.slice(Math.max(0, at - 4), at))?.[1] : undefined;
  const first = at - (country?.length ?? 0);
  const code = country === undefined ? currency : DOLLARS_BY_COUNTRY.get(country)!;
  const unit = text.slice(first, at + 1);
  return { value: { kind: 'money', start: first, end, amount: value, currency: code, unit }, next };
}

const SIGN_AFTER = /^[ \u00a0\u202f]?([$€£¥₽₺₪₴₹%٪‰]|°C)/;

/** Signs of a hundredth. */
const SHARES = new Set(['%', '٪']);

function signAfter(
  { text }: ValueContext,
  { start, end, value, next }: ScaledNumber,
): FoundAmount | undefined {
  const match = SIGN_AFTER.exec(text.slice(end, end + 4));
  const sign = match?.[1];
  if (match === null || sign === undefined) return undefined;
  const span = { start, end: end + match[0].length };
  const currency = unitTables().symbols.get(sign);
  if (currency !== undefined)
    return { value: { kind: 'money', ...span, amount: value, currency, unit: sign }, next };
  return { value: { kind: 'quantity', ...span, amount: value, unit: SHARES.has(sign) ? '%' : sign }, next };
}

/** Small words between a number and its currency: millions of dollars, millones de euros, من. */
const LINKS = new Set(['of', 'de', 'd', 'di', 'من']);

function moneyAfter(
  context: ValueContext,
  number: ScaledNumber,
  tables: UnitTables,
): FoundAmount | undefined {
  const { tokens, text } = context;
  let at = number.next;
  let word = wordAfter(context, at);
  if (word === undefined) return undefined;
  if (LINKS.has(fold(word)) && number.scaled) {
    at++;
    word = wordAfter(context, at);
    if (word === undefined) return undefined;
  }
  const adjectiveFirst = tables.currencies.has(fold(word)) ? undefined : fold(word);
  const behind = wordAfter(context, at + 1);
  const folded = withoutElision(fold(word));
  const direct = tables.currencies.get(folded);
  const shared = tables.shared.get(folded);
  if (direct === undefined && shared === undefined) {
    const [code, unit] =
      adjectiveFirst === undefined || behind === undefined ? [] : named(behind, adjectiveFirst, tables);
    if (unit === undefined) return undefined;
    const end = tokens[at + 1]!.end;
    return money(number, end, code, text.slice(tokens[at]!.start, end), at + 2);
  }
  const adjective = behind === undefined ? undefined : fold(behind);
  const code = direct === 'USD' ? tables.dollars.get(adjective ?? '') : shared?.get(adjective ?? '');
  const last = code === undefined ? at : at + 1;
  const end = tokens[last]!.end;
  return money(number, end, code ?? direct, text.slice(tokens[at]!.start, end), last + 1);
}

/** Canadian dollars, Egyptian pounds: the adjective stands before. */
function named(word: string, adjective: string, tables: UnitTables): readonly [string | undefined, string?] {
  const folded = fold(word);
  if (tables.currencies.get(folded) === 'USD') {
    const code = tables.dollars.get(adjective);
    return code === undefined ? [undefined] : [code, word];
  }
  const code = tables.shared.get(folded)?.get(adjective);
  return code === undefined ? [undefined] : [code, word];
}

const withoutElision = (folded: string): string => folded.replace(/^d'/, '');

const money = (
  { start, value }: ScaledNumber,
  end: number,
  currency: string | undefined,
  unit: string,
  next: number,
): FoundAmount => ({ value: { kind: 'money', start, end, amount: value, currency, unit }, next });

/** A unit of one word, or of two: في المئة. */
function unitAfter(
  context: ValueContext,
  number: ScaledNumber,
  { units }: UnitTables,
): FoundAmount | undefined {
  const { tokens } = context;
  const word = wordAfter(context, number.next);
  if (word === undefined) return undefined;
  const behind = wordAfter(context, number.next + 1);
  const phrase = behind === undefined ? undefined : UNIT_PHRASES.get(`${fold(word)} ${fold(behind)}`);
  const unit = phrase ?? units.get(fold(word));
  if (unit === undefined || (SMALL_UNITS.has(unit) && fold(word).length === 1)) return undefined;
  const last = number.next + (phrase === undefined ? 0 : 1);
  const perHour = unit === 'km' ? lastOfHour(context, last) : undefined;
  const span = { start: number.start, end: tokens[perHour ?? last]!.end };
  return {
    value: {
      kind: 'quantity',
      ...span,
      amount: number.value,
      unit: perHour === undefined ? unit : 'km/h',
    },
    next: (perHour ?? last) + 1,
  };
}

/** Behind kilometres: the last token of “an hour”, in one word behind a slash or in two; undefined where none stands. */
function lastOfHour(context: ValueContext, at: number): number | undefined {
  const { text, tokens } = context;
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  if (text.slice(tokens[at]!.end, next.start) === '/') return HOURS.has(fold(next.text)) ? at + 1 : undefined;
  const [first, second] = [wordAfter(context, at + 1), wordAfter(context, at + 2)];
  if (first === undefined || second === undefined) return undefined;
  return AN_HOUR.has(`${fold(first)} ${fold(second)}`) ? at + 2 : undefined;
}

const HOURS: ReadonlySet<string> = new Set(['h', 'ч', 'س', 'ساعة', 'std'].map(fold));
const AN_HOUR: ReadonlySet<string> = new Set(
  [
    'في الساعة',
    'per hour',
    'an hour',
    'pro Stunde',
    'par heure',
    "à l'heure",
    'por hora',
    'в час',
    'در ساعت',
  ].map(fold),
);

/** One letter behind a number is a note or an hour as often as a unit. */
const SMALL_UNITS = new Set(['m', 'g', 't', 'l']);

/** Units of two words, folded. */
const UNIT_PHRASES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['%', ['في المئة', 'في المائة', 'per cent', 'pour cent', 'por ciento', 'por cento', 'per cento']],
      ['‰', ['في الألف', 'per mille', 'pour mille', 'por mil']],
      [
        '°C',
        ['درجة مئوية', 'درجات مئوية', 'degrees Celsius', 'degrés Celsius', 'Grad Celsius', 'grados Celsius'],
      ],
      [
        'km²',
        ['كيلومتر مربع', 'كيلومترا مربعا', 'square kilometres', 'square kilometers', 'kilomètres carrés'],
      ],
    ] as const
  ).flatMap(([unit, phrases]) => phrases.map((phrase) => [fold(phrase), unit] as const)),
);

/** Languages that write the sign before the number, too. */
const SIGN_FIRST: ReadonlySet<string> = new Set(['tr', 'ar', 'fa']);

/** Turkish: yüzde 40, %40; the sign stands before the number in Arabic and Persian too. */
function percentBefore(
  { tokens, text, language }: ValueContext,
  at: number,
  { end, value, next }: ScaledNumber,
): FoundAmount | undefined {
  const before = tokens[at - 1];
  const { start } = tokens[at]!;
  if (
    SIGN_FIRST.has(language) &&
    /(?:^|[^\p{L}\p{N}%٪])[%٪]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return { value: { kind: 'quantity', start: start - 1, end, amount: value, unit: '%' }, next };
  if (language !== 'tr' || before === undefined || fold(before.text) !== 'yuzde') return undefined;
  if (text.slice(before.end, tokens[at]!.start) !== ' ') return undefined;
  return { value: { kind: 'quantity', start: before.start, end, amount: value, unit: '%' }, next };
}
