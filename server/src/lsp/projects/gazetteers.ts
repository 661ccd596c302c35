/**
 * The gazetteers that users bring, for each open article: those of its project, those that the settings name, those of
 * the user. They are read when they change, on disk or in the editor. A file with a fault in it changes nothing: what
 * held before goes on to hold, and the fault is shown in the file.
 */
import type { Message } from '../../messages/message.ts';
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import { stackGazetteers } from '../../names/gazetteer/stacked-gazetteer.ts';
import { hasErrors, type PlacedProblem, PROJECT_FOLDER, untilMended } from '../../project/project-file.ts';
import type { Span } from '../../text/offsets.ts';
import { contentKey } from '../workspace/content-key.ts';
import { enclosingFolder } from './enclosing-folder.ts';
import type { ExaminedFile, OpenText } from './project-folders.ts';
import type { WatchedProjects } from './project-watch.ts';
import { SharedRuns } from './shared-runs.ts';
import { readSteady } from './steady-read.ts';

/** A gazetteer file after it was read; `gazetteer` is undefined when nothing of it can be used. */
export interface ReadGazetteer {
  readonly text: string;
  readonly gazetteer: Gazetteer | undefined;
  readonly problems: readonly PlacedProblem[];
  readonly failure: Message | undefined;
}

/** Gazetteer files as the environment reaches them. Files are named by their paths. */
export interface GazetteerDisk {
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The path that a setting means: as it stands, from the home folder, or from the root of the project. */
  resolve(named: string, root: string | undefined): string;
  projectFiles(root: string): Promise<readonly string[]>;
  userFiles(): Promise<readonly string[]>;
  /** Changes whenever the file does; undefined when there is none. */
  stampOf(path: string): Promise<string | undefined>;
  /** @param inside folder that the file must not lead out of, for files of projects */
  read(path: string, text: string | undefined, inside: string | undefined): Promise<ReadGazetteer>;
}

/** What the gazetteers need from the session. */
export interface GazetteerEditor {
  openTexts(): readonly OpenText[];
  openArticles(): readonly string[];
  /** Root of an article's project. */
  rootOf(article: string): string | undefined;
  /** Roots of projects that are of interest without an article. */
  roots(): readonly string[];
  /** Files that the settings of an article name. */
  named(article: string): readonly string[];
  /** Told which open articles have other gazetteers now. */
  changed(articles: readonly string[]): void;
  /** Told of every file that was read anew, and of one that is gone. */
  examined(file: ExaminedFile): void;
}

interface KnownFile {
  readonly stamp: string;
  readonly uri: string;
  /** The last that could be used. */
  readonly gazetteer: Gazetteer | undefined;
  /** What a table says, to point into; '' for what is no table, and for one that is too large to be kept. */
  readonly text: string;
  /** Names what the gazetteer was read from. */
  readonly key: string;
}

/** A place in a table. */
export interface PlaceInTable {
  readonly uri: string;
  readonly text: string;
  readonly span: Span;
}

interface Stack {
  readonly embedded: Gazetteer;
  readonly gazetteer: Gazetteer;
}

/** Tables of a project that are kept beside what was read from them, in UTF-16 units. */
const LARGEST_KEPT = 1_000_000;
const OPEN = 'open:';
const NONE: readonly Gazetteer[] = [];

/** Keeps the gazetteers. */
export class Gazetteers {
  readonly #editor: GazetteerEditor;
  readonly #files = new Map<string, KnownFile>();
  /** Gazetteers of each open article, the nearest first. Articles with the same ones share the array. */
  readonly #layers = new Map<string, readonly Gazetteer[]>();
  readonly #stacks = new WeakMap<readonly Gazetteer[], Stack>();
  readonly #refreshing: SharedRuns;

  constructor(disk: GazetteerDisk | undefined, editor: GazetteerEditor) {
    this.#editor = editor;
    this.#refreshing = new SharedRuns(async () => disk && this.#refresh(disk));
  }

  /** Whether a document or a file belongs to the gazetteers of a project, or is their folder. */
  isGazetteerFile(uri: string): boolean {
    const parts = uri.split('/');
    const folder = parts.lastIndexOf('gazetteer');
    return folder > 0 && parts[folder - 1] === PROJECT_FOLDER && parts.length - folder <= 2;
  }

  /** What holds for an article. @param embedded the gazetteer that ships */
  of(article: string, embedded: Gazetteer): Gazetteer {
    const layers = this.#layers.get(article) ?? this.#ofFolder(article) ?? NONE;
    if (layers.length === 0) return embedded;
    const known = this.#stacks.get(layers);
    if (known?.embedded === embedded) return known.gazetteer;
    const gazetteer = stackGazetteers([...layers, embedded]);
    this.#stacks.set(layers, { embedded, gazetteer });
    return gazetteer;
  }

  /** Names the gazetteers that hold for an article besides the one that ships: the same for the same files. */
  contentKeyOf(article: string): string {
    const layers = this.#layers.get(article) ?? this.#ofFolder(article) ?? NONE;
    const keys = [...this.#files.values()].flatMap(({ gazetteer, key }) =>
      gazetteer !== undefined && layers.includes(gazetteer) ? [key] : [],
    );
    return keys.sort().join(' ');
  }

  /**
   * The place of an entity in a table that holds for an article, the nearest first: one of its forms in the entity's
   * line, else the line. Undefined where no table has it.
   */
  rowOf(article: string, entity: string, form: string): PlaceInTable | undefined {
    for (const layer of this.#layers.get(article) ?? this.#ofFolder(article) ?? NONE) {
      if (layer.get(entity) === undefined) continue;
      const file = [...this.#files.values()].find(({ gazetteer }) => gazetteer === layer);
      const span = file === undefined ? undefined : entryIn(file.text, entity, form);
      if (file !== undefined && span !== undefined) return { uri: file.uri, text: file.text, span };
    }
    return undefined;
  }

  /** The gazetteers of the folder that stands for an article which nobody has open. */
  #ofFolder(article: string): readonly Gazetteer[] | undefined {
    const folder = enclosingFolder(article, this.#layers.keys());
    return folder === undefined ? undefined : this.#layers.get(folder);
  }

  /** Reads what has changed since the last time. Never rejects. */
  refresh(): Promise<void> {
    return this.#refreshing.next();
  }

  async #refresh(disk: GazetteerDisk): Promise<void> {
    const articles = this.#editor.openArticles();
    const ofRoot = new Map<string, readonly string[]>();
    for (const root of new Set([
      ...this.#editor.roots(),
      ...articles.flatMap((uri) => this.#editor.rootOf(uri) ?? []),
    ])) {
      const paths = await disk.projectFiles(root);
      ofRoot.set(root, paths);
      for (const path of paths) await this.#readFile(disk, path, root);
    }
    const users = await disk.userFiles();
    const wanted = new Map<string, readonly string[]>();
    for (const uri of articles) {
      const root = this.#editor.rootOf(uri);
      const named = this.#editor.named(uri).map((path) => disk.resolve(path, root));
      wanted.set(uri, [
        ...new Set([...(root === undefined ? [] : (ofRoot.get(root) ?? [])), ...named, ...users]),
      ]);
    }
    const used = new Set([...ofRoot.values(), ...wanted.values()].flat());
    for (const path of used)
      if (!this.#isOfProject(path, ofRoot)) await this.#readFile(disk, path, undefined);
    for (const [path, { uri }] of this.#files) {
      if (used.has(path)) continue;
      this.#files.delete(path);
      this.#editor.examined({ uri, text: '', problems: [], failure: undefined });
    }
    this.#arrange(wanted);
  }

  #isOfProject(path: string, ofRoot: ReadonlyMap<string, readonly string[]>): boolean {
    return [...ofRoot.values()].some((paths) => paths.includes(path));
  }

  /** Gives each article its gazetteers, and tells of those that have others now. */
  #arrange(wanted: ReadonlyMap<string, readonly string[]>): void {
    const shared: (readonly Gazetteer[])[] = [...new Set(this.#layers.values())];
    const changed: string[] = [];
    for (const [uri, paths] of wanted) {
      const layers = paths.flatMap((path) => this.#files.get(path)?.gazetteer ?? []);
      const before = this.#layers.get(uri) ?? NONE;
      if (areSame(before, layers)) continue;
      const known = shared.find((one) => areSame(one, layers));
      if (known === undefined) shared.push(layers);
      this.#layers.set(uri, known ?? layers);
      changed.push(uri);
    }
    for (const uri of this.#layers.keys()) if (!wanted.has(uri)) this.#layers.delete(uri);
    if (changed.length > 0) this.#editor.changed(changed);
  }

  async #readFile(disk: GazetteerDisk, path: string, root: string | undefined): Promise<void> {
    const open = this.#editor.openTexts().find(({ uri }) => disk.pathOf(uri) === path);
    const stampOf = async (): Promise<string | undefined> =>
      open === undefined ? disk.stampOf(path) : OPEN + open.text;
    const known = this.#files.get(path);
    if (known !== undefined && known.stamp === ((await stampOf()) ?? '')) return;
    const { stamp, read } = await readSteady(
      stampOf,
      () => disk.read(path, open?.text, root),
      // An index has no text.
      ({ text, failure }) =>
        known !== undefined && !path.endsWith('.index') && text === '' && failure === undefined,
    );
    const { text, gazetteer, problems, failure } = read;
    const uri = open?.uri ?? disk.uriOf(path);
    const last = known?.gazetteer;
    const isFaulty = gazetteer === undefined || hasErrors(problems);
    const keepsLast = isFaulty && last !== undefined;
    // One that holds on although its file says something else has a name that no later start knows.
    const key = keepsLast ? `${path} ${Date.now()}` : `${path} ${contentKey(stamp ?? '')}`;
    const kept = text.length <= LARGEST_KEPT ? text : '';
    this.#files.set(path, {
      stamp: stamp ?? '',
      uri,
      gazetteer: keepsLast ? last : gazetteer,
      text: kept,
      key,
    });
    this.#editor.examined({
      uri,
      text,
      problems: keepsLast ? told(problems) : problems,
      failure: failure === undefined || !keepsLast ? failure : untilMended(failure),
    });
  }
}

/** Projects and gazetteers as one: which gazetteers hold where is known once the projects are read. */
export function projectsAndGazetteers(projects: WatchedProjects, gazetteers: Gazetteers): WatchedProjects {
  return {
    refresh: async () => {
      await projects.refresh();
      await gazetteers.refresh();
    },
    workspaceChanged: async (folders) => {
      await projects.workspaceChanged(folders);
      await gazetteers.refresh();
    },
  };
}

/** Where a table has an entity: the form behind its id, in a row of a table or in the lines of an entry of YAML. */
function entryIn(text: string, entity: string, form: string): Span | undefined {
  const at = startOf(text, entity);
  const start = at === undefined ? text.indexOf(form) : text.indexOf(form, at);
  if (start >= 0) return { start, end: start + form.length };
  return at === undefined ? undefined : { start: at, end: at + entity.length };
}

/** Where an id stands as a word of its own. */
function startOf(text: string, entity: string): number | undefined {
  for (let at = text.indexOf(entity); at >= 0; at = text.indexOf(entity, at + 1)) {
    const next = text.charAt(at + entity.length);
    if (next === '' || /[\s"',\]]/.test(next)) return at;
  }
  return undefined;
}

const areSame = (one: readonly Gazetteer[], other: readonly Gazetteer[]): boolean =>
  one.length === other.length && one.every((gazetteer, at) => gazetteer === other[at]);

/** Says with the first error that the file does not hold as it is. */
function told(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const first = problems.findIndex(({ severity }) => severity === 'error');
  return problems.map((problem, at) =>
    at === first ? { ...problem, message: untilMended(problem.message) } : problem,
  );
}
