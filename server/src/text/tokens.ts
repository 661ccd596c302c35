/** Words and numbers of a text, with their places. Punctuation is what lies between tokens. */
import type { Offset, Span } from './offsets.ts';
import { type Script, scriptOfWord } from './scripts.ts';
import {
  classOfCharacter,
  classOfUnit,
  DIGIT,
  HIGH_SURROGATE,
  isMark,
  isMarkCharacter,
  JOINER,
  LETTER,
} from './word-units.ts';

/** A word or a number. `text` is the raw text of the span. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number';
  readonly script: Script;
}

/** What a token is, wherever it stands. */
export type Word = Omit<Token, keyof Span>;

/**
 * Splits a stretch of text into tokens: runs of letters, marks and digits. Marks that join or are written inside a
 * word belong to it: tatweel and harakat (category M or Lm), ZWNJ and ZWJ, an apostrophe or a Hebrew gershayim between
 * letters. A hyphen does not: كوريا-إلى is two words. The text is walked by hand, because a regular expression with
 * Unicode properties takes four times as long, and every analysis begins here.
 * @param text the whole text @param from UTF-16 offset to begin at @param to UTF-16 offset to end at
 */
export function tokenize(text: string, from: Offset = 0, to: Offset = text.length): Token[] {
  const tokens: Token[] = [];
  const isQuoted = text.slice(from, to).includes('"');
  for (let at = from; at < to; ) {
    const width = wordWidth(text, at, to);
    // A mark before the first letter belongs to what stands before the word.
    if (width === 0 || isMarkAt(text, at, width)) {
      at += Math.max(1, width);
      continue;
    }
    const end = endOfWord(text, at + width, to);
    if (isQuoted) pushParts(tokens, text.slice(at, end), at);
    else pushWord(tokens, text.slice(at, end), at);
    at = end;
  }
  return tokens;
}

const isMarkAt = (text: string, at: Offset, width: number): boolean =>
  width === 1 ? isMark(text.charCodeAt(at)) : isMarkCharacter(String.fromCodePoint(text.codePointAt(at)!));

/** How many code units the character at a place has, 1 or 2, if it stands in words by itself; else 0. */
function wordWidth(text: string, at: Offset, to: Offset): number {
  const unitClass = classOfUnit(text.charCodeAt(at));
  if (unitClass >= LETTER) return 1;
  return unitClass === HIGH_SURROGATE && classOfPair(text, at, to) >= LETTER ? 2 : 0;
}

/** The class of the astral character at a place; that of a lone half where the stretch ends behind it. */
const classOfPair = (text: string, at: Offset, to: Offset): number =>
  at + 1 < to ? classOfCharacter(String.fromCodePoint(text.codePointAt(at)!)) : 0;

/** Where the word ends that goes on at a place. */
function endOfWord(text: string, from: Offset, to: Offset): Offset {
  let at = from;
  while (at < to) {
    const unitClass = classOfUnit(text.charCodeAt(at));
    if (unitClass >= LETTER) at++;
    else if (unitClass === JOINER) {
      const width = at + 1 < to ? wordWidth(text, at + 1, to) : 0;
      if (width === 0 || isDigitAt(text, at + 1)) return at;
      at += 1 + width;
    } else if (unitClass === HIGH_SURROGATE && classOfPair(text, at, to) >= LETTER) at += 2;
    else return at;
  }
  return at;
}

const isDigitAt = (text: string, at: Offset): boolean =>
  classOfCharacter(String.fromCodePoint(text.codePointAt(at)!)) === DIGIT;

/** A double quote joins only Hebrew letters (צה"ל); between others it closes one word and opens the next. */
function pushParts(tokens: Token[], joined: string, from: Offset): void {
  let word = joined;
  let start = from;
  for (let quote = word.indexOf('"'); quote > 0; quote = word.indexOf('"')) {
    if (scriptOfWord(word) === 'hebrew') break;
    pushWord(tokens, word.slice(0, quote), start);
    word = word.slice(quote + 1);
    start += quote + 1;
  }
  pushWord(tokens, word, start);
}

function pushWord(tokens: Token[], word: string, start: Offset): void {
  const script = scriptOfWord(word);
  const kind = script === 'other' && beginsWithDigit(word) ? 'number' : 'word';
  tokens.push({ start, end: start + word.length, text: word, kind, script });
}

function beginsWithDigit(word: string): boolean {
  const unitClass = classOfUnit(word.charCodeAt(0));
  return unitClass === HIGH_SURROGATE
    ? classOfCharacter(String.fromCodePoint(word.codePointAt(0)!)) === DIGIT
    : unitClass === DIGIT;
}
