import { describe, expect, test } from 'vitest';
import { explainPair, sentencesOf } from '../../../server/src/cli/names/names-compare.ts';
import { lexiconOf } from '../../../server/src/names/lexicon/lexicon.ts';
import { testResources } from '../../names/test-knowledge.ts';

const known = { gazetteer: testResources.gazetteer, words: lexiconOf(testResources.words).words };

describe('a comparison', () => {
  test('names the letters that differ and the convention in a sentence', () => {
    const comparison = explainPair('زوكربيرغ', 'زوكربيرج', known);
    expect(comparison.reasons.map(({ a, b, convention }) => [a, b, convention])).toEqual([
      ['غ', 'ج', 'g-ghayn-jim'],
    ]);
    expect(comparison.letters.map(({ left }) => left).join('')).toBe('زوكربيرغ');
    expect(sentencesOf(comparison)).toContain('غ and ج both write the sound g');
    expect(sentencesOf(comparison)).toMatch(/probably one name \(probability [01]\.\d\d\)/);
  });

  test('says what the gazetteer and the language know', () => {
    expect(explainPair('بوتين', 'Putin', known).knowledge).toEqual([
      'The gazetteer has both forms for one entity.',
    ]);
    expect(explainPair('كوريا', 'سوريا', known).knowledge).toEqual([
      'The gazetteer has the two forms for different entities.',
    ]);
    expect(explainPair('وزير', 'وزيرف', known).knowledge).toContain(
      '“وزير” is an ordinary word of the language.',
    );
  });
});
