import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ARTICLE, CLEAN, CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');

test('one page is written where it is said to be, and its path is printed', () => {
  copydesk.write('story.txt', ARTICLE);
  expect(copydesk.run(['report', 'story.txt'])).toEqual({
    code: 0,
    stdout: 'copydesk-report.html\n',
    stderr: '',
  });
  const { stdout } = copydesk.run(['report', 'story.txt', '--output', 'desk.html']);
  expect(stdout).toBe('desk.html\n');
  expect(read('desk.html')).toBe(read('copydesk-report.html'));
  expect(copydesk.run(['report', 'story.txt', '-o', '-']).stdout).toBe(read('desk.html'));
});

test('the page holds the text with its marks and the notes they lead to', () => {
  copydesk.write('story.txt', ARTICLE);
  const page = copydesk.run(['report', 'story.txt', '-o', '-']).stdout;
  expect(page).toContain('<p class="text" dir="auto" lang="ar">');
  const [, note] = /<a class="mark error residue" href="#([^"]+)"/.exec(page)!;
  expect(page).toContain(`id="${note}"`);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
});

test('an article with tags shows them and runs nothing', () => {
  const hostile = '<script>alert(1)</script> <img src=x onerror="alert(2)"> " onload=\' &amp; \u0000\u202e';
  copydesk.write('<b>&".txt', `${hostile}\n[ad_1]\n`);
  const page = copydesk.run(['report', '.', '--rules', 'ad-placeholder', '-o', '-']).stdout;
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('&lt;b&gt;&amp;&quot;.txt');
  expect(page).not.toMatch(/<script|<img|<b>| on\w+="/);
  expect(page).not.toMatch(/[\u0000\u202e]/);
});

test('the page loads nothing: its policy allows its one style sheet, and it names no other resource', () => {
  copydesk.write('story.txt', ARTICLE);
  const page = copydesk.run(['report', 'story.txt', '-o', '-']).stdout;
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
  const hash = createHash('sha256').update(style!).digest('base64');
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`);
  expect(page).not.toMatch(/<(?:link|script|img|iframe|object|embed|base)\b| style=| src=|@import|url\(/);
});

test('many files have a list to jump by; the page is the same for the same files', () => {
  copydesk.write('a.txt', ARTICLE);
  copydesk.write('b.txt', CLEAN);
  const page = copydesk.run(['report', '.', '-o', '-']).stdout;
  expect(page).toContain('<a href="#a1"><bdi>a.txt</bdi></a>');
  expect(page).toContain('<a href="#a2"><bdi>b.txt</bdi></a>');
  expect(copydesk.run(['report', '.', '-o', '-']).stdout).toBe(page);
});

test('a file that cannot be read is in the page and makes the exit code 2', () => {
  copydesk.write('story.txt', ARTICLE);
  const { code, stderr } = copydesk.run(['report', 'missing.txt', 'story.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain('missing.txt');
  expect(read('copydesk-report.html')).toContain('class="problem"');
});

test('a page that cannot be written is said, and nothing is left behind', () => {
  copydesk.write('story.txt', ARTICLE);
  mkdirSync(copydesk.path('folder'));
  const { code, stderr } = copydesk.run(['report', 'story.txt', '-o', 'folder']);
  expect(code).toBe(2);
  expect(stderr).toContain('folder');
  expect(copydesk.run(['report', 'story.txt', '-o', 'no/such/folder.html']).code).toBe(2);
  expect(existsSync(copydesk.path('copydesk-report.html'))).toBe(false);
});

const NAMED = (form: string): string =>
  `وصل الرئيس الأمريكي دونالد ${form} إلى باريس أمس. وقال ${form} إن المحادثات جيدة.\n`;

test('a folder is drawn: findings by folder and by day, and the spellings of a name by article', () => {
  for (const [path, text] of [
    ['alpha/2026-01-03-a.txt', ARTICLE],
    ['alpha/2026-01-04-b.txt', NAMED('ترامب')],
    ['beta/2026-01-04-c.txt', NAMED('ترمب')],
    ['beta/undated.txt', CLEAN],
  ] as const) {
    copydesk.write(path, text);
  }
  const page = copydesk.run(['report', '.', '-o', '-']).stdout;
  expect(page).toMatch(/<title>Findings by folder: alpha \d+, beta \d+<\/title>/);
  expect(page).toMatch(/<title>Findings by day: 2026-01-03 \d+, 2026-01-04 \d+<\/title>/);
  expect(page).toContain('1 article whose path names no day is left out.');
  const matrix = /<details class="matrix">([\s\S]*?)<\/details>/.exec(page)?.[1] ?? '';
  expect(matrix).toContain('<th scope="col"><bdi>ترامب</bdi></th>');
  expect(matrix).toContain('<th scope="col"><bdi>ترمب</bdi></th>');
  expect(matrix.match(/<th scope="row">/g)).toHaveLength(3);
  expect(page).not.toMatch(/<script| style=/);
});

test('one article is not drawn as a folder', () => {
  copydesk.write('story.txt', ARTICLE);
  expect(copydesk.run(['report', 'story.txt', '-o', '-']).stdout).not.toContain('class="folder"');
});

test('articles beyond the first three hundred are counted, and said to be', () => {
  for (let at = 0; at < 302; at++) copydesk.write(`many/${String(at).padStart(3, '0')}.txt`, CLEAN);
  const page = copydesk.run(['report', 'many', '-o', '-']).stdout;
  expect(page).toContain('2 articles are counted above and not shown in full.');
  expect(page.match(/<section class="article/g) ?? page.match(/class="article"/g)).toHaveLength(300);
  const full = copydesk.run(['report', '--full', 'many', '-o', '-']).stdout;
  expect(full).not.toContain('not shown in full');
}, 60_000);
