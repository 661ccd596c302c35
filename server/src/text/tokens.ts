/** Words and numbers of a text, with their places. Punctuation is what lies between tokens. */
import type { Offset, Span } from './offsets.ts';
import { type Script, scriptOfWord } from './scripts.ts';

/** A word or a number. `text` is the raw text of the span. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number';
  readonly script: Script;
}

/**
 * A run of letters, marks and digits. Marks that join or are written inside a word belong to it: tatweel and
 * harakat (category M or Lm), ZWNJ and ZWJ, an apostrophe or a Hebrew gershayim between letters. A hyphen does
 * not: كوريا-إلى is two words.
 */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’׳״"\u200c\u200d](?=[\p{L}\p{M}])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Splits a stretch of text into tokens.
 * @param text the whole text @param from UTF-16 offset to begin at @param to UTF-16 offset to end at
 */
export function tokenize(text: string, from: Offset = 0, to: Offset = text.length): Token[] {
  const tokens: Token[] = [];
  const piece = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of piece.matchAll(TOKEN)) {
    const word = match[0];
    const start = from + match.index;
    pushToken(tokens, word, start);
  }
  return tokens;
}

/** A double quote joins only Hebrew letters (צה"ל); between others it closes one word and opens the next. */
function pushToken(tokens: Token[], joined: string, from: Offset): void {
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
  const kind = script === 'other' && /^\p{N}/u.test(word) ? 'number' : 'word';
  tokens.push({ start, end: start + word.length, text: word, kind, script });
}
