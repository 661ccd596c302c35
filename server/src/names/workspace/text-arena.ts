/**
 * Short texts kept as bytes in one array, each named by a number. A workspace has tens of thousands of paths and
 * forms; as strings in a map they would take five times the room.
 */
import { NumberList } from './number-list.ts';

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
/** The longest that one UTF-16 unit can become in UTF-8, in bytes. */
const MOST_BYTES_A_UNIT = 3;

/** Texts by number, in the order in which they came. */
export class TextArena {
  #bytes = new Uint8Array(1024);
  #used = 0;
  readonly #ends = new NumberList();

  get size(): number {
    return this.#ends.length;
  }

  /** Keeps a text and returns its number. A lone surrogate becomes U+FFFD. */
  add(text: string): number {
    const needed = this.#used + text.length * MOST_BYTES_A_UNIT;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.ceil(needed * 1.25));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#used += ENCODER.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#ends.push(this.#used);
    return this.#ends.length - 1;
  }

  textOf(number: number): string {
    const start = number === 0 ? 0 : this.#ends.at(number - 1);
    return DECODER.decode(this.#bytes.subarray(start, this.#ends.at(number)));
  }
}

/** No number. */
export const NONE = -1;

/** Numbers by the hash of what they stand for; several may share a hash. */
export class HashChains {
  #heads = new Int32Array(64).fill(NONE);
  readonly #next = new NumberList();
  readonly #hashes = new NumberList();

  /** Adds the next number, which must be as many as have been added before. */
  add(hash: number): void {
    const number = this.#next.length;
    this.#hashes.push(hash);
    this.#next.push(NONE);
    if (number >= this.#heads.length) this.#widen();
    else this.#link(number, hash);
  }

  /** Every number with a hash, the newest first. */
  *withHash(hash: number): Generator<number> {
    const mask = this.#heads.length - 1;
    for (let at = this.#heads[hash & mask]!; at !== NONE; at = this.#next.at(at)) {
      if (this.#hashes.at(at) === hash) yield at;
    }
  }

  #link(number: number, hash: number): void {
    const slot = hash & (this.#heads.length - 1);
    this.#next.set(number, this.#heads[slot]!);
    this.#heads[slot] = number;
  }

  #widen(): void {
    this.#heads = new Int32Array(this.#heads.length * 2).fill(NONE);
    for (let number = 0; number < this.#next.length; number++) this.#link(number, this.#hashes.at(number));
  }
}

/** FNV-1a over UTF-16 units, as a signed 32-bit number. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Distinct texts, each with one number. */
export class TextTable {
  readonly #texts = new TextArena();
  readonly #chains = new HashChains();

  get size(): number {
    return this.#texts.size;
  }

  /** The number of a text, undefined where it was never added. */
  known(text: string): number | undefined {
    for (const number of this.#chains.withHash(hashOf(text))) {
      if (this.#texts.textOf(number) === text) return number;
    }
    return undefined;
  }

  numberOf(text: string): number {
    const known = this.known(text);
    if (known !== undefined) return known;
    this.#chains.add(hashOf(text));
    return this.#texts.add(text);
  }

  textOf(number: number): string {
    return this.#texts.textOf(number);
  }
}
