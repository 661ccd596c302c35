import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordNumbers } from '../../../server/src/names/tagger/word-numbers.ts';

test('words are found by the numbers that they were given, as in a map', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 300 }), (words) => {
      const numbers = new WordNumbers();
      words.forEach((word, index) => {
        expect(numbers.find(word)).toBe(-1);
        numbers.add(index);
      });
      words.forEach((word, index) => {
        expect(numbers.find(word)).toBe(index);
      });
    }),
    { numRuns: 40 },
  );
});

test('it grows', () => {
  const numbers = new WordNumbers();
  for (let at = 0; at < 20_000; at++) {
    expect(numbers.find(`word${at}`)).toBe(-1);
    numbers.add(at);
  }
  expect([numbers.find('word0'), numbers.find('word19999'), numbers.size]).toEqual([0, 19_999, 20_000]);
});
