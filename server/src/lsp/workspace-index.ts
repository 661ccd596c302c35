/**
 * The names of the workspace's articles, read in the background and kept as the articles change.
 *
 * An open article counts as the editor shows it, every other one as it is on disk. Reading waits while the user types
 * and gives way to everything else; a workspace that is too large is read in part, and the user is told.
 */
import { type Message, say } from '../messages/message.ts';
import type { WorkspaceUsage } from '../names/clusters/decisions.ts';
import { namesOfArticle } from '../names/workspace/article-names.ts';
import { type UseCount, WorkspaceNames } from '../names/workspace/workspace-names.ts';
import type { Steps } from '../text/steps.ts';
import type { NamedArticle } from './named-article.ts';
import type { ProjectDisk } from './project-folders.ts';
import type { Clock } from './scheduler.ts';

/** Shows how far long work has come. */
export interface IndexProgress {
  report(message: string): void;
  done(): void;
}

/** What the index needs from the session. */
export interface IndexedWorkspace {
  readonly disk: ProjectDisk | undefined;
  readonly clock: Clock;
  /** Resolves when models and projects have been read. */
  readonly ready: () => Promise<unknown>;
  /** Whether the client has the file at a path open. */
  readonly isOpen: (path: string) => boolean;
  /** Finds the names of a text as the article with this URI. */
  readonly read: (uri: string, text: string) => Steps<NamedArticle>;
  /** Begins to show progress; undefined where the client shows none. */
  readonly begin: (title: Message) => Promise<IndexProgress | undefined>;
  /** Told once all articles are counted, and after that when another count changed for good. */
  readonly counted: () => void;
  readonly tell: (message: Message) => void;
  readonly log: (error: unknown) => void;
}

/** How long after the start reading begins: first comes what the user looks at. Milliseconds. */
const START_DELAY = 1500;
/** How long after a keystroke reading goes on, in milliseconds. */
const TYPING_PAUSE = 800;
/** How long the index works without a break, in milliseconds. */
const SLICE = 4;
/** The largest workspace that is counted as a whole. */
export const MOST_ARTICLES = 50_000;
export const MOST_UNITS = 200_000_000;
/** How often progress is told, in milliseconds. */
const TELLING_INTERVAL = 250;

/** Begins with `begin` and ends with `end`. */
export class WorkspaceIndex {
  readonly #workspace: IndexedWorkspace;
  readonly #names = new WorkspaceNames();
  /** Counts the readings; the later of two readings of an article holds. */
  #serial = 0;
  #folders: readonly string[] = [];
  #complete = false;
  #ended = false;
  #hurried = false;
  #lastKey = Number.NEGATIVE_INFINITY;
  /** Everything that is being read, one after the other. */
  #work: Promise<void> = Promise.resolve();
  #callOff: () => void = () => {};
  /** Looked-up counts, until something changes. */
  #memo = new Map<string, UseCount>();
  #revision = 0;

  constructor(workspace: IndexedWorkspace) {
    this.#workspace = workspace;
  }

  /** The names, once all articles have been counted. */
  get names(): WorkspaceNames | undefined {
    return this.#complete ? this.#names : undefined;
  }

  /** Grows whenever something else is counted. */
  get revision(): number {
    return this.#revision;
  }

  /** The same as the analysis of an article asks for it. */
  get usage(): WorkspaceUsage | undefined {
    return this.#complete ? { usesOf: (form, entity) => this.#usesOf(form, entity) } : undefined;
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

  /** An open article was analysed as it stands. */
  analysed(uri: string, { article, entities }: NamedArticle): void {
    this.#add(this.#keyOf(uri), { article, entities });
  }

  /** An article was closed or has changed on disk: it counts as it is there. */
  changed(uri: string): void {
    const path = this.#workspace.disk?.pathOf(uri);
    if (path === undefined) {
      this.#remove(uri);
      return;
    }
    if (!this.#isInside(path)) this.#remove(path);
    else this.#enqueue(() => this.#readOne(path));
  }

  /** A file or folder was deleted. */
  deleted(uri: string): void {
    const path = this.#keyOf(uri);
    for (const known of [...this.#names.paths()]) {
      const below = known.startsWith(path) && /^[/\\]/.test(known.slice(path.length));
      if (known === path || below) this.#remove(known);
    }
  }

  /** URIs of the articles that hold any of some names, by id or form; those of open articles are among them. */
  articlesWith(names: Iterable<string>): readonly string[] {
    const { disk } = this.#workspace;
    return this.#names
      .articlesWith(names)
      .map((path) => (path.includes('://') ? path : (disk?.uriOf(path) ?? path)));
  }

  end(): void {
    this.#ended = true;
    this.#callOff();
  }

  #keyOf(uri: string): string {
    return this.#workspace.disk?.pathOf(uri) ?? uri;
  }

  #isInside(path: string): boolean {
    return this.#folders.some(
      (folder) => path.startsWith(folder) && /^[/\\]/.test(path.slice(folder.length)),
    );
  }

  #usesOf(form: string, entity: string | undefined): UseCount {
    const key = `${entity ?? ''}\t${form}`;
    const known = this.#memo.get(key) ?? this.#names.usesFor(form, entity);
    this.#memo.set(key, known);
    return known;
  }

  #add(path: string, { article, entities }: NamedArticle): void {
    this.#names.add(namesOfArticle(path, article.language, ++this.#serial, entities));
    this.#memo.clear();
    this.#revision++;
  }

  #remove(path: string): void {
    this.#names.remove(path);
    this.#memo.clear();
    this.#revision++;
  }

  #enqueue(run: () => Promise<void>): void {
    this.#work = this.#work.then(run).catch(this.#workspace.log);
  }

  async #readAll(folders: readonly string[]): Promise<void> {
    const { disk, clock, ready, isOpen, begin, tell, counted } = this.#workspace;
    if (disk === undefined || this.#ended) return;
    await ready();
    const progress = await begin(say('Copydesk: counting names'));
    const known = new Set(this.#names.paths());
    let articles = 0;
    let units = 0;
    let told = clock.now();
    try {
      reading: for (const folder of folders) {
        for await (const found of disk.articlesBelow(folder)) {
          if (this.#ended || folders !== this.#folders) return;
          if (!found.ok) continue;
          if (articles === MOST_ARTICLES || units > MOST_UNITS) {
            tell(
              say(
                'Only the first {count, number} articles of the workspace are counted for house usage and renaming; open a smaller folder to have all of it counted.',
                { count: articles },
              ),
            );
            break reading;
          }
          articles++;
          units += found.text.length;
          known.delete(found.path);
          if (!isOpen(found.path)) await this.#read(found.path, disk.uriOf(found.path), found.text);
          if (clock.now() - told < TELLING_INTERVAL) continue;
          told = clock.now();
          progress?.report(`${articles.toLocaleString('en')} articles`);
        }
      }
    } finally {
      progress?.done();
    }
    for (const gone of known) if (!isOpen(gone) && !gone.includes('://')) this.#remove(gone);
    this.#complete = true;
    counted();
  }

  async #readOne(path: string): Promise<void> {
    const { disk, isOpen } = this.#workspace;
    if (disk === undefined || this.#ended || isOpen(path)) return;
    let found = false;
    for await (const one of disk.articlesBelow(path)) {
      if (!one.ok) continue;
      found ||= one.path === path;
      await this.#read(one.path, disk.uriOf(one.path), one.text);
    }
    if (!found) this.#remove(path);
  }

  /** Reads one article, with breaks in which others are served. */
  async #read(path: string, uri: string, text: string): Promise<void> {
    const { clock, read, isOpen } = this.#workspace;
    const steps = read(uri, text);
    for (;;) {
      await this.#pause();
      if (this.#ended) return;
      const until = clock.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done !== true) continue;
        if (!isOpen(path)) this.#add(path, step.value);
        return;
      } while (clock.now() < until);
    }
  }

  /** Lets messages that have come be handled, and waits as long as the user types. */
  async #pause(): Promise<void> {
    const { clock } = this.#workspace;
    await new Promise<void>((resolve) => clock.soon(resolve));
    for (;;) {
      const left = this.#lastKey + TYPING_PAUSE - clock.now();
      if (left <= 0 || this.#hurried || this.#ended) return;
      await new Promise<void>((resolve) => clock.after(left, resolve));
    }
  }
}
