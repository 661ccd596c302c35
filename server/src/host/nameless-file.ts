/**
 * A file for what memory does not hold, which has lost its name as soon as it is open: the system takes it away with the
 * program, however that ends, also by a signal that no program hears of (unlink(2); tmpfile(3) does the same).
 */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes are written at its end and read from anywhere. */
export class NamelessFile {
  readonly #file: number;
  /** Where the system keeps the name of an open file, it goes when the file is closed. */
  #name: string | undefined;

  /** @param folder on whose disk the bytes are @throws Error of the system when no file can be made there */
  constructor(folder: string) {
    const path = join(folder, `.copydesk-${randomUUID()}.tmp`);
    this.#file = openSync(path, 'wx+', 0o600);
    try {
      rmSync(path);
    } catch {
      this.#name = path;
    }
  }

  /** @throws Error of the system, as when the disk is full */
  write(text: string): void {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }

  /** Fills `bytes` from a place in the file. Returns how many there were. @param place in bytes */
  read(bytes: Uint8Array, place: number): number {
    return readSync(this.#file, bytes, 0, bytes.length, place);
  }

  close(): void {
    closeSync(this.#file);
    if (this.#name !== undefined) rmSync(this.#name, { force: true });
  }
}
