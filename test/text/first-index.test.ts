import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../server/src/text/first-index.ts';

test('finds what a look at each value finds, or their number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: 0, max: 21 }),
      (values, limit) => {
        const ordered = values.sort((a, b) => a - b);
        const found = ordered.findIndex((value) => value >= limit);
        expect(firstIndex(ordered, (value) => value >= limit)).toBe(found < 0 ? ordered.length : found);
      },
    ),
  );
});

test.each([
  ['an empty list', [], 3, undefined, 0],
  ['a place before the first', [4, 6, 8], 3, undefined, 0],
  ['the first', [4, 6, 8], 4, undefined, 0],
  ['a place behind the last', [4, 6, 8], 9, undefined, 3],
  ['equal values, of which it is the first', [2, 4, 4, 4, 8], 4, undefined, 1],
  ['nothing but equal values', [4, 4, 4], 4, undefined, 0],
  ['a part of a list that holds it further on', [2, 4, 6, 8], 8, 2, 2],
  ['no part of a list', [2, 4], 4, 0, 0],
])('finds its place in %s', (_where, ordered: number[], limit, count, place) => {
  expect(firstIndex(ordered, (value) => value >= limit, count)).toBe(place);
});
