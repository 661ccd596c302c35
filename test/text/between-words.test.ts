import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArticle } from '../../server/src/text/article.ts';
import { marksBetweenWords, marksWithin } from '../../server/src/text/between-words.ts';
import { anyText } from './arbitraries.ts';

const marksOf = (text: string): string => {
  const { offsets } = marksBetweenWords(createArticle(text));
  return [...offsets].map((at) => text[at]).join('');
};

test.each([
  ['one two three', ''],
  ['one, two', ', '],
  ['one  two', '  '],
  ['قال: «نعم».', ': «».'],
  ['one\r\ntwo.', '\r\n.'],
  ['צה"ל', ''],
  ['said"yes', '"'],
  [' one ', '  '],
])('%j', (text, marks) => {
  expect(marksOf(text)).toBe(marks);
});

test('every code unit is in a token, is a single space between two, or is a mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = createArticle(text);
      const { offsets, units } = marksBetweenWords(article);
      const seen = new Uint8Array(text.length);
      for (const { start, end } of article.paragraphs.flatMap(({ tokens }) => tokens))
        seen.fill(1, start, end);
      for (const [index, at] of offsets.entries()) {
        expect(seen[at]).toBe(0);
        expect(units[index]).toBe(text.charCodeAt(at));
        seen[at] = 2;
      }
      for (const [at, what] of seen.entries()) {
        if (what === 0) expect([text[at], seen[at - 1], seen[at + 1]]).toEqual([' ', 1, 1]);
      }
    }),
  );
});

test('the marks of a paragraph are those within it', () => {
  const article = createArticle('One, two.\n🚀 Three; four.\nFive!');
  const marks = marksBetweenWords(article);
  const texts = article.paragraphs.map((paragraph) => {
    const [from, to] = marksWithin(marks, paragraph);
    return String.fromCharCode(...marks.units.subarray(from, to));
  });
  expect(texts).toEqual([', .', '🚀 ; .', '!']);
});
