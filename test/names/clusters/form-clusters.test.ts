import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedForm, clusterForms } from '../../../server/src/names/clusters/form-clusters.ts';
import { knowledgeOf } from '../../../server/src/names/pair-knowledge.ts';
import { testResources } from '../test-knowledge.ts';

const known = knowledgeOf(testResources);
const counted = (forms: string): CountedForm[] =>
  forms.split(' ').map((form, at) => ({ form: form.replaceAll('_', ' '), count: at + 1 }));
const grouped = (forms: readonly CountedForm[]): string[] =>
  clusterForms(forms, known)
    .filter((cluster) => cluster.forms.length > 1)
    .map((cluster) => cluster.forms.map(({ form }) => form).join(' '));

const VARIANTS = counted('زوكربيرغ زوكربيرج بوغبا بوجبا لافروف كوريا سوريا النيجر نيجيريا');

describe('forms with counts', () => {
  test('fall together where they spell one name, the most used first', () => {
    expect(grouped(VARIANTS)).toEqual(['بوجبا بوغبا', 'زوكربيرج زوكربيرغ']);
  });

  test('of two types are never one name', () => {
    const [a, b] = counted('بوغبا بوجبا');
    expect(
      grouped([
        { ...a!, type: 'PER' },
        { ...b!, type: 'LOC' },
      ]),
    ).toEqual([]);
  });

  test('fall into the same clusters in any order', () => {
    const clusters = clusterForms(VARIANTS, known);
    fc.assert(
      fc.property(fc.shuffledSubarray([...VARIANTS], { minLength: VARIANTS.length }), (shuffled) => {
        expect(clusterForms(shuffled, known)).toEqual(clusters);
      }),
    );
  });

  test('stay together when unrelated forms come in', () => {
    const before = new Set(grouped(VARIANTS));
    const word = fc.stringMatching(/^[بتدرسعفقلمن]{3,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (more) => {
        const with_ = grouped([...VARIANTS, ...more.map((form) => ({ form, count: 1 }))]);
        for (const group of before)
          expect(with_.some((one) => group.split(' ').every((form) => one.includes(form)))).toBe(true);
      }),
    );
  });
});
