/**
 * The files of `.copydesk` folders on disk. They come with a repository that somebody else may have written: what is
 * not a plain file of sane size inside the project is refused with a sentence, never followed or waited for.
 */

import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { type Message, say } from '../messages/message.ts';
import { asSentence, notRead } from '../project/file-sentences.ts';
import { PROJECT_FOLDER, type ProjectFile } from '../project/project-file.ts';
import { fileError, writeFileAtomic } from './files.ts';

/** A file of a project and how large it may be, in bytes. */
type FileToRead = Pick<ProjectFile<unknown>, 'name' | 'largest'>;

/** A file as it was read; one that does not exist is empty. */
export type ReadProjectFile =
  | { readonly ok: true; readonly text: string; readonly exists: boolean }
  | { readonly ok: false; readonly message: Message };

/** The nearest folder that holds `.copydesk`, from a path upwards. Never rejects. @param path a file or a folder */
export async function projectRoot(path: string): Promise<string | undefined> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(join(folder, PROJECT_FOLDER)).catch(() => undefined);
    if (found?.isDirectory() === true) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The path of a file of a project. */
export const projectFilePath = (root: string, name: string): string => join(root, PROJECT_FOLDER, name);

/** Changes whenever the file does; undefined when there is none. Never rejects. */
export async function stampOf(root: string, name: string): Promise<string | undefined> {
  const status = await stat(projectFilePath(root, name)).catch(() => undefined);
  return status === undefined ? undefined : `${status.ino}:${status.size}:${status.mtimeMs}`;
}

/** Reads a file of a project. Never rejects. */
export async function readProjectFile(root: string, { name, largest }: FileToRead): Promise<ReadProjectFile> {
  const path = projectFilePath(root, name);
  try {
    const status = await stat(path);
    if (!status.isFile()) return refused(path, say('it is a folder or a device, not a file'));
    if (!(await isInside(path, root))) {
      return refused(path, say('it is a link that leads out of the project; put the file itself here'));
    }
    if (status.size > largest)
      return refused(path, say('it is larger than {size} kB', { size: Math.round(largest / 1024) }));
    const bytes = await readFile(path);
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      exists: true,
    };
  } catch (error) {
    if (error instanceof TypeError) return refused(path, say('it is not valid UTF-8; save it as UTF-8'));
    const failure = fileError('read', path, error);
    if (failure.reason === 'not-found') return { ok: true, text: '', exists: false };
    return { ok: false, message: asSentence(failure.message) };
  }
}

/** What came of writing a file. `changed` is false when the text was the very same. */
export type WrittenProjectFile =
  | { readonly ok: true; readonly changed: boolean }
  | { readonly ok: false; readonly message: Message };

/**
 * Changes a file of a project, whole or not at all; makes the folder where there is none. Never rejects.
 * @param change the new text from the present one, which is empty for a file that does not exist
 */
export async function changeProjectFile(
  root: string,
  file: FileToRead,
  change: (text: string) => string | Promise<string>,
): Promise<WrittenProjectFile> {
  const read = await readProjectFile(root, file);
  if (!read.ok) return read;
  const text = await change(read.text);
  if (text === read.text) return { ok: true, changed: false };
  const path = projectFilePath(root, file.name);
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return { ok: false, message: asSentence(fileError('write', dirname(path), error).message) };
  }
  if (!(await isInside(dirname(path), root)))
    return refused(dirname(path), say('it is a link that leads out of the project'));
  const written = await writeFileAtomic(path, text);
  return written.ok ? { ok: true, changed: true } : { ok: false, message: asSentence(written.message) };
}

async function isInside(path: string, root: string): Promise<boolean> {
  const [real, realRoot] = [await realpath(path), await realpath(root)];
  return real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
}

const refused = (path: string, why: Message): { readonly ok: false; readonly message: Message } => ({
  ok: false,
  message: notRead(path, why),
});
