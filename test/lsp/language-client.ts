/** A client for black-box tests: starts the built server as a process and speaks the protocol with it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a bundle of the server into a folder of its own and returns its path. */
export function buildServer(bundle = 'server.js'): { readonly path: string; readonly dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-server-'));
  execFileSync(process.execPath, ['scripts/build.mts', '--outdir', folder, '--only', bundle], {
    cwd: root,
  });
  return {
    path: join(folder, bundle),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a diagnostic says. Protocol 3.18 lets it be marked up for clients that say they draw that. */
export const wordsOf = ({ message }: Pick<Diagnostic, 'message'>): string =>
  typeof message === 'string' ? message : message.value;

/** A message that the server sent without being asked, or a request that it sent. */
export interface Incoming {
  readonly method: string;
  readonly params: unknown;
}

type Answer = (params: never) => unknown;

/** A running server and the connection to it. */
export class LanguageClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** Everything that the server sent by itself, oldest first. */
  readonly incoming: Incoming[] = [];
  /** Exit code of the server, once it has ended. */
  readonly exited: Promise<number | null>;
  #waiting: { readonly matches: (message: Incoming) => boolean; readonly resolve: (m: Incoming) => void }[] =
    [];
  readonly #answers = new Map<string, Answer>();

  constructor(path: string) {
    // What Node keeps of the compiled server, and the server of a workspace, goes with the folder that it was built into.
    const env = { ...process.env, XDG_CACHE_HOME: dirname(path) };
    this.process = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.exited = new Promise((resolve) => this.process.on('exit', (code) => resolve(code)));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification((method, params) => this.#receive({ method, params }));
    this.connection.onRequest((method, params) => {
      this.#receive({ method, params });
      const answer = this.#answers.get(method);
      return answer === undefined ? null : answer(params as never);
    });
    this.connection.onError(() => {});
    this.connection.listen();
  }

  /** Says how the client answers a request of the server. */
  answer(method: string, answer: Answer): void {
    this.#answers.set(method, answer);
  }

  async initialize(
    capabilities: ClientCapabilities,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...more,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  request<Result>(method: string, params?: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version, text },
    });
  }

  /** Replaces the whole text. */
  replace(uri: string, text: string, version: number): Promise<void> {
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** The next message, from now on or among those since `from`, that fits. */
  next(matches: (message: Incoming) => boolean, from = this.incoming.length): Promise<Incoming> {
    const known = this.incoming.slice(from).find(matches);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.push({ matches, resolve }));
  }

  /** The first diagnostics of a document since message `from` that fit. */
  async diagnostics(
    uri: string,
    fits: (params: PublishDiagnosticsParams) => boolean = () => true,
    from = 0,
  ): Promise<PublishDiagnosticsParams> {
    const message = await this.next(({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics') return false;
      const published = params as PublishDiagnosticsParams;
      return published.uri === uri && fits(published);
    }, from);
    return message.params as PublishDiagnosticsParams;
  }

  /** Ends the session as the protocol asks and returns the server's exit code. */
  async shutdown(): Promise<number | null> {
    await this.request('shutdown');
    await this.notify('exit');
    return this.exited;
  }

  /** Ends the server whatever its state is. */
  dispose(): void {
    this.connection.dispose();
    if (this.process.exitCode === null) this.process.kill();
  }

  #receive(message: Incoming): void {
    this.incoming.push(message);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wait of waiting) {
      if (wait.matches(message)) wait.resolve(message);
      else this.#waiting.push(wait);
    }
  }
}
