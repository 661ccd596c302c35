/** An article is judged anew when its questions would be answered otherwise, and for no other change. */
import { expect, test } from 'vitest';
import { areStillTrue, RememberedUsage } from '../../../server/src/lsp/names/usage-answers.ts';

function workspace(counts: Record<string, number>) {
  return {
    counts,
    usesOf: (form: string, entity: string | undefined) => {
      const uses = counts[`${entity ?? ''}:${form}`] ?? 0;
      return { uses, articles: Math.ceil(uses / 2) };
    },
  };
}

test('what was asked is answered, and remembered', () => {
  const usage = workspace({ ':شويغو': 7, 'wd:1:Kyiv': 3 });
  const remembered = new RememberedUsage(usage);
  expect(remembered.usesOf('شويغو', undefined)).toEqual({ uses: 7, articles: 4 });
  remembered.usesOf('Kyiv', 'wd:1');
  expect(areStillTrue(remembered.answers, usage)).toBe(true);
  usage.counts[':other'] = 99;
  expect(areStillTrue(remembered.answers, usage)).toBe(true);
  usage.counts['wd:1:Kyiv'] = 4;
  expect(areStillTrue(remembered.answers, usage)).toBe(false);
});

test('one more use of a name that is used a thousand times is no news', () => {
  const usage = workspace({ ':مصر': 1200 });
  const remembered = new RememberedUsage(usage);
  remembered.usesOf('مصر', undefined);
  usage.counts[':مصر'] = 1201;
  expect(areStillTrue(remembered.answers, usage)).toBe(true);
  usage.counts[':مصر'] = 1400;
  expect(areStillTrue(remembered.answers, usage)).toBe(false);
});

test('the answers are plain data', () => {
  const remembered = new RememberedUsage(workspace({ ':a': 1 }));
  remembered.usesOf('a', undefined);
  expect(JSON.parse(JSON.stringify(remembered.answers))).toEqual(remembered.answers);
});
