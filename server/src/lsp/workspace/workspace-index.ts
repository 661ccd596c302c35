/**
 * The names of the workspace's articles, read in the background and kept as the articles change.
 *
 * An open article counts as the editor shows it, every other one as it is on disk. Reading waits while the user types
 * and gives way to everything else; a workspace that is too large is read in part, and the user is told. What was
 * counted is kept on disk, so that the next start opens only what has changed.
 */
import type { CancellationToken } from 'vscode-languageserver';
import { parseSidecarName } from '../../annotations/records/sidecar-name.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import type { WorkspaceUsage } from '../../names/clusters/decisions.ts';
import { keyOfTies, type NameTies } from '../../names/clusters/ties.ts';
import { namesOfArticle } from '../../names/workspace/article-names.ts';
import type { NamesInUse, WorkspaceNames } from '../../names/workspace/workspace-names.ts';
import type { Steps } from '../../text/steps.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { NamedArticle } from '../names/named-article.ts';
import { UsageReview } from '../names/usage-review.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';
import {
  type ArticleCache,
  type ArticleFiles,
  type ArticleLooks,
  articleFilesOver,
  type CachePlace,
  type FoundFile,
} from './article-files.ts';
import { type ReadTies, tiesOfClosed } from './closed-ties.ts';
import { CountedNames, type KeptNames } from './counted-names.ts';
import { namesInUse, WaitingNames } from './waiting-names.ts';

/** Shows how far long work has come. */
export interface IndexProgress {
  report(message: string): void;
  done(): void;
}

/** What the index needs from the session. */
export interface IndexedWorkspace {
  readonly disk: ProjectDisk | undefined;
  /** Left out, articles are read through `disk`, and nothing is kept. */
  readonly files?: ArticleFiles | undefined;
  readonly cachePlace?: CachePlace;
  /** Names what project and gazetteers say of an article. */
  readonly project?: (uri: string) => string;
  /** Sees to it that the project of an article is known. Never rejects. */
  readonly known?: (uri: string) => Promise<void>;
  /** Told of every article that is on disk, with the stamp under which it was read. */
  readonly saw?: (path: string, stamp: string | undefined) => void;
  /** Told which open articles would be judged otherwise by what the workspace says now; there may be none of them. */
  readonly affected?: (uris: readonly string[]) => void;
  readonly clock: Clock;
  /** Resolves when models and projects have been read. */
  readonly ready: () => Promise<unknown>;
  /** Whether the client has the file at a path open. */
  readonly isOpen: (path: string) => boolean;
  /** What annotators joined and parted in an article that nobody has open; left out, nothing. */
  readonly tiesOf?: ReadTies;
  /** Finds the names of a text as the article with this URI. */
  readonly read: (uri: string, text: string, ties?: NameTies) => Steps<NamedArticle>;
  /** Begins to show progress; undefined where the client shows none. */
  readonly begin: (title: Message) => Promise<IndexProgress | undefined>;
  /** Told once all articles are counted, and after that when another count changed for good. */
  readonly counted: () => void;
  readonly tell: (message: Message) => void;
  readonly log: (error: unknown) => void;
  /** For those who look into the log: how much was read, and what became of the cache. */
  readonly note?: (message: string) => void;
}

/** How long after the start reading begins: first comes what the user looks at. Milliseconds. */
const START_DELAY = 1500;
/** How long after a keystroke reading goes on, in milliseconds. */
const TYPING_PAUSE = 800;
/** How long the index works without a break, in milliseconds. */
const SLICE = 4;
/** How often a request that waits for the count looks whether it is done, in milliseconds. */
const COMPLETE_INTERVAL = 50;
/** The largest workspace that is counted as a whole. */
export const MOST_ARTICLES = 50_000;
export const MOST_UNITS = 200_000_000;
/** How often progress is told, in milliseconds. */
const TELLING_INTERVAL = 250;

/** Begins with `begin` and ends with `end`. */
export class WorkspaceIndex {
  readonly #workspace: IndexedWorkspace;
  readonly #counted = new CountedNames(() => this.#review?.plan());
  readonly #waiting: WaitingNames;
  readonly #inUse = namesInUse(() => this.#newest.names);
  #folders: readonly string[] = [];
  #complete = false;
  #ended = false;
  #hurried = false;
  #lastKey = Number.NEGATIVE_INFINITY;
  /** Everything that is being read, one after the other. */
  #work: Promise<void> = Promise.resolve();
  #callOff: () => void = () => {};

  readonly #files: ArticleFiles | undefined;
  #cache: ArticleCache | undefined;
  readonly #review: UsageReview | undefined;
  #cacheOf: readonly string[] | undefined;

  constructor(workspace: IndexedWorkspace) {
    this.#workspace = workspace;
    const { files, disk } = workspace;
    this.#files = files ?? (disk === undefined ? undefined : articleFilesOver(disk));
    const { clock, affected } = workspace;
    this.#waiting = new WaitingNames({
      clock,
      untilPause: () => this.#lastKey + TYPING_PAUSE - clock.now(),
      count: (path, { article, entities }) => {
        if (!this.#ended) this.#counted.count(path, namesOfArticle(path, article.language, 0, entities));
      },
    });
    this.#review =
      affected === undefined
        ? undefined
        : new UsageReview({
            clock,
            usage: () => this.usage,
            isTyping: () => clock.now() - this.#lastKey < TYPING_PAUSE,
            affected,
          });
  }

  /** The names, once all articles have been counted. */
  get names(): WorkspaceNames | undefined {
    return this.#complete ? this.#newest.names : undefined;
  }

  /** The same for whoever may never ask: what waits to be counted is counted when they do. */
  get inUse(): NamesInUse | undefined {
    return this.#complete ? this.#inUse : undefined;
  }

  /** Grows whenever something else is counted. */
  get revision(): number {
    return this.#newest.revision;
  }

  /** The same as the analysis of an article asks for it. */
  get usage(): WorkspaceUsage | undefined {
    return this.#complete ? { usesOf: (form, entity) => this.#counted.usesOf(form, entity) } : undefined;
  }

  /** The usage for the analysis of an open article: what it asks is remembered, see `affected`. */
  usageFor(uri: string): WorkspaceUsage | undefined {
    return this.#review === undefined ? this.usage : this.#review.usageFor(uri);
  }

  /** What is kept of the workspace, while it is open. */
  get cache(): ArticleCache | undefined {
    return this.#cache;
  }

  /** Paths of the articles on disk that were counted. */
  *paths(): Generator<string> {
    for (const path of this.#newest.names.paths())
      if (!path.includes('://') && this.#isInside(path)) yield path;
  }

  /** Changes whenever the article at a path is read again. */
  readingOf(path: string): number | undefined {
    return this.#newest.names.stampOf(path);
  }

  /** Whether a document lies in a folder of the workspace. */
  holds(uri: string): boolean {
    return this.#isInside(this.#keyOf(uri));
  }

  /** Waits until all articles have been counted, however long that takes, or until the request is cancelled. */
  async whenComplete(token: CancellationToken): Promise<void> {
    while (!this.#complete && this.#folders.length > 0 && !this.#ended && !token.isCancellationRequested) {
      await new Promise<void>((resolve) => this.#workspace.clock.after(COMPLETE_INTERVAL, resolve));
    }
  }

  /** Projects or gazetteers have changed: all articles are counted anew, those for which they say the same from the cache. */
  recount(): void {
    if (this.#folders.length === 0 || !this.#complete) return;
    const folders = this.#folders;
    this.#enqueue(() => this.#readAll(folders));
  }

  /** Reads the articles below some folders, in place of what was read before. @param folders URIs */
  begin(folders: readonly string[]): void {
    const paths = folders.flatMap((uri) => this.#workspace.disk?.pathOf(uri) ?? []);
    if (paths.length === 0 || this.#ended) return;
    this.#folders = paths;
    this.#complete = false;
    this.#callOff();
    this.#callOff = this.#workspace.clock.after(START_DELAY, () => this.#enqueue(() => this.#readAll(paths)));
  }

  /** Waits until all articles have been counted, without pauses. Ends at once where there is no workspace. */
  async whenCounted(): Promise<void> {
    if (this.#folders.length === 0) return;
    this.#hurried = true;
    if (!this.#complete) {
      this.#callOff();
      const paths = this.#folders;
      this.#enqueue(() => (this.#complete ? Promise.resolve() : this.#readAll(paths)));
    }
    await this.#work;
    this.#hurried = false;
  }

  /** A key was pressed. */
  typed(): void {
    this.#lastKey = this.#workspace.clock.now();
  }

  /** An open article was analysed as it stands. While somebody types it counts as it was before. */
  analysed(uri: string, article: NamedArticle): void {
    this.#waiting.analysed(this.#keyOf(uri), article);
  }

  /** An article was closed or has changed on disk: it counts as it is there. */
  changed(uri: string): void {
    this.#review?.forget(uri);
    this.#waiting.forget(this.#keyOf(uri));
    const path = this.#workspace.disk?.pathOf(uri);
    if (path === undefined) {
      this.#counted.remove(uri);
      return;
    }
    if (!this.#isInside(path)) this.#counted.remove(path);
    else this.#enqueue(() => this.#readOne(path));
  }

  /** A sidecar was changed, made or deleted: the article beside it is counted by what its annotators say now. */
  sidecarChanged(uri: string): void {
    const path = this.#workspace.disk?.pathOf(uri);
    const article = path === undefined ? undefined : parseSidecarName(path)?.article;
    if (article !== undefined && this.#counted.names.has(article))
      this.#enqueue(() => this.#readOne(article));
  }

  /** A file or folder was deleted. */
  deleted(uri: string): void {
    const path = this.#keyOf(uri);
    for (const known of [...this.#newest.names.paths()]) {
      const below = known.startsWith(path) && /^[/\\]/.test(known.slice(path.length));
      if (known === path || below) this.#counted.remove(known);
    }
  }

  /** URIs of the articles that hold any of some names, by id or form; those of open articles are among them. */
  articlesWith(names: Iterable<string>): readonly string[] {
    const { disk } = this.#workspace;
    return this.#newest.names
      .articlesWith(names)
      .map((path) => (path.includes('://') ? path : (disk?.uriOf(path) ?? path)));
  }

  end(): void {
    this.#ended = true;
    this.#callOff();
    this.#review?.end();
    this.#cache?.close();
    this.#cache = undefined;
  }

  /** What is counted, with what waited for it. */
  get #newest(): CountedNames {
    this.#waiting.count();
    return this.#counted;
  }

  #keyOf(uri: string): string {
    return this.#workspace.disk?.pathOf(uri) ?? uri;
  }

  #isInside(path: string): boolean {
    return this.#folders.some(
      (folder) => path.startsWith(folder) && /^[/\\]/.test(path.slice(folder.length)),
    );
  }

  #enqueue(run: () => Promise<void>): void {
    this.#work = this.#work.then(run).catch(this.#workspace.log);
  }

  async #readAll(folders: readonly string[]): Promise<void> {
    const { clock, ready, isOpen, begin, tell, counted, note } = this.#workspace;
    const files = this.#files;
    if (files === undefined || this.#ended) return;
    await ready();
    await this.#openCache(files, folders);
    const progress = await begin(say('Copydesk: counting names'));
    const known = new Set(this.#counted.names.paths());
    const sums = { articles: 0, opened: 0, units: 0 };
    let told = clock.now();
    const looks = files.looks();
    try {
      reading: for (const folder of folders) {
        for await (const found of files.below(folder)) {
          if (this.#ended || folders !== this.#folders) return;
          if (sums.articles === MOST_ARTICLES || sums.units > MOST_UNITS) {
            tell(
              say(
                'Only the first {count, number} articles of the workspace are counted for house usage and renaming; open a smaller folder to have all of it counted.',
                { count: sums.articles },
              ),
            );
            break reading;
          }
          sums.articles++;
          known.delete(found.path);
          const units = isOpen(found.path) ? 0 : await this.#readFound(files, found, looks);
          sums.units += units ?? 0;
          if (units !== undefined && units > 0) sums.opened++;
          if (clock.now() - told < TELLING_INTERVAL) continue;
          told = clock.now();
          progress?.report(`${sums.articles.toLocaleString('en')} articles`);
        }
      }
    } finally {
      progress?.done();
    }
    for (const gone of known) if (!isOpen(gone) && !gone.includes('://')) this.#counted.remove(gone);
    this.#complete = true;
    note?.(`${sums.articles} articles were counted, of which ${sums.opened} were opened`);
    counted();
  }

  async #openCache(files: ArticleFiles, folders: readonly string[]): Promise<void> {
    const { cachePlace, note } = this.#workspace;
    if (this.#cacheOf === folders) return;
    const archive = await files.readArchives(folders, (message) => this.#workspace.tell(verbatim(message)));
    this.#counted.takeArchive(archive);
    if (archive !== undefined) note?.(`${archive.articles} articles of the archive were counted`);
    this.#cache?.close();
    this.#cacheOf = folders;
    this.#cache = await files.openCache(folders, cachePlace, (message) => note?.(message));
  }

  async #readOne(path: string): Promise<void> {
    const { isOpen } = this.#workspace;
    const files = this.#files;
    if (files === undefined || this.#ended || isOpen(path)) return;
    let isThere = false;
    const looks = files.looks();
    for await (const found of files.below(path)) {
      isThere ||= found.path === path;
      if (!isOpen(found.path)) await this.#readFound(files, found, looks);
    }
    if (!isThere) this.#counted.remove(path);
  }

  /**
   * Counts an article that nobody has open: as it was counted before where it has not changed, else as it is read.
   * @returns the UTF-16 units that were read, 0 for one that was not opened; undefined where it cannot be read
   */
  async #readFound(
    files: ArticleFiles,
    { path, stamp }: FoundFile,
    looks: ArticleLooks,
  ): Promise<number | undefined> {
    const { disk, project, known, saw, isOpen, tiesOf } = this.#workspace;
    const uri = disk?.uriOf(path) ?? path;
    saw?.(path, stamp);
    await known?.(uri);
    const ties = await tiesOfClosed(uri, { path, stamp }, looks, tiesOf);
    const tied = ties === undefined ? '' : ` ${keyOfTies(ties)}`;
    const keyNow = (): string => `names ${project?.(uri) ?? ''} ${path}${tied}`;
    const key = keyNow();
    const kept = stamp === undefined ? undefined : this.#cache?.find(key);
    const names = kept?.result as KeptNames | undefined;
    if (
      kept !== undefined &&
      names !== undefined &&
      kept.stamp === stamp &&
      files.isSettled(stamp, kept.at)
    ) {
      await this.pause();
      if (!isOpen(path)) this.#counted.count(path, names);
      return 0;
    }
    const at = Date.now();
    const read = await files.read(path);
    if (!read.ok) {
      this.#counted.remove(path);
      return undefined;
    }
    const { text, hash } = read;
    if (kept !== undefined && names !== undefined && kept.hash === hash) {
      this.#cache?.add({ ...kept, stamp: stamp ?? '', at });
      if (!isOpen(path)) this.#counted.count(path, names);
    } else {
      const result = await this.#read(path, this.#workspace.read(uri, text, ties));
      // What was read under a project that says something else by now is not kept.
      const isSound = result !== undefined && key === keyNow();
      if (isSound && stamp !== undefined && hash !== undefined) {
        this.#cache?.add({ key, stamp, hash, at, result });
      }
    }
    return Math.max(1, text.length);
  }

  /** Reads one article, with breaks in which others are served. */
  async #read(path: string, steps: Steps<NamedArticle>): Promise<KeptNames | undefined> {
    const { clock, isOpen } = this.#workspace;
    for (;;) {
      await this.pause();
      if (this.#ended) return undefined;
      const until = clock.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done !== true) continue;
        const { article, entities } = step.value;
        const { language, uses } = namesOfArticle(path, article.language, 0, entities);
        if (!isOpen(path)) this.#counted.count(path, { language, uses });
        return { language, uses };
      } while (clock.now() < until);
    }
  }

  /** Lets messages that have come be handled, and waits as long as the user types. */
  async pause(): Promise<void> {
    const { clock } = this.#workspace;
    await new Promise<void>((resolve) => clock.soon(resolve));
    for (;;) {
      const left = this.#lastKey + TYPING_PAUSE - clock.now();
      if (left <= 0 || this.#hurried || this.#ended) return;
      await new Promise<void>((resolve) => clock.after(left, resolve));
    }
  }
}
