/** Reads the archive of a project: an index that `copydesk index` has written, in the project's own folder. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { english } from '../../messages/wording.ts';
import { ArchiveCounts } from '../../names/workspace/archive-counts.ts';
import { PROJECT_FOLDER } from '../../project/project-file.ts';
import { fileError } from '../files.ts';
import { IndexError, IndexReader } from './read-index.ts';

/** Names that the archive may have in `.copydesk`. */
export const ARCHIVE_NAMES: readonly string[] = ['archive.index', 'archive.index.gz'];
/** The largest archive that is read, unpacked; bytes. More takes longer than an editor may take. */
const LARGEST = 1024 * 1024 * 1024;

/**
 * Adds up the archives of some folders. Never rejects.
 * @param tell is told, in a sentence, of an archive that cannot be read; nothing of it counts then
 */
export async function readArchives(
  folders: readonly string[],
  tell: (message: string) => void,
): Promise<ArchiveCounts | undefined> {
  let counts: ArchiveCounts | undefined;
  for (const folder of folders) {
    for (const name of ARCHIVE_NAMES) {
      const path = join(folder, PROJECT_FOLDER, name);
      if (!(await isFile(path))) continue;
      try {
        // Counted apart first: of an archive that turns out to be damaged nothing is taken.
        for await (const _ of articlesOf(path));
        counts ??= new ArchiveCounts();
        for await (const article of articlesOf(path)) counts.add(article);
      } catch (error) {
        const why =
          error instanceof IndexError ? error.message : english(fileError('read', path, error).message);
        tell(`The archive is not counted: ${why}.`);
      }
    }
  }
  return counts;
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() === true;

async function* articlesOf(path: string) {
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? unpacked(file) : file;
  yield* new IndexReader().read(limited(bytes, path), path);
}

/** Errors of the file reach whoever reads what is unpacked. */
function unpacked(file: Readable): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

async function* limited(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST) throw new IndexError(`${path}: it is larger than ${LARGEST / 1024 / 1024} MB`);
    yield chunk;
  }
}
