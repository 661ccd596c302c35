import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArticle } from '../../server/src/text/article.ts';
import { fold } from '../../server/src/text/folding.ts';
import { Vocabulary, vocabularyOf } from '../../server/src/text/vocabulary.ts';
import { quickest } from '../timing.ts';
import { anyText } from './arbitraries.ts';

const of = (text: string): Vocabulary => vocabularyOf(createArticle(text));

test('equal words have equal numbers, in order of first appearance', () => {
  const vocabulary = of('🚀 one two\r\n\r\ntwo one three');
  expect(vocabulary.words).toEqual(['one', 'two', 'three']);
  expect([...vocabulary.ofParagraph(0)]).toEqual([0, 1]);
  expect([...vocabulary.ofParagraph(1)]).toEqual([1, 0, 2]);
});

test('a word is found by its letters as they are written', () => {
  const vocabulary = of('إلى العاصمة');
  expect(vocabulary.numberOf('إلى')).toBe(0);
  expect(vocabulary.numberOf('الى')).toBeUndefined();
  expect(of('').numberOf('')).toBeUndefined();
});

test('numbers lead back to the words of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = createArticle(text);
      const vocabulary = vocabularyOf(article);
      for (const [index, { tokens }] of article.paragraphs.entries()) {
        const numbers = [...vocabulary.ofParagraph(index)];
        expect(numbers.map((number) => vocabulary.words[number])).toEqual(tokens.map((token) => token.text));
        expect(tokens.map((token) => vocabulary.numberOf(token.text))).toEqual(numbers);
        expect(numbers.map((number) => vocabulary.foldedOf(number))).toEqual(
          tokens.map((token) => fold(token.text)),
        );
      }
      expect(new Set(vocabulary.words).size).toBe(vocabulary.words.length);
    }),
  );
});

describe('marks', () => {
  const vocabulary = of('the ferry and the harbour');

  test('of a list stand at the words that the article holds', () => {
    expect([...vocabulary.marksOf(['harbour', 'boat', 'the'])!]).toEqual([1, 0, 0, 1]);
    expect(vocabulary.marksOf(['boat'])).toBeUndefined();
  });

  test('of endings stand at the words that end so', () => {
    expect([...vocabulary.marksOfEndings(['rry', 'nd'])!]).toEqual([0, 1, 1, 0]);
    expect(vocabulary.marksOfEndings(['harbou'])).toBeUndefined();
  });
});

test('a hundred thousand different words cost no more than a few times half of them', () => {
  const words = (count: number) =>
    createArticle(Array.from({ length: count }, (_, at) => `w${at.toString(36)}x`).join(' '));
  const [half, whole] = [words(50_000), words(100_000)];
  expect(quickest(3, () => new Vocabulary(whole))).toBeLessThan(5 * quickest(3, () => new Vocabulary(half)));
});
