/**
 * Cuts a stream of bytes into the messages of the protocol (LSP 3.17, base protocol): header fields, an empty line, and
 * as many bytes as `Content-Length` says. Once the frames are lost there is no way to find the next message, so what
 * is no frame ends the reading; a message that only cannot be understood does not.
 */

/** What the stream holds next. */
export type Frame =
  | { readonly kind: 'message'; readonly body: Uint8Array }
  /** The bytes are no frame; nothing after them can be read. */
  | { readonly kind: 'lost'; readonly reason: string };

/** Header fields are two short lines; bytes. */
const LONGEST_HEADER = 8 * 1024;

/** A whole article in one message is far below this; bytes. A string of JavaScript holds little more. */
export const LONGEST_BODY = 256 * 1024 * 1024;

const HEADER_END = '\r\n\r\n';

/** Collects bytes until they make a message. */
export class FrameSplitter {
  #chunks: Uint8Array[] = [];
  #length = 0;
  /** Length of the body that is being waited for; undefined while its header is. */
  #awaited: number | undefined;
  #isLost = false;

  /** The messages that a piece of the stream completes. After `lost` there are none. */
  *read(chunk: Uint8Array): Generator<Frame> {
    if (this.#isLost) return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (;;) {
      if (this.#awaited === undefined) {
        const header = this.#header();
        if (header === undefined) return;
        const length = typeof header === 'string' ? contentLength(header) : header;
        if (typeof length !== 'number') {
          this.#isLost = true;
          this.#chunks = [];
          yield { kind: 'lost', reason: length.reason };
          return;
        }
        this.#awaited = length;
      }
      if (this.#length < this.#awaited) return;
      const body = this.#take(this.#awaited);
      this.#awaited = undefined;
      yield { kind: 'message', body };
    }
  }

  /** The header without its empty line; undefined while its end is missing. */
  #header(): string | { readonly reason: string } | undefined {
    const start = this.#peek(LONGEST_HEADER);
    const end = start.indexOf(HEADER_END);
    if (end < 0) {
      if (start.length < LONGEST_HEADER) return undefined;
      return { reason: `there is no end of a header in ${LONGEST_HEADER} bytes` };
    }
    const header = start.toString('latin1', 0, end);
    this.#take(end + HEADER_END.length);
    return header;
  }

  /** The first bytes, at most `most`. */
  #peek(most: number): Buffer {
    const first = this.#chunks[0];
    if (first !== undefined && (first.length >= most || this.#chunks.length === 1)) {
      return asBuffer(first.subarray(0, most));
    }
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined.subarray(0, most);
  }

  #take(length: number): Uint8Array {
    if (length === 0) return new Uint8Array();
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    const whole = this.#chunks[0]!;
    this.#length -= length;
    this.#chunks = length === whole.length ? [] : [whole.subarray(length)];
    return whole.subarray(0, length);
  }
}

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

/** The length that a header names, in bytes, or why it names none. Field names are of any case. */
function contentLength(header: string): number | { readonly reason: string } {
  let length: number | undefined;
  for (const line of header.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) return { reason: `the header line “${shortened(line)}” is no field with a colon` };
    if (line.slice(0, colon).trim().toLowerCase() !== 'content-length') continue;
    const value = line.slice(colon + 1).trim();
    if (!/^\d{1,15}$/.test(value))
      return { reason: `the Content-Length “${shortened(value)}” is no number of bytes` };
    if (length !== undefined && length !== Number(value)) return { reason: 'the header names two lengths' };
    length = Number(value);
  }
  if (length === undefined) return { reason: 'the header has no Content-Length' };
  if (length > LONGEST_BODY) {
    return { reason: `a message of ${length} bytes is announced; at most ${LONGEST_BODY} are read` };
  }
  return length;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
