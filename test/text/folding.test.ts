import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../server/src/text/folding.ts';

test.each([
  ['أُسامة', 'اسامه'],
  ['شويغــو', 'شويغو'],
  ['سيرغى', 'سيرغي'],
  ['آسيا', 'اسيا'],
  ['مؤتمر رئيس', 'موتمر رييس'],
  ['کاملیا', 'كامليا'],
  ['\ufefbندن', 'لاندن'],
  ['Élysée', 'elysee'],
  ['İstanbul', 'istanbul'],
  ['Алексей Пётр', 'алексеи петр'],
  ['McDonald’s', "mcdonald's"],
  ['\u202bكييف\u202c', 'كييف'],
  ['🚀 Kyiv', '🚀 kyiv'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const letters = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'أإآىئؤةکیهـًُّ٠ ﻻabcÉßİёйК’"\u200f\u200d🚀𝔘각가\ud800\r\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('folding goes letter by letter, so parts fold as the whole does', () => {
  fc.assert(
    fc.property(letters, (text) => {
      expect([...text].map(fold).join('')).toBe(fold(text));
    }),
  );
});

test('the folded text with offsets is the same text, and its offsets never run backwards', () => {
  fc.assert(
    fc.property(letters, fc.nat(1000), (text, base) => {
      const folded = foldWithOffsets(text, base);
      expect(folded.text).toBe(fold(text));
      expect(folded.offsets).toHaveLength(folded.text.length + 1);
      expect(folded.offsets.at(-1)).toBe(base + text.length);
      expect([...folded.offsets].sort((a, b) => a - b)).toEqual(folded.offsets);
    }),
  );
});
