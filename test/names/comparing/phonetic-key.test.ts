import { expect, test } from 'vitest';
import { phoneticKeys } from '../../../server/src/names/comparing/phonetic-key.ts';

test.each([
  ['شويغو', 'Shoigu'],
  ['زوكربيرغ', 'Zuckerberg'],
  ['تشافيز', 'Chavez'],
  ['غوتيريش', 'Guterres'],
  ['نتانياهو', 'Netanyahu'],
])('%s and %s share a key', (arabic, latin) => {
  const keys = phoneticKeys(latin.toLowerCase(), 'latin');
  expect(keys).toContain(phoneticKeys(arabic, 'arabic')[0]);
});

test.each([
  ['يوهانسون', 'جوهانسون'],
  ['ماكيافيلي', 'ماتشيافيلي'],
  ['ليواندوفسكي', 'ليفاندوفسكي'],
])('%s and %s share a key', (one, other) => {
  const keys = phoneticKeys(other, 'arabic');
  expect(phoneticKeys(one, 'arabic').some((key) => keys.includes(key))).toBe(true);
});

test('the number of keys is bounded', () => {
  expect(phoneticKeys('chchwcjthzhgcwc'.repeat(20), 'latin').length).toBeLessThanOrEqual(8);
});
