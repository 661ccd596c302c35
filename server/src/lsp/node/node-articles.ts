/** The articles of a workspace on disk for a server that runs in Node. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { layerOf } from '../../annotations/records/sidecar-name.ts';
import { hashOfFiles, isSettled, stampOfFiles } from '../../host/cache/file-stamp.ts';
import { ResultCache } from '../../host/cache/result-cache.ts';
import { trimCaches, workspaceCache } from '../../host/cache/workspace-caches.ts';
import { cacheFolder } from '../../host/cache-folder.ts';
import { readArchives } from '../../host/corpus/read-archive.ts';
import { engineFingerprint } from '../../host/engine-fingerprint.ts';
import { readArticleFile } from '../../host/files.ts';
import { findArticles } from '../../host/find-articles.ts';
import { listSidecars } from '../../host/find-sidecars.ts';
import type { ArticleFiles } from '../workspace/article-files.ts';

/** The largest file that is kept of one workspace, and of all others together; bytes. */
const LARGEST = 256 * 1024 * 1024;
const LARGEST_OTHERS = 512 * 1024 * 1024;

/**
 * @param version of the server @param program the script that runs
 */
export const nodeArticles = (version: string, program: string): ArticleFiles => ({
  async *below(path) {
    for await (const found of findArticles([path])) {
      if (found.kind === 'file') yield { path: found.path, stamp: await stampOfFiles([found.path]) };
    }
  },
  async read(path) {
    const read = await readArticleFile(path);
    if (!read.ok) return { ok: false, message: read.message };
    return { ok: true, text: read.text, hash: createHash('sha256').update(read.text).digest('hex') };
  },
  looks() {
    const listed = new Map<string, Promise<readonly string[]>>();
    const filesOf = async (path: string): Promise<string[]> => {
      const folder = dirname(path);
      const names = listed.get(folder) ?? listSidecars(folder);
      listed.set(folder, names);
      const own = (await names).filter((name) => layerOf(basename(path), name) !== undefined);
      return [path, ...own.map((name) => join(folder, name))];
    };
    return {
      stampOf: async (path) => stampOfFiles(await filesOf(path)),
      hashOf: async (path) => hashOfFiles(await filesOf(path)),
    };
  },
  isSettled,
  readArchives,
  async openCache(folders, place, log) {
    if (place === false) return undefined;
    const folder = place ?? join(cacheFolder(), 'workspaces');
    const path = workspaceCache(folder, folders);
    await trimCaches(folder, path, LARGEST_OTHERS);
    return ResultCache.open(path, await engineFingerprint(version, program), log, {
      largest: LARGEST,
      inOwnFolder: true,
    });
  },
});
