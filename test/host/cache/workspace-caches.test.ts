import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSettled, stampOfFiles } from '../../../server/src/host/cache/file-stamp.ts';
import { trimCaches, workspaceCache } from '../../../server/src/host/cache/workspace-caches.ts';
import { namesIn, temporaryFolder } from '../temporary-folder.ts';

test('has one file for a workspace, whatever the order of its folders', () => {
  expect(workspaceCache('/c', ['/a', '/b'])).toBe(workspaceCache('/c', ['/b', '/a']));
  expect(workspaceCache('/c', ['/a'])).not.toBe(workspaceCache('/c', ['/b']));
});

test('loses what was used longest ago when it has grown too large, and nothing else', async () => {
  const folder = await temporaryFolder();
  for (const [at, name] of ['old.cache', 'new.cache', 'kept.cache', 'notes.txt'].entries()) {
    writeFileSync(join(folder, name), 'x'.repeat(100));
    const time = new Date(2020 + at, 0, 1);
    utimesSync(join(folder, name), time, time);
  }
  await trimCaches(folder, join(folder, 'kept.cache'), 250);
  expect(await namesIn(folder)).toHaveLength(4);
  await trimCaches(folder, join(folder, 'kept.cache'), 150);
  expect(await namesIn(folder)).toEqual(['kept.cache', 'new.cache', 'notes.txt']);
  await trimCaches(join(folder, 'nowhere'), '', 0);
});

test('a stamp changes with the file, and proves nothing of one that was just written', async () => {
  const path = join(await temporaryFolder(), 'a.txt');
  expect(await stampOfFiles([path])).toBe('missing');
  writeFileSync(path, 'one');
  const first = await stampOfFiles([path]);
  expect(isSettled(first, Date.now())).toBe(false);
  expect(isSettled(first, Date.now() + 5000)).toBe(true);
  expect(await stampOfFiles([path])).toBe(first);
  utimesSync(path, new Date(), new Date('2020-01-01'));
  expect(await stampOfFiles([path])).not.toBe(first);
});
