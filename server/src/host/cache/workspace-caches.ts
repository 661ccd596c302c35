/** Files of results in a folder for caches: one for each workspace, and not too much of them all. */
import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

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
