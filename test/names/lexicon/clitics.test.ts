import { describe, expect, test } from 'vitest';
import { afterParticle, peelings, rawLength } from '../../../server/src/names/lexicon/clitics.ts';

describe('readings of a word with a particle', () => {
  test.each([
    ['وشويجو', ['شويجو']],
    ['لموسكو', ['موسكو']],
    ['وبموسكو', ['بموسكو', 'موسكو']],
    ['للكرملين', ['الكرملين', 'لكرملين']],
    ['موسكو', []],
  ])('%s', (word, remainders) => {
    expect(peelings(word).map(({ remainder }) => remainder)).toEqual(remainders);
  });

  test('too little is left of a short word', () => {
    expect(peelings('ولي')).toEqual([]);
  });
});

test('marks on a particle belong to it', () => {
  expect(rawLength('وَموسكو', 1)).toBe(2);
  expect(rawLength('وـموسكو', 1)).toBe(2);
});

test('the article loses its alif after ل', () => {
  expect(afterParticle('ل', 'الكرملين')).toBe('لكرملين');
  expect(afterParticle('و', 'الكرملين')).toBe('الكرملين');
});
