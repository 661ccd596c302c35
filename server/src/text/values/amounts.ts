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
  return { value: { kind: 'money', start: at, end, amount: value, currency, unit: sign }, next };
}

const SIGN_AFTER = /^[ \u00a0\u202f]?([$€£¥₽₺₪₴₹%٪]|°C)/;

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
  return { value: { kind: 'quantity', ...span, amount: value, unit: sign === '°C' ? '°C' : '%' }, next };
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
  const two = behind === undefined ? undefined : PERCENT_PHRASES.has(`${fold(word)} ${fold(behind)}`);
  const unit = two === true ? '%' : units.get(fold(word));
  if (unit === undefined || (SMALL_UNITS.has(unit) && fold(word).length === 1)) return undefined;
  const last = number.next + (two === true ? 1 : 0);
  return {
    value: { kind: 'quantity', start: number.start, end: tokens[last]!.end, amount: number.value, unit },
    next: last + 1,
  };
}

/** One letter behind a number is a note or an hour as often as a unit. */
const SMALL_UNITS = new Set(['m', 'g', 't', 'l']);

const PERCENT_PHRASES = new Set(
  ['في المئة', 'في المائة', 'per cent', 'pour cent', 'por ciento', 'por cento', 'per cento'].map(fold),
);

/** Turkish: yüzde 40. */
function percentBefore(
  { tokens, text, language }: ValueContext,
  at: number,
  { end, value, next }: ScaledNumber,
): FoundAmount | undefined {
  const before = tokens[at - 1];
  if (language !== 'tr' || before === undefined || fold(before.text) !== 'yuzde') return undefined;
  if (text.slice(before.end, tokens[at]!.start) !== ' ') return undefined;
  return { value: { kind: 'quantity', start: before.start, end, amount: value, unit: '%' }, next };
}
