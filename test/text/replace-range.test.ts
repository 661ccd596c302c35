import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceRange } from '../../server/src/text/replace-range.ts';

test('a stretch of a list is replaced in place', () => {
  const list = [1, 2, 3, 4, 5];
  replaceRange(list, 1, 3, [7]);
  expect(list).toEqual([1, 7, 4, 5]);
  replaceRange(list, 4, 4, [8, 9]);
  expect(list).toEqual([1, 7, 4, 5, 8, 9]);
});

test('however many values come or go, the list is that of the parts put together', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), fc.nat(3000), fc.nat(3000), (length, one, other, come) => {
      const list = Array.from({ length }, (_, at) => at);
      const [from, to] = [Math.min(one, other, length), Math.min(Math.max(one, other), length)];
      const values = Array.from({ length: come }, (_, at) => -at);
      const expected = [...list.slice(0, from), ...values, ...list.slice(to)];
      replaceRange(list, from, to, values);
      expect(list).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

test('more values than the stack holds', () => {
  const list = [0, 1];
  replaceRange(
    list,
    1,
    1,
    Array.from({ length: 500_000 }, () => 5),
  );
  expect(list.length).toBe(500_002);
  expect(list.at(-1)).toBe(1);
});
