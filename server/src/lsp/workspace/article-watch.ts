/**
 * Looks now and then whether articles have changed on disk, for clients that cannot tell. Only what the system says of
 * the files is asked; none is opened. A large workspace is looked at more seldom.
 */
import { hashOf } from '../../names/workspace/text-arena.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { ArticleFiles } from './article-files.ts';

/** Time between two looks, in milliseconds, and how many times as long as a look it is at least. */
const INTERVAL = 3000;
const REST = 20;

/** What the watch needs from the session. */
export interface WatchedArticles {
  readonly files: ArticleFiles | undefined;
  readonly clock: Clock;
  /** Paths of the workspace's folders. */
  readonly folders: () => readonly string[];
  /** Told of an article that is new, changed or gone. */
  readonly changed: (path: string, gone: boolean) => void;
  readonly log: (error: unknown) => void;
}

/** Begins with `begin` and ends with `end`. */
export class ArticleWatch {
  readonly #watched: WatchedArticles;
  /** Hashes of the stamps. */
  readonly #stamps = new Map<string, number>();
  #callOff: () => void = () => {};
  #isWatching = false;

  constructor(watched: WatchedArticles) {
    this.#watched = watched;
  }

  begin(): void {
    if (this.#isWatching || this.#watched.files === undefined) return;
    this.#isWatching = true;
    this.#plan(INTERVAL);
  }

  /** An article was read as it was under a stamp. */
  saw(path: string, stamp: string | undefined): void {
    if (stamp !== undefined) this.#stamps.set(path, hashOf(stamp));
  }

  end(): void {
    this.#isWatching = false;
    this.#callOff();
  }

  #plan(delay: number): void {
    const { clock, log } = this.#watched;
    this.#callOff = clock.after(delay, () => {
      const start = clock.now();
      this.#look()
        .catch(log)
        .finally(() => {
          if (this.#isWatching) this.#plan(Math.max(INTERVAL, REST * (clock.now() - start)));
        });
    });
  }

  async #look(): Promise<void> {
    const { files, folders, changed } = this.#watched;
    const gone = new Set(this.#stamps.keys());
    for (const folder of folders()) {
      for await (const { path, stamp } of files?.below(folder) ?? []) {
        if (!this.#isWatching) return;
        gone.delete(path);
        if (stamp === undefined || this.#stamps.get(path) === hashOf(stamp)) continue;
        this.saw(path, stamp);
        changed(path, false);
      }
    }
    for (const path of gone) {
      this.#stamps.delete(path);
      changed(path, true);
    }
  }
}
