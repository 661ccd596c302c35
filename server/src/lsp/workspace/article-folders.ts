/**
 * The folders whose projects and settings hold for articles that nobody has open: those of the workspace, and folders
 * below them that have a project of their own. Each stands for the articles in it.
 */
import type { ProjectDisk } from '../projects/project-folders.ts';

/** Folders by their URIs, without a slash at the end. */
export class ArticleFolders {
  readonly #disk: Pick<ProjectDisk, 'pathOf' | 'uriOf' | 'folderOf' | 'rootOf'> | undefined;
  readonly #arrived: (uri: string) => Promise<unknown>;
  #workspace: readonly string[] = [];
  readonly #projects = new Set<string>();
  /** By folder: whether its project is known. */
  readonly #asked = new Map<string, Promise<void>>();

  /** @param arrived told of a folder that was not known before; ends when its project and its settings were read */
  constructor(
    disk: Pick<ProjectDisk, 'pathOf' | 'uriOf' | 'folderOf' | 'rootOf'> | undefined,
    arrived: (uri: string) => Promise<unknown>,
  ) {
    this.#disk = disk;
    this.#arrived = arrived;
  }

  get uris(): readonly string[] {
    return [...new Set([...this.#workspace, ...this.#projects])];
  }

  /** The folders of the workspace have changed. Ends when projects and settings of the new ones were read. */
  async workspaceChanged(folders: readonly string[]): Promise<void> {
    const before = new Set(this.#workspace);
    this.#workspace = folders.map((uri) => uri.replace(/\/$/, ''));
    this.#projects.clear();
    this.#asked.clear();
    for (const uri of this.#workspace) if (!before.has(uri)) await this.#arrived(uri);
  }

  /** Sees to it that the project of an article is known. Never rejects. */
  know(article: string): Promise<void> {
    const folder = article.slice(0, article.lastIndexOf('/'));
    const asked = this.#asked.get(folder) ?? this.#ask(article).catch(() => undefined);
    this.#asked.set(folder, asked);
    return asked;
  }

  async #ask(article: string): Promise<void> {
    const path = this.#disk?.pathOf(article);
    if (this.#disk === undefined || path === undefined) return;
    const root = await this.#disk.rootOf(await this.#disk.folderOf(path));
    if (root === undefined) return;
    const uri = this.#disk.uriOf(root).replace(/\/$/, '');
    if (this.#workspace.includes(uri) || this.#projects.has(uri)) return;
    this.#projects.add(uri);
    await this.#arrived(uri);
  }
}
