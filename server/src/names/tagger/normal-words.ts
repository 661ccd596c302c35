/** The form of a token that the tagger and its tables know: like letters are one, numbers and like marks are one. */
import { fold } from '../../text/folding.ts';

/**
 * Numbers stand for their length, marks for the mark that Latin newswire uses, other words for their folded form
 * (text/folding.ts).
 */
export function normalise(token: string): string {
  const unit = token.charCodeAt(0);
  if (unit >= FIRST_LETTER && unit <= LAST_LETTER) return fold(token) || '-';
  if (token.length === 1) return MARKS.get(token) ?? (NUMBER.test(token) ? '0' : fold(token) || token);
  if (NUMBER.test(token)) return '0'.repeat(Math.min(token.length, LONGEST_NUMBER));
  return fold(token) || token;
}

/** Letters of the Arabic block, tatweel among them: nothing in between is a number or a mark. */
const FIRST_LETTER = 0x0620;
const LAST_LETTER = 0x064a;

/** Digits, with single marks between them: 1,500 and 17.5 and 12:30. */
const NUMBER = /^\p{N}+(?:[.,:/٫٬-]\p{N}+)*$/u;
const LONGEST_NUMBER = 5;

/** Marks that mean the same. A tatweel by itself is a dash. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...marks('،', ','),
  ...marks('؛', ';'),
  ...marks('؟', '?'),
  ...marks('«»“”„‟″', '"'),
  ...marks('‘’‚‛′', "'"),
  ...marks('–—―−‐‑ـ', '-'),
  ...marks('…۔', '.'),
  ...marks('٪', '%'),
  ...marks('﴾', '('),
  ...marks('﴿', ')'),
]);

function marks(from: string, to: string): [string, string][] {
  return [...from].map((mark) => [mark, to]);
}

/** 0 letters, 1 a number, 2 small Latin letters, 3 a mark, 4 a Latin capital. */
export function shapeOf(token: string): number {
  const unit = token.charCodeAt(0);
  if (unit >= FIRST_LETTER && unit <= LAST_LETTER) return 0;
  if (NUMBER.test(token)) return 1;
  if (unit >= 0x41 && unit <= 0x5a) return 4;
  if (unit >= 0x61 && unit <= 0x7a) return 2;
  return /^[\p{P}\p{S}]/u.test(token) ? 3 : 0;
}
