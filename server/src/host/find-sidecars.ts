/**
 * Finds the sidecars that lie beside an article. The server and the command line both ask here, so that what an
 * annotator decided in any layer holds in both.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSidecar, layerOf } from '../annotations/records/sidecar-name.ts';

/** A sidecar as it was found on disk. */
export interface FoundSidecar {
  /** Undefined for the unnamed layer. */
  readonly layer: string | undefined;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

/** Names of the sidecars in a folder. */
export type ListSidecars = (folder: string) => Promise<readonly string[]>;

/** A folder that cannot be read has no sidecars: writing to it will say why. */
export const listSidecars: ListSidecars = async (folder) => {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter(isSidecar).sort();
};

/**
 * The layers of an article that have a file, in the order of their files' names. Never rejects.
 * @param article its path @param list reads the folder; who asks for many articles may remember what was read
 */
export async function findSidecars(
  article: string,
  list: ListSidecars = listSidecars,
): Promise<FoundSidecar[]> {
  const folder = dirname(article);
  const found: FoundSidecar[] = [];
  for (const name of await list(folder)) {
    const sidecar = layerOf(basename(article), name);
    if (sidecar === undefined) continue;
    const status = await stat(join(folder, name)).catch(() => undefined);
    if (status === undefined) continue;
    found.push({ layer: sidecar.layer, stamp: `${status.ino}:${status.size}:${status.mtimeMs}` });
  }
  return found;
}
