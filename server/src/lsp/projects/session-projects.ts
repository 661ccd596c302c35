/** Projects as one session has them: what they say, when they are read anew, and the commands that change them. */

import type { AnalysisOptions, RuleSettings } from '../../analysis/analysis.ts';
import type { PatternPatience } from '../../artifacts/project-pattern.ts';
import type { Message } from '../../messages/message.ts';
import { over } from '../../project/severity-scopes.ts';
import { isOwnRule, type PageOf, pagesAt, publishedPage } from '../../service/rule-pages.ts';
import type { Failure } from '../annotations/sidecars.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { OpenDocument } from '../documents/documents.ts';
import type { Settings } from '../documents/settings.ts';
import type { ServerEnvironment } from '../environment.ts';
import { ArticleFolders } from '../workspace/article-folders.ts';
import { contentKey } from '../workspace/content-key.ts';
import { Gazetteers, projectsAndGazetteers } from './gazetteers.ts';
import { ProjectCommands } from './project-commands.ts';
import { type ExaminedFile, ProjectFolders } from './project-folders.ts';
import { ProjectWatch, type WatchedProjects } from './project-watch.ts';

/** How long the patterns of a project may search one article, in milliseconds. */
const PATTERN_PATIENCE = 1000;

/** What the projects need from the session. */
export interface SessionForProjects {
  readonly environment: ServerEnvironment;
  readonly client: ClientProfile;
  readonly openDocuments: () => readonly OpenDocument[];
  readonly openArticles: () => readonly string[];
  readonly settingsOf: (uri: string) => Settings;
  /** Changes a document that the client has open. */
  readonly edit: (uri: string, text: string) => Promise<{ readonly ok: true } | Failure>;
  /** Told which open articles must be judged anew. */
  readonly changed: (articles: readonly string[]) => void;
  /** Told when something is decided otherwise for articles that nobody has open. */
  readonly closedChanged: () => void;
  /** Asks for the settings of a folder. Never rejects. */
  readonly folderArrived: (uri: string) => Promise<void>;
  readonly examined: (file: ExaminedFile) => void;
  readonly complain: (message: Message) => void;
  readonly log: (error: unknown) => void;
}

/** The projects of one session. */
export class SessionProjects {
  readonly folders: ProjectFolders;
  /** What stands for the articles that nobody has open. */
  readonly articleFolders: ArticleFolders;
  readonly gazetteers: Gazetteers;
  readonly watch: ProjectWatch;
  readonly commands: ProjectCommands;
  /** Projects and their gazetteers, read together. */
  readonly #files: WatchedProjects;
  readonly #session: SessionForProjects;
  readonly #shippedPage: PageOf;
  readonly #patience: PatternPatience;

  constructor(session: SessionForProjects) {
    this.#session = session;
    const { projects: disk, clock, rulePages, userName } = session.environment;
    this.#shippedPage = rulePages === undefined ? publishedPage : pagesAt(rulePages);
    this.#patience = { now: () => clock.now(), milliseconds: PATTERN_PATIENCE };
    this.articleFolders = new ArticleFolders(disk, async (uri) => {
      await session.folderArrived(uri);
      await this.refresh();
    });
    const articles = (): readonly string[] => [...session.openArticles(), ...this.articleFolders.uris];
    const changed = (uris: readonly string[]): void => {
      session.changed(uris);
      if (uris.some((uri) => this.articleFolders.uris.includes(uri))) session.closedChanged();
    };
    this.folders = new ProjectFolders(disk, {
      openTexts: session.openDocuments,
      openArticles: articles,
      changed,
      examined: session.examined,
    });
    this.gazetteers = new Gazetteers(session.environment.gazetteers, {
      openTexts: session.openDocuments,
      openArticles: articles,
      rootOf: (uri) => this.folders.rootOf(uri),
      roots: () => this.folders.roots,
      named: (uri) => session.settingsOf(uri).gazetteers,
      changed,
      examined: session.examined,
    });
    this.#files = projectsAndGazetteers(this.folders, this.gazetteers);
    this.watch = new ProjectWatch(this.#files, clock, session.log);
    this.commands = new ProjectCommands({
      disk,
      projects: this.folders,
      workspace: () => this.watch.folders,
      openDocument: (path) => session.openDocuments().find(({ uri }) => disk?.pathOf(uri) === path),
      edit: session.edit,
      userName: (uri) => session.settingsOf(uri).creator ?? userName(),
      encoding: session.client.encoding,
      now: () => clock.now(),
      complain: session.complain,
      wording: session.client.wording,
    });
  }

  isProjectFile(uri: string): boolean {
    return this.folders.isProjectFile(uri) || this.gazetteers.isGazetteerFile(uri);
  }

  /** Reads what has changed since the last time. Never rejects. */
  refresh(): Promise<void> {
    return this.#files.refresh();
  }

  /** Names what project and gazetteers say of an article, as they were read: the same for the same files. */
  contentKeyOf(uri: string): string {
    return contentKey(`${this.folders.contentKeyOf(uri)} ${this.gazetteers.contentKeyOf(uri)}`);
  }

  /** What the analysis of an article has to know of its project. */
  analysisOptions(uri: string): Pick<AnalysisOptions, 'rules' | 'project' | 'patience'> {
    return {
      rules: this.#rulesOf(uri),
      project: this.folders.lexiconOf(uri),
      patience: this.#patience,
    };
  }

  /** Where the rules that an article may be reported by are explained. */
  pagesFor(uri: string): PageOf {
    return (rule) => (isOwnRule(rule) ? this.folders.settingsOf(uri) : this.#shippedPage(rule));
  }

  /** What a project decided holds over what its members' editors say, so that all of them see the same. */
  #rulesOf(uri: string): RuleSettings {
    const { severities } = this.#session.settingsOf(uri).rules;
    return { severities: over(severities, this.folders.severitiesOf(uri)) };
  }
}
