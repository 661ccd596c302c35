/**
 * The protocol over standard input and output. The library's own reader passes over what it cannot read in silence and
 * waits for ever when a header is damaged; here a damaged message is answered as JSON-RPC 2.0 asks, a stream that is no
 * stream of messages ends the server, and so does a client that is gone.
 */
import { Console } from 'node:console';
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { FrameSplitter } from './message-frames.ts';

/** Both directions, for `createConnection`. */
export interface StandardStreams {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/**
 * Takes standard input and output for the protocol. What the program itself prints goes to standard error from now on.
 * @param ended told once when nothing more can be read or written; the reason is undefined at the end of the input
 */
export function standardStreams(ended: (reason: string | undefined) => void): StandardStreams {
  globalThis.console = new Console(process.stderr);
  let hasEnded = false;
  const end = (reason?: string): void => {
    if (hasEnded) return;
    hasEnded = true;
    ended(reason);
  };
  // Standard error may lead to the same client.
  process.stderr.on('error', () => {});
  process.stdout.on('error', () => end());
  const writer = new StreamMessageWriter(process.stdout);
  return { reader: new StandardInputReader(process.stdin, writer, end), writer };
}

/** Why a message cannot be handed on. */
interface Refusal {
  readonly id: string | number | null;
  readonly code: number;
  readonly message: string;
}

class StandardInputReader extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadStream;
  readonly #writer: MessageWriter;
  readonly #end: (reason?: string) => void;

  constructor(input: NodeJS.ReadStream, writer: MessageWriter, end: (reason?: string) => void) {
    super();
    this.#input = input;
    this.#writer = writer;
    this.#end = end;
  }

  listen(callback: DataCallback): Disposable {
    const frames = new FrameSplitter();
    const read = (chunk: Buffer): void => {
      for (const frame of frames.read(chunk)) {
        if (frame.kind === 'lost') this.#lost(frame.reason);
        else this.#receive(frame.body, callback);
      }
    };
    const end = (): void => this.#end();
    this.#input.on('data', read).on('end', end).on('close', end).on('error', end);
    return { dispose: () => this.#input.off('data', read) };
  }

  #receive(body: Uint8Array, callback: DataCallback): void {
    const read = readMessage(body);
    if ('code' in read) {
      this.#answer(read);
      return;
    }
    try {
      callback(read.message);
    } catch (error) {
      this.fireError(error);
    }
  }

  #lost(reason: string): void {
    const message = `The messages cannot be told apart any more: ${reason}.`;
    const end = (): void => this.#end(message);
    this.#answer({ id: null, code: ErrorCodes.ParseError, message }).then(end, end);
  }

  #answer({ id, code, message }: Refusal): Promise<void> {
    const response = { jsonrpc: '2.0', id, error: { code, message } };
    const written = this.#writer.write(response);
    // A client that is gone is noticed by the stream itself.
    written.catch(() => {});
    return written;
  }
}

/** A message, or how it is refused. Bytes that are no UTF-8 become U+FFFD, as editors show them too. */
function readMessage(body: Uint8Array): { readonly message: Message } | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: null, code: ErrorCodes.ParseError, message: `The message is no JSON: ${reason}` };
  }
  const reason = faultOf(value);
  if (reason === undefined) return { message: withoutNullParameters(value as Message) };
  return { id: idOf(value), code: ErrorCodes.InvalidRequest, message: reason };
}

/** JSON-RPC leaves parameters out where there are none; some clients write `null`. */
function withoutNullParameters(message: Message & { readonly params?: unknown }): Message {
  if (message.params !== null) return message;
  const { params: _, ...rest } = message;
  return rest;
}

interface AnyMessage {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
}

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const idOf = (value: unknown): string | number | null => {
  const id = typeof value === 'object' ? (value as AnyMessage | null)?.id : undefined;
  return isId(id) ? id : null;
};

/** What keeps a value from being a request, a notification or a response; undefined when nothing does. */
function faultOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'The protocol has no batches: send each message by itself.';
  if (typeof value !== 'object' || value === null) return 'A message is an object.';
  const { id, method, params } = value as AnyMessage;
  if (id !== undefined && !isId(id) && !(id === null && method === undefined)) {
    return 'The id of a message is a number or a text.';
  }
  if (method === undefined) {
    return 'result' in value || 'error' in value
      ? undefined
      : 'A message has a method, a result or an error.';
  }
  if (typeof method !== 'string') return 'The method of a message is a text.';
  if (params !== undefined && typeof params !== 'object') return 'Parameters are an object or a list.';
  const cancelled = (params as AnyMessage | null | undefined)?.id;
  if (method === '$/cancelRequest' && !isId(cancelled)) return '$/cancelRequest names no request.';
  return undefined;
}
