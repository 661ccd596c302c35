import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExternalSorter } from '../../server/src/host/external-sorter.ts';
import { KeysOnDisk } from '../../server/src/host/gazetteer-build/keys-on-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ORDER = { compare: (a: number, b: number): number => a - b, costOf: () => 1 };

/** Sorts numbers in runs of a few, of which few are read together. */
async function sorted(numbers: readonly number[], runSize: number, mostRuns: number): Promise<number[]> {
  const folder = await temporaryFolder();
  const sorter = new ExternalSorter(folder, ORDER, runSize, mostRuns);
  for (const number of numbers) {
    sorter.add(number);
    if (sorter.isFull) await sorter.spill();
  }
  expect(sorter.count).toBe(numbers.length);
  const result = [...sorter.sorted()];
  expect([...sorter.sorted()]).toEqual(result);
  // However the program ends, nothing is left behind: the runs have no name.
  expect(readdirSync(folder)).toEqual([]);
  sorter.dispose();
  return result;
}

describe('numbers in more runs than are read together', () => {
  test('come in order, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer(), { maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 2, max: 5 }),
        async (numbers, runSize, mostRuns) => {
          expect(await sorted(numbers, runSize, mostRuns)).toEqual([...numbers].sort((a, b) => a - b));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('no more runs are left than may be read together', async () => {
    const folder = await temporaryFolder();
    const sorter = new ExternalSorter(folder, ORDER, 1, 4);
    for (let number = 50; number > 0; number--) {
      sorter.add(number);
      await sorter.spill();
    }
    for (const _ of sorter.merge());
    expect(sorter.runs).toBeLessThanOrEqual(4);
    expect(sorter.runs).toBeGreaterThan(1);
    expect([...sorter.sorted()]).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    sorter.dispose();
  });
});

test('keys of names are read as they were written, whatever letters they have', async () => {
  const unit = fc.constantFrom('a', 'ش', '"', '\n', ' ', '🚀', '\ud800', '\\', '1');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ unit, maxLength: 4 }), fc.nat({ max: 9 })), { maxLength: 30 }),
      async (keys) => {
        const onDisk = new KeysOnDisk(await temporaryFolder(), 1);
        for (const key of keys) {
          onDisk.add(key);
          await onDisk.spill();
        }
        const expected = [...keys].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
        expect([...onDisk.sorted()]).toEqual(expected);
        onDisk.dispose();
      },
    ),
    { numRuns: 40 },
  );
});
