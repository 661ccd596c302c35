/** An archive that cannot be read is told of in words, and the rest is counted. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readArchives } from '../../../server/src/host/corpus/read-archive.ts';

function folderWith(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, '.copydesk'));
  writeFileSync(join(folder, '.copydesk', name), bytes);
  return folder;
}

const cut = gzipSync('{"article":1}\n'.repeat(100)).subarray(0, 12);

test.each([
  ['a file that was cut', 'archive.index.gz', cut, /cannot read .*archive\.index\.gz/],
  ['no gzip', 'archive.index.gz', Buffer.from('no gzip'), /cannot read .*archive\.index\.gz/],
  ['no index', 'archive.index', Buffer.from('no index\n'), /archive\.index/],
])('%s is told of in words', async (_, name, bytes, expected) => {
  const told: string[] = [];
  expect(await readArchives([folderWith(name, bytes)], (words) => told.push(words))).toBeUndefined();
  expect(told).toEqual([expect.stringMatching(expected)]);
  expect(told[0]).toMatch(/^The archive is not counted: .+\.$/);
  expect(told[0]).not.toContain('[object');
});
