/** Rows of lists show the words around a place, whole words, and the place where it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownLine } from '../../../server/src/service/naming/shown-line.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { describeTwins } from '../newsroom.ts';

const SENTENCE =
  'وقال المتحدث في بيان طويل وزع على الصحفيين إن الوزير شويغو وصل صباح اليوم إلى العاصمة في زيارة رسمية تستمر يومين.';

describeTwins('the words around a place', (twin) => {
  test('are whole words, cut on both sides where there are more', () => {
    const article = createArticle(twin(`${SENTENCE}\nسطر آخر`));
    const start = article.text.indexOf('شويغو');
    const { line, from, to } = shownLine(article, { start, end: start + 5 });
    expect(line.slice(from, to)).toBe('شويغو');
    expect(line).toBe('…إن الوزير شويغو وصل صباح اليوم إلى العاصمة في…');
  });

  test('end with their line', () => {
    const article = createArticle(twin('وصل شويغو.\nسطر آخر'));
    const start = article.text.indexOf('شويغو');
    expect(shownLine(article, { start, end: start + 5 }).line).not.toContain('آخر');
  });
});

test('any place of any text is shown without cutting a surrogate pair', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(40), (text, at, length) => {
      const article = createArticle(text);
      const start = text.length === 0 ? 0 : at % text.length;
      const span = { start, end: Math.min(text.length, start + length) };
      const { line, from, to } = shownLine(article, span);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(line.length);
    }),
  );
});
