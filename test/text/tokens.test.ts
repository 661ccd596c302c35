import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsSurrogatePair } from '../../server/src/text/offsets.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { anyText } from './arbitraries.ts';

const wordsOf = (text: string) => tokenize(text).map((token) => token.text);

test.each([
  ['قال وزير الدفاع، أمس: «نعم».', ['قال', 'وزير', 'الدفاع', 'أمس', 'نعم']],
  ['كوريا-إلى', ['كوريا', 'إلى']],
  ['العـــربية كَتَبَ', ['العـــربية', 'كَتَبَ']],
  ['می\u200cشود', ['می\u200cشود']],
  ["l'État aujourd’hui 'quoted'", ["l'État", 'aujourd’hui', 'quoted']],
  ['צה"ל "שלום"', ['צה"ל', 'שלום']],
  ['said"yes"now', ['said', 'yes', 'now']],
  ['🚀5000 + 1000', ['5000', '1000']],
  ['٣٬٠٠٠ [ad_1]', ['٣', '٠٠٠', 'ad', '1']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  expect(wordsOf(`🚀 ${text}`)).toEqual(words);
  expect(wordsOf(`\r\n${text}\r\n`)).toEqual(words);
});

describe('kind and script', () => {
  test.each([
    ['5000', 'number', 'other'],
    ['٢٠٢٤', 'number', 'other'],
    ['5th', 'word', 'latin'],
    ['شويغو', 'word', 'arabic'],
    ['Шойгу', 'word', 'cyrillic'],
    ['Αθήνα', 'word', 'greek'],
    ['東京', 'word', 'han'],
  ])('%s is a %s in %s', (text, kind, script) => {
    expect(tokenize(text)).toMatchObject([{ kind, script, text, start: 0, end: text.length }]);
  });
});

test('tokens quote the raw text, in order, and together hold every letter', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let done = 0;
      for (const { start, end, text: quote } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(quote);
        expect(cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)).toBe(false);
        expect(text.slice(done, start)).not.toMatch(/[\p{L}\p{N}]/u);
        done = end;
      }
      expect(text.slice(done)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('a mark with nothing before it begins no word, also one of two code units', () => {
  expect(tokenize('\u{1da00} قال').map(({ text }) => text)).toEqual(['قال']);
  expect(tokenize('\u{1da00}').length).toBe(0);
});

test('a stretch gives the tokens that it has, at their places in the whole', () => {
  const text = '🚀 قال الوزير\r\nإن السفن وصلت';
  const from = text.indexOf('إن');
  expect(tokenize(text, from, text.length)).toEqual(tokenize(text).slice(2));
});

test('a megabyte of words joined by quotation marks is split without recursion', () => {
  expect(tokenize('a"'.repeat(500_000))).toHaveLength(500_000);
});

/** What a joined run of letters, marks and digits is, no mark first; the tokenizer walks the text without it. */
const JOINED = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’׳״"\u200c\u200d](?=[\p{L}\p{M}])[\p{L}\p{M}\p{N}]+)*/gu;

test('walking a text by hand finds what the pattern finds, in any stretch of it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, one, two) => {
      const [from, to] = [Math.min(one, two, text.length), Math.min(Math.max(one, two), text.length)];
      const stretch = text.slice(from, to);
      // A double quote joins Hebrew letters only; it has its own tests.
      fc.pre(!stretch.includes('"'));
      const expected = [...stretch.matchAll(JOINED)].map(({ 0: word, index }) => [from + index, word]);
      expect(tokenize(text, from, to).map(({ start, text: word }) => [start, word])).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
