/** Opens files and standard input as streams of bytes, unpacked where they are packed with gzip. */

import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileError } from '../../host/files.ts';
import { STANDARD_INPUT } from '../../host/find-articles.ts';
import type { Message } from '../../messages/message.ts';
import { standardInput } from './standard-input.ts';

/** An open stream under the name to show, or why there is none. */
export type OpenStream =
  | { readonly kind: 'stream'; readonly name: string; readonly stream: AsyncIterable<Uint8Array> }
  | { readonly kind: 'problem'; readonly path: string; readonly message: Message };

/** Size of the pieces that packed streams are unpacked in, bytes: as large as those of files and pipes. */
const PIECE = 64 * 1024;

/** The first bytes of a gzip member (RFC 1952, 2.3.1). */
const GZIP = [0x1f, 0x8b];

/** Opens each PATH when its turn comes; none means standard input. */
export async function* openStreams(paths: readonly string[]): AsyncGenerator<OpenStream> {
  for (const path of paths.length === 0 ? [STANDARD_INPUT] : paths) {
    const source = path === STANDARD_INPUT ? standardInput() : createReadStream(path);
    const name = path === STANDARD_INPUT ? 'standard input' : path;
    try {
      yield { kind: 'stream', name, stream: await unpacked(source) };
    } catch (error) {
      yield { kind: 'problem', path, message: fileError('read', path, error).message };
    }
  }
}

/** @throws what the source throws when its first bytes are read */
async function unpacked(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const chunks = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < GZIP.length && !ended) {
    const next = await chunks.next();
    if (next.done === true) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const whole = rejoined(head, chunks);
  const isGzip = GZIP.every((byte, at) => head[at] === byte);
  if (!isGzip) return whole;
  // Members that follow one another are unpacked as one stream, as gzip itself does. Errors reach whoever reads.
  const packed = Readable.from(whole);
  const gunzip = createGunzip({ chunkSize: PIECE });
  packed.on('error', (error) => gunzip.destroy(error));
  return packed.pipe(gunzip);
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
