import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArchiveCounts } from '../../../server/src/names/workspace/archive-counts.ts';
import type { ArticleNames } from '../../../server/src/names/workspace/article-names.ts';
import { WorkspaceNames } from '../../../server/src/names/workspace/workspace-names.ts';

const uses = fc.uniqueArray(
  fc.record({
    form: fc.constantFrom('شويغو', 'شويجو', 'أردوغان', 'اردوغان', 'نص🚀'),
    entity: fc.constantFrom('here:a', 'here:b', 'cd:sergei-shoigu'),
    type: fc.constant('PER' as const),
    part: fc.constantFrom('head' as const, 'given' as const),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 6, selector: ({ form, entity, part }) => `${form} ${entity} ${part}` },
);

test('the counts are those of the articles themselves', () => {
  fc.assert(
    fc.property(fc.array(uses, { maxLength: 8 }), (articles) => {
      const [archive, workspace] = [new ArchiveCounts(), new WorkspaceNames()];
      for (const [at, one] of articles.entries()) {
        const article: ArticleNames = { path: String(at), language: 'ar', stamp: 0, uses: one };
        archive.add(article);
        workspace.add(article);
      }
      expect(archive.articles).toBe(articles.length);
      for (const form of ['شويغو', 'شويجو', 'أردوغان', 'نص🚀', 'other']) {
        for (const entity of ['cd:sergei-shoigu', undefined]) {
          expect(archive.usesOf(form, entity)).toEqual(workspace.usesFor(form, entity));
        }
      }
    }),
  );
});
