/** A client that keeps no rule of the protocol: it writes whatever bytes a test asks for and reads what comes back. */
import { type ChildProcess, spawn } from 'node:child_process';

/** A message of the server. */
export interface ServerMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** How a server ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

type Matches = (message: ServerMessage) => boolean;

const HEADER_END = '\r\n\r\n';

/** The bytes of a message as the protocol frames it. */
export function framed(body: string | Buffer, headers: readonly string[] = []): Buffer {
  const bytes = Buffer.from(body);
  const head = [`Content-Length: ${bytes.length}`, ...headers].join('\r\n') + HEADER_END;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** A running server, and its messages in the order in which they came. */
export class RawClient {
  readonly process: ChildProcess;
  readonly messages: ServerMessage[] = [];
  readonly ended: Promise<Ending>;
  /** What it wrote to standard error so far. */
  log = '';
  #unread = Buffer.alloc(0);
  #waiting: { readonly matches: Matches; readonly resolve: (message: ServerMessage) => void }[] = [];

  /** @param command the program and its arguments */
  constructor(command: readonly [string, ...string[]], environment: NodeJS.ProcessEnv = process.env) {
    const [program, ...rest] = command;
    this.process = spawn(program, rest, { stdio: ['pipe', 'pipe', 'pipe'], env: environment });
    this.ended = new Promise((resolve) => {
      this.process.on('exit', (code, signal) => resolve({ code, signal }));
    });
    this.process.stdout!.on('data', (bytes: Buffer) => this.#read(bytes));
    this.process.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.log += text;
    });
    // The server may be gone before everything is written: that is what some tests are about.
    this.process.stdin!.on('error', () => {});
  }

  write(bytes: string | Buffer): void {
    this.process.stdin!.write(bytes);
  }

  /** Sends a message in its frame. */
  send(message: object): void {
    this.write(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
  }

  /** The answer to a request with an id of its own. */
  request(id: number | string, method: string, params?: unknown): Promise<ServerMessage> {
    this.send({ id, method, params });
    return this.answer(id);
  }

  answer(id: number | string | null): Promise<ServerMessage> {
    return this.next((message) => message.id === id && message.method === undefined);
  }

  /** The first message that fits among those that came and those that will. */
  next(matches: Matches): Promise<ServerMessage> {
    const known = this.messages.find(matches);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.push({ matches, resolve }));
  }

  /** @param processId of the client, as the server is told */
  async initialize(capabilities: object = {}, processId: number | null = process.pid): Promise<void> {
    await this.request('initialize', 'initialize', { processId, rootUri: null, capabilities });
    this.send({ method: 'initialized', params: {} });
  }

  open(uri: string, text: string, version = 1): void {
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'plaintext', version, text } },
    });
  }

  /** Diagnostics that were published for a version of a document. */
  diagnostics(uri: string, version: number): Promise<ServerMessage> {
    return this.next(({ method, params }) => {
      const published = params as { readonly uri?: string; readonly version?: number };
      return (
        method === 'textDocument/publishDiagnostics' && published.uri === uri && published.version === version
      );
    });
  }

  /** Whether the server still answers, and ends as the protocol asks. */
  async endsWell(): Promise<Ending> {
    await this.request('last', 'shutdown');
    this.send({ method: 'exit' });
    return this.ended;
  }

  dispose(): void {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill('SIGKILL');
  }

  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const headerEnd = this.#unread.indexOf(HEADER_END);
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#unread.toString('ascii', 0, headerEnd))?.[1]);
      const bodyStart = headerEnd + HEADER_END.length;
      if (this.#unread.length < bodyStart + length) return;
      const body = this.#unread.toString('utf8', bodyStart, bodyStart + length);
      this.#unread = this.#unread.subarray(bodyStart + length);
      this.#receive(JSON.parse(body) as ServerMessage);
    }
  }

  #receive(message: ServerMessage): void {
    this.messages.push(message);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wait of waiting) {
      if (wait.matches(message)) wait.resolve(message);
      else this.#waiting.push(wait);
    }
  }
}
