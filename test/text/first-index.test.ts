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
