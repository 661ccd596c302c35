/** The articles of the workspace as one session has them: counted, watched, and reported although nobody has them open. */
import type { Connection } from 'vscode-languageserver';
import type { Decisions } from '../../annotations/decisions/decisions.ts';
import type { Message } from '../../messages/message.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { beginProgress } from '../connection/progress.ts';
import type { ArticleView } from '../documents/article-view.ts';
import type { Reports } from '../documents/reports.ts';
import type { Settings } from '../documents/settings.ts';
import type { ServerEnvironment } from '../environment.ts';
import type { NameSources } from '../names/name-sources.ts';
import type { LoadedModels } from '../projects/loaded-models.ts';
import type { Recognisers } from '../projects/recognisers.ts';
import type { SessionProjects } from '../projects/session-projects.ts';
import { type ArticleFiles, articleFilesOver, readCachePlace } from './article-files.ts';
import { ArticleWatch } from './article-watch.ts';
import { ClosedArticles } from './closed-articles.ts';
import { WorkspaceDiagnostics } from './workspace-diagnostics.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** What the workspace needs from the session. */
export interface SessionForWorkspace {
  readonly connection: Connection;
  readonly client: ClientProfile;
  readonly environment: ServerEnvironment;
  readonly initializationOptions: unknown;
  readonly projects: SessionProjects;
  readonly nameSources: NameSources;
  readonly models: LoadedModels;
  readonly recognisers: Recognisers;
  readonly reports: Reports;
  readonly settingsOf: (uri: string) => Settings;
  /** What the sidecars of an article decide. Never rejects. */
  readonly decisionsOnDisk: (uri: string) => Promise<Decisions>;
  /** URIs of the open articles. */
  readonly openArticles: () => readonly string[];
  readonly analysed: () => readonly ArticleView[];
  /** Judges open articles anew. */
  readonly judge: (uris: readonly string[]) => void;
  /** A file has changed on disk. */
  readonly fileChanged: (uri: string, gone: boolean) => void;
  readonly tell: (message: Message) => void;
  readonly log: (error: unknown) => void;
}

/** Begins with `begin` and ends with `end`. */
export class SessionWorkspace {
  readonly index: WorkspaceIndex;
  readonly diagnostics: WorkspaceDiagnostics;
  readonly #watch: ArticleWatch;
  readonly #client: ClientProfile;

  constructor(session: SessionForWorkspace) {
    const { connection, client, environment, projects, nameSources, models, log } = session;
    const disk = environment.projects;
    const files: ArticleFiles | undefined =
      environment.articles ?? (disk === undefined ? undefined : articleFilesOver(disk));
    const pathOf = (uri: string): string | undefined => disk?.pathOf(uri);
    const uriOf = (path: string): string => disk?.uriOf(path) ?? path;
    this.#client = client;
    this.index = new WorkspaceIndex({
      disk,
      files,
      cachePlace: readCachePlace(session.initializationOptions),
      project: (uri) => projects.contentKeyOf(uri),
      known: (uri) => projects.articleFolders.know(uri),
      saw: (path, stamp) => this.#watch.saw(path, stamp),
      clock: environment.clock,
      ready: async () => {
        await models.ready;
        await projects.articleFolders.workspaceChanged(projects.watch.folders);
        await projects.refresh();
      },
      isOpen: (path) => session.openArticles().some((uri) => pathOf(uri) === path),
      tiesOf: async (uri) => (await session.decisionsOnDisk(uri)).names.ties,
      read: (uri, text, ties) => nameSources.read(uri, text, models.resources, ties),
      begin: (title) => beginProgress(connection, client, title),
      counted: () => {
        session.judge(session.openArticles());
        this.diagnostics.changed();
      },
      affected: (uris) => {
        session.judge(uris);
        this.diagnostics.changed();
      },
      tell: session.tell,
      log,
      note: (message) => connection.console.log(`copydesk: ${message}`),
    });
    this.#watch = new ArticleWatch({
      files,
      clock: environment.clock,
      folders: () => projects.watch.folders.flatMap((uri) => pathOf(uri) ?? []),
      changed: (path, gone) => session.fileChanged(uriOf(path), gone),
      log,
    });
    this.diagnostics = new WorkspaceDiagnostics({
      index: this.index,
      files,
      uriOf,
      clock: environment.clock,
      closed: new ClosedArticles({ ...session, sidecars: environment.sidecars, index: this.index }),
      reports: session.reports,
      isOpen: (uri) => session.openArticles().includes(uri),
      analysed: session.analysed,
      wants: (uri) => session.settingsOf(uri).workspaceDiagnostics,
    });
  }

  /** The folders of the workspace are these. @param folders URIs */
  begin(folders: readonly string[]): void {
    this.index.begin(folders);
    if (!this.#client.watchesFiles) this.#watch.begin();
  }

  /** A project, a gazetteer or a setting says something else about articles that nobody has open. */
  decidedOtherwise(): void {
    this.index.recount();
    this.diagnostics.changed();
  }

  end(): void {
    this.#watch.end();
    this.index.end();
    this.diagnostics.changed();
  }
}
