import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleNames } from '../../../server/src/names/workspace/article-names.ts';
import { mergeWorkspaceNames, WorkspaceNames } from '../../../server/src/names/workspace/workspace-names.ts';

const article = (
  path: string,
  forms: Readonly<Record<string, number>>,
  more: Partial<ArticleNames> = {},
) => ({
  path,
  language: 'ar' as const,
  stamp: 1,
  uses: Object.entries(forms).map(([form, count]) => ({
    form,
    count,
    entity: '',
    type: 'PER' as const,
    part: 'head' as const,
  })),
  ...more,
});

const indexOf = (...articles: readonly ArticleNames[]): WorkspaceNames => {
  const index = new WorkspaceNames();
  for (const one of articles) index.add(one);
  return index;
};

/** All that an index says, in an order of its own. */
const contents = (index: WorkspaceNames): unknown => ({
  articles: [...index.all()]
    .map((one) => ({ ...one, uses: [...one.uses].map((use) => JSON.stringify(use)).sort() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1)),
  totals: [...index.totals()].map((one) => JSON.stringify(one)).sort(),
  size: index.size,
});

const articles: fc.Arbitrary<ArticleNames> = fc.record({
  path: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'),
  language: fc.constantFrom('ar' as const, 'en' as const),
  stamp: fc.integer({ min: 1, max: 3 }),
  uses: fc.uniqueArray(
    fc.record({
      form: fc.constantFrom('شويغو', 'شويجو', 'Shoigu', 'أردوغان', 'اردوغان', 'نص🚀'),
      entity: fc.constantFrom('', 'cd:sergei-shoigu'),
      type: fc.constantFrom('PER' as const, 'LOC' as const),
      part: fc.constantFrom('head' as const, 'given' as const),
      count: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 6, selector: ({ form, entity, type, part }) => `${form} ${entity} ${type} ${part}` },
  ),
});
const indexes = fc.array(articles, { maxLength: 6 }).map((list) => indexOf(...list));

describe('the names of a workspace', () => {
  test('counts uses of a form over articles, whatever its hamza', () => {
    const index = indexOf(article('a.txt', { أردوغان: 3 }), article('b.txt', { اردوغان: 2, بوتين: 1 }));
    expect(index.usesOf('أردوغان')).toEqual({ uses: 5, articles: 2 });
    expect(index.usesWritten('اردوغان')).toBe(2);
    expect(index.usesOf('ماكرون')).toEqual({ uses: 0, articles: 0 });
  });

  test('counts uses of an entity in all its forms, given names left out', () => {
    const use = { type: 'PER' as const, entity: 'cd:sergei-shoigu', count: 1 };
    const index = indexOf(
      article(
        'a.txt',
        {},
        {
          uses: [
            { ...use, form: 'سيرغي', part: 'given' },
            { ...use, form: 'شويغو', part: 'head', count: 4 },
          ],
        },
      ),
      article('b.txt', {}, { uses: [{ ...use, form: 'شويجو', part: 'head' }] }),
    );
    expect(index.usesOf('cd:sergei-shoigu')).toEqual({ uses: 5, articles: 2 });
    expect(index.formsOf('cd:sergei-shoigu')).toEqual([
      { form: 'شويغو', uses: 4 },
      { form: 'شويجو', uses: 1 },
    ]);
    expect(index.articlesWith(['شويجو'])).toEqual(['b.txt']);
  });

  test('replaces an article by a later reading, and keeps it from an earlier one', () => {
    const index = indexOf(article('a.txt', { شويجو: 3 }, { stamp: 2 }));
    index.add(article('a.txt', { شويغو: 1 }, { stamp: 3 }));
    index.add(article('a.txt', { بوتين: 9 }, { stamp: 1 }));
    expect([...index.totals()].map(({ form, uses }) => [form, uses])).toEqual([['شويغو', 1]]);
  });

  test('is as if an article had never been there once it is removed', () => {
    fc.assert(
      fc.property(fc.array(articles, { maxLength: 6 }), articles, (list, extra) => {
        const index = indexOf(...list.filter(({ path }) => path !== extra.path));
        const before = contents(index);
        index.add(extra);
        index.remove(extra.path);
        expect(contents(index)).toEqual(before);
      }),
    );
  });

  test('is the same in whatever order articles come', () => {
    fc.assert(
      fc.property(fc.array(articles, { maxLength: 8 }), (list) => {
        expect(contents(indexOf(...list))).toEqual(contents(indexOf(...[...list].reverse())));
      }),
    );
  });

  test('merges in any order and grouping', () => {
    fc.assert(
      fc.property(indexes, indexes, indexes, (a, b, c) => {
        expect(contents(mergeWorkspaceNames(a, b))).toEqual(contents(mergeWorkspaceNames(b, a)));
        expect(contents(mergeWorkspaceNames(mergeWorkspaceNames(a, b), c))).toEqual(
          contents(mergeWorkspaceNames(a, mergeWorkspaceNames(b, c))),
        );
        expect(contents(mergeWorkspaceNames(a, a))).toEqual(contents(a));
      }),
    );
  });

  test('forgets forms that nobody uses any more', () => {
    const index = new WorkspaceNames();
    for (let at = 0; at < 20_000; at++) index.add(article('a.txt', { [`name${at}`]: 1 }, { stamp: at }));
    expect([...index.totals()].map(({ form }) => form)).toEqual(['name19999']);
    expect(index.size).toBe(1);
  });
});
