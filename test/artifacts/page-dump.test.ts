import { expect, test } from 'vitest';
import { guardPageDump, pageDump } from '../../server/src/artifacts/page-dump.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { artifactFindings } from './run-rule.ts';

const PROSE = 'He came yesterday from the north with forty others, and nobody in the harbour knew why. ';
const CHROME = [
  'Skip to content',
  'Share this article',
  'Sign up for our daily newsletter',
  'Leave a comment',
];

test('where much would go, the first line says so and nothing is deleted without asking', () => {
  const text = [...CHROME, PROSE, ...CHROME, PROSE, ...CHROME, ...CHROME].join('\n');
  const before = artifactFindings(text);
  expect(before.some(({ fixes }) => fixes.some(({ kind }) => kind === 'safe'))).toBe(true);
  const guarded = guardPageDump(createArticle(text), before);
  expect(guarded[0]).toMatchObject({ rule: pageDump.id, severity: 'information', start: 0 });
  expect(guarded.flatMap(({ fixes }) => fixes).filter(({ kind }) => kind === 'safe')).toEqual([]);
  expect(guarded.length).toBe(before.length + 1);
});

test('an article with a footer, and one with much prose, are left as they are', () => {
  for (const text of [
    `${PROSE}\n${CHROME.join('\n')}`,
    `${PROSE.repeat(100)}\n${CHROME.join('\n')}\n${CHROME.join('\n')}`,
  ]) {
    const findings = artifactFindings(text);
    expect(guardPageDump(createArticle(text), findings)).toEqual(findings);
  }
});

test('a placeholder is deleted even there', () => {
  const text = ['[ad_1]', ...CHROME, PROSE, ...CHROME, ...CHROME, ...CHROME].join('\n');
  const guarded = guardPageDump(createArticle(text), artifactFindings(text));
  expect(guarded.find(({ rule }) => rule === 'template/ad-placeholder')?.fixes[0]?.kind).toBe('safe');
});
