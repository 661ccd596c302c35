/**
 * Sidecars for a server in a browser worker, reached through the client. Changes of one sidecar wait for each other;
 * there is no lock against other programs as on a disk, so each change looks twice before it writes.
 */
import { readLayer } from '../../annotations/records/layer.ts';
import { layerOf, sidecarName } from '../../annotations/records/sidecar-name.ts';
import { changeLayer } from '../../host/change-layer.ts';
import type { SidecarFiles } from '../annotations/sidecars.ts';
import { keepBase, readBases } from './browser-bases.ts';
import {
  type ClientFiles,
  type FileFailure,
  fileUriOf,
  folderOfUri,
  nameOfUri,
  shownUri,
  stampOf,
} from './client-files.ts';

/** Access to the sidecars of articles that have a file; articles are named by their URIs. */
export function browserSidecars(files: ClientFiles): SidecarFiles {
  /** The last change of each sidecar that is not finished yet. */
  const pending = new Map<string, Promise<unknown>>();
  const inTurn = async <Result>(sidecar: string, run: () => Promise<Result>): Promise<Result> => {
    const turn = (pending.get(sidecar) ?? Promise.resolve()).then(run, run);
    pending.set(sidecar, turn);
    try {
      return await turn;
    } finally {
      if (pending.get(sidecar) === turn) pending.delete(sidecar);
    }
  };
  return {
    pathOf: fileUriOf,
    find: async (article) => {
      const folder = folderOfUri(article);
      const listed = folder === undefined ? undefined : await files.list(folder);
      if (listed?.ok !== true) return [];
      const found = listed.value.map(async ({ name, uri }) => {
        const sidecar = layerOf(nameOfUri(article), name);
        const stamp = sidecar === undefined ? undefined : await stampOf(files, uri);
        return sidecar === undefined || stamp === undefined ? [] : [{ layer: sidecar.layer, stamp }];
      });
      return (await Promise.all(found)).flat();
    },
    read: async (article, layer) => {
      const read = await readSidecar(files, sidecarName(article, layer));
      return read.ok ? { ok: true, layer: readLayer(read.text) } : read;
    },
    change: (article, change, layer) => {
      const sidecar = sidecarName(article, layer);
      return inTurn(sidecar, async () => {
        const file = {
          read: () => readSidecar(files, sidecar),
          write: (text: string) => files.write(sidecar, text),
        };
        const changed = await changeLayer<FileFailure>(shownUri(sidecar), file, change);
        if (changed.ok && changed.written) await keepBase(files, article, changed.layer);
        return changed;
      });
    },
    bases: (article) => readBases(files, article),
    idle: async () => {
      await Promise.allSettled(pending.values());
    },
  };
}

/** A sidecar that does not exist is empty; one that is no UTF-8 is not touched. */
async function readSidecar(
  files: ClientFiles,
  sidecar: string,
): Promise<{ readonly ok: true; readonly text: string } | FileFailure> {
  const read = await files.readText(sidecar);
  if (read.ok) return { ok: true, text: read.value };
  return read.isMissing ? { ok: true, text: '' } : read;
}
