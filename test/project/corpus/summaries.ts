/** Arbitrary articles of an index, for property tests. */
import fc from 'fast-check';
import type { ArticleSummary } from '../../../server/src/project/corpus/article-summary.ts';

const forms = fc.constantFrom('شويغو', 'شويجو', 'Shoigu', 'أردوغان', 'نص🚀', 'line\nfeed', '"', '\u2028', '');

/** Few paths and few stamps, so that readings of one article meet. */
export const summaries: fc.Arbitrary<ArticleSummary> = fc.record({
  path: fc.constantFrom('a.txt', 'a/b.txt', 'a-b.txt', '🚀.txt', 'é', '__proto__'),
  language: fc.constantFrom('ar' as const, 'en' as const, 'und' as const),
  stamp: fc.constantFrom(0, 1, 1767225600000),
  uses: fc.array(
    fc.record({
      form: forms,
      entity: fc.constantFrom('here:x', 'cd:sergei-shoigu'),
      type: fc.constantFrom('PER' as const, 'LOC' as const, 'ORG' as const, 'MISC' as const),
      part: fc.constantFrom('head' as const, 'given' as const),
      count: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 4 },
  ),
  lines: fc.array(fc.tuple(forms, fc.integer({ min: 1, max: 9 })), { maxLength: 3 }),
  chosen: fc.array(fc.tuple(forms, forms), { maxLength: 2 }),
});
