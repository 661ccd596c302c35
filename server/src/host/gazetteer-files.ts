/**
 * The gazetteers that users bring: `.copydesk/gazetteer/` of a project, the folder of the user's configuration, and
 * files that a setting names. Tables, YAML and compiled indexes are read; what is wrong knows its place.
 */

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { type Message, say } from '../messages/message.ts';
import { asSentence, notRead } from '../project/file-sentences.ts';
import {
  type GazetteerContents,
  isGazetteerName,
  LARGEST_TABLE,
  openGazetteerIndex,
  readGazetteerText,
  tooLargeTable,
  unread,
} from '../project/gazetteer-contents.ts';
import { PROJECT_FOLDER } from '../project/project-file.ts';
import { fileError } from './files.ts';

/** A gazetteer file after it was read. */
export interface GazetteerFile extends GazetteerContents {
  readonly path: string;
}

/** The folder of a project's own gazetteers. */
export const projectGazetteers = (root: string): string => join(root, PROJECT_FOLDER, 'gazetteer');

/** The folder of the user's gazetteers, by the habits of the operating system. */
export function userGazetteers(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CONFIG_HOME, APPDATA, HOME } = environment;
  const home = HOME ?? homedir();
  const config =
    XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== ''
      ? XDG_CONFIG_HOME
      : platform === 'win32' && APPDATA !== undefined
        ? APPDATA
        : join(home, '.config');
  return join(config, 'copydesk', 'gazetteer');
}

/** Paths of the gazetteer files of a folder, by name; none where there is no such folder. Never rejects. */
export async function gazetteerFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const wanted = names.filter(isGazetteerName);
  return wanted.sort().map((name) => join(folder, name));
}

/** Changes whenever a file does; undefined when there is none. Never rejects. */
export async function gazetteerStamp(path: string): Promise<string | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status === undefined ? undefined : `${status.ino}:${status.size}:${status.mtimeMs}`;
}

/**
 * Reads one gazetteer. Never rejects.
 * @param text what an editor shows of it in place of what is on disk
 * @param inside folder that the file must lie in, links followed: a project comes from somebody else
 */
export async function readGazetteerFile(
  path: string,
  text?: string,
  inside?: string,
): Promise<GazetteerFile> {
  const failed = (failure: Message): GazetteerFile => ({ path, ...unread(failure) });
  try {
    if (text !== undefined) return { path, ...(await readGazetteerText(path, text)) };
    const { size, isFile } = await statusOf(path);
    if (!isFile) return failed(notRead(path, say('it is a folder or a device, not a file')));
    if (inside !== undefined && !(await liesIn(path, inside))) {
      return failed(
        notRead(path, say('it is a link that leads out of the project; put the file itself here')),
      );
    }
    if (path.endsWith('.index')) return { path, ...openGazetteerIndex(path, await readFile(path)) };
    if (size > LARGEST_TABLE) {
      return failed(tooLargeTable(path));
    }
    const bytes = await readFile(path);
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, ...(await readGazetteerText(path, decoded)) };
  } catch (error) {
    if (error instanceof TypeError) return failed(notRead(path, say('it is not valid UTF-8')));
    return failed(asSentence(fileError('read', path, error).message));
  }
}

async function statusOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const status = await stat(path);
  return { size: status.size, isFile: status.isFile() };
}

async function liesIn(path: string, folder: string): Promise<boolean> {
  const [real, realFolder] = [await realpath(path), await realpath(folder)];
  return real.startsWith(realFolder.endsWith(sep) ? realFolder : realFolder + sep);
}
