import { describe, expect, test } from 'vitest';
import { evaluatePairs, tableOf } from '../../../server/src/cli/evaluation/evaluate-names.ts';
import { jaroWinkler, levenshteinSimilarity } from '../../../server/src/cli/evaluation/pair-baselines.ts';
import { parsePairs } from '../../../server/src/cli/evaluation/pair-file.ts';
import { bestScores, reliabilityOf, scoresAt } from '../../../server/src/cli/evaluation/pair-scores.ts';
import { lexiconOf } from '../../../server/src/names/lexicon/lexicon.ts';
import { testResources } from '../../names/test-knowledge.ts';

const judged = [
  { score: 0.9, same: true },
  { score: 0.8, same: false },
  { score: 0.7, same: true },
  { score: 0.1, same: false },
];

describe('scores', () => {
  test('at a threshold', () => {
    expect(scoresAt(judged, 0.75)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(scoresAt(judged, 0.75).averagePrecision).toBeCloseTo((1 + 2 / 3) / 2);
    expect(scoresAt([], 0.5)).toMatchObject({ precision: 0, recall: 0, f1: 0, averagePrecision: 0 });
  });
  test('at the best threshold', () =>
    expect(bestScores(judged)).toMatchObject({ threshold: 0.7, recall: 1 }));
  test('by tenths', () => {
    expect(reliabilityOf(judged).map(({ from, pairs, observed }) => [from, pairs, observed])).toEqual([
      [0.1, 1, 0],
      [0.7, 1, 1],
      [0.8, 1, 0],
      [0.9, 1, 1],
    ]);
  });
});

describe('similarities', () => {
  test('Levenshtein', () => expect(levenshteinSimilarity('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7));
  test('Jaro-Winkler', () => expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.9611, 4));
});

describe('a file of pairs', () => {
  const text = 'note\tlabel\tform_b\tform_a\r\nx\t1\tشويجو\tشويغو\r\ny\t0\tسوريا\tكوريا\r\n';
  test('is read by the names of its columns', () => {
    expect(parsePairs(text, 'pairs.tsv')).toEqual([
      { a: 'شويغو', b: 'شويجو', same: true },
      { a: 'كوريا', b: 'سوريا', same: false },
    ]);
  });
  test('without a column or a label is refused with the place', () => {
    expect(() => parsePairs('form_a\tform_b\n', 'p.tsv')).toThrow('p.tsv has no column label');
    expect(() => parsePairs('form_a\tform_b\tlabel\na\tb\tyes\n', 'p.tsv')).toThrow('p.tsv, line 2');
  });
  test('is measured beside the similarities', async () => {
    const known = { gazetteer: testResources.gazetteer, words: lexiconOf(testResources.words).words };
    const evaluation = await evaluatePairs(parsePairs(text, 'pairs.tsv'), known);
    expect(evaluation.methods.map(({ method, f1 }) => [method, f1])[0]).toEqual(['Copydesk', 1]);
    expect(evaluation.methods).toHaveLength(5);
    expect(tableOf(evaluation)).toContain('2 pairs, 1 of one name');
  });
});
