/** The server's bundle for browsers in a scope that has nothing of Node, and a client that lends it a folder's files. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import type { Message, NotificationMessage, RequestMessage, ResponseMessage } from 'vscode-jsonrpc';

/** Says what a client answers to a request of the server. */
type Answer = (params: never) => unknown;

/** The part of a worker's global scope that the server uses. */
interface WorkerScope {
  onmessage?: (event: { data: unknown }) => void;
  addEventListener(): void;
  postMessage(message: Message): void;
}

const workerScope = (postMessage: (message: Message) => void): WorkerScope => ({
  addEventListener: () => {},
  postMessage,
});

/** A worker that runs the server, as the page that started it sees it. */
export class BrowserServer {
  readonly #self: WorkerScope;
  readonly #channel = new MessageChannel();
  readonly #answers = new Map<string, Answer>();
  /** Clients answer requests once they have said `initialized`. */
  #isInitialized = false;
  readonly #notifications: NotificationMessage[] = [];
  readonly #responses = new Map<number, (response: ResponseMessage) => void>();
  #arrived: (() => void)[] = [];
  #serial = 0;

  /** @param path of the bundle */
  constructor(path: string) {
    this.#self = workerScope((message) => this.#receive(message));
    const { setTimeout, clearTimeout, queueMicrotask, performance } = globalThis;
    const { TextDecoder, TextEncoder, crypto, structuredClone } = globalThis;
    const { port1, port2 } = this.#channel;
    const scope = {
      ...{ setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, crypto },
      // Bytes cross the border between the two scopes; in a browser they are copied and belong to the worker.
      ...{ structuredClone, console, self: this.#self, Uint8Array: globalThis.Uint8Array },
      MessageChannel: class {
        port1 = port1;
        port2 = port2;
      },
    };
    runInContext(readFileSync(path, 'utf8'), createContext(scope));
  }

  answer(method: string, answer: Answer): void {
    this.#answers.set(method, answer);
  }

  /** Answers the four requests about files from this machine's disk; URIs are `file:` URIs. */
  lendFiles(): void {
    const on = (name: string, run: (path: string, params: { readonly bytes: Uint8Array }) => unknown): void =>
      this.answer(
        `copydesk/files/${name}`,
        (params: { readonly uri: string; readonly bytes: Uint8Array }) => {
          try {
            return { ok: true, value: run(fileURLToPath(params.uri), params) };
          } catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : '';
            return {
              ok: false,
              reason: code === 'ENOENT' ? 'FileNotFound' : 'Unknown',
              message: String(error),
            };
          }
        },
      );
    on('status', (path) => {
      const { size, mtimeMs } = statSync(path);
      return { kind: kindOf(statSync(path)), isLink: false, size, changed: mtimeMs };
    });
    on('list', (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        uri: pathToFileURL(`${path}/${entry.name}`).href,
        kind: kindOf(entry),
        isLink: entry.isSymbolicLink(),
      })),
    );
    on('read', (path) => new Uint8Array(readFileSync(path)));
    on('write', (path, { bytes }) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      return null;
    });
  }

  notify(method: string, params: unknown): void {
    if (method === 'initialized') this.#isInitialized = true;
    this.#send({ method, params });
  }

  /** @throws Error with the server's message when it refuses */
  async request<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++this.#serial;
    const response = await new Promise<ResponseMessage>((resolve) => {
      this.#responses.set(id, resolve);
      this.#send({ id, method, params });
    });
    if (response.error !== undefined) throw new Error(response.error.message);
    return response.result as Result;
  }

  /** The first notification so far or from now on that fits. */
  async notification<Params>(
    method: string,
    fits: (params: Params) => boolean = () => true,
  ): Promise<Params> {
    for (;;) {
      const found = this.#notifications.find(
        (message) => message.method === method && fits(message.params as Params),
      );
      if (found !== undefined) return found.params as Params;
      await new Promise<void>((resolve) => this.#arrived.push(resolve));
    }
  }

  dispose(): void {
    this.#channel.port1.close();
  }

  #send(message: object): void {
    this.#self.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  }

  #receive(sent: Message): void {
    const message = structuredClone(sent) as Partial<RequestMessage & ResponseMessage>;
    if (message.method === undefined) {
      this.#responses.get(Number(message.id))?.(message as ResponseMessage);
      return;
    }
    if (message.id === undefined) {
      this.#notifications.push(message as NotificationMessage);
      for (const arrived of this.#arrived.splice(0)) arrived();
      return;
    }
    if (!this.#isInitialized) throw new Error(`${message.method} was asked before “initialized”`);
    const result = this.#answers.get(message.method)?.(message.params as never) ?? null;
    // An answer never comes in the same turn.
    queueMicrotask(() => this.#send({ id: message.id, result }));
  }
}

function kindOf(entry: { isDirectory(): boolean; isFile(): boolean }): 'file' | 'folder' | 'other' {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
