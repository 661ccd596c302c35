import { expect, test } from 'vitest';
import type { Severity } from '../../../server/src/findings/finding.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { barChart, columnChart } from '../../../server/src/service/report/charts.ts';
import type { CheckedFile } from '../../../server/src/service/report/checked-file.ts';
import { FolderOverview, total } from '../../../server/src/service/report/folder-overview.ts';
import { pageReader } from '../../../server/src/service/report/html.ts';
import { createArticle } from '../../../server/src/text/article.ts';

function file(path: string, severities: readonly Severity[]): CheckedFile {
  const findings = severities.map((severity) => ({
    start: 0,
    end: 1,
    rule: 'test/rule',
    severity,
    message: verbatim(''),
    fixes: [],
    related: [],
    unnecessary: false,
  }));
  return { path, article: createArticle('نص قصير هنا'), findings, entities: [], dismissed: 0, problems: [] };
}

function overviewOf(...files: readonly CheckedFile[]): FolderOverview {
  const overview = new FolderOverview();
  for (const one of files) overview.add(one, []);
  return overview;
}

test('the folder of an article is its outlet, whatever days lie between', () => {
  const { outlets } = overviewOf(
    file('news/alpha/2026/01/03/a.txt', ['error']),
    file('news/alpha/2026/01/04/b.txt', ['warning', 'hint']),
    file('news/beta/c.txt', []),
  );
  expect(outlets.map((share) => [share.label, share.articles, total(share), share.words])).toEqual([
    ['alpha', 2, 3, 6],
    ['beta', 1, 0, 3],
  ]);
});

test.each([
  ['x/2026-11-22-a.txt', '2026-11-22'],
  ['x/20261122_a.txt', '2026-11-22'],
  ['x/2026/11/22/a.txt', '2026-11-22'],
])('the day of %s is %s', (path, day) => {
  const overview = overviewOf(file(path, []));
  expect(overview.days.map(({ label }) => label)).toEqual([day]);
  expect(overview.undated).toBe(0);
});

test.each(['x/a.txt', 'x/2026-13-01.txt', 'x/120261122.txt', 'x/2026112.txt'])('%s names no day', (path) => {
  const overview = overviewOf(file(path, []));
  expect(overview.days).toEqual([]);
  expect(overview.undated).toBe(1);
});

test('a file that could not be read adds nothing', () => {
  const overview = overviewOf({ ...file('a/b.txt', ['error']), article: undefined });
  expect(overview.outlets).toEqual([]);
});

test('the parts of a bar are as long as what they count', () => {
  const { outlets } = overviewOf(file('a/x.txt', ['error', 'error', 'warning']), file('b/y.txt', ['hint']));
  const widths = [
    ...barChart('t', outlets)
      .for(pageReader())
      .matchAll(/<rect class="(\w+)"[^>]* width="([\d.]+)"/g),
  ];
  const [errors, warnings, hints] = widths.map(([, , width]) => Number(width));
  expect(widths.map(([, severity]) => severity)).toEqual(['error', 'warning', 'hint']);
  expect(errors).toBeCloseTo(2 * warnings!, 0);
  expect(hints).toBeCloseTo(warnings!, 0);
});

test('a folder named like markup is text', () => {
  const { outlets } = overviewOf(file('<b>&/x.txt', ['error']), file('c/y.txt', []));
  expect(barChart('t', outlets).for(pageReader())).toContain('&lt;b&gt;&amp;');
  expect(columnChart('t', outlets).for(pageReader())).not.toContain('<b>');
});
