/** Where results are kept that no user asked for by name: the platform's folder for caches, never a user's own folder. */
import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for caches of Copydesk, by the habits of the operating system. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  const home = HOME ?? homedir();
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'copydesk');
  if (platform === 'win32' && LOCALAPPDATA !== undefined) return join(LOCALAPPDATA, 'copydesk', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'copydesk');
  return join(home, '.cache', 'copydesk');
}

const ENDING = '.cache';
/** Characters of the hash that names a workspace's file. */
const NAME_LENGTH = 32;

/** The file of a workspace. @param folders paths of the workspace, in any order */
export function workspaceCache(folder: string, folders: readonly string[]): string {
  const name = createHash('sha256')
    .update([...folders].sort().join('\n'))
    .digest('hex');
  return join(folder, `${name.slice(0, NAME_LENGTH)}${ENDING}`);
}

/**
 * Takes away the files that were used longest ago until the others take no more than so many bytes. Never rejects.
 * @param kept a file that stays in any case
 */
export async function trimCaches(folder: string, kept: string, most: number): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const files: { readonly path: string; readonly size: number; readonly used: number }[] = [];
  for (const name of names.filter((one) => one.endsWith(ENDING))) {
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status?.isFile() === true && path !== kept) {
      files.push({ path, size: status.size, used: Math.max(status.mtimeMs, status.atimeMs) });
    }
  }
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
    if (total <= most) return;
    await rm(path, { force: true }).catch(() => undefined);
    total -= size;
  }
}
