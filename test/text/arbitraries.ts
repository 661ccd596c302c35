/** Random texts for property tests: every script, astral characters, lone surrogates, all line ends, marks. */
import fc from 'fast-check';

const AWKWARD = [
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '🚀',
  '👨‍👩‍👧',
  '🇷🇺',
  '\ud83d',
  '\ude80',
  'e\u0301',
  'كَتَبَ',
  'العـــربية',
  'وزير',
  'צה"ל',
  "l'État",
  'İstanbul',
  'ﷺ',
  'ﻻ',
  '٣٬٠٠٠',
  '.',
  '،',
  '"',
  "'",
  '\u200f',
];

/** Any text. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** Any text, and an offset in it, its end included. */
export const textWithOffset = fc
  .tuple(anyText, fc.nat())
  .map(([text, at]) => ({ text, offset: at % (text.length + 1) }));
