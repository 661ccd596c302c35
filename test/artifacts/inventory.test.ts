import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANY_LETTER, ANYTHING, charactersFrom, Inventory } from '../../server/src/artifacts/inventory.ts';
import { anyText } from '../text/arbitraries.ts';

test('knows which characters a text holds', () => {
  const inventory = new Inventory('🚀 قال، نعم.');
  expect([inventory.has('xق'), inventory.has('xyz')]).toEqual([true, false]);
  expect([inventory.hasRange(0x621, 0x64a), inventory.hasRange(0x41, 0x5a)]).toEqual([true, false]);
});

test('knows which characters stand side by side', () => {
  const inventory = new Inventory('one, two ;x');
  expect(inventory.mayHavePair(',;', ' ')).toBe(true);
  expect(inventory.mayHavePair(' ', ',')).toBe(false);
  expect(inventory.mayHavePair(';', ANY_LETTER)).toBe(true);
  expect(inventory.mayHavePair(',', ANY_LETTER)).toBe(false);
  expect(inventory.mayHavePair(',', ANYTHING)).toBe(true);
  expect(inventory.mayHavePair('!', ANYTHING)).toBe(false);
});

test('a pair that stands in the text is never denied', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const inventory = new Inventory(text);
      for (let at = 1; at < text.length; at++) {
        expect(inventory.mayHavePair(text[at - 1]!, text[at]!)).toBe(true);
        if (/\p{L}|\p{M}/u.test(text[at]!))
          expect(inventory.mayHavePair(text[at - 1]!, ANY_LETTER)).toBe(true);
      }
    }),
  );
});

test('a range of characters is written out', () => {
  expect(charactersFrom(0x61, 0x65)).toBe('abcde');
});
