import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameEnds } from '../../server/src/text/same-ends.ts';

const same = (a: number, b: number): boolean => a === b;

test('both ends are counted, and nothing twice', () => {
  expect(sameEnds([1, 2, 3, 4], [1, 2, 9, 4], same)).toEqual({ before: 2, after: 1 });
  expect(sameEnds([1, 1], [1, 1, 1], same)).toEqual({ before: 2, after: 0 });
  expect(sameEnds([], [1], same)).toEqual({ before: 0, after: 0 });
});

test('what is counted is the same, and no more could be counted', () => {
  const list = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const { before, after } = sameEnds(old, now, same);
      expect(old.slice(0, before)).toEqual(now.slice(0, before));
      expect(old.slice(old.length - after)).toEqual(now.slice(now.length - after));
      const most = Math.min(old.length, now.length);
      expect(before + after).toBeLessThanOrEqual(most);
      if (before + after < most) {
        expect(old[before]).not.toBe(now[before]);
        expect(old.at(-1 - after)).not.toBe(now.at(-1 - after));
      }
    }),
  );
});
