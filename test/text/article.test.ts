import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArticle, paragraphAt, tokenAt } from '../../server/src/text/article.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { bestRatio, quickest } from '../timing.ts';
import { anyText, textWithOffset } from './arbitraries.ts';

const NEWS =
  '\u200fموسكو 🚀\r\n\r\n  قال الوزير إن السفن في الميناء. \r\nThe ships of the fleet are in the port.\n';

describe('an article', () => {
  const article = createArticle(NEWS);

  test('has a paragraph for each line that holds something, trimmed', () => {
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      'موسكو 🚀',
      'قال الوزير إن السفن في الميناء.',
      'The ships of the fleet are in the port.',
    ]);
    expect(article.paragraphs.map(({ line }) => line)).toEqual([0, 2, 3]);
    expect(article.paragraphs.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    for (const { start, end, text } of article.paragraphs) expect(NEWS.slice(start, end)).toBe(text);
  });

  test('has a language and a direction, and each paragraph its own language', () => {
    expect(createArticle('').direction).toBe('ltr');
    expect(createArticle('قال إن في').direction).toBe('rtl');
    expect(article.paragraphs.map(({ language }) => language)).toEqual(['ar', 'ar', 'en']);
  });

  test('finds the paragraph and the token at a place, ends included', () => {
    const at = NEWS.indexOf('الوزير');
    expect(tokenAt(article, at)?.text).toBe('الوزير');
    expect(tokenAt(article, at + 6)?.text).toBe('الوزير');
    expect(paragraphAt(article, at)?.ordinal).toBe(1);
    expect(paragraphAt(article, NEWS.length)).toBeUndefined();
    expect(tokenAt(article, -1)).toBeUndefined();
  });
});

test('works on any text: every word is in a paragraph, and paragraphs are in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = createArticle(text);
      expect(article.paragraphs.flatMap(({ tokens }) => tokens)).toEqual(tokenize(text));
      let done = 0;
      for (const { start, end, line } of article.paragraphs) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(article.lines.lineAt(start)).toBe(line);
        done = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('any place is in at most the paragraph that holds it', () => {
  fc.assert(
    fc.property(textWithOffset, ({ text, offset }) => {
      const article = createArticle(text);
      const holding = article.paragraphs.filter(({ start, end }) => start <= offset && offset <= end);
      expect(holding.length).toBeLessThanOrEqual(1);
      expect(paragraphAt(article, offset)).toBe(holding[0]);
    }),
  );
});

test.each([
  ['one line of ten megabytes', 'قال الوزير إن '.repeat(400_000)],
  ['one word of ten megabytes', 'x'.repeat(10_000_000)],
  ['a million spaces', ' '.repeat(1_000_000)],
  ['a million line ends', '\n'.repeat(1_000_000)],
  ['a million CRLF', '\r\n'.repeat(1_000_000)],
  ['a million quotation marks', 'a"'.repeat(1_000_000)],
  ['a million apostrophes', "a'".repeat(1_000_000)],
  ['a million NUL', '\u0000'.repeat(1_000_000)],
])('%s cost no more than a few times half of it', (_, text) => {
  const half = text.slice(0, text.length >> 1);
  const small = quickest(2, () => createArticle(half));
  const large = quickest(1, () => createArticle(text));
  expect(large).toBeLessThan(10 * small + 500);
});

test('ten thousand words cost at most four passes of a word pattern', () => {
  const line = 'قال الوزير أحمد السالم إن المحادثات التي بدأت في القاهرة يوم الثلاثاء مستمرة حتى الآن. ';
  const text = Array.from({ length: 700 }, (_, index) => line + (index % 4 === 3 ? '\n' : '')).join('');
  expect(text.match(/\S+/g)?.length).toBeGreaterThan(9_500);
  const passes = bestRatio(
    10,
    () => createArticle(text),
    () => text.match(/[\p{L}\p{M}]+/gu),
  );
  expect(passes).toBeLessThan(4);
});
