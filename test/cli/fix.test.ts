import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { applyPatch } from 'diff';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ARTICLE, CLEAN, CommandLine, NODE } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');
const FIXED = `افتتحت البلدية، صباح اليوم، مكتبة جديدة في الحي القديم.
وحضر الافتتاح عدد من سكان الحي وتلاميذ المدارس القريبة.
`;

test('without --write a diff is printed, and nothing is changed', () => {
  copydesk.write('story.txt', ARTICLE);
  const { code, stdout, stderr } = copydesk.run(['fix', 'story.txt']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^--- a\/story\.txt\n\+\+\+ b\/story\.txt\n@@ -1,3 \+1,2 @@\n-\[ad_1\]\n/);
  expect(applyPatch(ARTICLE, stdout)).toBe(FIXED);
  expect(read('story.txt')).toBe(ARTICLE);
  expect(copydesk.run(['fix', '--diff', 'story.txt']).stdout).toBe(stdout);
});

test('a file with nothing to mend has no diff', () => {
  copydesk.write('clean.txt', CLEAN);
  expect(copydesk.run(['fix', 'clean.txt'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test.each([
  ['LF', ARTICLE, FIXED],
  ['CRLF', ARTICLE.replaceAll('\n', '\r\n'), FIXED.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${ARTICLE}`, `\ufeff${FIXED}`],
  ['no line end at the end', ARTICLE.trimEnd(), FIXED.trimEnd()],
])('--write keeps %s; the diff says the same', (_title, before, after) => {
  copydesk.write('story.txt', before);
  expect(
    applyPatch(before, copydesk.run(['fix', 'story.txt']).stdout, { autoConvertLineEndings: false }),
  ).toBe(after);
  const { code, stdout, stderr } = copydesk.run(['fix', '--write', 'story.txt']);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^copydesk: story\.txt: \d places mended\n$/);
  expect(read('story.txt')).toBe(after);
  expect(copydesk.run(['fix', 'story.txt']).stdout).toBe('');
});

const hasGit = spawnSync('git', ['--version']).status === 0;

test.skipIf(!hasGit)('git apply takes the diff of a folder', () => {
  for (const [path, text] of [
    ['a.txt', ARTICLE],
    ['b/windows.txt', ARTICLE.replaceAll('\n', '\r\n')],
    ['b/mark.txt', `\ufeff${ARTICLE}`],
    ['c.txt', ARTICLE.trimEnd()],
  ] as const)
    copydesk.write(path, text);
  const { stdout } = copydesk.run(['fix', '.']);
  const applied = spawnSync('git', ['apply', '-'], { cwd: copydesk.folder, input: stdout });
  expect(applied.stderr.toString()).toBe('');
  expect(read('a.txt')).toBe(FIXED);
  expect(read('b/windows.txt')).toBe(FIXED.replaceAll('\n', '\r\n'));
  expect(read('b/mark.txt')).toBe(`\ufeff${FIXED}`);
  expect(read('c.txt')).toBe(FIXED.trimEnd());
});

test('standard input goes mended to standard output', () => {
  expect(copydesk.run(['fix', '-'], { input: ARTICLE })).toEqual({ code: 0, stdout: FIXED, stderr: '' });
  expect(copydesk.run(['fix', '-', '--diff'], { input: ARTICLE }).stdout).toContain('@@');
});

test('--rules mends only what is asked for', () => {
  copydesk.write('story.txt', ARTICLE);
  copydesk.run(['fix', '--write', '--rules', 'template', 'story.txt']);
  expect(read('story.txt')).toBe(ARTICLE.replace('[ad_1]\n', ''));
});

test('--annotate keeps what stood there', () => {
  copydesk.write('story.txt', ARTICLE);
  const { code } = copydesk.run(['fix', '--write', '--annotate', '--annotator', 'أمل', 'story.txt']);
  expect(code).toBe(0);
  const records = read('story.txt.ann.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.length).toBeGreaterThanOrEqual(3);
  expect(records[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'editing',
    'copydesk:status': 'accepted',
    'copydesk:rule': 'template/ad-placeholder',
    'copydesk:original': '[ad_1]\n',
    creator: { type: 'Person', name: 'أمل' },
    target: { source: 'story.txt' },
  });
  expect(copydesk.run(['check', 'story.txt']).code).toBe(0);
});

test('--annotate adds to annotations that are there, and loses none', () => {
  copydesk.write('story.txt', ARTICLE);
  copydesk.run(['fix', '--write', '--annotate', '--rules', 'template', 'story.txt']);
  const [first] = read('story.txt.ann.jsonl').split('\n');
  copydesk.write('story.txt', `${read('story.txt')}[ad_2]\n`);
  copydesk.run(['fix', '--write', '--annotate', '--rules', 'template', 'story.txt']);
  expect(read('story.txt.ann.jsonl').trimEnd().split('\n')).toHaveLength(2);
  expect(read('story.txt.ann.jsonl')).toContain(first);
});

test('a damaged sidecar is reported, keeps its lines, and gets the records', () => {
  copydesk.write('story.txt', ARTICLE);
  copydesk.write('story.txt.ann.jsonl', '{"mine": tru\n');
  const { code, stderr } = copydesk.run(['fix', '--write', '--annotate', 'story.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain('story.txt.ann.jsonl:1:');
  expect(read('story.txt.ann.jsonl')).toMatch(/^\{"mine": tru\n\{"@context"/);
  expect(read('story.txt')).toBe(FIXED);
});

test('when the annotations cannot be written, the article stays as it was', () => {
  copydesk.write('story.txt', ARTICLE);
  copydesk.write('story.txt.ann.jsonl', Uint8Array.of(0xff, 0x0a));
  const { code, stderr } = copydesk.run(['fix', '--write', '--annotate', 'story.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain('story.txt was left as it was');
  expect(read('story.txt')).toBe(ARTICLE);
  expect(readdirSync(copydesk.folder).sort()).toEqual(['story.txt', 'story.txt.ann.jsonl']);
});

test('a read-only file is not changed, and the others are', () => {
  copydesk.write('a.txt', ARTICLE);
  copydesk.write('b.txt', ARTICLE);
  chmodSync(copydesk.path('a.txt'), 0o444);
  const { code, stderr } = copydesk.run(['fix', '--write', '.']);
  expect(code).toBe(2);
  expect(stderr).toContain('a.txt');
  expect(read('a.txt')).toBe(ARTICLE);
  expect(read('b.txt')).toBe(FIXED);
});

test('the mode of a file is kept', () => {
  copydesk.write('story.txt', ARTICLE);
  chmodSync(copydesk.path('story.txt'), 0o640);
  copydesk.run(['fix', '--write', 'story.txt']);
  expect(statSync(copydesk.path('story.txt')).mode & 0o777).toBe(0o640);
});

test.each([
  ['UTF-16', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le')],
  ['invalid UTF-8', Buffer.concat([Buffer.from(ARTICLE), Uint8Array.of(0xff)])],
  ['binary', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
])('%s is refused, and not a byte is changed', (_title, bytes) => {
  copydesk.write('story.txt', bytes);
  const { code, stdout, stderr } = copydesk.run(['fix', '--write', 'story.txt']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/UTF-/);
  expect(readFileSync(copydesk.path('story.txt')).equals(Buffer.from(bytes))).toBe(true);
});

test.each([
  ['--annotate without --write', ['fix', '--annotate', 'story.txt']],
  ['--write with --diff', ['fix', '--write', '--diff', 'story.txt']],
  ['a file that is not there', ['fix', 'missing.txt']],
])('2 for %s', (_title, args) => {
  copydesk.write('story.txt', ARTICLE);
  const { code, stdout, stderr } = copydesk.run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(read('story.txt')).toBe(ARTICLE);
});

test('a dismissed finding is not mended', () => {
  copydesk.write('story.txt', ARTICLE);
  const { json } = copydesk.json(['check', '--format', 'sarif', '--rules', 'template', 'story.txt']);
  const log = json as { runs: { results: { partialFingerprints: Record<string, string> }[] }[] };
  const record = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
    id: 'urn:uuid:0192e4a0-0000-7000-8000-000000000001',
    type: 'Annotation',
    motivation: 'assessing',
    'copydesk:status': 'rejected',
    'copydesk:rule': 'template/ad-placeholder',
    'copydesk:fingerprint': log.runs[0]!.results[0]!.partialFingerprints['copydesk/v1'],
    'copydesk:reason': 'an example of what it looks like',
    body: [],
    target: {
      source: 'story.txt',
      selector: { type: 'TextQuoteSelector', exact: '[ad_1]', prefix: '', suffix: '' },
    },
    creator: { type: 'Person', name: 'Amal' },
    generator: { type: 'Software', name: 'Copydesk' },
    created: '2026-01-01T00:00:00.000Z',
  };
  copydesk.write('story.txt.ann.jsonl', `${JSON.stringify(record)}\n`);
  expect(copydesk.run(['fix', '--rules', 'template', 'story.txt']).stdout).toBe('');
});

test('colours are for people: the diff without them is what it was', () => {
  copydesk.write('story.txt', ARTICLE);
  const plain = copydesk.run(['fix', 'story.txt']).stdout;
  const coloured = copydesk.run(['fix', 'story.txt'], { environment: { FORCE_COLOR: '1' } }).stdout;
  expect(coloured).toContain('\u001b[');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('Ctrl-C leaves nothing half written', async () => {
  for (let at = 0; at < 60; at++) copydesk.write(`story-${at}.txt`, ARTICLE);
  const child = spawn(NODE, [copydesk.bundle, 'fix', '--write', '--annotate', '.'], { cwd: copydesk.folder });
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'close');
  expect([code, signal]).toEqual([null, 'SIGINT']);
  const names = readdirSync(copydesk.folder);
  for (const name of names.filter((each) => each.endsWith('.txt'))) {
    const isFixed = names.includes(`${name}.ann.jsonl`);
    expect(read(name)).toBe(isFixed ? FIXED : ARTICLE);
  }
  expect(names.filter((name) => !/\.txt(?:\.ann\.jsonl)?$/.test(name))).toEqual([]);
});
