import { describe, expect, test } from 'vitest';
import { contextEvidence, type PairContext } from '../../../server/src/names/comparing/pair-context.ts';
import { FEATURES, featuresOf } from '../../../server/src/names/comparing/pair-features.ts';
import { judgePair } from '../../../server/src/names/comparing/pair-judge.ts';
import { weigh } from '../../../server/src/names/comparing/weighing.ts';
import { knowledgeOf } from '../../../server/src/names/pair-knowledge.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { testResources } from '../test-knowledge.ts';

const known = knowledgeOf(testResources);

describe('two forms', () => {
  test.each([
    ['غوتيريش', 'غوتيريس'],
    ['زوكربيرغ', 'زوكربيرج'],
    ['شويغو', 'Shoigu'],
    ['Gaddafi', 'Qadhafi'],
    ['Лавров', 'Lavrov'],
  ])('%s and %s are one name', (a, b) => {
    expect(judgePair(a, b, known)).toBeGreaterThan(0.5);
    expect(judgePair(b, a, known)).toBeCloseTo(judgePair(a, b, known), 1);
  });

  test.each([
    ['محمد', 'محمود'],
    ['كوريا', 'سوريا'],
    ['بوتين', 'لافروف'],
    ['موسكو', 'Paris'],
    ['习近平', 'Xi'],
  ])('%s and %s are not', (a, b) => expect(judgePair(a, b, known)).toBeLessThan(0.5));

  test('that stand beside the same part of a name are more surely one', () => {
    const [a, b] = ['داود', 'داوود'] as const;
    const judged = (context: PairContext): number =>
      judgePair(a, b, known, contextEvidence(fold(a), fold(b), context, known));
    const context = { a: 'قال أحمد داود أوغلو أمس', b: 'وصل أحمد داوود أوغلو صباح اليوم' };
    expect(judged(context)).toBeGreaterThan(0.5);
    const apart = { a: 'قال جون داود غرينبلات أمس', b: 'وصل سيرغي داوود فيرسوف صباح اليوم' };
    expect(judged(apart)).toBeLessThan(judged(context));
  });
});

test('there is a weight for each feature, and none weighs nothing to one half', () => {
  expect(featuresOf('a', 'b', known)).toHaveLength(FEATURES.length);
  expect(weigh([1, 1], [0, 0])).toBe(0.5);
});
