import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileError, readArticleFile, readSidecarFile, writeFileAtomic } from '../../server/src/host/files.ts';
import type { Message } from '../../server/src/messages/message.ts';
import { english } from '../../server/src/messages/wording.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

/** What came of it, its message in English words. */
const inEnglish = (outcome: object): object =>
  'message' in outcome ? { ...outcome, message: english(outcome.message as Message) } : outcome;

/** Rights of files do not bind the superuser. */
const isRoot = process.getuid?.() === 0;

describe('reading an article', () => {
  test('gives its text and how it was encoded', async () => {
    const path = join(await temporaryFolder(), 'خبر 🚀.txt');
    await writeFile(path, '\ufeffقال الوزير\r\n');
    expect(await readArticleFile(path)).toMatchObject({ ok: true, text: 'قال الوزير\r\n', bom: true });
  });

  test('of another kind is a sentence that names the file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'picture.txt'), new Uint8Array(500));
    const cases = [
      [join(folder, 'missing.txt'), 'not-found'],
      [join(folder, 'picture.txt'), 'binary'],
      [folder, 'not-a-file'],
      [join(folder, 'picture.txt', 'inside.txt'), 'not-found'],
      [join(folder, 'x'.repeat(300)), 'other'],
      ['/dev/null/\u0000', 'other'],
    ] as const;
    for (const [path, reason] of cases) {
      const read = await readArticleFile(path);
      expect(inEnglish(read)).toMatchObject({ ok: false, reason, message: expect.stringContaining(path) });
    }
  });
});

describe('reading a sidecar', () => {
  test('that does not exist is an empty one', async () => {
    const path = join(await temporaryFolder(), 'story.txt.ann.jsonl');
    expect(await readSidecarFile(path)).toEqual({ ok: true, text: '', exists: false });
  });

  test('keeps every character, a byte order mark too', async () => {
    const path = join(await temporaryFolder(), 's');
    await writeFile(path, '\ufeff{}\r\n\u0000');
    expect(await readSidecarFile(path)).toEqual({ ok: true, text: '\ufeff{}\r\n\u0000', exists: true });
  });

  test('with damaged bytes is refused, for they could not be written back', async () => {
    const path = join(await temporaryFolder(), 's');
    await writeFile(path, Uint8Array.from([0x7b, 0xff]));
    expect(await readSidecarFile(path)).toMatchObject({ ok: false, reason: 'binary' });
  });
});

describe('writing a file', () => {
  test('makes it, or replaces it whole, and leaves nothing else in the folder', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    expect(await writeFileAtomic(path, 'one')).toEqual({ ok: true });
    expect(await writeFileAtomic(path, 'قال 🚀')).toEqual({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('قال 🚀');
    expect(await namesIn(folder)).toEqual(['story.txt']);
  });

  test('keeps its mode', async () => {
    const path = join(await temporaryFolder(), 'story.txt');
    await writeFile(path, 'one');
    await chmod(path, 0o640);
    await writeFileAtomic(path, 'two');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test('goes through a link and leaves it a link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'real'));
    await writeFile(join(folder, 'real', 'story.txt'), 'one');
    await symlink(join('real', 'story.txt'), join(folder, 'link.txt'));
    await writeFileAtomic(join(folder, 'link.txt'), 'two');
    expect(await readFile(join(folder, 'real', 'story.txt'), 'utf8')).toBe('two');
    expect(await namesIn(folder)).toEqual(['link.txt', 'real']);
    expect(await namesIn(join(folder, 'real'))).toEqual(['story.txt']);
  });

  test('in a folder that is not there, or over a folder, is refused', async () => {
    const folder = await temporaryFolder();
    const missing = join(folder, 'none', 'story.txt');
    expect(await writeFileAtomic(missing, 'x')).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await writeFileAtomic(folder, 'x')).toMatchObject({ ok: false, reason: 'not-a-file' });
    expect(await namesIn(folder)).toEqual([]);
  });

  test('that is read-only is refused, also for the superuser, and stays as it is', async () => {
    const path = join(await temporaryFolder(), 'story.txt');
    await writeFile(path, 'one');
    await chmod(path, 0o444);
    const written = await writeFileAtomic(path, 'two');
    expect(inEnglish(written)).toMatchObject({
      ok: false,
      reason: 'no-permission',
      message: expect.stringContaining(path),
    });
    expect(await readFile(path, 'utf8')).toBe('one');
  });

  test.skipIf(isRoot)('in a read-only folder is refused', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'story.txt'), 'one');
    await chmod(folder, 0o555);
    const written = await writeFileAtomic(join(folder, 'story.txt'), 'two');
    expect(inEnglish(written)).toMatchObject({ ok: false, reason: 'no-permission' });
    expect(await namesIn(folder)).toEqual(['story.txt']);
  });

  test('that fails in the middle leaves the old one and nothing else', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    await writeFile(path, 'one');
    const unwritable = Symbol('no text') as unknown as string;
    expect(await writeFileAtomic(path, unwritable)).toMatchObject({ ok: false, reason: 'other' });
    expect(await readFile(path, 'utf8')).toBe('one');
    expect(await namesIn(folder)).toEqual(['story.txt']);
  });

  test('to a full disk is refused with a sentence that says so', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(inEnglish(fileError('write', 'story.txt', full))).toEqual({
      ok: false,
      reason: 'disk-full',
      message: 'cannot write story.txt: the disk is full; nothing was changed',
    });
  });

  test('by many at once leaves one whole text of theirs', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    const texts = Array.from({ length: 20 }, (_, index) => `${index} `.repeat(5000));
    await Promise.all(texts.map((text) => writeFileAtomic(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await namesIn(folder)).toEqual(['story.txt']);
  });
});
