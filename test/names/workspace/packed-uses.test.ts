/** Uses of rows, packed: what goes in comes out, whatever the numbers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedUses, type RowUses } from '../../../server/src/names/workspace/packed-uses.ts';

const usesOfArticle = fc
  .uniqueArray(fc.nat(2 ** 31 - 1), { maxLength: 40 })
  .chain((rows) =>
    fc.tuple(...rows.map((row) => fc.tuple(fc.constant(row), fc.integer({ min: 1, max: 1e6 })))),
  );

test('gives back the uses of every article, in the order of their rows', () => {
  fc.assert(
    fc.property(fc.array(usesOfArticle, { maxLength: 20 }), (articles) => {
      const packed = new PackedUses();
      const starts = articles.map((uses) => packed.add(uses));
      for (const [at, uses] of articles.entries()) {
        const inOrder: readonly RowUses[] = [...uses].sort((a, b) => a[0] - b[0]);
        expect(packed.at(starts[at]!)).toEqual(inOrder);
        expect(starts[at]! + packed.sizeAt(starts[at]!)).toBe(starts[at + 1] ?? packed.length);
      }
    }),
  );
});

test('knows whether an article uses any of some rows', () => {
  const packed = new PackedUses();
  packed.add([[3, 1]]);
  const start = packed.add([
    [70_000, 2],
    [5, 300],
  ]);
  expect(packed.usesAny(start, new Set([5]))).toBe(true);
  expect(packed.usesAny(start, new Set([70_000]))).toBe(true);
  expect(packed.usesAny(start, new Set([3, 69_995]))).toBe(false);
});

test('takes three bytes for most uses of a large workspace', () => {
  const packed = new PackedUses();
  packed.add(Array.from({ length: 8 }, (_, at): RowUses => [at * 3000, 1]));
  expect(packed.length).toBeLessThan(8 * 3);
});
