import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dividedLike,
  isOnePart,
  lastPartOf,
  nameKey,
  namePartsOf,
  partLengthsOf,
  withoutHyphens,
  wordCountOf,
  wordsCut,
} from '../../../server/src/names/lexicon/name-key.ts';

describe('the key of a name', () => {
  test.each([
    ['Anne-Sophie Lefèvre', 'anne sophie lefevre'],
    ['Anne‐Sophie Lefèvre', 'anne sophie lefevre'],
    ['Anne‑Sophie Lefèvre', 'anne sophie lefevre'],
    ['Anne–Sophie Lefèvre', 'anne sophie lefevre'],
    ['Anne Sophie LEFÈVRE', 'anne sophie lefevre'],
    ['аль-Хаким', 'аль хаким'],
    ['إحسان', 'احسان'],
  ])('%s', (form, key) => expect(nameKey(form)).toBe(key));
});

describe('the parts of a name', () => {
  test.each([
    ['Marta Wolska-Zimna', ['Marta', 'Wolska-Zimna']],
    ['Anne-Sophie Lefèvre', ['Anne-Sophie', 'Lefèvre']],
    ['Omar al-Hakim', ['Omar', 'al', 'Hakim']],
    ['Omar Al-Hakim', ['Omar', 'Al', 'Hakim']],
    ['Омар аль-Хаким', ['Омар', 'аль', 'Хаким']],
    ['Lee Soo-min', ['Lee', 'Soo-min']],
    ['سيرغي لافروف', ['سيرغي', 'لافروف']],
  ])('%s', (form, parts) => {
    expect(namePartsOf(form)).toEqual(parts);
    expect(lastPartOf(form)).toBe(parts.at(-1));
    expect(isOnePart(form)).toBe(false);
  });

  test('a compound is one part, a name with a particle is not', () => {
    expect(isOnePart('Wolska-Zimna')).toBe(true);
    expect(isOnePart('al-Hakim')).toBe(false);
  });

  test('words are counted as the key has them, and cut with what is written between them', () => {
    expect(partLengthsOf('Anne-Sophie Wolska-Zimna')).toEqual([2, 2]);
    expect(wordCountOf('Anne-Sophie Wolska-Zimna')).toBe(4);
    expect(wordsCut('Anne-Sophie Wolska–Zimna', 2, 4)).toBe('Wolska–Zimna');
    expect(withoutHyphens('Anne-Sophie')).toBe('Anne Sophie');
  });
});

describe('a form in the place of another', () => {
  test.each([
    ['Anne Sophie Lefèvre', 'Anne-Sophie Lefevre', 'Anne-Sophie Lefèvre'],
    ['Anne-Sophie Lefèvre', 'Anne Sophie Lefevre', 'Anne Sophie Lefèvre'],
    ['Omar al-Hakim', 'Omar_Al_Hakeem', 'Omar_al_Hakim'],
    ['Sophie Lefèvre', 'Anne-Sophie Lefevre', 'Sophie Lefèvre'],
    ['عبد الله', 'عبد-اللة', 'عبد الله'],
  ])('%s for %s', (form, written, expected) => expect(dividedLike(form, written)).toBe(expected));
});

test('any form has as many words as its key, and its parts are all of them', () => {
  const word = fc.constantFrom('Anna', 'al', 'Ben', 'Wolska', 'Зимин', 'El', 'von');
  const divider = fc.constantFrom(' ', '-', '‑', '–');
  const form = fc
    .tuple(word, fc.array(fc.tuple(divider, word), { maxLength: 5 }))
    .map(([first, rest]) => first + rest.map(([between, next]) => between + next).join(''));
  fc.assert(
    fc.property(form, form, (one, other) => {
      const words = nameKey(one).split(' ');
      expect(wordCountOf(one)).toBe(words.length);
      expect(partLengthsOf(one).reduce((sum, length) => sum + length, 0)).toBe(words.length);
      expect(wordsCut(one, 0, words.length)).toBe(one);
      expect(nameKey(nameKey(one))).toBe(nameKey(one));
      expect(nameKey(dividedLike(one, other))).toBe(nameKey(one));
    }),
  );
});
