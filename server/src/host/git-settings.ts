/** Tells git of a repository how annotations are merged: a line of `.gitattributes`, and settings of the clone. */

import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '../messages/message.ts';
import { english } from '../messages/wording.ts';
import { BASE_FOLDER } from './base-store.ts';
import { type FileError, fileError, writeFileAtomic } from './files.ts';

/** What `.gitattributes` says of sidecars: line feeds, and merged by the driver. */
export const ATTRIBUTES = '*.ann.jsonl text eol=lf merge=copydesk';

/** What was changed; each is a sentence. Empty when all was set up before. */
export type GitSetup =
  | { readonly ok: true; readonly root: string; readonly changed: readonly string[] }
  | FileError;

const run = promisify(execFile);

/**
 * Sets a repository up. May be run again: what is there already is left alone.
 * @param folder in the repository @param command the command line of the driver, before `%O %A %B`
 */
export async function setUpGit(folder: string, command: string): Promise<GitSetup> {
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run('git', ['-C', folder, ...args], { encoding: 'utf8' })).stdout.trim();
  let root: string;
  try {
    root = await git('rev-parse', '--show-toplevel');
  } catch {
    return {
      ok: false,
      reason: 'other',
      message: say('{folder} is in no git repository, or git is not installed', { folder }),
    };
  }
  const changed: string[] = [];
  try {
    const settings = [
      ['merge.copydesk.name', 'annotations, record by record (Copydesk)'],
      ['merge.copydesk.driver', `${command} %O %A %B`],
    ] as const;
    for (const [key, value] of settings) {
      if ((await git('config', '--local', '--get', key).catch(() => '')) === value) continue;
      await git('config', '--local', key, value);
      changed.push(`${key} is set in this clone`);
    }
    if (await addLine(join(root, '.gitattributes'), ATTRIBUTES))
      changed.push('.gitattributes names the driver');
    await mkdir(join(root, BASE_FOLDER), { recursive: true });
    if (await addLine(join(root, BASE_FOLDER, '.gitignore'), '*')) {
      changed.push(`${BASE_FOLDER} keeps copies of annotated articles, and git leaves it out`);
    }
  } catch (error) {
    return fileError('write', root, error);
  }
  return { ok: true, root, changed };
}

/** Adds a line to a file that need not exist. False when it is there. @throws what the file system says */
async function addLine(path: string, line: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.split(/\r?\n/).includes(line)) return false;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const written = await writeFileAtomic(path, `${before}${line}\n`);
  if (!written.ok) throw new Error(english(written.message));
  return true;
}
