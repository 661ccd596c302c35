import { describe, expect, test } from 'vitest';
import { FEATURES, featuresOf } from '../../../server/src/names/comparing/pair-features.ts';
import { judgePair, weigh } from '../../../server/src/names/comparing/pair-judge.ts';
import { lexiconOf } from '../../../server/src/names/lexicon/lexicon.ts';
import { testResources } from '../test-knowledge.ts';

const known = { gazetteer: testResources.gazetteer, words: lexiconOf(testResources.words).words };

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
    const [a, b] = ['داود', 'داوود'];
    const context = { a: 'قال أحمد داود أوغلو أمس', b: 'وصل أحمد داوود أوغلو صباح اليوم' };
    expect(judgePair(a!, b!, known, context)).toBeGreaterThan(0.5);
    const apart = { a: 'قال جون داود غرينبلات أمس', b: 'وصل سيرغي داوود فيرسوف صباح اليوم' };
    expect(judgePair(a!, b!, known, apart)).toBeLessThan(judgePair(a!, b!, known, context));
  });
});

test('there is a weight for each feature, and none weighs nothing to one half', () => {
  expect(featuresOf('a', 'b', known)).toHaveLength(FEATURES.length);
  expect(weigh([1, 1], [0, 0])).toBe(0.5);
});
