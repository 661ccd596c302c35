import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFileLock } from '../../server/src/host/file-lock.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

test('only one at a time works on a file, and the lock is gone afterwards', async () => {
  const folder = await temporaryFolder();
  let working = 0;
  let most = 0;
  const work = async () => {
    working++;
    most = Math.max(most, working);
    await namesIn(folder);
    working--;
  };
  const locked = Array.from({ length: 10 }, () => withFileLock(join(folder, 'story'), work));
  expect((await Promise.all(locked)).every(({ ok }) => ok)).toBe(true);
  expect(most).toBe(1);
  expect(await namesIn(folder)).toEqual([]);
});

test('the lock of a program that was killed is taken over at once', async () => {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
  await once(child, 'spawn');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await symlink(`${child.pid} ${hostname()} x`, join(folder, '.story.lock'));
  const many = Array.from({ length: 5 }, (_, index) =>
    withFileLock(join(folder, 'story'), async () => index),
  );
  expect((await Promise.all(many)).map((locked) => locked.ok && locked.result)).toEqual([0, 1, 2, 3, 4]);
  expect(await namesIn(folder)).toEqual([]);
});

test.each([
  ['of another machine', '1 elsewhere x\n'],
  ['without an owner', ''],
])('so is one %s that is far too old', async (_, owner) => {
  const folder = await temporaryFolder();
  const lock = join(folder, '.story.lock');
  await writeFile(lock, owner);
  await utimes(lock, new Date(0), new Date(0));
  expect(await withFileLock(join(folder, 'story'), async () => 'done')).toEqual({ ok: true, result: 'done' });
});

test('a folder in which no lock can be made is an error and not a wait', async () => {
  const folder = await temporaryFolder();
  const outcome = await withFileLock(join(folder, 'none', 'story'), async () => 'done');
  expect(outcome).toMatchObject({ ok: false, reason: 'not-found' });
});
