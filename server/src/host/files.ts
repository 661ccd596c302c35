/** Reads and writes files so that nothing is ever half written and every failure is a sentence, not an exception. */

import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSidecar } from '../annotations/records/sidecar-name.ts';
import { type Message, say, verbatim } from '../messages/message.ts';
import { type Decoded, decodeText } from '../text/decode.ts';

/** Why a file could not be read or written. */
export interface FileError {
  readonly ok: false;
  readonly reason:
    | 'not-found'
    | 'not-a-file'
    | 'no-permission'
    | 'disk-full'
    | 'binary'
    | 'too-large'
    | 'other';
  /** A sentence that names the file, the reason and what to do. */
  readonly message: Message;
}

/** An article file as it was read. */
export type ArticleFile = Extract<Decoded, { ok: true }>;

/** No article, and no sidecar, is larger than this; bytes. A string of JavaScript holds little more. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** Reads an article. A pipe or a device is read to its end, as whoever names one expects. */
export async function readArticleFile(path: string): Promise<ArticleFile | FileError> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const decoded = decodeText(read.bytes);
  if (decoded.ok) return decoded;
  return { ok: false, reason: 'binary', message: say('{path}: {why}', { path, why: decoded.message }) };
}

/**
 * Reads a sidecar. One that does not exist is empty. Its bytes must be UTF-8 without fault: a damaged character
 * would be written back as another one. A sidecar comes with its article from whoever sent both: a pipe would be waited
 * for without end, and through a link to a file of another kind that file would be written to.
 */
export async function readSidecarFile(
  path: string,
): Promise<{ readonly ok: true; readonly text: string; readonly exists: boolean } | FileError> {
  const trap = await trapInSidecar(path);
  if (trap !== undefined) return { ok: false, reason: 'not-a-file', message: cannot('read', path, trap) };
  const read = await readBytes(path);
  if (!read.ok) return read.reason === 'not-found' ? { ok: true, text: '', exists: false } : read;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes);
    return { ok: true, text, exists: true };
  } catch {
    return {
      ok: false,
      reason: 'binary',
      message: say(
        '{path}: the annotations are not valid UTF-8, so they are not touched; mend the file first',
        { path },
      ),
    };
  }
}

/** Why what has the name of a sidecar is none that may be read and written. */
async function trapInSidecar(path: string): Promise<Message | undefined> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined || status.isDirectory()) return undefined;
  if (!status.isFile()) return say('it is a pipe or a device, not a file');
  const target = await realpath(path).catch(() => path);
  return isSidecar(path) && !isSidecar(target)
    ? say('it is a link to {target}, which is no sidecar', { target })
    : undefined;
}

async function readBytes(
  path: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileError> {
  try {
    const status = await stat(path);
    if (status.isFile() && status.size > LARGEST_FILE) return tooLarge(path);
    if (status.isFile() || status.isDirectory()) return { ok: true, bytes: await readFile(path) };
    const bytes = await readToEnd(path);
    return bytes === undefined ? tooLarge(path) : { ok: true, bytes };
  } catch (error) {
    return fileError('read', path, error);
  }
}

/** What a pipe or a device gives until it ends; undefined when that is more than any article. */
async function readToEnd(path: string): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST_FILE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (path: string): FileError => ({
  ok: false,
  reason: 'too-large',
  message: cannot(
    'read',
    path,
    say('it is larger than {size} MB; divide it', { size: LARGEST_FILE / 1024 / 1024 }),
  ),
});

/**
 * Writes a file whole or not at all: into a new file in the same folder, forced to disk, and renamed over the old
 * one. Mode and owner's link are kept: a symbolic link stays one, its target is replaced. Text is written as UTF-8.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
): Promise<{ readonly ok: true } | FileError> {
  let temporary: string | undefined;
  let handle: FileHandle | undefined;
  try {
    const place = await placeToWrite(path);
    if (!place.ok) return place;
    const { target, mode } = place;
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    handle = await open(temporary, 'wx', mode ?? 0o666);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temporary, target);
    return { ok: true };
  } catch (error) {
    await handle?.close().catch(() => undefined);
    if (temporary !== undefined) await unlink(temporary).catch(() => undefined);
    return fileError('write', path, error);
  }
}

/** Makes an empty file where there is none. A file that is there, or a link, stays as it is. */
export async function beginFile(path: string): Promise<{ readonly ok: true } | FileError> {
  try {
    const handle = await open(path, 'wx');
    await handle.close();
    return { ok: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { ok: true };
    return fileError('write', path, error);
  }
}

/** Where a file is to be written, and the mode that the file there has; undefined where there is none yet. */
export interface PlaceToWrite {
  readonly ok: true;
  readonly target: string;
  readonly mode: number | undefined;
}

/**
 * What a new file is renamed over: the target of a link, so that the link stays one. A device or a pipe is refused: a
 * file in its place would take it away from everybody.
 */
export async function placeToWrite(path: string): Promise<PlaceToWrite | FileError> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => undefined);
  if (existing === undefined) return { ok: true, target, mode: undefined };
  if (!existing.isFile()) return notAFile('write', path);
  if ((existing.mode & 0o222) === 0) return readOnly(path);
  return { ok: true, target, mode: existing.mode & 0o777 };
}

type Verb = 'read' | 'write';

const cannot = (verb: Verb, path: string, why: Message): Message =>
  verb === 'read'
    ? say('cannot read {path}: {why}', { path, why })
    : say('cannot write {path}: {why}', { path, why });

/** A folder, a pipe or a device where a file belongs. */
export const notAFile = (verb: Verb, path: string): FileError => ({
  ok: false,
  reason: 'not-a-file',
  message: cannot(verb, path, say('it is a folder or a device, not a file')),
});

const readOnly = (path: string): FileError => ({
  ok: false,
  reason: 'no-permission',
  message: cannot('write', path, say('the file is read-only; nothing was changed')),
});

/** What the operating system's error codes mean to the reader. */
const MEANINGS: Readonly<Record<string, readonly [FileError['reason'], Message]>> = {
  ENOENT: ['not-found', say('there is no such file or folder')],
  ENOTDIR: ['not-found', say('a part of its path is not a folder')],
  EISDIR: ['not-a-file', say('it is a folder, not a file')],
  EACCES: ['no-permission', say('permission is denied; check the rights of the file and its folder')],
  EPERM: ['no-permission', say('permission is denied; check the rights of the file and its folder')],
  EROFS: ['no-permission', say('the disk is read-only')],
  ENOSPC: ['disk-full', say('the disk is full; nothing was changed')],
  EDQUOT: ['disk-full', say('your share of the disk is used up; nothing was changed')],
  EFBIG: ['disk-full', say('the file would grow beyond what is allowed; nothing was changed')],
  ENAMETOOLONG: ['other', say('its name is too long')],
  ERR_FS_FILE_TOO_LARGE: ['too-large', say('it is larger than 2 GiB')],
};

/** Turns an exception of the file system into a plain value. */
export function fileError(verb: Verb, path: string, error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [reason, meaning] = MEANINGS[code] ?? [
    'other',
    verbatim(error instanceof Error ? error.message : String(error)),
  ];
  return { ok: false, reason, message: cannot(verb, path, meaning) };
}
