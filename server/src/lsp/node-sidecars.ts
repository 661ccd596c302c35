/** Sidecars on disk for a server that runs in Node. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerOf } from '../annotations/sidecar-name.ts';
import { SidecarStore } from '../host/sidecar-store.ts';
import type { FoundSidecar, SidecarFiles } from './sidecars.ts';

/** Access to the sidecars of articles with a `file:` URI. */
export function nodeSidecars(): SidecarFiles {
  const store = new SidecarStore();
  return {
    pathOf,
    find,
    read: (article, layer) => store.read(article, layer),
    change: (article, change, layer) => store.change(article, change, layer),
    idle: () => store.idle(),
  };
}

function pathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** A folder that cannot be read has no sidecars: writing to it will say why. */
async function find(article: string): Promise<FoundSidecar[]> {
  const folder = dirname(article);
  const names = await readdir(folder).catch((): string[] => []);
  const found: FoundSidecar[] = [];
  for (const name of names) {
    const sidecar = layerOf(basename(article), name);
    if (sidecar === undefined) continue;
    const status = await stat(join(folder, name)).catch(() => undefined);
    if (status === undefined) continue;
    found.push({ layer: sidecar.layer, stamp: `${status.ino}:${status.size}:${status.mtimeMs}` });
  }
  return found;
}
