/** Follows the folders of the workspace, and looks at the projects now and then where the client watches no files. */

import type { Clock } from '../documents/scheduler.ts';
import type { ProjectFolders } from './project-folders.ts';

/** How often projects are looked at where the client tells of no changes of files, in milliseconds. */
const INTERVAL = 2000;

/** What is looked at. */
export type WatchedProjects = Pick<ProjectFolders, 'refresh' | 'workspaceChanged'>;

interface Folder {
  readonly uri: string;
}

/** Begins with `begin` and ends with `end`. */
export class ProjectWatch {
  readonly #projects: WatchedProjects;
  readonly #clock: Clock;
  readonly #log: (error: unknown) => void;
  #folders: readonly string[] = [];
  #callOff: () => void = () => {};

  constructor(projects: WatchedProjects, clock: Clock, log: (error: unknown) => void) {
    this.#projects = projects;
    this.#clock = clock;
    this.#log = log;
  }

  /** URIs of the workspace's folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Reads the projects of the workspace. @param watchesFiles whether the client tells of changes on disk */
  begin(folders: readonly string[], watchesFiles: boolean): void {
    this.#folders = folders;
    this.#read();
    if (!watchesFiles) this.#lookAgain();
  }

  /** The client has added or removed folders. */
  foldersChanged(added: readonly Folder[], removed: readonly Folder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    const kept = this.#folders.filter((uri) => !gone.has(uri));
    this.#folders = [...kept, ...added.map(({ uri }) => uri)];
    this.#read();
  }

  end(): void {
    this.#callOff();
  }

  #read(): void {
    this.#projects.workspaceChanged(this.#folders).catch(this.#log);
  }

  #lookAgain(): void {
    this.#callOff = this.#clock.after(INTERVAL, () => {
      this.#projects
        .refresh()
        .catch(this.#log)
        .finally(() => this.#lookAgain());
    });
  }
}
