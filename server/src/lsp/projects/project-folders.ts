/**
 * The `.copydesk` folders of the open articles and of the workspace: read when they change, on disk or in the editor.
 * A file with an error in it changes nothing: what held before goes on to hold, and the error is shown in the file.
 */

import { NO_LEXICON, type ProjectLexicon } from '../../artifacts/project-lexicon.ts';
import { type Message, say } from '../../messages/message.ts';
import { type HouseStyle, NO_STYLE } from '../../names/house-style/house-style.ts';
import {
  lexiconOf,
  NO_CONTENTS,
  PROJECT_FILES,
  type ProjectContents,
  readContents,
  severitiesOf,
} from '../../project/project.ts';
import {
  hasErrors,
  type PlacedProblem,
  PROJECT_FOLDER,
  type ProjectFile,
  untilMended,
} from '../../project/project-file.ts';
import { settingsYaml } from '../../project/settings-yaml.ts';
import type { Severities } from '../../project/severity-scopes.ts';
import { styleAt, styleYaml } from '../../project/style-yaml.ts';
import type { Failure } from '../annotations/sidecars.ts';
import { contentKey } from '../workspace/content-key.ts';
import { enclosingFolder } from './enclosing-folder.ts';
import { SharedRuns } from './shared-runs.ts';
import { readSteady } from './steady-read.ts';

type FileToRead = Pick<ProjectFile<unknown>, 'name' | 'largest'>;

/** Projects on disk, as the environment reaches them. Roots and articles are named by their paths. */
export interface ProjectDisk {
  /** The path of a document's file; undefined for a document that has none. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The nearest folder with a `.copydesk`, from a path upwards. */
  rootOf(path: string): Promise<string | undefined>;
  /** The path of an article from the root of its project, with slashes. */
  pathFromRoot(root: string, article: string): string;
  filePath(root: string, name: string): string;
  /** The folder that a path names, or that holds the file which it names. */
  folderOf(path: string): Promise<string>;
  /** The articles of a folder and of the folders below it. */
  articlesBelow(
    folder: string,
  ): AsyncIterable<{ readonly ok: true; readonly path: string; readonly text: string } | Failure>;
  /** Changes whenever the file does; undefined when there is none. */
  stampOf(root: string, name: string): Promise<string | undefined>;
  read(
    root: string,
    file: FileToRead,
  ): Promise<{ readonly ok: true; readonly text: string; readonly exists: boolean } | Failure>;
  change(
    root: string,
    file: FileToRead,
    change: (text: string) => string | Promise<string>,
  ): Promise<{ readonly ok: true; readonly changed: boolean } | Failure>;
}

/** A document that the client has open. */
export interface OpenText {
  readonly uri: string;
  readonly text: string;
}

/** A file of a project after it was read. */
export interface ExaminedFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly PlacedProblem[];
  /** Why it could not be read at all. */
  readonly failure: Message | undefined;
}

/** What the projects need from the session. */
export interface ProjectEditor {
  openTexts(): readonly OpenText[];
  /** URIs of the open articles, and of folders that stand for the others in them. */
  openArticles(): readonly string[];
  /** Told which of them have another project, or one that says something else now. */
  changed(articles: readonly string[]): void;
  /** Told of every file that was read anew, and of one that is gone. */
  examined(file: ExaminedFile): void;
}

/** One file as it was last read. */
interface KnownFile {
  readonly uri: string;
  /** The stamp on disk, or that the text is the editor's. */
  readonly stamp: string;
  readonly text: string;
  readonly content: unknown;
  /** Names what the content was read from, see `contentKeyOf`. */
  readonly key: string;
}

interface KnownProject {
  readonly contents: ProjectContents;
  readonly lexicon: ProjectLexicon;
}

const NO_PROJECT: KnownProject = { contents: NO_CONTENTS, lexicon: NO_LEXICON };
const OPEN = 'open';
const MISSING = 'missing';

/** Keeps what the projects say. */
export class ProjectFolders {
  readonly #disk: ProjectDisk | undefined;
  readonly #editor: ProjectEditor;
  /** Root of each open article; undefined for one without a project. */
  readonly #roots = new Map<string, string | undefined>();
  readonly #projects = new Map<string, KnownProject>();
  /** By root, then by name. */
  readonly #files = new Map<string, Map<string, KnownFile>>();
  /** Paths of the workspace's folders. */
  #workspace: readonly string[] = [];
  readonly #refreshing: SharedRuns;

  constructor(disk: ProjectDisk | undefined, editor: ProjectEditor) {
    this.#disk = disk;
    this.#editor = editor;
    this.#refreshing = new SharedRuns(async () => disk && this.#refresh(disk));
  }

  /** Whether a document or a file is one of a `.copydesk` folder, or that folder. */
  isProjectFile(uri: string): boolean {
    const parts = uri.split('/');
    const last = parts.at(-1) ?? '';
    return last === PROJECT_FOLDER || (parts.at(-2) === PROJECT_FOLDER && PROJECT_FILES.includes(last));
  }

  /** Roots of all projects that are of interest now. */
  get roots(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The folder that holds the `.copydesk` of an article; undefined where there is none. */
  rootOf(article: string): string | undefined {
    if (this.#roots.has(article)) return this.#roots.get(article);
    const folder = enclosingFolder(article, this.#roots.keys());
    return folder === undefined ? undefined : this.#roots.get(folder);
  }

  /** The house style of a document's project, open or not. */
  styleOf(uri: string): HouseStyle {
    return this.#nearest(uri)?.style ?? NO_STYLE;
  }

  /** The style file of a document's project as it was last read; undefined where there is none. */
  styleFileOf(uri: string): OpenText | undefined {
    const root = this.#nearest(uri)?.root;
    const known = root === undefined ? undefined : this.#files.get(root)?.get(styleYaml.name);
    return known === undefined || known.stamp === MISSING ? undefined : known;
  }

  /** The entries of it that hold where the document is. */
  styleAt(uri: string): HouseStyle {
    const nearest = this.#nearest(uri);
    return nearest === undefined ? NO_STYLE : styleAt(nearest.style, nearest.path);
  }

  /** The innermost project that holds a file, and the file's path in it. */
  #nearest(
    uri: string,
  ): { readonly root: string; readonly style: HouseStyle; readonly path: string } | undefined {
    const file = this.#disk?.pathOf(uri);
    if (this.#disk === undefined || file === undefined) return undefined;
    let best: string | undefined;
    for (const root of this.#projects.keys()) {
      const holds = file.startsWith(root) && /^[/\\]/.test(file.slice(root.replace(/[/\\]$/, '').length));
      if (holds && root.length > (best?.length ?? -1)) best = root;
    }
    const project = best === undefined ? undefined : this.#projects.get(best);
    if (best === undefined || project === undefined) return undefined;
    return { root: best, style: project.contents.style, path: this.#disk.pathFromRoot(best, file) };
  }

  /** Names what the project of an article says, as far as it was read: the same for the same files. */
  contentKeyOf(article: string): string {
    const root = this.rootOf(article);
    const files = root === undefined ? undefined : this.#files.get(root);
    return [...(files ?? [])].map(([name, { key }]) => `${name} ${key}`).join(' ');
  }

  /** Whether something can be decided for the project of a document: it has a file. */
  mayChange(article: string): boolean {
    return this.#disk?.pathOf(article) !== undefined;
  }

  /** What the project of an article says. */
  contentsOf(article: string): ProjectContents {
    return this.#projectOf(article).contents;
  }

  /** The folder of an article from the root of its project, with slashes; '' at the root itself. */
  folderInProject(article: string): string {
    const root = this.rootOf(article);
    const path = this.#disk?.pathOf(article);
    if (this.#disk === undefined || root === undefined || path === undefined) return '';
    return this.#disk.pathFromRoot(root, path).split('/').slice(0, -1).join('/');
  }

  /** URI of the settings that hold for an article; undefined where there are none. */
  settingsOf(article: string): string | undefined {
    const root = this.rootOf(article);
    return root === undefined ? undefined : this.#files.get(root)?.get(settingsYaml.name)?.uri;
  }

  lexiconOf(article: string): ProjectLexicon {
    return this.#projectOf(article).lexicon;
  }

  severitiesOf(article: string): Severities {
    const root = this.rootOf(article);
    const path = this.#disk?.pathOf(article);
    if (this.#disk === undefined || root === undefined || path === undefined) return {};
    return severitiesOf(this.#projectOf(article).contents, this.#disk.pathFromRoot(root, path));
  }

  /** What is known and allowed in a folder, whether an article of it is open or not. Never rejects. */
  async lexiconBelow(folder: string): Promise<ProjectLexicon> {
    const disk = this.#disk;
    const root = await disk?.rootOf(folder);
    if (disk === undefined || root === undefined) return NO_LEXICON;
    const known = this.#projects.get(root);
    if (known !== undefined) return known.lexicon;
    const contents = await readContents(async (file) => {
      const read = await disk.read(root, file);
      return read.ok ? (await file.read(read.text)).content : file.nothing;
    });
    return lexiconOf(contents);
  }

  /** The folders of the workspace have changed; their projects are read although no article is open. */
  async workspaceChanged(folders: readonly string[]): Promise<void> {
    this.#workspace = folders.flatMap((uri) => this.#disk?.pathOf(uri) ?? []);
    await this.refresh();
  }

  /** Reads what has changed since the last time. Never rejects. */
  refresh(): Promise<void> {
    return this.#refreshing.next();
  }

  #projectOf(article: string): KnownProject {
    const root = this.rootOf(article);
    return (root === undefined ? undefined : this.#projects.get(root)) ?? NO_PROJECT;
  }

  async #refresh(disk: ProjectDisk): Promise<void> {
    const articles = this.#editor.openArticles();
    const roots = await this.#rootsOf(disk, articles);
    const used = new Set([...roots, ...(await this.#otherRoots(disk))].filter((root) => root !== undefined));
    const renewed = new Set<string>();
    for (const root of used) if (await this.#readProject(disk, root)) renewed.add(root);
    for (const root of this.#files.keys()) if (!used.has(root)) this.#forget(root);
    const changed = articles.filter((uri, at) => {
      const root = roots[at];
      const before = this.#roots.get(uri);
      this.#roots.set(uri, root);
      return root !== before || (root !== undefined && renewed.has(root));
    });
    const open = new Set(articles);
    for (const uri of this.#roots.keys()) if (!open.has(uri)) this.#roots.delete(uri);
    if (changed.length > 0) this.#editor.changed(changed);
  }

  /** The roots of articles. Those of one folder have the same, which is looked for once. */
  #rootsOf(disk: ProjectDisk, articles: readonly string[]): Promise<(string | undefined)[]> {
    const known = new Map<string, Promise<string | undefined>>();
    const roots = articles.map((uri) => {
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      const root = known.get(folder) ?? this.#findRoot(disk, uri);
      known.set(folder, root);
      return root;
    });
    return Promise.all(roots);
  }

  async #findRoot(disk: ProjectDisk, uri: string): Promise<string | undefined> {
    const path = disk.pathOf(uri);
    return path === undefined ? undefined : disk.rootOf(path);
  }

  /** Roots that are of interest without an open article: those of the workspace, and of files open themselves. */
  async #otherRoots(disk: ProjectDisk): Promise<readonly (string | undefined)[]> {
    const open = this.#editor.openTexts().filter(({ uri }) => this.isProjectFile(uri));
    return Promise.all([
      ...this.#workspace.map((folder) => disk.rootOf(folder)),
      ...open.map(({ uri }) => this.#findRoot(disk, uri)),
    ]);
  }

  /** Returns whether the project says something else now. */
  async #readProject(disk: ProjectDisk, root: string): Promise<boolean> {
    const before = this.#files.get(root) ?? new Map<string, KnownFile>();
    const now = new Map<string, KnownFile>();
    const contents = await readContents((file) => this.#readContent(disk, root, file, before, now));
    this.#files.set(root, now);
    const same = [...now].every(([name, { content }]) => before.get(name)?.content === content);
    if (same && this.#projects.has(root)) return false;
    this.#projects.set(root, { contents, lexicon: lexiconOf(contents) });
    return true;
  }

  async #readContent<Content>(
    disk: ProjectDisk,
    root: string,
    file: ProjectFile<Content>,
    before: ReadonlyMap<string, KnownFile>,
    now: Map<string, KnownFile>,
  ): Promise<Content> {
    const path = disk.filePath(root, file.name);
    const known = before.get(file.name);
    const open = this.#editor.openTexts().find(({ uri }) => disk.pathOf(uri) === path);
    let stamp = open === undefined ? ((await disk.stampOf(root, file.name)) ?? MISSING) : OPEN;
    // What holds on although the text says something else has a name that no later start knows.
    const keep = (uri: string, text: string, content: Content, holdsOn = false): Content => {
      const key = holdsOn ? `${Date.now()} ${text.length}` : contentKey(text);
      now.set(file.name, { uri, stamp, text, content, key });
      return content;
    };
    // What is remembered under a file's name was read by that file's own reader.
    const last = known?.content as Content | undefined;
    const unread = open === undefined ? known?.stamp === stamp : known?.text === open.text;
    if (known !== undefined && unread && last !== undefined) {
      now.set(file.name, { ...known, stamp });
      return last;
    }
    const uri = open?.uri ?? disk.uriOf(path);
    if (stamp === MISSING) {
      this.#editor.examined({ uri, text: '', problems: [], failure: undefined });
      return keep(uri, '', file.nothing);
    }
    const steady =
      open === undefined
        ? await readSteady(
            () => disk.stampOf(root, file.name),
            () => disk.read(root, file),
            (one) => one.ok && one.text === '' && known !== undefined && known.text !== '',
          )
        : { stamp, read: readOpen(open, file) };
    stamp = steady.stamp ?? MISSING;
    const { read } = steady;
    if (!read.ok) {
      this.#editor.examined({
        uri,
        text: '',
        problems: [],
        failure: last === undefined ? read.message : untilMended(read.message),
      });
      return keep(uri, '', last ?? file.nothing, last !== undefined);
    }
    const { content, problems } = await file.read(read.text);
    const keepsLast = hasErrors(problems) && last !== undefined && known?.stamp !== MISSING;
    this.#editor.examined({
      uri,
      text: read.text,
      problems: keepsLast ? told(problems) : problems,
      failure: undefined,
    });
    return keep(uri, read.text, keepsLast ? last : content, keepsLast);
  }

  #forget(root: string): void {
    for (const { uri } of this.#files.get(root)?.values() ?? []) {
      this.#editor.examined({ uri, text: '', problems: [], failure: undefined });
    }
    this.#files.delete(root);
    this.#projects.delete(root);
  }
}

/** The text of a file that the client has open, under the same limit as the file itself. */
function readOpen({ text }: OpenText, { largest }: FileToRead): { ok: true; text: string } | Failure {
  if (text.length <= largest) return { ok: true, text };
  return {
    ok: false,
    message: say('This file is not read: it is larger than {size} kB.', { size: Math.round(largest / 1024) }),
  };
}

/** Says with the first error that the file does not hold as it is. */
function told(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const first = problems.findIndex(({ severity }) => severity === 'error');
  return problems.map((problem, at) =>
    at === first ? { ...problem, message: untilMended(problem.message) } : problem,
  );
}
