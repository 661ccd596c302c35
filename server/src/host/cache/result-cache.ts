/**
 * Keeps results on disk, so that what has not changed is not done again: a file to whose end each result is written as
 * it comes. A run that is interrupted has lost nothing, and goes on where it was.
 *
 * Of the file only places are held in memory, some forty bytes for each result. A line carries a check of its own: one
 * that was damaged counts as not there. Two programs may write at once, because a line is written in one piece; the
 * place of a line that is not where it was expected reads as damaged.
 */

import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { english } from '../../messages/wording.ts';
import { fileError, notAFile } from '../files.ts';
import { besideWhileWriting, clearLeftBehind } from '../left-behind.ts';
import { PlaceTable } from './place-table.ts';

/** Version of the file's format. */
const VERSION = 1;
const READ_AT_ONCE = 1 << 20;
/** Hexadecimal digits of a line's check and of its key, each followed by a space. */
const CHECK_DIGITS = 12;
const KEY_DIGITS = 16;
const JSON_STARTS = CHECK_DIGITS + 1 + KEY_DIGITS + 1;
/** A file is only made smaller from this size on; bytes. */
const WORTH_REWRITING = 1 << 20;

/** A result and what it was made from. */
export interface CachedResult<Result> {
  /** Names what the result is of: a path, say. */
  readonly key: string;
  /** Of the files that it was made from: where it is the same they have not changed (file-stamp.ts). */
  readonly stamp: string;
  /** Of their contents: where it is the same the result holds, whatever the stamp. */
  readonly hash: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly result: Result;
}

/** How a cache begins, whatever its version. */
const BEGINNING = '{"copydesk":"cache",';

/** Of a cache that is opened. */
export interface CacheOptions {
  /** Bytes that it may grow to; without end unless given. */
  readonly largest?: number;
  /**
   * Its folder is Copydesk's own, so that whatever stands in its place is a damaged cache. Anywhere else a file that is
   * no cache is somebody's, named by a slip, and is left as it is.
   */
  readonly inOwnFolder?: boolean;
}

/** What is told of a cache, in sentences. */
export type TellOfCache = (message: string) => void;

/** Results under one set of settings. `Result` must be plain data; what is read was written by `add`. */
export class ResultCache<Result> {
  readonly #path: string;
  readonly #tell: TellOfCache;
  readonly #settings: string;
  /** Bytes. */
  readonly #largest: number;
  #file: number;
  #places = new PlaceTable();
  /** Bytes of the lines that were found or added since the cache was opened, and of the header. */
  #used = 0;
  #damaged = 0;
  #isWritable = true;

  private constructor(path: string, settings: string, file: number, tell: TellOfCache, largest: number) {
    this.#largest = largest;
    this.#path = path;
    this.#settings = settings;
    this.#file = file;
    this.#tell = tell;
  }

  /**
   * Opens a cache, or makes it. One that is damaged, of another version or of other settings is made anew, and that is
   * told. @param settings names all that results depend on besides their files
   * @returns undefined where the file cannot be made or is of another kind, which is told
   */
  static async open<Result>(
    path: string,
    settings: string,
    tell: TellOfCache,
    { largest = Number.POSITIVE_INFINITY, inOwnFolder = false }: CacheOptions = {},
  ): Promise<ResultCache<Result> | undefined> {
    const refuse = (why: string): undefined => {
      tell(`the cache is not used: ${why}`);
      return undefined;
    };
    try {
      await mkdir(dirname(path), { recursive: true });
      if (isNoFile(path)) return refuse(english(notAFile('write', path).message));
      const file = openSync(path, 'a+');
      if (!inOwnFolder && !beginsAsCache(file)) {
        closeSync(file);
        return refuse(`${path} is a file of another kind, and is left as it is; name another file`);
      }
      const cache = new ResultCache<Result>(path, settings, file, tell, largest);
      cache.#load();
      return cache;
    } catch (error) {
      return refuse(english(fileError('write', path, error).message));
    }
  }

  /** How many results there are. */
  get size(): number {
    return this.#places.size;
  }

  /** The newest result under a key; undefined where there is none, or where its line was damaged. */
  find(key: string): CachedResult<Result> | undefined {
    const digits = keyDigits(key);
    const place = this.#places.find(digits);
    if (place === undefined) return undefined;
    const line = Buffer.alloc(place.length);
    const count = readSync(this.#file, line, 0, place.length, place.offset);
    const found = count === place.length ? this.#read(line.toString('utf8')) : undefined;
    if (found === undefined) this.#damaged++;
    if (found?.key !== key) return undefined;
    if (this.#places.use(digits)) this.#used += place.length;
    return found;
  }

  /** Keeps a result in place of an earlier one under its key. */
  add(entry: CachedResult<Result>): void {
    if (!this.#isWritable) return;
    const json = JSON.stringify(entry);
    const digits = keyDigits(entry.key);
    const line = Buffer.from(`${checkOf(json)} ${digits} ${json}\n`);
    try {
      const offset = fstatSync(this.#file).size;
      if (offset + line.length > this.#largest) {
        this.#isWritable = false;
        this.#tell(`${this.#path} is not written any further: it has as much as it may hold`);
        return;
      }
      writeSync(this.#file, line);
      this.#places.set(digits, offset, line.length);
      this.#places.use(digits);
      this.#used += line.length;
    } catch (error) {
      this.#tell(
        `the cache is not written any further: ${english(fileError('write', this.#path, error).message)}`,
      );
      this.#isWritable = false;
    }
  }

  /** Ends the use of the cache. One that has grown to twice what was used is written anew with that alone. */
  close(): void {
    if (this.#damaged > 0) {
      this.#tell(`${this.#path}: ${this.#damaged} damaged results were passed over and made anew`);
    }
    try {
      const { size } = fstatSync(this.#file);
      if (size > WORTH_REWRITING && size > 2 * this.#used) this.#rewrite();
    } catch (error) {
      this.#tell(
        `the cache stays as large as it is: ${english(fileError('write', this.#path, error).message)}`,
      );
    }
    closeSync(this.#file);
  }

  #header(): string {
    return JSON.stringify({ copydesk: 'cache', version: VERSION, settings: this.#settings });
  }

  /** Learns where the lines are. */
  #load(): void {
    const { size } = fstatSync(this.#file);
    if (size > this.#largest) {
      this.#renew(`it has grown to more than ${Math.round(this.#largest / 1024 / 1024)} MB`);
      return;
    }
    let isHeader = true;
    let whole = 0;
    for (const { line, offset } of linesOf(this.#file)) {
      if (isHeader && line.toString() !== `${this.#header()}\n`) {
        this.#renew(whyNot(line.toString()));
        return;
      }
      const { length } = line;
      const digits = digitsIn(line);
      if (!isHeader && /^[0-9a-f]{16}$/.test(digits)) this.#places.set(digits, offset, length);
      isHeader = false;
      whole = offset + length;
    }
    if (isHeader) this.#renew(size === 0 ? undefined : 'it is no cache');
    // An interrupted run left a piece of a line.
    else if (whole < size) ftruncateSync(this.#file, whole);
  }

  /** Begins the file anew, without the lines that are in it. @param why told, with a name of the file */
  #renew(why: string | undefined): void {
    if (why !== undefined) this.#tell(`${this.#path} is made anew: ${why}`);
    this.#places = new PlaceTable();
    ftruncateSync(this.#file, 0);
    writeSync(this.#file, `${this.#header()}\n`);
  }

  #rewrite(): void {
    clearLeftBehind(this.#path);
    const path = besideWhileWriting(this.#path);
    const file = openSync(path, 'wx');
    try {
      writeSync(file, `${this.#header()}\n`);
      for (const { line, offset } of linesOf(this.#file)) {
        if (this.#places.isUsedAt(digitsIn(line), offset)) writeSync(file, line);
      }
      renameSync(path, this.#path);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  }

  #read(line: string): CachedResult<Result> | undefined {
    const json = line.slice(JSON_STARTS, -1);
    if (line.slice(0, CHECK_DIGITS) !== checkOf(json)) return undefined;
    return JSON.parse(json) as CachedResult<Result>;
  }
}

/** A pipe would be waited for without end, and a device has none. */
function isNoFile(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile();
}

/** Whether a cache was begun in a file, however little of it was written. */
function beginsAsCache(file: number): boolean {
  const bytes = Buffer.alloc(BEGINNING.length);
  const count = readSync(file, bytes, 0, bytes.length, 0);
  return BEGINNING.startsWith(bytes.toString('latin1', 0, count));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const checkOf = (json: string): string => sha256(json).slice(0, CHECK_DIGITS);
const keyDigits = (key: string): string => sha256(key).slice(0, KEY_DIGITS);

/** Why a file that begins so is not used. */
function whyNot(header: string): string {
  try {
    const { copydesk, version } = JSON.parse(header) as Readonly<Record<string, unknown>>;
    if (copydesk !== 'cache') return 'it is no cache';
    return version === VERSION
      ? 'it was made with other settings, or by another version of Copydesk'
      : 'its format is of another version';
  } catch {
    return 'it is no cache, or its beginning is damaged';
  }
}

/** The key in a line. */
const digitsIn = (line: Buffer): string => line.toString('latin1', CHECK_DIGITS + 1, JSON_STARTS - 1);

/** Whole lines with their line feeds, and where they begin, in bytes. */
function* linesOf(file: number): Generator<{ readonly line: Buffer; readonly offset: number }> {
  const bytes = Buffer.alloc(READ_AT_ONCE);
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for (let at = 0; ; ) {
    const count = readSync(file, bytes, 0, bytes.length, at);
    if (count === 0) return;
    at += count;
    let chunk: Buffer = Buffer.concat([rest, bytes.subarray(0, count)]);
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a)) {
      yield { line: chunk.subarray(0, end + 1), offset };
      offset += end + 1;
      chunk = chunk.subarray(end + 1);
    }
    rest = chunk;
  }
}
