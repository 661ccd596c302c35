/** Writes a long text into a file, whole or not at all, piece by piece; packed by gzip where the name says so. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type FileError, fileError, placeToWrite } from '../files.ts';
import { besideWhileWriting, clearLeftBehind } from '../left-behind.ts';

/** @param path one that ends in `.gz` is packed */
export async function saveText(
  path: string,
  pieces: Iterable<string>,
): Promise<{ readonly ok: true } | FileError> {
  const place = await placeToWrite(path);
  if (!place.ok) return place;
  const { target, mode } = place;
  const hidden = join(dirname(target), `.${basename(target)}`);
  clearLeftBehind(hidden);
  const temporary = besideWhileWriting(hidden);
  try {
    const text = Readable.from(pieces);
    const file = createWriteStream(temporary, {
      flags: 'wx',
      flush: true,
      ...(mode === undefined ? {} : { mode }),
    });
    if (path.endsWith('.gz')) await pipeline(text, createGzip(), file);
    else await pipeline(text, file);
    await rename(temporary, target);
    return { ok: true };
  } catch (error) {
    await rm(temporary, { force: true });
    return fileError('write', path, error);
  }
}
