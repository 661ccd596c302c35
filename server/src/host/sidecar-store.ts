/**
 * Reads and changes sidecars on disk. Changes of one sidecar wait for each other, also between programs, and each
 * begins by reading the file again, so that neither a second quick decision nor a change from outside is overwritten.
 */

import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Layer, readLayer } from '../annotations/records/layer.ts';
import { sidecarName } from '../annotations/records/sidecar-name.ts';
import type { Message } from '../messages/message.ts';
import { keepBase } from './base-store.ts';
import { changeLayer, type LayerFunction } from './change-layer.ts';
import { withFileLock } from './file-lock.ts';
import { beginFile, type FileError, readSidecarFile, writeFileAtomic } from './files.ts';

/** What came of a change. `path` is the sidecar's. */
export type SidecarOutcome =
  | { readonly ok: true; readonly path: string; readonly layer: Layer; readonly written: boolean }
  | FileError
  | { readonly ok: false; readonly reason: 'refused' | 'locked'; readonly message: Message };

/** One store for each process. */
export class SidecarStore {
  /** The last change of each sidecar that is not finished yet, by real path. */
  readonly #pending = new Map<string, Promise<unknown>>();

  /** Reads the sidecar of an article. One that does not exist is an empty layer. */
  async read(article: string, layer?: string): Promise<SidecarOutcome> {
    const path = sidecarName(article, layer);
    const read = await readSidecarFile(path);
    return read.ok ? { ok: true, path, layer: readLayer(read.text), written: false } : read;
  }

  /**
   * Changes the sidecar of an article: read, change, write atomically, one after the other for each sidecar.
   * A change that gives back the same text writes nothing.
   */
  async change(article: string, change: LayerFunction, layer?: string): Promise<SidecarOutcome> {
    const path = sidecarName(article, layer);
    const key = await identity(path);
    const before = this.#pending.get(key) ?? Promise.resolve();
    const turn = before.then(() => changeLocked(key, path, change));
    this.#pending.set(key, turn);
    try {
      const outcome = await turn;
      if (outcome.ok && outcome.written) await keepBase(article, outcome.layer);
      return outcome;
    } finally {
      if (this.#pending.get(key) === turn) this.#pending.delete(key);
    }
  }

  /** Makes the sidecar of somebody who has annotated nothing, so that it can be compared. One that is there stays. */
  begin(article: string, layer?: string): ReturnType<typeof beginFile> {
    return beginFile(sidecarName(article, layer));
  }

  /** Waits until no change is under way; a server does so before it exits. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#pending.values());
  }
}

/** One name for a file however it is reached: its folder's real path. The file itself may not exist yet. */
async function identity(path: string): Promise<string> {
  const absolute = resolve(path);
  const real = await realpath(absolute).catch(() => undefined);
  if (real !== undefined) return real;
  const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute));
  return join(folder, basename(absolute));
}

/** The lock is beside the real file, where every program that reaches it by whatever link looks for it. */
async function changeLocked(realPath: string, path: string, change: LayerFunction): Promise<SidecarOutcome> {
  const locked = await withFileLock(realPath, () => changeOnce(path, change));
  return locked.ok ? locked.result : locked;
}

async function changeOnce(path: string, change: LayerFunction): Promise<SidecarOutcome> {
  const file = {
    read: () => readSidecarFile(path),
    write: (text: string) => writeFileAtomic(path, text),
  };
  const changed = await changeLayer<FileError>(path, file, change);
  return changed.ok ? { ...changed, path } : changed;
}
