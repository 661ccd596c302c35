/** Carries out what was decided for a project: through the editor where the file is open there, else on disk. */
import { say } from '../../messages/message.ts';
import { changeSettings } from '../../project/change-settings.ts';
import { changeStyle } from '../../project/change-style.ts';
import { phrasesTable, withPhrases } from '../../project/phrases-table.ts';
import type { ProjectChange } from '../../project/project-change.ts';
import { settingsYaml } from '../../project/settings-yaml.ts';
import { styleYaml } from '../../project/style-yaml.ts';
import type { Failure } from '../annotations/sidecars.ts';
import type { ProjectDisk, ProjectFolders } from './project-folders.ts';

/** What changing a project needs from the session. */
export interface ProjectWriter {
  readonly disk: ProjectDisk | undefined;
  readonly projects: ProjectFolders;
  /** URIs of the workspace's folders. */
  readonly workspace: () => readonly string[];
  readonly openDocument: (path: string) => { readonly uri: string; readonly text: string } | undefined;
  /** Changes a document that the client has open. */
  readonly edit: (uri: string, text: string) => Promise<{ readonly ok: true } | Failure>;
  /** Who decides about a document. */
  readonly userName: (uri: string) => string;
}

type Changed = { readonly ok: true; readonly changed: boolean } | Failure;

const NO_FILE: Failure = {
  ok: false,
  message: say('Save the article first: a project is a folder on disk.'),
};

/** Changes projects, one change after the other. */
export class ProjectChanges {
  readonly #writer: ProjectWriter;
  #last: Promise<unknown> = Promise.resolve();

  constructor(writer: ProjectWriter) {
    this.#writer = writer;
  }

  /**
   * Makes a change in the project of a document or folder; the open articles are judged anew. Never rejects.
   * @param uri of an article, or of a folder
   */
  make(uri: string, changes: readonly ProjectChange[]): Promise<Changed> {
    const made = this.#last.then(() => this.#make(uri, changes));
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #make(uri: string, changes: readonly ProjectChange[]): Promise<Changed> {
    const { disk, projects } = this.#writer;
    const root = await this.#rootFor(uri);
    if (disk === undefined || root === undefined) return NO_FILE;
    const who = this.#writer.userName(uri);
    let changed = false;
    const phrases = changes.flatMap((change) => (change.kind === 'phrase' ? [change] : []));
    if (phrases.length > 0) {
      const when = new Date();
      const accepted = phrases.map(({ line, counts }) => ({ phrase: line, who, when, counts }));
      const written = await this.#write(disk, root, phrasesTable, async (text) => ({
        ok: true,
        text: withPhrases(text, accepted),
      }));
      if (!written.ok) return written;
      changed = written.changed;
    }
    for (const change of changes) {
      if (change.kind === 'phrase') continue;
      const written =
        change.kind === 'prefer'
          ? await this.#write(disk, root, styleYaml, (text) => changeStyle(text, change))
          : await this.#write(disk, root, settingsYaml, (text) => changeSettings(text, change));
      if (!written.ok) return written;
      changed ||= written.changed;
    }
    await projects.refresh();
    return { ok: true, changed };
  }

  async #write(
    disk: ProjectDisk,
    root: string,
    file: { readonly name: string; readonly largest: number },
    change: (text: string) => Promise<{ readonly ok: true; readonly text: string } | Failure>,
  ): Promise<Changed> {
    const open = this.#writer.openDocument(disk.filePath(root, file.name));
    if (open !== undefined) {
      const made = await change(open.text);
      if (!made.ok || made.text === open.text) return made.ok ? { ok: true, changed: false } : made;
      const edited = await this.#writer.edit(open.uri, made.text);
      return edited.ok ? { ok: true, changed: true } : edited;
    }
    let failure: Failure | undefined;
    const written = await disk.change(root, file, async (text) => {
      const made = await change(text);
      failure = made.ok ? undefined : made;
      return made.ok ? made.text : text;
    });
    return failure ?? written;
  }

  /** The project that there is, else the folder of the workspace, else the folder of the article. */
  async #rootFor(uri: string): Promise<string | undefined> {
    const { disk, workspace } = this.#writer;
    const path = disk?.pathOf(uri);
    if (disk === undefined || path === undefined) return undefined;
    const known = await disk.rootOf(path);
    if (known !== undefined) return known;
    const folders = workspace().flatMap((folder) => disk.pathOf(folder) ?? []);
    const holding = folders.filter((folder) => !disk.pathFromRoot(folder, path).startsWith('..'));
    return holding.sort((a, b) => b.length - a.length)[0] ?? disk.folderOf(path);
  }
}
