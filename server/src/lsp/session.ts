/** One client's session: the open documents, their analyses, and what is sent without being asked for. */
import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Analysis, analyseInSteps } from '../analysis/analysis.ts';
import { isSidecar } from '../annotations/sidecar-name.ts';
import type { NameResources } from '../names/names.ts';
import { diagnostics } from '../service/diagnostics.ts';
import { createArticle } from '../text/article.ts';
import { Analyses, TYPING_DELAY, type VersionedAnalysis } from './analyses.ts';
import type { ClientProfile } from './capabilities.ts';
import { PositionConverter, toDiagnostics } from './convert.ts';
import { type OpenDocument, OpenDocuments } from './documents.ts';
import type { Lifecycle } from './lifecycle.ts';
import { Scheduler } from './scheduler.ts';
import type { ServerEnvironment } from './server.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/** State of the server between `initialize` and `shutdown`. */
export class Session {
  readonly #connection: Connection;
  readonly #client: ClientProfile;
  readonly #documents: OpenDocuments;
  readonly #scheduler: Scheduler<Analysis>;
  readonly #analyses: Analyses;
  #settings: Settings = DEFAULT_SETTINGS;
  #resources: NameResources | undefined;

  constructor(
    connection: Connection,
    environment: ServerEnvironment,
    client: ClientProfile,
    initializationOptions: unknown,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#documents = new OpenDocuments(client.encoding);
    this.#scheduler = new Scheduler(environment.clock);
    this.#analyses = new Analyses(this.#scheduler, {
      document: (uri) => this.#documents.get(uri),
      steps: (document) => this.#steps(document),
      finished: (result) => this.#publish(result),
    });
    this.#adopt(initializationOptions);
    environment.loadResources().then((resources) => {
      this.#resources = resources;
      this.#analyseAll();
    });
  }

  /** Registers the handlers of notifications and requests. */
  listen(lifecycle: Lifecycle): void {
    const connection = this.#connection;
    const running =
      <Params>(handle: (params: Params) => void) =>
      (params: Params): void => {
        if (lifecycle.isRunning) handle(params);
      };
    connection.onDidOpenTextDocument(
      running(({ textDocument: { uri, languageId, version, text } }) => {
        this.#documents.open(uri, languageId, version, text);
        this.#plan(uri, 0);
      }),
    );
    connection.onDidChangeTextDocument(
      running(({ textDocument: { uri, version }, contentChanges }) => {
        this.#documents.change(uri, version, contentChanges);
        this.#plan(uri, TYPING_DELAY);
      }),
    );
    connection.onDidCloseTextDocument(
      running(({ textDocument: { uri } }) => {
        this.#documents.close(uri);
        this.#analyses.forget(uri);
        if (!this.#client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] });
      }),
    );
    connection.onDidChangeConfiguration(running(({ settings }) => this.#configure(settings)));
  }

  /** Continues once the client is ready to be asked. */
  initialized(): void {
    if (this.#client.registersConfiguration) {
      this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
    }
    if (this.#client.pullsConfiguration) this.#configure(undefined);
  }

  dispose(): void {
    this.#scheduler.dispose();
  }

  async #configure(pushed: unknown): Promise<void> {
    const raw = this.#client.pullsConfiguration
      ? await this.#connection.workspace.getConfiguration('copydesk')
      : pushed;
    if (raw === undefined || raw === null) return;
    this.#adopt(raw);
    this.#analyseAll();
  }

  #adopt(raw: unknown): void {
    const { settings, complaints } = readSettings(raw);
    this.#settings = settings;
    for (const complaint of complaints) this.#connection.window.showWarningMessage(complaint);
  }

  #analyseAll(): void {
    for (const { uri } of this.#documents.all()) this.#plan(uri, 0);
  }

  #plan(uri: string, delay: number): void {
    const document = this.#documents.get(uri);
    if (document === undefined || this.#resources === undefined || isSidecar(uri)) return;
    this.#analyses.plan(document, delay);
  }

  *#steps(document: OpenDocument): Generator<void, Analysis> {
    const article = createArticle(document.text);
    yield;
    return yield* analyseInSteps(article, { resources: this.#resources!, rules: this.#settings.rules });
  }

  #publish({ uri, version, analysis }: VersionedAnalysis): void {
    if (this.#client.pullsDiagnostics) return;
    const { text, lines } = analysis.article;
    const positions = new PositionConverter(text, lines, this.#client.encoding);
    const shown = diagnostics(analysis, new Set());
    this.#connection.sendDiagnostics({
      uri,
      version,
      diagnostics: toDiagnostics(shown, uri, positions, this.#client.diagnostic),
    });
  }
}
