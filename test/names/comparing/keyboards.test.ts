import { expect, test } from 'vitest';
import { areBesideEachOther } from '../../../server/src/names/comparing/keyboards.ts';

test.each([
  ['g', 'h'],
  ['t', 'g'],
  ['a', 'z'],
  ['غ', 'ع'],
  ['ن', 'ت'],
  ['н', 'г'],
  ['ы', 'ч'],
])('%s and %s touch each other, both ways', (one, other) => {
  expect(areBesideEachOther(one, other)).toBe(true);
  expect(areBesideEachOther(other, one)).toBe(true);
});

test.each([
  ['a', 'l'],
  ['n', 'f'],
  ['g', 'g'],
  ['غ', 'و'],
  ['.', 'ر'],
  ['g', 'п'],
])('%s and %s do not', (one, other) => expect(areBesideEachOther(one, other)).toBe(false));
