/** Sidecars on disk for a server that runs in Node. */
import { fileURLToPath } from 'node:url';
import { sidecarName } from '../../annotations/records/sidecar-name.ts';
import { readBases } from '../../host/base-store.ts';
import { findSidecars } from '../../host/find-sidecars.ts';
import { SidecarStore } from '../../host/sidecar-store.ts';
import type { SidecarFiles } from '../annotations/sidecars.ts';

/** Access to the sidecars of articles with a `file:` URI. */
export function nodeSidecars(): SidecarFiles {
  const store = new SidecarStore();
  return {
    pathOf,
    find: findSidecars,
    read: (article, layer) => store.read(article, layer),
    change: (article, change, layer) => store.change(article, change, layer),
    bases: (article, layer) => readBases(article, sidecarName(article, layer)),
    idle: () => store.idle(),
  };
}

/** The path of a document's file; undefined for a document that has none. */
export function pathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
