/** Numbers as news writes them: digits of any script, thousands and decimals apart by point, comma, space or Arabic marks. */
import type { Language } from '../languages.ts';
import type { Span } from '../offsets.ts';
import type { Token } from '../tokens.ts';

/** A number in a text. Offsets are UTF-16 in the text. */
export interface WrittenNumber extends Span {
  readonly value: number;
  /** Its digits alone: three or more groups of them stand for a date or an address, not for a number. */
  readonly digits: string;
  /** No mark stands inside. */
  readonly plain: boolean;
  /** Index of the token after the last of the number. */
  readonly next: number;
}

/** First code points of the decimal digits that news is written with: ASCII, Arabic, Persian. */
const ZEROES = [0x30, 0x660, 0x6f0] as const;

/** A string of digits of these scripts as a number; undefined where there is anything else. */
export function readDigits(text: string): string | undefined {
  let digits = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const zero = ZEROES.find((one) => unit >= one && unit < one + 10);
    if (zero === undefined) return undefined;
    digits += String(unit - zero);
  }
  return digits === '' ? undefined : digits;
}

const SPACES = new Set([' ', '\u00a0', '\u202f', '\u2009']);
const MARKS = new Set(['.', ',', '٬', '٫', '،', '’', "'"]);
/** A number of more groups is a list or an address. */
const MOST_GROUPS = 6;

/** Languages that write the decimal comma. */
const COMMA_DECIMALS: ReadonlySet<Language> = new Set(['ru', 'uk', 'fr', 'de', 'es', 'pt', 'it', 'tr']);

/** Reads the number that begins at a token; undefined where none does. @param text the whole text */
export function readNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
): WrittenNumber | undefined {
  const first = tokens[at]!;
  const head = readDigits(first.text);
  if (head === undefined || head.length > 15) return undefined;
  const groups = [head];
  const marks: string[] = [];
  let next = at + 1;
  while (next < tokens.length && groups.length < MOST_GROUPS) {
    const token = tokens[next]!;
    const between = text.slice(tokens[next - 1]!.end, token.start);
    const digits = readDigits(token.text);
    if (digits === undefined || !joins(between, digits, groups, marks)) break;
    groups.push(digits);
    marks.push(between);
    next++;
  }
  const value = groupedValue(groups, marks, language);
  if (value === undefined) return undefined;
  const end = tokens[next - 1]!.end;
  return { start: first.start, end, value, digits: groups.join(''), plain: marks.length === 0, next };
}

/** A space joins groups of three digits only, and only where spaces joined those before; behind them decimals may stand. */
function joins(
  between: string,
  digits: string,
  groups: readonly string[],
  marks: readonly string[],
): boolean {
  if (MARKS.has(between)) {
    const spaced = marks.length > 0 && marks.every((mark) => SPACES.has(mark));
    return spaced ? isDecimal(between) : marks.every((mark) => MARKS.has(mark));
  }
  if (!SPACES.has(between) || digits.length !== 3) return false;
  return groups[0]!.length <= 3 && marks.every((mark) => mark === between);
}

function groupedValue(
  groups: readonly string[],
  marks: readonly string[],
  language: Language,
): number | undefined {
  if (marks.length === 0) return Number(groups[0]);
  const last = marks[marks.length - 1]!;
  const same = marks.every((mark) => mark === last);
  const thousands = groups.slice(1).every(({ length }) => length === 3) && groups[0]!.length <= 3;
  if (!same) {
    const rest = groups.slice(1, -1);
    if (!rest.every(({ length }) => length === 3) || !isDecimal(last)) return undefined;
    return Number(`${groups.slice(0, -1).join('')}.${groups[groups.length - 1]}`);
  }
  if (marks.length > 1) return thousands ? Number(groups.join('')) : undefined;
  if (SPACES.has(last) || last === '٬' || last === "'" || last === '’') {
    return thousands ? Number(groups.join('')) : undefined;
  }
  // One point or comma before three digits parts thousands, where the language writes decimals with the other mark.
  const decimal = COMMA_DECIMALS.has(language) ? ',' : '.';
  if (thousands && last !== '٫' && last !== decimal) return Number(groups.join(''));
  return isDecimal(last) ? Number(groups.join('.')) : undefined;
}

const isDecimal = (mark: string): boolean => mark === '.' || mark === ',' || mark === '٫' || mark === '،';
