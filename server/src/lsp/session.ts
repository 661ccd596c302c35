/** One client's session: the open documents, their analyses and annotations, and what follows when one changes. */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type Analysis, analyseInSteps } from '../analysis/analysis.ts';
import { type LocatedRecord, locateRecords } from '../annotations/decisions.ts';
import { readLayer } from '../annotations/layer.ts';
import { isSidecar } from '../annotations/sidecar-name.ts';
import type { NameResources } from '../names/names.ts';
import { nameFindings, nameFindingsInSteps } from '../service/diagnostics.ts';
import { createLanguageService } from '../service/language-service.ts';
import { createArticleInSteps } from '../text/article.ts';
import { LineIndex } from '../text/lines.ts';
import type { Offset, Span } from '../text/offsets.ts';
import type { Steps } from '../text/steps.ts';
import { Analyses, TYPING_DELAY, type VersionedAnalysis } from './analyses.ts';
import type { ArticleView } from './article-view.ts';
import type { ClientProfile } from './capabilities.ts';
import { checkedPart } from './checked-part.ts';
import { PositionConverter, toSentence } from './convert.ts';
import { DocumentSettings } from './document-settings.ts';
import { type ContentChange, type OpenDocument, OpenDocuments, smallestEdit } from './documents.ts';
import type { ServerEnvironment } from './environment.ts';
import { Recognisers } from './recognisers.ts';
import { Recorder } from './recorder.ts';
import { Reports } from './reports.ts';
import { Scheduler } from './scheduler.ts';
import { type Failure, Sidecars } from './sidecars.ts';

/** How often, at most, requests and keystrokes look whether a sidecar has changed on disk, in milliseconds. */
const SIDECAR_CHECK_INTERVAL = 1000;
/** How long to wait for an editor to show an edit that it says it has applied, in milliseconds. */
const EDIT_PATIENCE = 2000;

/** State of the server between `initialize` and `shutdown`. */
export class Session {
  readonly client: ClientProfile;
  readonly reports: Reports;
  readonly recorder: Recorder;
  readonly #connection: Connection;
  readonly #environment: ServerEnvironment;
  readonly #service = createLanguageService();
  readonly #documents: OpenDocuments;
  readonly #scheduler: Scheduler<Analysis>;
  readonly #analyses: Analyses;
  readonly #sidecars: Sidecars;
  /** What an article still waits for before its first analysis. */
  readonly #opening = new Map<string, Promise<void>>();
  readonly #checked = new Map<string, number>();
  readonly #located = new WeakMap<Analysis, { of: unknown; records: readonly LocatedRecord[] }>();
  /** Called when an open document shows a new text or is closed. */
  readonly #shown = new Map<string, () => void>();
  readonly #ready: Promise<void>;
  readonly #settings: DocumentSettings;
  readonly #recognisers: Recognisers;
  #resources: NameResources | undefined;

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
    this.#scheduler = new Scheduler(environment.clock);
    this.#analyses = new Analyses(this.#scheduler, {
      steps: (document) => this.#steps(document),
      finished: (result) => this.reports.articleChanged(this.#view(result)),
    });
    this.#sidecars = new Sidecars(environment.sidecars, {
      openText: (uri) => this.#documents.get(uri)?.text,
      openSidecars: () => this.#documents.all().flatMap(({ uri }) => (isSidecar(uri) ? [uri] : [])),
      edit: (uri, text) => this.#editInClient(uri, text),
      changed: (uri) => this.#annotationsChanged(uri),
      examined: (uri, layer, failure) => this.reports.sidecarExamined(uri, layer, failure),
    });
    this.recorder = new Recorder({
      documents: this.#documents,
      sidecars: this.#sidecars,
      provenance: (uri) => ({
        creator: { type: 'Person', name: this.#settings.of(uri).creator ?? environment.userName() },
        generator: { type: 'Software', name: `Copydesk ${environment.version}` },
      }),
      layer: (uri) => this.#settings.of(uri).layer,
      findingPlace: (uri, fingerprint, near) => this.#findingPlace(uri, fingerprint, near),
      complain: (message) => this.#say(MessageType.Error, message),
    });
    this.#settings = new DocumentSettings(
      {
        ask: client.pullsConfiguration ? (uris) => this.#askForSettings(uris) : undefined,
        clock: environment.clock,
        came: (uris) => this.#settingsCame(uris),
        complain: (message) => this.#say(MessageType.Warning, message),
        log: (error) => connection.console.error(`copydesk: ${String(error)}`),
      },
      initializationOptions,
    );
    this.#recognisers = new Recognisers(environment.recognisers, {
      changed: () => this.#settingsCame(this.#documents.all().map(({ uri }) => uri)),
      complain: (message) => this.#say(MessageType.Warning, message),
    });
    this.#ready = this.#loadModels();
  }

  /** Whether accepting a fix in a document is written down. */
  recordsFixes(uri: string): boolean {
    return this.#settings.of(uri).recordFixes && this.#sidecars.canKeep(uri);
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
    this.#checked.set(uri, this.#environment.clock.now());
    const awaited = [this.#ready, this.#settings.opened(uri), this.#sidecars.refresh(uri)];
    const opening = Promise.all(awaited).then(() => {
      if (this.#opening.get(uri) !== opening) return;
      this.#opening.delete(uri);
      this.#plan(uri, 0);
    });
    this.#opening.set(uri, opening);
  }

  /** A document was changed in the client. */
  changed(uri: string, version: number, changes: readonly ContentChange[]): void {
    const edits = this.#documents.change(uri, version, changes);
    this.#showed(uri);
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    if (isSidecar(uri)) {
      this.reports.sidecarExamined(uri, readLayer(document.text), undefined);
      this.sidecarChanged(uri);
      return;
    }
    this.#plan(uri, TYPING_DELAY);
    this.inBackground(this.recorder.changed(uri, edits));
    this.checkSidecars(uri, SIDECAR_CHECK_INTERVAL);
  }

  /** A document was closed in the client. */
  closed(uri: string): void {
    this.#documents.close(uri);
    this.#showed(uri);
    if (isSidecar(uri)) {
      this.reports.sidecarExamined(uri, readLayer(''), undefined);
      this.sidecarChanged(uri);
      return;
    }
    this.#opening.delete(uri);
    this.#checked.delete(uri);
    this.#settings.closed(uri);
    this.#analyses.forget(uri);
    this.recorder.closed(uri);
    this.#sidecars.forget(uri);
    this.reports.articleClosed(uri);
  }

  /** A sidecar has changed, on disk or in the editor: the articles that it may belong to are read again. */
  sidecarChanged(sidecar: string): void {
    for (const { uri } of this.#documents.all()) {
      if (!isSidecar(uri) && this.#sidecars.mayBelong(sidecar, uri)) {
        this.inBackground(this.#sidecars.refresh(uri));
      }
    }
  }

  /** Looks whether an article's sidecars have changed, unless that was done less than `interval` milliseconds ago. */
  checkSidecars(uri: string, interval = SIDECAR_CHECK_INTERVAL): void {
    const now = this.#environment.clock.now();
    if (isSidecar(uri) || now - (this.#checked.get(uri) ?? now) < interval) return;
    this.#checked.set(uri, now);
    this.inBackground(this.#sidecars.refresh(uri));
  }

  /** Settings have changed: articles whose settings come anew are analysed anew. @param pushed see `DocumentSettings` */
  configure(pushed: unknown): Promise<void> {
    const articles = this.#documents.all().flatMap(({ uri }) => (isSidecar(uri) ? [] : [uri]));
    return this.#settings.changed(pushed, articles);
  }

  /**
   * The article as it stands now, once it is analysed.
   * @returns undefined when it is not open or is no article
   * @throws ResponseError RequestCancelled, or ContentModified when the text changed while it was waited for
   */
  async article(uri: string, token: CancellationToken): Promise<ArticleView | undefined> {
    const asked = this.#documents.get(uri)?.version;
    if (asked === undefined || isSidecar(uri)) return undefined;
    this.checkSidecars(uri);
    const result = await this.#uncancelled(this.#current(uri), token);
    if (result === undefined) return undefined;
    if (result.version !== asked) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
    }
    return this.#view(result);
  }

  /** The article in its newest version, however often it changes while it is waited for. */
  async newestArticle(uri: string, token: CancellationToken): Promise<ArticleView | undefined> {
    if (isSidecar(uri)) return undefined;
    this.checkSidecars(uri);
    const result = await this.#uncancelled(this.#current(uri), token);
    return result === undefined ? undefined : this.#view(result);
  }

  /** Lets work go on whose result nobody waits for; what goes wrong in it is logged. */
  inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#connection.console.error(`copydesk: ${String(error)}`));
  }

  /** Ends the session; what is being written is written to its end. */
  async dispose(): Promise<void> {
    this.#scheduler.dispose();
    await this.#sidecars.idle();
  }

  async #current(uri: string): Promise<VersionedAnalysis | undefined> {
    await this.#opening.get(uri);
    return this.#analyses.current(uri);
  }

  async #uncancelled<Result>(work: Promise<Result>, token: CancellationToken): Promise<Result> {
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => resolve(undefined));
    });
    const result = await Promise.race([work, cancelled]);
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    }
    return result as Result;
  }

  #view({ uri, version, analysis }: VersionedAnalysis): ArticleView {
    const { records, decisions } = this.#sidecars.annotations(uri);
    const { text, lines } = analysis.article;
    return {
      uri,
      version,
      article: {
        analysis,
        dismissed: decisions.dismissed,
        annotations: () => {
          const known = this.#located.get(analysis);
          if (known?.of === records) return known.records;
          const located = locateRecords(records, text);
          this.#located.set(analysis, { of: records, records: located });
          return located;
        },
      },
      positions: new PositionConverter(text, lines, this.client.encoding),
      service: this.#service,
    };
  }

  #plan(uri: string, delay: number): void {
    const document = this.#documents.get(uri);
    if (document === undefined || this.#opening.has(uri) || isSidecar(uri)) return;
    this.#analyses.plan(document, delay);
  }

  *#steps(document: OpenDocument): Steps<Analysis> {
    const checked = checkedPart(document.text);
    const article = yield* createArticleInSteps(checked.text);
    yield;
    const settings = this.#settings.of(document.uri);
    const tagger = this.#recognisers.of(settings);
    const resources = this.#resources ?? this.#environment.noResources;
    const analysis = yield* analyseInSteps(article, {
      resources: tagger === undefined ? resources : { ...resources, tagger },
      rules: settings.rules,
      decisions: this.#sidecars.annotations(document.uri).decisions.names,
    });
    const { notice } = checked;
    const problems = notice === undefined ? analysis.problems : [{ message: notice }, ...analysis.problems];
    const said = { ...analysis, problems };
    yield* nameFindingsInSteps(said);
    this.inBackground(this.#recognisers.readOn(settings, article));
    return said;
  }

  #annotationsChanged(uri: string): void {
    if (this.#opening.has(uri)) return;
    this.#plan(uri, 0);
    this.inBackground(this.reports.askToPull());
  }

  async #findingPlace(uri: string, fingerprint: string, near: Offset): Promise<Span | undefined> {
    const result = await this.#current(uri);
    if (result === undefined) return undefined;
    const places = nameFindings(result.analysis).filter((named) => named.fingerprint === fingerprint);
    const distance = (span: Span): number => Math.abs(span.start - near);
    return places.map(({ finding }) => finding).sort((a, b) => distance(a) - distance(b))[0];
  }

  /** Changes a document that the client has open, and waits until it shows the new text. */
  async #editInClient(uri: string, text: string): Promise<Failure | { ok: true }> {
    const document = this.#documents.get(uri);
    if (document === undefined) return { ok: false, message: 'The sidecar was closed meanwhile; try again.' };
    if (!this.client.appliesEdits) {
      return { ok: false, message: 'The sidecar is open in an editor that takes no edits; close it first.' };
    }
    const edit = smallestEdit(document.text, text);
    const lines = new LineIndex(document.text);
    const positions = new PositionConverter(document.text, lines, this.client.encoding);
    const textEdit = { range: positions.toRange(edit), newText: edit.newText };
    const shown = this.#untilShown(uri);
    const { applied, failureReason } = await this.#connection.workspace.applyEdit({
      label: 'Copydesk: annotation',
      edit: this.client.documentChanges
        ? { documentChanges: [{ textDocument: { uri, version: document.version }, edits: [textEdit] }] }
        : { changes: { [uri]: [textEdit] } },
    });
    if (!applied) return { ok: false, message: failureReason ?? 'The editor refused to change the sidecar.' };
    await shown;
    return { ok: true };
  }

  /** Ends when a document shows a new text or is closed, or when it takes too long. */
  #untilShown(uri: string): Promise<void> {
    return new Promise((resolve) => {
      const giveUp = this.#environment.clock.after(EDIT_PATIENCE, resolve);
      this.#shown.set(uri, () => {
        giveUp();
        resolve();
      });
    });
  }

  #showed(uri: string): void {
    this.#shown.get(uri)?.();
    this.#shown.delete(uri);
  }

  async #askForSettings(uris: readonly string[]): Promise<readonly unknown[]> {
    const items = uris.map((scopeUri) => ({ scopeUri, section: 'copydesk' }));
    const answers: unknown = await this.#connection.workspace.getConfiguration(items);
    return Array.isArray(answers) ? answers : [];
  }

  #settingsCame(uris: readonly string[]): void {
    const articles = uris.filter((uri) => this.isOpen(uri) && !this.#opening.has(uri));
    if (articles.length === 0) return;
    for (const uri of articles) this.#plan(uri, 0);
    this.inBackground(this.reports.askToPull());
  }

  async #loadModels(): Promise<void> {
    try {
      const { resources, problems } = await this.#environment.loadModels();
      this.#resources = resources;
      if (problems.length > 0) this.#say(MessageType.Warning, `Copydesk: ${problems.join('; ')}.`);
    } catch (error) {
      this.#say(MessageType.Error, `Copydesk runs without its gazetteer: ${String(error)}`);
    }
  }

  #say(type: MessageType, message: string): void {
    this.inBackground(
      this.#connection.sendNotification(ShowMessageNotification.type, {
        type,
        message: toSentence(message, this.client),
      }),
    );
  }
}
