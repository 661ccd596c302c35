import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../server/src/messages/message.ts';
import { compareNames, reasonsOf } from '../../../server/src/names/comparing/comparer.ts';

describe('within Arabic script', () => {
  test.each([
    ['شويغو', 'شويجو'],
    ['نتنياهو', 'نتانياهو'],
    ['زوكربيرغ', 'زوكربرغ'],
    ['تشافيز', 'شافيز'],
    ['بوغبا', 'بوجبا'],
    ['يوهانسون', 'جوهانسون'],
    ['ماكيافيلي', 'ماتشيافيلي'],
    ['ستراسبورغ', 'إستراسبورغ'],
  ])('%s and %s may write one name', (a, b) => {
    const comparison = compareNames(a, b);
    expect(comparison.difference).toBe('transliteration');
    expect(comparison.probability).toBeGreaterThan(0.5);
  });

  test.each([
    ['ترامب', 'أوباما'],
    ['هولاند', 'هولندي'],
    ['باريس', 'بيروت'],
    ['طهران', 'وهران'],
  ])('%s and %s do not', (a, b) => {
    expect(compareNames(a, b).probability).toBeLessThan(0.5);
  });

  test.each([
    ['نوفوستي', 'نوفوستى'],
    ['أردوغان', 'إردوغان'],
    ['لافروف', 'لافـــروف'],
  ])('%s and %s differ by orthography alone', (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ probability: 1, difference: 'orthography' });
  });

  test('two letters that changed places are a slip', () => {
    expect(compareNames('لافروف', 'لارفوف').difference).toBe('slip');
  });

  test('the reason names the letters and the convention', () => {
    expect(reasonsOf('شويغو', 'شويجو')).toEqual([
      {
        a: 'غ',
        b: 'ج',
        convention: 'g-ghayn-jim',
        sentence: say('غ and ج both write the sound g: Levantine and Gulf usage against Egyptian'),
      },
    ]);
  });
});

describe('across scripts', () => {
  test.each([
    ['شويغو', 'Shoigu'],
    ['شويجو', 'Shoigu'],
    ['Shoigu', 'Шойгу'],
    ['لافروف', 'Лавров'],
    ['ترامب', 'Trump'],
    ['بيونغ يانغ', 'Pyongyang'],
    ['Lukashenko', 'Лукашенко'],
    ['Gaddafi', 'Qaddafi'],
    ['Vučić', 'Вучич'],
  ])('%s and %s may write one name', (a, b) => {
    expect(compareNames(a, b).probability).toBeGreaterThan(0.6);
  });

  test.each([
    ['شويغو', 'Putin'],
    ['موسكو', 'Мадрид'],
    ['Merkel', 'Macron'],
  ])('%s and %s do not', (a, b) => {
    expect(compareNames(a, b).probability).toBeLessThan(0.3);
  });
});

test('names of several words are as alike as their least alike words', () => {
  expect(compareNames('سيرغي لافروف', 'سيرجي لافروف').probability).toBeGreaterThan(0.5);
  expect(compareNames('سيرغي لافروف', 'سيرغي شويغو').probability).toBeLessThan(0.2);
});

test('the comparison is symmetrical and its probability is one', () => {
  const word = fc.stringMatching(/^[ا-يa-zа-я]{1,12}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const there = compareNames(a, b);
      const back = compareNames(b, a);
      expect(there.probability).toBeGreaterThanOrEqual(0);
      expect(there.probability).toBeLessThanOrEqual(1);
      expect(back.probability).toBeCloseTo(there.probability, 6);
    }),
  );
});

test('any text at all is compared without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(compareNames(a, b).probability).toBeLessThanOrEqual(1);
    }),
  );
});
