/** Notes of a margin: beside their lines, in order, none over another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../client/page/note-places.ts';

test('notes with room between them stand beside their lines', () => {
  const wishes = [10, 100, 300].map((top) => ({ top, height: 40 }));
  for (const kept of [0, 1, 2, 3]) expect(placesOf(wishes, kept)).toEqual([10, 100, 300]);
});

test('where they are many, the one at the cursor keeps its place and the others make room', () => {
  const wishes = [200, 200, 200, 220, 260].map((top) => ({ top, height: 40 }));
  expect(placesOf(wishes, 0)).toEqual([200, 246, 292, 338, 384]);
  expect(placesOf(wishes, 3)).toEqual([82, 128, 174, 220, 266]);
});

test('none stands before the beginning, so that at the top of an article they go down', () => {
  const wishes = [0, 0, 30].map((top) => ({ top, height: 40 }));
  expect(placesOf(wishes, 2)).toEqual([0, 46, 92]);
});

const wish = fc.record({ top: fc.nat(2000), height: fc.integer({ min: 1, max: 200 }) });

test('they keep their order and never cover one another, and the kept one is moved only by the top', () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 40 }), fc.nat(41), (unordered, kept) => {
      const wishes = unordered.sort((a, b) => a.top - b.top);
      const tops = placesOf(wishes, kept);
      let free = 0;
      for (const [at, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(free);
        free = top + wishes[at]!.height;
      }
      const before = wishes.slice(0, kept).reduce((sum, { height }) => sum + height + 6, 0);
      if (kept < wishes.length && wishes[kept]!.top >= before) expect(tops[kept]).toBe(wishes[kept]!.top);
    }),
  );
});
