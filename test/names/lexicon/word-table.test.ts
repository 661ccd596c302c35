import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frequencyClassOf,
  readWordTable,
  writeWordTable,
} from '../../../server/src/names/lexicon/word-table.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { quickest } from '../../timing.ts';

const shipped = fileURLToPath(new URL('../../../models/words-ar/words.bin', import.meta.url));

test('the class is one more than the power of two of the count, at most 15', () => {
  expect([1, 2, 3, 4, 7, 8, 16_383, 16_384, 40_000_000_000].map(frequencyClassOf)).toEqual([
    1, 2, 2, 3, 3, 4, 14, 15, 15,
  ]);
});

test('a table answers for every word written into it', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 1e6 }), fc.boolean()), {
        selector: ([w]) => w,
      }),
      (drawn) => {
        const words = drawn.map(([w, count, isName]) => ({ word: w, count, isName }));
        const table = readWordTable(writeWordTable(words));
        // Words that share a fingerprint become one, so a class may be greater than the word's own, never less.
        for (const { word: w, count } of words) {
          expect(table.frequencyClass(w)).toBeGreaterThanOrEqual(frequencyClassOf(count));
          expect(table.isName(w)).toBeDefined();
        }
      },
    ),
  );
});

test('names are told from words, and unseen words from both', () => {
  const table = readWordTable(
    writeWordTable([
      { word: 'شويغو', count: 40, isName: true },
      { word: 'قال', count: 30_000, isName: false },
    ]),
  );
  expect([table.isName('شويغو'), table.isName('قال'), table.isName('شويجو')]).toEqual([
    true,
    false,
    undefined,
  ]);
  expect([table.frequencyClass('شويغو'), table.frequencyClass('شويجو')]).toEqual([6, 0]);
  expect(table.size).toBe(2);
});

test('a table without words answers 0', () => {
  expect(readWordTable(writeWordTable([])).frequencyClass('قال')).toBe(0);
});

test('bytes that are no table, or are cut short, are refused by name', () => {
  const bytes = writeWordTable([{ word: 'قال', count: 3, isName: false }]);
  expect(() => readWordTable(new Uint8Array())).toThrow(/no word table/);
  expect(() => readWordTable(new Uint8Array(64))).toThrow(/no word table/);
  expect(() => readWordTable(bytes.subarray(0, bytes.length - 1))).toThrow(/not its length/);
});

test('a view that does not begin at an even byte is read in place', () => {
  const bytes = writeWordTable([{ word: 'قال', count: 3, isName: false }]);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(readWordTable(shifted.subarray(1)).frequencyClass('قال')).toBe(2);
});

describe.skipIf(!existsSync(shipped))('the shipped table', () => {
  const bytes = readFileSync(shipped);
  const table = readWordTable(bytes);

  test('is at most 500 kB', () => {
    expect(bytes.byteLength).toBeLessThan(500_000);
    expect(table.size).toBeGreaterThan(50_000);
  });

  test('knows common words and orders them by frequency', () => {
    for (const word of ['في', 'قال', 'الرئيس', 'المصدر', 'إعادة', 'القوات']) {
      expect(table.frequencyClass(fold(word)), word).toBeGreaterThanOrEqual(8);
    }
    expect(table.frequencyClass(fold('في'))).toBeGreaterThan(table.frequencyClass(fold('المستودع')));
    expect(table.frequencyClass('كلمةلاتوجد')).toBe(0);
  });

  test('knows frequent names as names', () => {
    for (const name of ['ترامب', 'بوتين', 'ماكرون', 'فلاديمير', 'محمد']) {
      expect(table.isName(fold(name)), name).toBe(true);
    }
    for (const word of ['قال', 'يوم', 'الحكومة', 'الشمالي', 'باسم']) {
      expect(table.isName(fold(word)), word).toBe(false);
    }
  });

  test('takes fewer than one made word in 200 for a real one', () => {
    // Words that no text has: a letter that never follows itself three times, around a counter.
    const letters = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'];
    let taken = 0;
    const made = 100_000;
    for (let number = 0; number < made; number++) {
      let word = 'ظظظ';
      for (let rest = number + 1; rest > 0; rest = Math.floor(rest / letters.length)) {
        word += letters[rest % letters.length];
      }
      if (table.frequencyClass(`${word}ذذذ`) > 0) taken++;
    }
    expect(taken).toBeGreaterThan(0);
    expect(taken / made).toBeLessThan(0.005);
  });

  test('a look-up costs less than splitting the same word from a text', () => {
    const words = Array.from(
      { length: 20_000 },
      (_, index) => `كلمة${String.fromCharCode(0x628 + (index % 20))}`,
    );
    const text = words.join(' ');
    let sum = 0;
    const lookUp = quickest(15, () => {
      for (const word of words) sum += table.frequencyClass(word);
    });
    const split = quickest(15, () => text.match(/[\p{L}\p{M}]+/gu));
    expect(sum).toBeGreaterThanOrEqual(0);
    expect(lookUp).toBeLessThan(3 * split);
  });
});
