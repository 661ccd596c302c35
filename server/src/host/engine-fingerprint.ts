/**
 * Names the engine that made something which is kept: the version, and a hash of the program and of its models. What
 * another engine has made is not taken for its own, however little the two differ.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findModels } from './models.ts';

/** Characters of the hash: 64 bits. */
const LENGTH = 16;

/** The same for equal installations, wherever they lie. @param program the script that runs */
export async function engineFingerprint(
  version: string,
  program: string | undefined = process.argv[1],
): Promise<string> {
  const hash = createHash('sha256');
  if (program !== undefined) hash.update(await readFile(program).catch(() => ''));
  const models = findModels(program);
  if (models !== undefined) await addFolder(hash, models, '');
  return `${version}-${hash.digest('hex').slice(0, LENGTH)}`;
}

async function addFolder(hash: ReturnType<typeof createHash>, folder: string, name: string): Promise<void> {
  const entries = await readdir(join(folder, name), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.isDirectory()) await addFolder(hash, folder, path);
    else if (entry.isFile()) hash.update(`${path}\0`).update(await readFile(join(folder, path)));
  }
}
