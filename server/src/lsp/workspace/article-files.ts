/** The articles of the workspace's folders as the server reaches them, and what it keeps of them between two starts. */
import { say } from '../../messages/message.ts';
import type { ArchiveCounts } from '../../names/workspace/archive-counts.ts';
import type { Failure } from '../annotations/sidecars.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';

/** A file that was found, not opened. */
export interface FoundFile {
  readonly path: string;
  /** Changes whenever the file does; undefined where that cannot be told. */
  readonly stamp: string | undefined;
}

/** A file that was opened. */
export interface ReadArticle {
  readonly ok: true;
  readonly text: string;
  /** Names the text; undefined where nothing is kept. */
  readonly hash: string | undefined;
}

/** A result that was kept, and what it was made from. */
export interface KeptResult {
  readonly key: string;
  readonly stamp: string;
  readonly hash: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** Plain data, as it was given. */
  readonly result: unknown;
}

/** Where results are kept: a folder, the platform’s own for caches (undefined), or nowhere (false). */
export type CachePlace = string | false | undefined;

/** Reads `cache` of a client’s `initializationOptions`, which may hold the settings as `copydesk`. */
export function readCachePlace(options: unknown): CachePlace {
  if (typeof options !== 'object' || options === null) return undefined;
  const { cache, copydesk } = options as { readonly cache?: unknown; readonly copydesk?: unknown };
  if (cache === false || (typeof cache === 'string' && cache !== '')) return cache;
  return copydesk === undefined ? undefined : readCachePlace(copydesk);
}

/** What was found in articles before. */
export interface ArticleCache {
  find(key: string): KeptResult | undefined;
  add(entry: KeptResult): void;
  close(): void;
}

/** Looks at many articles in a row. */
export interface ArticleLooks {
  /** The stamp of an article with its sidecars; undefined where it cannot be told. */
  stampOf(path: string): Promise<string | undefined>;
  /** Names the contents of both. */
  hashOf(path: string): Promise<string>;
}

/** The articles of a workspace. */
export interface ArticleFiles {
  /** The article at a path, or those in the folder there and below it. What cannot be read is left out. */
  below(path: string): AsyncIterable<FoundFile>;
  read(path: string): Promise<ReadArticle | Failure>;
  /** Looks at articles together with their sidecars. Each folder is listed once. */
  looks(): ArticleLooks;
  /** Whether a stamp proves that nothing has changed since a time. @param at in milliseconds since 1970 */
  isSettled(stamp: string, at: number): boolean;
  /**
   * The counts of the archives (`.copydesk/archive.index`) of some folders; undefined where there are none.
   * @param folders paths @param tell is told of one that cannot be read
   */
  readArchives(
    folders: readonly string[],
    tell: (message: string) => void,
  ): Promise<ArchiveCounts | undefined>;
  /**
   * Opens what is kept of a workspace. Undefined where nothing is kept.
   * @param folders paths @param place see `CachePlace` @param log is told when it was damaged or is of another version
   */
  openCache(
    folders: readonly string[],
    place: CachePlace,
    log: (message: string) => void,
  ): Promise<ArticleCache | undefined>;
}

/** The articles of a disk that can only be read: nothing is kept, and everything is opened. */
export function articleFilesOver(disk: ProjectDisk): ArticleFiles {
  /** The texts that were found last, until they are asked for. */
  const texts = new Map<string, string>();
  return {
    async *below(path) {
      for await (const found of disk.articlesBelow(path)) {
        if (!found.ok) continue;
        texts.set(found.path, found.text);
        yield { path: found.path, stamp: undefined };
        texts.delete(found.path);
      }
    },
    async read(path) {
      const text = texts.get(path);
      if (text !== undefined) return { ok: true, text, hash: undefined };
      for await (const found of disk.articlesBelow(path)) {
        if (found.ok && found.path === path) return { ok: true, text: found.text, hash: undefined };
      }
      return { ok: false, message: say('cannot read {path}', { path }) };
    },
    looks: () => ({ stampOf: async () => undefined, hashOf: async () => '' }),
    isSettled: () => false,
    readArchives: async () => undefined,
    openCache: async () => undefined,
  };
}
