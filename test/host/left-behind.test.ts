/** What a killed program was writing is taken away by the next one; what a running one writes is not. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveText } from '../../server/src/host/corpus/save-index.ts';
import { besideWhileWriting, clearLeftBehind } from '../../server/src/host/left-behind.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

/** The number of a process that has ended. */
const endedPid = (): number => spawnSync(process.execPath, ['--version']).pid;

test('only what an ended process wrote beside this very file goes', async () => {
  const folder = await temporaryFolder();
  const gone = `a.cache.${endedPid()}.tmp`;
  const kept = [
    'a.cache',
    `a.cache.${process.ppid}.tmp`,
    `a.cache.old.${endedPid()}.tmp`,
    `b.cache.${endedPid()}.tmp`,
    'a.cache.notes.tmp',
    'a.cache.tmp',
  ].sort();
  for (const name of [gone, ...kept]) await writeFile(join(folder, name), 'x');
  clearLeftBehind(join(folder, 'a.cache'));
  expect(await namesIn(folder)).toEqual(kept);
});

test('a number that this process has now was another’s', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'a.cache');
  await writeFile(besideWhileWriting(path), 'x');
  clearLeftBehind(path);
  expect(await namesIn(folder)).toEqual([]);
  expect(() => clearLeftBehind(join(folder, 'nowhere', 'a.cache'))).not.toThrow();
});

test('an index that is written clears the way of one that was killed', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, `.a.index.${endedPid()}.tmp`), 'half');
  expect(await saveText(join(folder, 'a.index'), ['whole'])).toEqual({ ok: true });
  expect(await namesIn(folder)).toEqual(['a.index']);
});
