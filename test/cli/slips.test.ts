/** What people type by mistake, and outputs that fail: a sentence and the code of bad usage, and nothing is overwritten. */
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CommandLine, NODE } from './command-line.ts';

const copydesk = new CommandLine();
beforeEach(() => {
  copydesk.clear();
  copydesk.write('story.txt', '[ad_1]\n');
});
afterAll(() => copydesk.dispose());

describe('what is refused in one sentence', () => {
  test.each([
    [['help', 'chekc'], "error: unknown command 'chekc'"],
    [['help', 'names', 'unifi'], "error: unknown command 'unifi'"],
    [['--locale', 'fr', 'check', 'story.txt'], 'There are ar, en.'],
    [['lsp', '--socket'], '--socket needs the number of a port'],
    [['lsp', '--socket=high'], '--socket needs the number of a port'],
    [['lsp', '--pipe', '--stdio'], '--pipe needs the name of a pipe'],
    [['evaluate', 'names', '--pairs', 'nofile'], 'cannot read nofile: there is no such file or folder'],
    [['merge-driver', 'base', 'ours', 'theirs'], 'cannot read base: there is no such file or folder'],
    [['merge-driver', '--markers', 'nofile'], 'cannot read nofile: there is no such file or folder'],
    [['check', ''], 'It is empty.'],
  ])('%j', (args, said) => {
    const { code, stdout, stderr } = copydesk.run(args);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n').length).toBeLessThan(3);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('a merge whose files are missing makes none', () => {
  copydesk.run(['merge-driver', 'base', 'ours', 'theirs']);
  expect(existsSync(copydesk.path('ours'))).toBe(false);
});

test('help of a command in a room of commands', () => {
  expect(copydesk.run(['help', 'names', 'unify']).stdout).toBe(
    copydesk.run(['names', 'unify', '--help']).stdout,
  );
});

test.each([['ar-EG'], ['en_GB'], ['ar']])('%s is a language', (locale) => {
  expect(copydesk.run(['--locale', locale, 'check', '--fail-on', 'never', 'story.txt']).code).toBe(0);
});

test.each([
  ['check', []],
  ['rules', []],
  ['report', ['--output', '-']],
])('a full disk behind the output of %s is said, without a stack', (command, options) => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(NODE, [copydesk.bundle, command, ...options], {
    cwd: copydesk.folder,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  expect(stderr).toBe('copydesk: cannot write standard output: the disk is full; nothing was changed\n');
  expect(status).toBe(2);
});

describe('a device is never replaced by a file', () => {
  const before = statSync('/dev/null').rdev;

  test.each([
    ['index', 'build', '--output'],
    ['index', 'build', '--jobs', '1', '--output'],
    ['report', '--output'],
  ])('%s %s', (...args) => {
    const { code, stderr } = copydesk.run([...args, '/dev/null', 'story.txt']);
    expect(stderr).toContain('cannot write /dev/null: it is a folder or a device, not a file');
    expect(code).toBe(2);
    expect(statSync('/dev/null').rdev).toBe(before);
  });

  test('gazetteer build', () => {
    copydesk.write('names.tsv', 'id\ttype\tar\nx:1\tPER\tسيرغي شويغو\n');
    const { code, stderr } = copydesk.run(['gazetteer', 'build', '/dev/null', 'names.tsv']);
    expect(stderr).toContain('cannot write /dev/null: it is a folder or a device, not a file');
    expect(code).toBe(2);
    expect(statSync('/dev/null').rdev).toBe(before);
  });
});

test('a list of names in the place of the index stays as it is', () => {
  const table = 'id\ttype\tar\nx:1\tPER\tسيرغي شويغو\n';
  copydesk.write('people.tsv', table);
  copydesk.write('places.tsv', table.replace('x:1', 'x:2'));
  const { code, stderr } = copydesk.run(['gazetteer', 'build', 'people.tsv', 'places.tsv']);
  expect(stderr).toContain('people.tsv is no index of names');
  expect(code).toBe(2);
  expect(readFileSync(copydesk.path('people.tsv'), 'utf8')).toBe(table);
});
