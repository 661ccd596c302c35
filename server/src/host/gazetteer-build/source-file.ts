/**
 * Reads a file of names of any size in pieces of bounded size, unpacked where it is packed by gzip, and feeds it to
 * the reader of its format line by line.
 */

import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { english } from '../../messages/wording.ts';
import type { SourceFormat, SourceReader } from '../../names/gazetteer/sources/source.ts';
import { fileError } from '../files.ts';

/** Bytes that are read at once. */
const PIECE = 1 << 18;
/** The first line of a file is looked at up to here, to tell its format; bytes. */
const HEAD = 1 << 16;
const GZIP = [0x1f, 0x8b] as const;

/** A file that can be read. */
export interface SourceFile {
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  readonly packed: boolean;
  /** Its first full line, as far as it was looked at. */
  readonly firstLine: string;
}

/** The file cannot be used at all; a sentence. */
export class SourceError extends Error {}

/** Looks at the beginning of a file. @throws SourceError */
export async function lookAt(path: string): Promise<SourceFile> {
  try {
    const { size } = await stat(path);
    const handle = await open(path);
    const magic = Buffer.alloc(GZIP.length);
    await handle.read(magic, 0, GZIP.length, 0).finally(() => handle.close());
    const packed = magic[0] === GZIP[0] && magic[1] === GZIP[1];
    let head = '';
    for await (const piece of texts({ path, packed }, () => {}, HEAD)) {
      head += piece;
      if (head.length >= HEAD || head.includes('\n')) break;
    }
    const newline = head.indexOf('\n');
    const firstLine = (newline < 0 ? head : head.slice(0, newline)).replace(/\r$/, '');
    return { path, size, packed, firstLine };
  } catch (error) {
    throw asSourceError(path, error);
  }
}

/** The name by which formats know a file: without folders and the ending of what packed it. */
export const nameOf = ({ path }: Pick<SourceFile, 'path'>): string =>
  basename(path).replace(/\.(?:gz|gzip)$/, '');

/** What is told while a file is read. */
export interface ReadingEvents {
  /** Bytes of the file on disk that were read so far, and lines. */
  progress(bytes: number, lines: number): void;
  /** A line that was left out because it is longer than any of its format. */
  tooLong(line: number, length: number): void;
  /** Whether nothing more is to be read. */
  isDone(): boolean;
}

/** Feeds a file to its reader; stops after each piece until the caller goes on. @throws SourceError */
export async function* feed(
  file: SourceFile,
  format: SourceFormat,
  reader: SourceReader,
  events: ReadingEvents,
): AsyncGenerator<undefined> {
  let bytes = 0;
  let newlines = 0;
  const lines = new LineSplitter(
    format.longestLine,
    (line, number) => {
      if (reader.takes === 'lines' && !events.isDone()) reader.read(line, number);
    },
    events.tooLong,
  );
  try {
    for await (const piece of texts(file, (count) => {
      bytes += count;
    })) {
      if (piece.includes('\0')) throw new SourceError(`${file.path}: this is no text file`);
      if (reader.takes === 'pieces') {
        reader.read(piece);
        newlines += countNewlines(piece);
      } else lines.read(piece);
      events.progress(bytes, reader.takes === 'pieces' ? newlines : lines.count);
      if (events.isDone()) return;
      yield;
    }
    lines.end();
    await reader.end();
    if (reader.takes === 'lines') events.progress(bytes, lines.count);
  } catch (error) {
    throw asSourceError(file.path, error);
  }
}

/** The text of a file, piece by piece. @param counted told how many bytes of the file each piece took */
async function* texts(
  { path, packed }: Pick<SourceFile, 'path' | 'packed'>,
  counted: (bytes: number) => void,
  piece = PIECE,
): AsyncGenerator<string> {
  const raw = createReadStream(path, { highWaterMark: piece });
  raw.on('data', (bytes) => counted(bytes.length));
  // An error of either stream is seen by the loop over the last one.
  const stream = packed ? pipeline(raw, createGunzip({ chunkSize: piece }), () => {}) : raw;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const bytes of stream as AsyncIterable<Uint8Array>) {
    yield decoder.decode(bytes, { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Cuts pieces into lines; of a line that is too long only the length is kept. */
export class LineSplitter {
  readonly #longest: number;
  readonly #line: (line: string, number: number) => void;
  readonly #tooLong: (number: number, length: number) => void;
  #rest = '';
  /** Length of the line at hand where it is too long to be kept. */
  #skipped = 0;
  #count = 0;

  constructor(
    longest: number,
    line: (line: string, number: number) => void,
    tooLong: (number: number, length: number) => void,
  ) {
    this.#longest = longest;
    this.#line = line;
    this.#tooLong = tooLong;
  }

  /** Lines that have ended so far. */
  get count(): number {
    return this.#count;
  }

  read(piece: string): void {
    let from = 0;
    for (let newline = piece.indexOf('\n'); newline >= 0; newline = piece.indexOf('\n', from)) {
      this.#append(piece.slice(from, newline));
      this.#finish();
      from = newline + 1;
    }
    this.#append(piece.slice(from));
  }

  end(): void {
    if (this.#rest !== '' || this.#skipped > 0) this.#finish();
  }

  #append(text: string): void {
    if (this.#skipped > 0) this.#skipped += text.length;
    else if (this.#rest.length + text.length > this.#longest) {
      this.#skipped = this.#rest.length + text.length;
      this.#rest = '';
    } else this.#rest += text;
  }

  #finish(): void {
    this.#count++;
    if (this.#skipped > 0) this.#tooLong(this.#count, this.#skipped);
    else this.#line(this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest, this.#count);
    this.#rest = '';
    this.#skipped = 0;
  }
}

function asSourceError(path: string, error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR')
    return new SourceError(`${path}: the packed file ends too soon; was it downloaded to its end?`);
  if (code.startsWith('Z_')) return new SourceError(`${path}: the packed file is damaged (${code})`);
  return new SourceError(english(fileError('read', path, error).message));
}
