/** Articles that somebody made to do harm, as the command line reads them. The cases are those of docs/security.md. */
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CLEAN, CommandLine } from '../cli/command-line.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

let copydesk: CommandLine;
beforeAll(() => {
  copydesk = new CommandLine();
});
beforeEach(() => copydesk.clear());
afterAll(() => copydesk.dispose());

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)>';
const ESCAPE = '\u001b';

test('an article with scripts and event handlers', () => {
  copydesk.write(`a.txt`, `${SCRIPT} [ad_1]\nزار سيرغي شويغو كورسك ${SCRIPT}\n`);
  expect(copydesk.run(['report', '--output', 'page.html', 'a.txt']).code).toBe(0);
  const page = readFileSync(copydesk.path('page.html'), 'utf8');
  expect(page).not.toMatch(/<(?:script|img|svg)\b/i);
  expect(page).toContain('&lt;script&gt;');
});

test('an article with escape sequences for terminals', () => {
  const title = `${ESCAPE}]0;taken over\u0007`;
  copydesk.write('a.txt', `${ESCAPE}[2J${title} [ad_1] ${ESCAPE}[31m\u009b31m\b\b\b\n`);
  for (const format of ['pretty', 'github']) {
    const { stdout, stderr } = copydesk.run(['check', '--format', format, 'a.txt']);
    expect(stdout + stderr, format).toContain('ad_1');
    expect(stdout + stderr, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }
});

test('an article whose name breaks a line of the output', () => {
  const name = 'a\n::error::taken over\r.txt';
  copydesk.write(name, '[ad_1]\n');
  for (const format of ['pretty', 'github', 'jsonl']) {
    const { stdout, code } = copydesk.run(['check', '--format', format, name]);
    expect(code, format).toBe(1);
    expect(stdout, format).not.toMatch(/^\s*::error::taken over/m);
  }
});

test('an article whose name holds escape sequences and direction overrides', () => {
  const name = `a${ESCAPE}[2J\u202egnp\u2066.txt`;
  copydesk.write(name, '[ad_1]\nزار سيرغي شويغو كورسك. قال شويجو.\n');
  const runs = ['pretty', 'github', 'jsonl', 'sarif'].map((format) => ['check', '--format', format]);
  for (const args of [
    ...runs,
    ['entities'],
    ['names', 'list'],
    ['names', 'list', '--format', 'tsv'],
    ['names', 'unify'],
    ['annotate'],
    ['reconcile'],
    ['fix'],
    ['report'],
  ]) {
    const { code, stdout, stderr } = copydesk.run(args);
    expect(code, args.join(' ')).not.toBe(2);
    expect(stdout + stderr, args.join(' ')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    if (args[0] !== 'check' || args[2] === 'pretty' || args[2] === 'github') {
      expect(stdout + stderr, args.join(' ')).not.toMatch(/[\u202a-\u202e]/);
    }
  }
});

test('an article whose name is a formula', () => {
  for (const sign of ['=', '+', '-', '@']) {
    copydesk.clear();
    copydesk.write(
      `${sign}HYPERLINK(1).txt`,
      'التقى وزير الدفاع سيرغي شويغو نظيره. وقال الوزير سيرجي شويجو ذلك.\n',
    );
    const { stdout } = copydesk.run(['names', 'list', '--format', 'tsv', '.']);
    const cells = stdout
      .trimEnd()
      .split('\n')
      .flatMap((row) => row.split('\t'));
    expect(cells).toContain(`'${sign}HYPERLINK(1).txt`);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  }
});

test('an article that is a device without an end', () => {
  const { code, stdout } = copydesk.run(['check', '/dev/zero']);
  expect(code).toBe(2);
  expect(stdout).toContain('cannot read /dev/zero: it is larger than 256 MB');
});

test('a folder with pipes and devices in it', () => {
  copydesk.write('a.txt', CLEAN);
  execFileSync('mkfifo', [copydesk.path('b.txt')]);
  symlinkSync('/dev/zero', copydesk.path('c.txt'));
  const { code, stdout } = copydesk.run(['check', '--format', 'jsonl']);
  expect(code).toBe(2);
  const files = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { path?: string; problems?: readonly { message: string }[] });
  expect(
    files.flatMap(({ path, problems = [] }) =>
      path === undefined ? [] : [[path, ...problems.map(({ message }) => message)]],
    ),
  ).toEqual([
    ['a.txt'],
    ['b.txt', 'b.txt is passed over: it is a pipe or a device, not a file'],
    ['c.txt', 'c.txt is passed over: it is a pipe or a device, not a file'],
  ]);
});

test('links in a folder that lead out of it', () => {
  copydesk.write('outside/letter.txt', '[ad_1]\n');
  copydesk.write('inside/a.txt', CLEAN);
  symlinkSync('../outside/letter.txt', copydesk.path('inside/b.txt'));
  symlinkSync('../outside', copydesk.path('inside/c'));
  const fixed = copydesk.run(['fix', '--write', 'inside']);
  expect(fixed.stderr).toContain('inside/b.txt');
  expect(fixed.stderr).toContain('leads out of');
  expect(fixed.code).toBe(2);
  expect(readFileSync(copydesk.path('outside/letter.txt'), 'utf8')).toBe('[ad_1]\n');
});

test('an article of ten megabytes in one line', () => {
  copydesk.write('a.txt', `${'زار سيرغي شويغو كورسك '.repeat(260_000)}\n`);
  for (const args of [['check'], ['check', '--format', 'sarif'], ['entities']]) {
    const { code, stderr } = copydesk.run([...args, 'a.txt']);
    expect(stderr, args.join(' ')).toBe('');
    expect(code, args.join(' ')).toBe(args[0] === 'check' ? 1 : 0);
  }
});

test('an article of brackets that never close', () => {
  for (const bracket of ['(', '[', '{', '<', '«', '“', '\u202e', '\u2067']) {
    copydesk.write('a.txt', `${bracket.repeat(300_000)}\n`);
    const { code, stderr } = copydesk.run(['check', 'a.txt']);
    expect([bracket, code === 0 || code === 1, stderr]).toEqual([bracket, true, '']);
  }
});

test('an article of NUL bytes', () => {
  copydesk.write('a.txt', Buffer.alloc(100_000));
  const { code, stdout } = copydesk.run(['check', 'a.txt']);
  expect(code).toBe(2);
  expect(stdout).toContain('the file is not text that can be read');
});

test('a name with a NUL in it', () => {
  const list = JSON.stringify({ text: '[ad_1]', id: 'a\0b\u001b[2J' });
  const { code, stdout } = copydesk.run(['check', '--input', 'jsonl', '-'], { input: list });
  expect(code).toBe(1);
  expect(stdout).not.toMatch(/[\u0000\u001b]/);
});
