import { expect, test } from 'vitest';
import { foreignness, looksForeign } from '../../../server/src/names/lexicon/word-origin.ts';

test.each(['زوكربيرغ', 'شويغو', 'ليفاندوفسكي', 'غورباتشوف'])('%s looks like a foreign name', (word) => {
  expect(looksForeign(word)).toBe(true);
});

test.each(['استخدام', 'المستشفي', 'ضفادع', 'انتهاز'])('%s looks like a word of Arabic', (word) => {
  expect(looksForeign(word)).toBe(false);
});

test('letters that the table does not know say nothing', () => {
  expect(foreignness('')).toBe(foreignness(''));
  expect(Number.isFinite(foreignness('پژگ🚀x'))).toBe(true);
});
