import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { recordMention } from '../../../server/src/annotations/records/create-record.ts';
import { EMPTY_LAYER, readLayer, recordsOf } from '../../../server/src/annotations/records/layer.ts';
import { addRecords } from '../../../server/src/annotations/records/layer-change.ts';
import { quoteOf } from '../../../server/src/annotations/records/record.ts';
import { testProvenance } from '../../annotations/sample-records.ts';
import { CommandLine } from '../command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const BEFORE = `أعلنت الوزارة برنامج الزيارة صباح اليوم.
وقال سيرجي شويغو إن القوات ستغادر الموقع غدا. ورحب سيرغي لافروف بالقرار في مؤتمر صحفي.
وأضاف المتحدث أن المحادثات تستمر يومين، ثم عاد إلى موسكو مساء.
`;
const AFTER = BEFORE.replace('وقال سيرجي شويغو إن القوات ستغادر الموقع غدا. ', '')
  .replace('إلى موسكو مساء', 'إلى موسكوو ليلا')
  .replace('لافروف بالقرار', 'لافروف كثيرا بهذا القرار الجديد');
const SIDECAR = 'story.txt.ann.jsonl';

const provenance = testProvenance();
const mention = (quote: string, type: 'PER' | 'LOC') => {
  const start = BEFORE.indexOf(quote);
  const place = { fileName: 'story.txt', text: BEFORE, span: { start, end: start + quote.length } };
  return recordMention({ place, type }, provenance);
};
const LAYER = addRecords(
  EMPTY_LAYER,
  [mention('سيرجي شويغو', 'PER'), mention('سيرغي لافروف', 'PER'), mention('موسكو', 'LOC')],
  BEFORE,
).text;

const git = (...args: readonly string[]): void => {
  const identity = ['-c', 'user.name=Amal', '-c', 'user.email=amal@example.org'];
  execFileSync('git', [...identity, ...args], { cwd: copydesk.folder, stdio: 'ignore' });
};

function annotatedInGit(): void {
  copydesk.write('story.txt', BEFORE);
  copydesk.write(SIDECAR, LAYER);
  git('init');
  git('add', '.');
  git('commit', '-m', 'annotated');
  copydesk.write('story.txt', AFTER);
}

test('with git as the base each annotation has its state, and nothing is written', () => {
  annotatedInGit();
  const { code, json } = copydesk.json(['reconcile', '--check', '--format', 'json', 'story.txt']);
  expect(code).toBe(1);
  expect(json).toMatchObject({ summary: { changed: 1, orphaned: 1, resolved: 0 } });
  const pretty = copydesk.run(['reconcile', 'story.txt']);
  expect(pretty.code).toBe(0);
  expect(pretty.stdout).toMatch(/orphaned .*سيرجي شويغو.*: deleted/);
  expect(readFileSync(copydesk.path(SIDECAR), 'utf8')).toBe(LAYER);
});

test('--write anchors anew, keeps the first quote, and marks and keeps the orphan', () => {
  annotatedInGit();
  expect(copydesk.run(['reconcile', '--write', 'story.txt'])).toMatchObject({ code: 0, stderr: '' });
  const records = recordsOf(readLayer(readFileSync(copydesk.path(SIDECAR), 'utf8')));
  expect(records.map(quoteOf).sort()).toEqual(['سيرجي شويغو', 'سيرغي لافروف', 'موسكوو'].sort());
  const of = (quote: string) => records.find((record) => quoteOf(record) === quote);
  expect(of('موسكوو')?.['copydesk:quoted']).toBe('موسكو');
  expect(of('سيرجي شويغو')?.['copydesk:anchor']).toBe('orphaned');
  expect(of('سيرغي لافروف')).not.toHaveProperty('copydesk:anchor');
  const again = copydesk.json(['reconcile', '--format', 'json', 'story.txt']);
  expect(again.json).toMatchObject({ summary: { kept: 2, moved: 0, changed: 0, orphaned: 1 } });
});

test('where a folder .copydesk stands, a copy of the article is the base', () => {
  mkdirSync(copydesk.path('.copydesk'));
  copydesk.write('desk/story.txt', `[ad_1]\n${BEFORE}`);
  copydesk.write(`desk/${SIDECAR}`, LAYER);
  const fixed = copydesk.run(['fix', '--write', '--annotate', '--annotator', 'Amal', 'desk/story.txt']);
  expect(fixed.code).toBe(0);
  copydesk.write('desk/story.txt', AFTER);
  const { json } = copydesk.json(['reconcile', '--format', 'json', 'desk/story.txt']);
  expect(json).toMatchObject({ summary: { changed: 1 } });
});

test('a damaged sidecar is reported and left as it is', () => {
  annotatedInGit();
  copydesk.write(SIDECAR, `${LAYER}{"cut\n`);
  const { code, stderr } = copydesk.run(['reconcile', '--write', 'story.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain('damaged');
  expect(readFileSync(copydesk.path(SIDECAR), 'utf8')).toBe(`${LAYER}{"cut\n`);
});

test('of an article that cannot be read no sum of nothing is told', () => {
  const { code, stdout, stderr } = copydesk.run(['reconcile', 'missing.txt']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('missing.txt');
});
