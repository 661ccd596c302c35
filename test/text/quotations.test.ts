import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArticle } from '../../server/src/text/article.ts';
import { quotationsOf } from '../../server/src/text/quotations.ts';
import { processorTime } from '../timing.ts';

const quoted = (text: string): string[] =>
  quotationsOf(createArticle(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['قال: «لن نعود». ثم غادر.', ['«لن نعود»']],
  ['قال: ”لن نعود“. ثم غادر.', ['”لن نعود“']],
  ['قال: "لن نعود" وأضاف "غدا".', ['"لن نعود"', '"غدا"']],
  ['He said “never again”, and left.', ['“never again”']],
  ['Er sagte „nie wieder“ und ging.', ['„nie wieder“']],
  ['Он сказал: «никогда „снова“ нет».', ['«никогда „снова“ нет»']],
  ['«он «тот» сам» и', ['«он «тот» сам»']],
  ['🚀 «один»\r\n\r\n🚀 «два»', ['«один»', '«два»']],
  ['a mark “that nothing closes\n\nand “a pair”', ['“a pair”']],
  ['no marks', []],
])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

test('any text has quotations that lie within it, one after the other', () => {
  const marks = fc
    .array(fc.constantFrom('«', '»', '“', '”', '"', '„', 'a', '\n\n', '🚀'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(marks, (text) => {
      let last = 0;
      for (const { start, end } of quotationsOf(createArticle(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('marks that are never closed cost no more than their number times a page', () => {
  const article = createArticle('«'.repeat(20_000));
  expect(processorTime(() => quotationsOf(article))).toBeLessThan(1500);
});
