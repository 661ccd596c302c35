import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readLayer, recordsOf } from '../../server/src/annotations/records/layer.ts';
import { serialiseRecord } from '../../server/src/annotations/records/serialise.ts';
import { sampleRecords } from '../annotations/sample-records.ts';
import { CommandLine, NODE } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const SIDECAR = 'story.txt.ann.jsonl';
const { mention, comment, dismissal } = sampleRecords();
const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');
const git = (...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Amal', '-c', 'user.email=amal@example.org', '-c', 'init.defaultBranch=main', ...args],
    { cwd: copydesk.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
const commit = (...records: readonly (typeof mention)[]): void => {
  copydesk.write(SIDECAR, records.map((record) => `${serialiseRecord(record)}\n`).join(''));
  git('add', '.');
  git('commit', '-m', 'annotated');
};
const setUp = () => copydesk.run(['git-setup', '--driver', `"${NODE}" "${copydesk.bundle}" merge-driver`]);

test('git-setup twice writes once, and keeps what .gitattributes says', () => {
  git('init');
  copydesk.write('.gitattributes', '*.txt text');
  expect(setUp().code).toBe(0);
  const [attributes, config] = [read('.gitattributes'), read('.git/config')];
  expect(attributes).toBe('*.txt text\n*.ann.jsonl text eol=lf merge=copydesk\n');
  expect(existsSync(copydesk.path('.copydesk'))).toBe(true);
  expect(setUp().stdout).toBe('all was set up already\n');
  expect([read('.gitattributes'), read('.git/config')]).toEqual([attributes, config]);
});

test('outside a repository git-setup says so', () => {
  expect(setUp()).toMatchObject({ code: 2, stdout: '' });
});

test('two branches that add in one place merge without a conflict', () => {
  git('init');
  expect(setUp().code).toBe(0);
  commit(mention);
  git('checkout', '-b', 'omar');
  commit(mention, comment);
  git('checkout', 'main');
  commit(mention, dismissal);
  git('merge', 'omar');
  const ids = recordsOf(readLayer(read(SIDECAR))).map(({ id }) => id);
  expect(ids.sort()).toEqual([mention.id, comment.id, dismissal.id].sort());
});

test('--markers mends what a merge without the driver left', () => {
  git('init');
  commit(mention);
  git('checkout', '-b', 'omar');
  commit(mention, comment);
  git('checkout', 'main');
  commit(mention, dismissal);
  expect(() => git('merge', 'omar')).toThrow();
  expect(read(SIDECAR)).toContain('<<<<<<<');
  expect(copydesk.run(['merge-driver', '--markers', SIDECAR])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(recordsOf(readLayer(read(SIDECAR)))).toHaveLength(3);
});

test('a version that is no UTF-8 is refused, and ours is left as it is', () => {
  copydesk.write('base', '');
  copydesk.write('ours', `${serialiseRecord(mention)}\n`);
  copydesk.write('theirs', new Uint8Array([0xff, 0xfe, 0x41]));
  expect(copydesk.run(['merge-driver', 'base', 'ours', 'theirs']).code).toBe(2);
  expect(read('ours')).toBe(`${serialiseRecord(mention)}\n`);
  expect(copydesk.run(['merge-driver', 'base', 'ours']).code).toBe(2);
});
