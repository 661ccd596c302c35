import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../server/src/cli/excerpt.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { createArticle } from '../../server/src/text/article.ts';

function of(marked: string, budget: number) {
  const { text, spans } = readMarkers(marked);
  const { before, quote, after, cutBefore, cutAfter } = excerpt(createArticle(text), spans[0]!, budget);
  return `${cutBefore ? '…' : ''}${before}⟦${quote}⟧${after}${cutAfter ? '…' : ''}`;
}

test('a short line is quoted whole', () => {
  expect(of('first\nقال ⟦شويجو⟧ أمس\nlast', 60)).toBe('قال ⟦شويجو⟧ أمس');
});

test('a long line is cut between words on both sides', () => {
  const line = `${'before '.repeat(20)}⟦span⟧${' after'.repeat(20)}`;
  expect(of(line, 30)).toBe('…before ⟦span⟧ after after…');
});

test('what one side does not need the other gets', () => {
  expect(of(`⟦span⟧${' after'.repeat(20)}`, 30)).toBe('⟦span⟧ after after after after…');
});

test('a long span is shortened in its middle', () => {
  expect(of(`a ⟦${'x'.repeat(100)}⟧ b`, 21)).toMatch(/⟦x{10}…x{10}⟧/);
});

test('of a span over two lines the first is quoted', () => {
  expect(of('one ⟦two\nthree⟧ four', 40)).toBe('one ⟦two…⟧');
});

test('no cut leaves half a character, and none reads outside the line', () => {
  const piece = fc.constantFrom('🚀', 'a', 'ش', ' ', '\n', '\r\n');
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 8, max: 40 }),
      (pieces, a, b, budget) => {
        const text = pieces.join('');
        const places = [0];
        for (const each of pieces) places.push(places.at(-1)! + each.length);
        const [start, end] = [places[a % places.length]!, places[b % places.length]!].sort(
          (x, y) => x - y,
        ) as [number, number];
        const { before, quote, after } = excerpt(createArticle(text), { start, end }, budget);
        for (const part of [before, quote, after]) {
          expect(part).not.toMatch(/\p{Surrogate}/u);
          expect(part).not.toMatch(/\n/);
        }
      },
    ),
  );
});
