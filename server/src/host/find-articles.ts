/** From the PATHs of a command line to the articles that they name, in an order that is always the same. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { isSidecar } from '../annotations/records/sidecar-name.ts';
import { type Message, say } from '../messages/message.ts';
import { ARTICLE_EXTENSIONS, isPassedOver } from '../project/article-names.ts';
import { fileError } from './files.ts';

/** PATH that means standard input. */
export const STANDARD_INPUT = '-';

/** Something that a PATH led to. `path` is what to show: the PATH, and below a folder the PATH and the way down. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly message: Message };

/**
 * Finds articles. Folders are searched all the way down, by name in code unit order; hidden files and folders,
 * `node_modules` and sidecars are passed over. A file or folder that is reached twice (a link, a PATH given twice)
 * is taken once, so links in a circle come to an end. What is no file and looks like an article is a problem.
 * @param paths files, folders, or `-`; none means the current folder
 * @param staysInside whether links that lead out of the folder are problems: who changes a folder that somebody else
 *   has made means the articles in it
 */
export async function* findArticles(paths: readonly string[], staysInside = false): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (path === STANDARD_INPUT) {
      if (!seen.has(STANDARD_INPUT)) yield { kind: 'standard-input', path };
      seen.add(STANDARD_INPUT);
    } else yield* findAt(path, seen, staysInside);
  }
}

/** What one PATH names. */
async function* findAt(path: string, seen: Set<string>, staysInside: boolean): AsyncGenerator<Found> {
  if (isSidecar(path)) {
    yield problem(path, say('{path} holds annotations; name the article beside it', { path }));
    return;
  }
  const kind = await kindOf(path);
  if (kind === 'folder') {
    let count = 0;
    const inside = staysInside ? await realpath(path).catch(() => path) : undefined;
    for await (const found of findBelow(path, seen, inside)) {
      count++;
      yield found;
    }
    if (count === 0)
      yield problem(
        path,
        say('{path} holds no articles ({endings})', { path, endings: ARTICLE_EXTENSIONS.join(', ') }),
      );
  } else if (kind === 'file' || kind === 'other') {
    if (await isNew(path, seen)) yield { kind: 'file', path };
  } else yield problem(path, kind.message);
}

/** @param inside real path of the folder that links may not lead out of */
async function* findBelow(
  folder: string,
  seen: Set<string>,
  inside: string | undefined,
): AsyncGenerator<Found> {
  if (!(await isNew(folder, seen))) return;
  let names: readonly string[];
  try {
    names = (await readdir(folder)).sort();
  } catch (error) {
    yield problem(folder, fileError('read', folder, error).message);
    return;
  }
  for (const name of names) {
    if (isPassedOver(name) || isSidecar(name)) continue;
    const path = joined(folder, name);
    const kind = await kindOf(path);
    const isArticle = ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase());
    if (kind !== 'folder' && !isArticle) continue;
    if (inside !== undefined && (await leadsOut(path, inside))) {
      yield problem(
        path,
        say('{path} is passed over: it is a link that leads out of the folder; name it by itself', { path }),
      );
    } else if (kind === 'folder') yield* findBelow(path, seen, inside);
    else if (kind === 'file') {
      if (await isNew(path, seen)) yield { kind: 'file', path };
    } else if (kind === 'other') {
      yield problem(path, say('{path} is passed over: it is a pipe or a device, not a file', { path }));
    } else yield problem(path, kind.message);
  }
}

async function leadsOut(path: string, folder: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  return real !== undefined && !real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a file or folder is met for the first time, by whatever name. */
async function isNew(path: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

/** Links are followed. `other` is a pipe, a device or a socket. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | { readonly message: Message }> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return 'folder';
    return status.isFile() ? 'file' : 'other';
  } catch (error) {
    return { message: fileError('read', path, error).message };
  }
}

const problem = (path: string, message: Message): Found => ({ kind: 'problem', path, message });

/** The current folder is not shown before what is in it. */
const joined = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/[/\\]$/, '')}/${name}`;
