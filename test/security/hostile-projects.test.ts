/** Settings, house style and lists of names that came with somebody else's repository. The cases are those of docs/security.md. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ARTICLE, CLEAN, CommandLine, type Finished } from '../cli/command-line.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

let copydesk: CommandLine;
beforeAll(() => {
  copydesk = new CommandLine();
});
beforeEach(() => copydesk.clear());
afterAll(() => copydesk.dispose());

const FILES = ['.copydesk/settings.yaml', '.copydesk/style.yaml', '.copydesk/gazetteer/names.yaml'];
const TABLES = ['.copydesk/phrases.tsv', '.copydesk/gazetteer/names.tsv'];

function check(article = ARTICLE): Finished {
  copydesk.write('a.txt', article);
  return copydesk.run(['check', 'a.txt']);
}

/** The article is checked all the same, and the fault of each file is a sentence and no stack. */
function expectFaults(run: Finished, files: readonly string[], sentence = ''): void {
  const all = run.stdout + run.stderr;
  expect(run.code, all).toBe(2);
  const told = all.split('\n');
  for (const file of files) {
    expect(
      told.filter((line) => line.includes(file) && line.includes(sentence)),
      `${file} in ${all}`,
    ).not.toEqual([]);
  }
  expect(all).not.toContain('    at ');
  expect(run.stdout).toContain('template/ad-placeholder');
}

test('a YAML bomb of references', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 20; at++) {
    const name = String.fromCharCode(97 + at);
    const before = String.fromCharCode(96 + at);
    bomb.push(`${name}: &${name} [${`*${before}, `.repeat(8)}*${before}]`);
  }
  for (const file of FILES) copydesk.write(file, `${bomb.join('\n')}\n`);
  expectFaults(check(), FILES);
});

test('YAML nested without end', () => {
  const texts = ['['.repeat(100_000), '{a: '.repeat(50_000), `${'- '.repeat(50_000)}x`, nestedByIndent(1500)];
  for (const text of texts) {
    for (const file of FILES) copydesk.write(file, `${text}\n`);
    expectFaults(check(), FILES);
  }
});

const nestedByIndent = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n');

test('YAML with tags of other languages', () => {
  for (const tag of [
    '!!python/object/apply:os.system ["touch pwned"]',
    '!!js/function "function(){}"',
    '!<tag:yaml.org,2002:js/eval> "1"',
  ]) {
    copydesk.clear();
    copydesk.write('.copydesk/settings.yaml', `phrases: ${tag}\n`);
    check();
    expect(() => copydesk.run(['check', 'pwned'])).not.toThrow();
    expect(execFileSync('ls', [copydesk.folder], { encoding: 'utf8' }).trim()).toBe('a.txt');
  }
});

test('settings with keys of every object', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    copydesk.clear();
    copydesk.write(
      '.copydesk/settings.yaml',
      `${key}:\n  polluted: yes\nseverities:\n  ${key}: error\n  "${key}/x": off\nfolders:\n  ${key}/:\n    chrome/*: off\n`,
    );
    copydesk.write('.copydesk/style.yaml', `${key}: x\nentries:\n  - ${key}: x\n`);
    copydesk.write(
      '.copydesk/gazetteer/names.tsv',
      `id\ttype\tkind\tar\n${key}\tPER\tx\t${key}\ncd:${key}\tPER\t${key}\tكيبارا\n`,
    );
    const run = check();
    expect([key, run.stderr.includes('    at '), run.stdout.includes('template/ad-placeholder')]).toEqual([
      key,
      false,
      true,
    ]);
  }
});

test('patterns built to hang, on a line built for them', () => {
  const patterns = [
    '(a+)+$',
    '(a|aa)+$',
    '(a|a?)+$',
    '(.*a){20}$',
    '(?:(?:a*)*)*b',
    '((a{1,30}){1,30}){1,30}b',
    '(.*)*(.*)*(.*)*x',
    '\\w*\\w*\\w*\\w*\\w*\\w*\\w*$x',
  ];
  const settings = patterns.map((pattern, at) => `  - name: p${at}\n    pattern: '${pattern}'\n`).join('');
  copydesk.write('.copydesk/settings.yaml', `patterns:\n${settings}`);
  const run = check(`[ad_1]\n${'a'.repeat(200_000)}!\n`);
  expect(run.code).not.toBeNull();
  expect(run.stdout).toContain('template/ad-placeholder');
  expect(run.stdout + run.stderr).not.toContain('    at ');
});

test('patterns that are too large, too many, or no patterns', () => {
  const one = (at: number, pattern: string): string => `  - name: p${at}\n    pattern: '${pattern}'\n`;
  for (const settings of [
    one(1, 'a'.repeat(10_000)),
    one(1, '((a{100}){100}){100}'),
    one(1, '(?=a)(?!b)(?<=c)\\1'),
    one(1, '[z-a]('),
    Array.from({ length: 5000 }, (_, at) => one(at, `a${at}`)).join(''),
  ]) {
    copydesk.clear();
    copydesk.write('.copydesk/settings.yaml', `patterns:\n${settings}`);
    expectFaults(check(), ['.copydesk/settings.yaml']);
  }
});

test('files of a project that are links out of it', () => {
  const all = [...FILES, ...TABLES];
  mkdirSync(copydesk.path('desk/.copydesk/gazetteer'), { recursive: true });
  for (const ending of ['yaml', 'tsv']) copydesk.write(`outside.${ending}`, 'secret: of another folder\n');
  for (const file of all) {
    symlinkSync(
      copydesk.path(`outside.${file.endsWith('tsv') ? 'tsv' : 'yaml'}`),
      copydesk.path(`desk/${file}`),
    );
  }
  copydesk.write('desk/a.txt', ARTICLE);
  const run = copydesk.run(['check', 'desk/a.txt']);
  expectFaults(run, all, 'it is a link that leads out of the project');
  expect(run.stdout).not.toContain('secret');
});

test('files of a project that are pipes, folders or devices', () => {
  const all = [...FILES, ...TABLES];
  for (const make of [
    (path: string) => execFileSync('mkfifo', [path]),
    (path: string) => mkdirSync(path),
    (path: string) => symlinkSync('/dev/zero', path),
  ]) {
    copydesk.clear();
    mkdirSync(copydesk.path('.copydesk/gazetteer'), { recursive: true });
    for (const file of all) make(copydesk.path(file));
    expectFaults(check(), all, 'it is a folder or a device, not a file');
  }
});

test('files of a project beyond any size', () => {
  const all = [...FILES, ...TABLES];
  for (const file of all) {
    copydesk.write(file, '');
    truncateSync(copydesk.path(file), 3 * 1024 * 1024 * 1024);
  }
  expectFaults(check(), all, 'is not read: it is larger than');
});

test('an index of names that lies about what is in it', () => {
  copydesk.write('names.tsv', 'id\ttype\tkind\tar\ten\ncd:q\tLOC\tcity\tكيبارا\tQuebara\n');
  copydesk.write('.copydesk/gazetteer/keep', '');
  const built = copydesk.run(['gazetteer', 'build', 'names.index', 'names.tsv']);
  expect(built.code, built.stderr).toBe(0);
  const sound = execFileSync('cat', [copydesk.path('names.index')]);
  for (let at = 0; at < sound.length; at += Math.max(1, Math.floor(sound.length / 6))) {
    const damaged = Buffer.from(sound);
    damaged[at]! ^= 0xff;
    copydesk.write('.copydesk/gazetteer/names.index', damaged);
    const run = check(`${CLEAN}[ad_1] كيبارا\n`);
    expect([at, run.code !== null, (run.stdout + run.stderr).includes('    at ')]).toEqual([at, true, false]);
  }
});

test('paths in settings that climb out of the project', () => {
  copydesk.write(
    '.copydesk/settings.yaml',
    "folders:\n  ../../:\n    template/*: off\n  /etc/:\n    template/*: off\noverrides:\n  - files: ['../**', '/**', 'C:\\*']\n    severities:\n      template/*: off\n",
  );
  const run = check();
  expect(run.stdout).toContain('template/ad-placeholder');
  expect(run.stdout + run.stderr).not.toContain('    at ');
});
