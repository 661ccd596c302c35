/**
 * The life of the language client: start, restart, a change of the languages it reads, and what is said when
 * the server does not run. How the server is reached (a Node process, a web worker) is the entry point's matter.
 */
import {
  CancellationError,
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type LanguageClientOptions,
  LSPErrorCodes,
  ProgressType,
  type WorkspaceEdit as ProtocolEdit,
  ResponseError,
  RevealOutputChannelOn,
  State,
  type StaticFeature,
} from 'vscode-languageclient';
import { ANALYSED_NOTIFICATION } from '../../protocol/desk.ts';
import { annotationWordsMiddleware } from './annotation-words.ts';
import { articleLanguages, documentSelector, editedSchemes } from './document-selector.ts';
import { forgetCommands, keptCommandsMiddleware } from './kept-commands.ts';
import { NameColours } from './name-colours.ts';
import { fadingMiddleware } from './right-to-left.ts';
import { sidecarSavingMiddleware } from './sidecar-saving.ts';

export const SERVER_NAME = 'Copydesk';

/** A server that stops this often in `CRASH_WINDOW` milliseconds is not started again by itself. */
const CRASH_LIMIT = 4;
const CRASH_WINDOW = 180_000;

/** Tells the server that pages are drawn here, which want to hear of every analysis. */
const HEARS_ANALYSES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    const { copydesk } = { copydesk: {}, ...capabilities.experimental };
    capabilities.experimental = { ...capabilities.experimental, copydesk: { ...copydesk, analysed: true } };
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};

/** How many articles the server has read by then. */
const COUNTED = new ProgressType<{ readonly articles: number }>();

/** Makes a language client that is not started yet. */
export type Connect = (options: LanguageClientOptions) => BaseLanguageClient;

/** A version of an article has been analysed, or something was decided about it. */
export interface Analysed {
  readonly uri: string;
  readonly version: number;
}

export class CopydeskClient implements Disposable {
  readonly log: LogOutputChannel = window.createOutputChannel(SERVER_NAME, { log: true });
  readonly #connect: Connect;
  readonly #analysed = new EventEmitter<Analysed>();
  /** For pages that draw articles themselves. */
  readonly onAnalysed: Event<Analysed> = this.#analysed.event;
  readonly #settings: Disposable;
  /** Schemes of the documents that the server is told of. */
  #schemes: readonly string[] = [];
  #client: BaseLanguageClient | undefined;
  #colours: NameColours | undefined;
  #crashes: number[] = [];
  #failureSaid = false;
  #progresses = 0;
  /** Starts and stops follow one another: a client that is starting cannot be stopped. */
  #queue: Promise<void> = Promise.resolve();

  constructor(connect: Connect) {
    this.#connect = connect;
    this.#settings = Disposable.from(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('copydesk.languages')) void this.restart();
      }),
      // A folder from another kind of file system brings documents that nobody has asked for yet.
      workspace.onDidChangeWorkspaceFolders(() => {
        if (editedSchemes().some((scheme) => !this.#schemes.includes(scheme))) void this.restart();
      }),
    );
  }

  /** Starts the server. A failure is said to the user and not thrown. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  /** Ends the server, and starts it anew with the settings of now. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /**
   * Runs a command of the server.
   * @throws ResponseError with the reason that the server gives; Error when it does not run
   */
  async execute<Answer>(command: string, argument: unknown): Promise<Answer> {
    await this.#queue;
    if (this.#client === undefined) throw new Error(l10n.t('the server does not run'));
    return this.#client.sendRequest<Answer>('workspace/executeCommand', { command, arguments: [argument] });
  }

  /** Ends the server. */
  async dispose(): Promise<void> {
    this.#settings.dispose();
    await this.#inTurn(() => this.#stop());
    this.#analysed.dispose();
    this.log.dispose();
  }

  /** How the server names a document. */
  uriOf(document: Pick<TextDocument, 'uri'>): string {
    return this.#client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  /**
   * Asks the server something of Copydesk's own.
   * @param told hears how many articles were read by then, where the server says so
   * @throws Error with the reason, also when it does not run; CancellationError when it was cancelled
   */
  async request<Answer>(
    method: string,
    params: object,
    token?: CancellationToken,
    told?: (articles: number) => void,
  ): Promise<Answer> {
    await this.#queue;
    const client = this.#client;
    if (client === undefined) throw new Error(l10n.t('the server does not run'));
    const workDoneToken = `copydesk-${++this.#progresses}`;
    const listening =
      told === undefined
        ? undefined
        : client.onProgress(COUNTED, workDoneToken, ({ articles }) => told(articles));
    try {
      const asked = { ...params, workDoneToken };
      // A token that is undefined would go out as one more parameter.
      return await (token === undefined
        ? client.sendRequest<Answer>(method, asked)
        : client.sendRequest<Answer>(method, asked, token));
    } catch (error) {
      const wasCancelled = error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
      throw wasCancelled || token?.isCancellationRequested === true ? new CancellationError() : error;
    } finally {
      listening?.dispose();
    }
  }

  /** A document as VS Code names it. @param uri as the server does */
  uriFrom(uri: string): Uri {
    return this.#client?.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri);
  }

  /** An edit of the server as VS Code takes it. */
  async editFrom(edit: ProtocolEdit): Promise<WorkspaceEdit> {
    return (await this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit)) ?? new WorkspaceEdit();
  }

  /** Asks the server something of Copydesk's own; undefined when it does not run or gives no answer. */
  async ask<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    const client = this.#client;
    if (client?.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<Answer>(method, params);
    } catch (error) {
      this.log.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step);
    return this.#queue;
  }

  async #start(): Promise<void> {
    this.#failureSaid = false;
    this.#crashes = [];
    const languages = articleLanguages();
    this.#schemes = editedSchemes();
    this.log.info(`starting the server for ${languages.join(', ') || 'annotations only'}`);
    const colours = new NameColours();
    this.#colours = colours;
    const client = this.#connect({
      documentSelector: documentSelector(languages),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        ...fadingMiddleware,
        ...annotationWordsMiddleware,
        ...keptCommandsMiddleware,
        workspace: sidecarSavingMiddleware,
        ...colours.middleware(() => client.initializeResult?.capabilities.semanticTokensProvider?.legend),
      },
      initializationFailedHandler: (error) => {
        void this.#sayFailure(error);
        return false;
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
    });
    client.registerFeature(HEARS_ANALYSES);
    client.onNotification(ANALYSED_NOTIFICATION, (analysed: Analysed) => this.#analysed.fire(analysed));
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      void this.#sayFailure(error);
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#colours?.dispose();
    this.#colours = undefined;
    forgetCommands();
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(`the server did not end cleanly: ${String(error)}`);
    }
  }

  /** The server ended by itself: begin again, unless it never ran or keeps ending. */
  #closed(): CloseHandlerResult {
    if (this.#client?.state !== State.Running) return { action: CloseAction.DoNotRestart, handled: true };
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < CRASH_WINDOW), now];
    if (this.#crashes.length < CRASH_LIMIT) {
      this.log.warn('the server ended unexpectedly; starting it again');
      return { action: CloseAction.Restart, handled: true };
    }
    void this.#sayFailure(`it ended ${CRASH_LIMIT} times within three minutes`);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** Says once per start that there is no server, with a way to the log and a way on. */
  async #sayFailure(cause: unknown): Promise<void> {
    this.log.error(
      `the server does not run: ${cause instanceof Error ? (cause.stack ?? cause.message) : cause}`,
    );
    if (this.#failureSaid) return;
    this.#failureSaid = true;
    const showLog = l10n.t('Show the log');
    const restart = l10n.t('Restart the server');
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = l10n.t('The Copydesk server does not run, so articles are not checked: {0}', reason);
    const choice = await window.showErrorMessage(message, showLog, restart);
    if (choice === showLog) this.log.show();
    if (choice === restart) await this.restart();
  }
}
