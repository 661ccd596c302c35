/**
 * The words of a paragraph with its numbers by themselves: news writes particles and endings on them (و15, الـ15, بـ4.5,
 * 2018’de), and scales, units and eras (£300m, 1.2bn, 20км, 1445هـ), and the tokens of the text keep these together.
 */
import { fold } from '../folding.ts';
import type { Token } from '../tokens.ts';
import { unitTables } from './units.ts';

const DIGITS = '[0-9٠-٩۰-۹]+';
/** Arabic particles and the article, with a tatweel or without, before a number. */
const BEHIND_PARTICLES = new RegExp(`^([وف]?(?:بال|كال|ال|لل|[بلك])?ـ*)(${DIGITS})$`, 'u');
/** Letters behind a number. */
const BEFORE_LETTERS = new RegExp(`^(${DIGITS})(\\p{L}[\\p{L}\\p{M}ـ]*)$`, 'u');
/** A Turkish ending behind a number. */
const BEFORE_ENDING = new RegExp(`^(${DIGITS})['’]\\p{L}+$`, 'u');
const HAS_DIGIT = /[0-9٠-٩۰-۹]/;

/** A year of the Hijra or of our era: 1445هـ, 2019م. */
const ERAS: ReadonlySet<string> = new Set(['ه', 'هـ', 'م', 'ق', 'г']);

/** The tokens with numbers taken off what is written on them; the same list where there are none. */
export function numberTokens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isMixed)) return tokens;
  return tokens.flatMap((token) => (isMixed(token) ? partsOf(token) : [token]));
}

const isMixed = ({ kind, text }: Token): boolean => kind === 'word' && HAS_DIGIT.test(text);

function partsOf(token: Token): readonly Token[] {
  const { text, start, end } = token;
  const behind = BEHIND_PARTICLES.exec(text);
  if (behind !== null) return [numberIn(token, start + behind[1]!.length, end)];
  const ending = BEFORE_ENDING.exec(text);
  if (ending !== null) return [numberIn(token, start, start + ending[1]!.length)];
  const before = BEFORE_LETTERS.exec(text);
  if (before === null || !isMeasure(before[2]!)) return [token];
  const cut = start + before[1]!.length;
  return [numberIn(token, start, cut), { ...token, start: cut, text: before[2]! }];
}

const numberIn = (token: Token, start: number, end: number): Token => ({
  ...token,
  start,
  end,
  text: token.text.slice(start - token.start, end - token.start),
  kind: 'number',
});

function isMeasure(letters: string): boolean {
  if (ERAS.has(letters)) return true;
  const { scales, units } = unitTables();
  const folded = fold(letters);
  return scales.has(folded) || units.has(folded);
}
