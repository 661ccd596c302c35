import { expect, test } from 'vitest';
import { normalise, shapeOf } from '../../../server/src/names/tagger/normal-words.ts';

test.each([
  ['مُحَمَّد', 'محمد'],
  ['القـــاهرة', 'القاهره'],
  ['إلى', 'الي'],
  ['\ufedf\ufe8e\ufed3\ufeae\ufeed\ufed1', 'لافروف'],
  ['٢٠١٨', '0000'],
  ['1,500', '00000'],
  ['3', '0'],
  ['،', ','],
  ['»', '"'],
  ['ـ', '-'],
  ['–', '-'],
  ['Reuters', 'reuters'],
  ['🚀', '🚀'],
  ['', ''],
])('%s is read as %s', (token, normal) => {
  expect(normalise(token)).toBe(normal);
});

test.each([
  ['قال', 0],
  ['2018', 1],
  ['12:30', 1],
  ['bbc', 2],
  ['«', 3],
  ['BBC', 4],
  ['Москва', 0],
])('the shape of %s is %i', (token, shape) => {
  expect(shapeOf(token)).toBe(shape);
});
