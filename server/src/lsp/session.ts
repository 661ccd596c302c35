/** One client's session: the open documents, their analyses and annotations, and what follows when one changes. */

import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { AnalysisOptions } from '../analysis/analysis.ts';
import { readLayer } from '../annotations/records/layer.ts';
import { isSidecar } from '../annotations/records/sidecar-name.ts';
import type { Message } from '../messages/message.ts';
import type { Language } from '../text/languages.ts';
import type { Recorder } from './annotations/recorder.ts';
import { SessionAnnotations } from './annotations/session-annotations.ts';
import { Sidecars } from './annotations/sidecars.ts';
import { ArticleViews } from './article-views.ts';
import { uncancelled } from './connection/cancellation.ts';
import type { ClientProfile } from './connection/capabilities.ts';
import { ClientEdits } from './connection/client-edits.ts';
import { Analyses, TYPING_DELAY, type VersionedAnalysis } from './documents/analyses.ts';
import { Answers } from './documents/answers.ts';
import type { ArticleView } from './documents/article-view.ts';
import { askingClient, DocumentSettings } from './documents/document-settings.ts';
import { type ContentChange, type OpenDocument, OpenDocuments } from './documents/documents.ts';
import { EditedArticles } from './documents/edited-articles.ts';
import { Reports } from './documents/reports.ts';
import { Scheduler } from './documents/scheduler.ts';
import type { ServerEnvironment } from './environment.ts';
import { NameSources } from './names/name-sources.ts';
import { NamesElsewhere } from './names/names-elsewhere.ts';
import { Renames } from './names/renames.ts';
import { OpeningArticles } from './opening-articles.ts';
import { LoadedModels } from './projects/loaded-models.ts';
import { Recognisers } from './projects/recognisers.ts';
import { SessionProjects } from './projects/session-projects.ts';
import { StyleWarnings } from './projects/style-warnings.ts';
import { SessionViews } from './views/session-views.ts';
import { textOnDisk } from './workspace/disk-text.ts';
import { SessionWorkspace } from './workspace/session-workspace.ts';
import type { WorkspaceIndex } from './workspace/workspace-index.ts';

/** How often, at most, requests and keystrokes look whether a sidecar has changed on disk, in milliseconds. */
const SIDECAR_CHECK_INTERVAL = 1000;

/** State of the server between `initialize` and `shutdown`. */
export class Session {
  readonly client: ClientProfile;
  readonly reports: Reports;
  readonly recorder: Recorder;
  readonly annotations: SessionAnnotations;
  readonly #connection: Connection;
  readonly #environment: ServerEnvironment;
  readonly #documents: OpenDocuments;
  readonly #scheduler: Scheduler;
  readonly answers: Answers;
  readonly #analyses: Analyses;
  readonly #sidecars: Sidecars;
  readonly projects: SessionProjects;
  readonly workspace: SessionWorkspace;
  readonly workspaceIndex: WorkspaceIndex;
  readonly #nameSources: NameSources;
  readonly models: LoadedModels;
  readonly #styleWarnings: StyleWarnings;
  readonly renames: Renames;
  readonly elsewhere: NamesElsewhere;
  readonly views: SessionViews;
  readonly #opening = new OpeningArticles();
  /** When an article's sidecars and project were last looked at, by the clock. */
  readonly #checked = new Map<string, number>();
  readonly #clientEdits: ClientEdits;
  readonly #settings: DocumentSettings;
  readonly #recognisers: Recognisers;
  readonly #edited: EditedArticles;
  readonly #articleViews: ArticleViews;

  constructor(
    connection: Connection,
    environment: ServerEnvironment,
    client: ClientProfile,
    initializationOptions: unknown,
  ) {
    this.#connection = connection;
    this.#environment = environment;
    this.client = client;
    this.reports = new Reports(connection, client);
    this.#documents = new OpenDocuments(client.encoding);
    this.#clientEdits = new ClientEdits(connection, client, this.#documents, environment.clock);
    this.#scheduler = new Scheduler(environment.clock);
    this.#analyses = new Analyses(this.#scheduler, {
      steps: (document) => this.#edited.steps(document),
      finished: (result) => {
        this.workspaceIndex.analysed(result.uri, result.analysis);
        this.reports.articleChanged(this.#articleViews.of(result));
      },
    });
    const article = (uri: string, token: CancellationToken) => this.article(uri, token);
    const answered = { article, documents: this.#documents, analyses: this.#analyses };
    this.answers = new Answers(answered, this.#scheduler);
    this.#sidecars = new Sidecars(environment.sidecars, {
      openText: (uri) => this.#documents.get(uri)?.text,
      openSidecars: () => this.#documents.all().flatMap(({ uri }) => (isSidecar(uri) ? [uri] : [])),
      edit: (uri, text) => this.#clientEdits.edit(uri, text),
      changed: (uri) => this.#annotationsChanged(uri),
      examined: (uri, layer, failure) => this.reports.sidecarExamined(uri, layer, failure),
      after: (milliseconds, run) => environment.clock.after(milliseconds, run),
      tell: (message, isProblem) => this.#say(isProblem ? MessageType.Error : MessageType.Info, message),
    });
    const log = this.#log.bind(this);
    this.projects = new SessionProjects({
      environment,
      client,
      openDocuments: () => this.#documents.all(),
      openArticles: () => this.#openArticles(),
      settingsOf: (uri) => this.#settings.of(uri),
      edit: (uri, text) => this.#clientEdits.edit(uri, text),
      changed: (uris) => this.#settingsCame(uris),
      closedChanged: () => this.workspace.decidedOtherwise(),
      folderArrived: (uri) => this.#settings.opened(uri),
      examined: (file) => this.inBackground(this.#styleWarnings.examined(file)),
      complain: (message) => this.#say(MessageType.Error, message),
      log,
    });
    this.models = new LoadedModels(environment, (type, message) => this.#say(type, message));
    this.#styleWarnings = new StyleWarnings(
      () => this.models.whenLoaded(),
      (file) => this.reports.projectExamined(file),
    );
    this.#nameSources = new NameSources(this.projects);
    this.#recognisers = new Recognisers(environment.recognisers, {
      changed: () => this.#settingsCame(this.#documents.all().map(({ uri }) => uri)),
      complain: (message) => this.#say(MessageType.Warning, message),
    });
    const judging = { nameSources: this.#nameSources, models: this.models, recognisers: this.#recognisers };
    const { projects, reports } = this;
    this.workspace = new SessionWorkspace({
      ...{ connection, client, environment, initializationOptions, projects, reports, log, ...judging },
      settingsOf: (uri) => this.#settings.of(uri),
      decisionsOnDisk: async (uri) => (await this.#sidecars.ofClosed(uri)).decisions,
      openArticles: () => this.#openArticles(),
      analysed: () => this.analysedArticles(),
      judge: (uris) => this.#settingsCame(uris),
      fileChanged: (uri, gone) => this.fileChanged(uri, gone),
      tell: (message) => this.#say(MessageType.Info, message),
    });
    this.workspaceIndex = this.workspace.index;
    this.annotations = new SessionAnnotations({
      connection,
      client,
      environment,
      documents: this.#documents,
      sidecars: this.#sidecars,
      settingsOf: (uri) => this.#settings.of(uri),
      gazetteer: (uri) => this.#nameSources.resourcesFor(uri, this.models.resources).gazetteer,
      ready: () => this.models.ready,
      found: (uri) => this.#settingsCame([uri]),
      analysed: async (uri) => (await this.#current(uri))?.analysis,
      show: (type, message) => this.#say(type, message),
    });
    this.recorder = this.annotations.recorder;
    this.#settings = new DocumentSettings(
      {
        ask: client.pullsConfiguration ? askingClient(connection) : undefined,
        clock: environment.clock,
        came: (uris) => {
          this.#settingsCame(uris);
          this.inBackground(this.projects.gazetteers.refresh());
        },
        complain: (message) => this.#say(MessageType.Warning, message),
        log,
      },
      initializationOptions,
    );
    this.#articleViews = new ArticleViews({
      client,
      sidecars: this.#sidecars,
      annotations: this.annotations,
      settings: this.#settings,
      projects: this.projects,
      nameSources: this.#nameSources,
      models: this.models,
      workspaceIndex: this.workspaceIndex,
    });
    this.#edited = new EditedArticles({
      options: (uri, language) => this.#analysisOptions(uri, language),
      analysed: (uri, article) =>
        this.inBackground(this.#recognisers.readOn(this.#settings.of(uri), article)),
    });
    const others = {
      client,
      clock: environment.clock,
      analysed: () => this.analysedArticles(),
      disk: environment.projects,
      index: this.workspaceIndex,
      edits: this.#clientEdits,
      recorder: this.recorder,
      openArticles: () => this.#openArticles(),
      article,
      answers: this.answers,
      read: (uri: string, text: string) => this.#nameSources.read(uri, text, this.models.resources),
      recordsFixes: this.recordsFixes.bind(this),
      soon: () => new Promise<void>((resolve) => environment.clock.soon(resolve)),
      tell: (message: Message) => this.#say(MessageType.Info, message),
    };
    [this.renames, this.elsewhere] = [new Renames(others), new NamesElsewhere(others)];
    const own = { sidecars: this.#sidecars, settings: this.#settings, sources: this.#nameSources };
    this.views = new SessionViews(this, { ...others, ...own, recognisers: this.#recognisers });
  }

  /** Whether accepting a fix in a document is written down. */
  recordsFixes(uri: string): boolean {
    return this.#settings.of(uri).recordFixes && this.#sidecars.canKeep(uri);
  }

  /** The open articles that are analysed as they stand now. */
  analysedArticles(): readonly ArticleView[] {
    const results = this.#openArticles().map((uri) => this.#analyses.finished(uri));
    return results.filter((result) => result !== undefined).map((result) => this.#articleViews.of(result));
  }

  /** The text of a document that the client has open. */
  textOf(uri: string): string | undefined {
    return this.#documents.get(uri)?.text;
  }

  /** A sidecar that the client has open. */
  openSidecar(uri: string): OpenDocument | undefined {
    return isSidecar(uri) ? this.#documents.get(uri) : undefined;
  }

  isOpen(uri: string): boolean {
    return this.#documents.get(uri) !== undefined;
  }

  /** A document was opened in the client. */
  opened(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.open(uri, languageId, version, text);
    if (isSidecar(uri)) {
      this.reports.sidecarExamined(uri, readLayer(text), undefined);
      this.sidecarChanged(uri);
      return;
    }
    if (this.projects.isProjectFile(uri)) {
      this.fileChanged(uri);
      return;
    }
    this.#checked.set(uri, this.#environment.clock.now());
    this.annotations.live.opened(uri, text);
    this.inBackground(this.recorder.opened(uri));
    const reads = [this.#settings.opened(uri), this.#sidecars.refresh(uri), this.projects.refresh()];
    this.#opening.opened(uri, [this.models.ready, ...reads], () => this.#plan(uri, 0));
  }

  /** A document was changed in the client. */
  changed(uri: string, version: number, changes: readonly ContentChange[]): void {
    const edits = this.#documents.change(uri, version, changes);
    this.#clientEdits.showed(uri);
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    const text = (): string => document.text;
    if (this.#isBesideArticles(uri, text)) return;
    this.annotations.live.changed(uri, edits, text);
    this.workspaceIndex.typed();
    this.#plan(uri, TYPING_DELAY);
    this.inBackground(this.recorder.changed(uri, edits));
    this.checkSidecars(uri, SIDECAR_CHECK_INTERVAL);
  }

  /** A document was saved in the client. */
  async saved(uri: string): Promise<void> {
    this.checkSidecars(uri, 0);
    await this.annotations.live.saved(uri);
  }

  /** A document was closed in the client. */
  closed(uri: string): void {
    this.#documents.close(uri);
    this.#clientEdits.showed(uri);
    if (this.#isBesideArticles(uri, () => '')) return;
    this.#opening.closed(uri);
    this.#checked.delete(uri);
    this.#settings.closed(uri);
    this.#analyses.forget(uri);
    this.#edited.forget(uri);
    this.annotations.closed(uri);
    this.#sidecars.forget(uri);
    this.reports.articleClosed(uri);
    this.workspaceIndex.changed(uri);
    this.inBackground(this.projects.refresh());
  }

  /** A file has changed, on disk or in the editor. @param gone whether it was deleted */
  fileChanged(uri: string, gone = false): void {
    if (this.projects.isProjectFile(uri)) this.inBackground(this.projects.refresh());
    else if (isSidecar(uri)) this.sidecarChanged(uri);
    else if (gone) this.workspaceIndex.deleted(uri);
    else {
      this.workspaceIndex.changed(uri);
      this.inBackground(this.recorder.changedOnDisk(uri, () => textOnDisk(this.#environment.projects, uri)));
    }
  }

  /** A sidecar has changed, on disk or in the editor: the articles that it may belong to are read again. */
  sidecarChanged(sidecar: string): void {
    this.workspace.diagnostics.changed();
    this.workspaceIndex.sidecarChanged(sidecar);
    for (const uri of this.#openArticles()) {
      if (this.#sidecars.mayBelong(sidecar, uri)) this.inBackground(this.#sidecars.refresh(uri));
    }
  }

  /** Looks whether an article's sidecars or its project have changed, unless that was done less than `interval` milliseconds ago. */
  checkSidecars(uri: string, interval = SIDECAR_CHECK_INTERVAL): void {
    const now = this.#environment.clock.now();
    if (!this.#isArticle(uri) || now - (this.#checked.get(uri) ?? now) < interval) return;
    this.#checked.set(uri, now);
    this.inBackground(this.projects.refresh());
    this.inBackground(this.#sidecars.refresh(uri));
  }

  /** Settings have changed: articles whose settings come anew are analysed anew. @param pushed see `DocumentSettings` */
  configure(pushed: unknown): Promise<void> {
    const asked = [...this.#openArticles(), ...this.projects.articleFolders.uris];
    return this.#settings.changed(pushed, asked).then(() => this.workspace.decidedOtherwise());
  }

  /**
   * The article as it stands now, once it is analysed.
   * @returns undefined when it is not open or is no article
   * @throws ResponseError RequestCancelled, or ContentModified when the text changed while it was waited for
   */
  async article(uri: string, token: CancellationToken): Promise<ArticleView | undefined> {
    const asked = this.#documents.get(uri)?.version;
    if (asked === undefined || !this.#isArticle(uri)) return undefined;
    this.checkSidecars(uri);
    const result = await uncancelled(this.#current(uri), token);
    if (result === undefined) return undefined;
    if (result.version !== asked) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
    }
    return this.#articleViews.of(result);
  }

  /** The article in its newest version, however often it changes while it is waited for. */
  async newestArticle(uri: string, token: CancellationToken): Promise<ArticleView | undefined> {
    if (!this.#isArticle(uri)) return undefined;
    this.checkSidecars(uri);
    const result = await uncancelled(this.#current(uri), token);
    return result === undefined ? undefined : this.#articleViews.of(result);
  }

  /** Lets work go on whose result nobody waits for; what goes wrong in it is logged. */
  inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#log(error));
  }

  #log(error: unknown): void {
    this.#connection.console.error(`copydesk: ${String(error)}`);
  }

  /** Ends the session; what is being written is written to its end. */
  async dispose(): Promise<void> {
    this.projects.watch.end();
    this.workspace.end();
    this.#scheduler.dispose();
    await this.#sidecars.idle();
  }

  /** Whether a document is a sidecar or a file of a project; if so, what follows from its new text is done. */
  #isBesideArticles(uri: string, text: () => string): boolean {
    if (isSidecar(uri)) {
      this.reports.sidecarExamined(uri, readLayer(text()), undefined);
      this.sidecarChanged(uri);
    } else if (this.projects.isProjectFile(uri)) this.fileChanged(uri);
    else return false;
    return true;
  }

  /** Whatever is open is an article, but for sidecars and files of projects. */
  #isArticle(uri: string): boolean {
    return !isSidecar(uri) && !this.projects.isProjectFile(uri);
  }

  #openArticles(): string[] {
    return this.#documents.all().flatMap(({ uri }) => (this.#isArticle(uri) ? [uri] : []));
  }

  async #current(uri: string): Promise<VersionedAnalysis | undefined> {
    await this.#opening.whenRead(uri);
    return this.#analyses.current(uri);
  }

  #plan(uri: string, delay: number): void {
    const document = this.#documents.get(uri);
    if (document === undefined || this.#opening.has(uri) || !this.#isArticle(uri)) return;
    this.#analyses.plan(document, delay);
  }

  #analysisOptions(uri: string, language: Language): AnalysisOptions {
    const resources = this.#nameSources.resourcesFor(uri, this.models.resources);
    const { names } = this.#sidecars.annotations(uri).decisions;
    return {
      resources: this.#recognisers.joined(resources, this.#settings.of(uri)),
      ...this.projects.analysisOptions(uri),
      decisions: this.#nameSources.decisionsFor(uri, language, names, this.workspaceIndex.usageFor(uri)),
    };
  }

  #annotationsChanged(uri: string): void {
    this.inBackground(this.annotations.live.read(uri));
    if (this.#opening.has(uri)) return;
    this.#plan(uri, 0);
    this.inBackground(this.reports.askToPull());
  }

  #settingsCame(uris: readonly string[]): void {
    const articles = uris.filter((uri) => this.isOpen(uri) && !this.#opening.has(uri));
    if (articles.length === 0) return;
    for (const uri of articles) this.#plan(uri, 0);
    this.inBackground(this.reports.askToPull());
  }

  /** Shows a sentence to the user. */
  tell(message: Message): void {
    this.#say(MessageType.Info, message);
  }

  #say(type: MessageType, message: Message): void {
    const said = { type, message: this.client.wording(message) };
    this.inBackground(this.#connection.sendNotification(ShowMessageNotification.type, said));
  }
}
