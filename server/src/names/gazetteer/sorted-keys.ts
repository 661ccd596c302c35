/**
 * The sorted part of an index: which entities have a name that begins with some letters.
 *
 * Keys (prefix-keys.ts) are put in order of their UTF-16 units and cut into blocks of 128. A block is the shortest
 * text that parts it from the block before it, and the numbers of the entities to which its keys belong, in ascending
 * order, each but the first as the distance from the one before. The keys themselves stand in the records and are read
 * from there: two bytes for each are enough.
 */
import { ByteReader, DamagedBytes } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { SymbolTable } from './symbol-table.ts';

/** A key, and the number of the entity that has it. */
export type SortedKey = readonly [key: string, entity: number];

/** Puts keys in order. How many it can hold, and where, is its own matter. */
export interface KeySorter {
  add(key: SortedKey): void;
  /** Keys that were added. */
  readonly count: number;
  /** In the order that `compareKeys` says; read once. */
  sorted(): Iterable<SortedKey>;
}

/** The order of keys: by UTF-16 units, then by the entity. */
export const compareKeys = (a: SortedKey, b: SortedKey): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1];

/** Sorts in memory: for tables that are there as a whole anyway. */
export class HeldKeys implements KeySorter {
  readonly #keys: SortedKey[] = [];

  add(key: SortedKey): void {
    this.#keys.push(key);
  }

  get count(): number {
    return this.#keys.length;
  }

  sorted(): Iterable<SortedKey> {
    return this.#keys.sort(compareKeys);
  }
}

/** Keys in a block, but for the last one. */
export const KEYS_IN_BLOCK = 128;

/** Blocks in the order of their keys. Each array of bytes is valid until the next is asked for. */
export function* keyBlocks(keys: Iterable<SortedKey>, symbols: SymbolTable): Generator<Uint8Array> {
  const out = new ByteWriter();
  const scratch = new ByteWriter();
  let last = '';
  let block: SortedKey[] = [];
  const write = (): Uint8Array => {
    out.clear();
    symbols.write(out, scratch, separator(last, block[0]![0]));
    const entities = [...new Set(block.map(([, entity]) => entity))].sort((a, b) => a - b);
    out.varint(entities.length);
    entities.forEach((entity, at) => {
      out.varint(entity - (at === 0 ? 0 : entities[at - 1]!));
    });
    last = block.at(-1)![0];
    block = [];
    return out.written();
  };
  for (const key of keys) {
    block.push(key);
    if (block.length === KEYS_IN_BLOCK) yield write();
  }
  if (block.length > 0) yield write();
}

/** The shortest beginning of a key that comes after the key before it; the whole key where both are the same. */
function separator(before: string, key: string): string {
  let same = 0;
  while (same < key.length && before.charCodeAt(same) === key.charCodeAt(same)) same++;
  return key.slice(0, same + 1);
}

/** One block, as it is read. */
export interface KeyBlock {
  /** No key of the block comes before this text. */
  readonly from: string;
  /** No key of the block comes after this text; undefined for the last block. */
  readonly to: string | undefined;
  /** Numbers of the entities that have the keys of the block, among other keys. */
  readonly entities: readonly number[];
}

/** Reads the blocks that `keyBlocks` wrote, in place. */
export class KeyBlocks {
  readonly #bytes: Uint8Array;
  readonly #at: number;
  readonly #end: number;
  readonly #places: Uint32Array;
  readonly #symbols: SymbolTable;

  /** @param at where the first block begins in `bytes` @param end where the last ends @param places of the blocks */
  constructor(bytes: Uint8Array, at: number, end: number, places: Uint32Array, symbols: SymbolTable) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
    this.#places = places;
    this.#symbols = symbols;
  }

  /** The blocks in which keys with this beginning stand, in order. A damaged block ends them. */
  *from(prefix: string): Generator<KeyBlock> {
    try {
      let low = 0;
      let high = this.#places.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.#symbols.read(this.#block(middle)) < prefix) low = middle + 1;
        else high = middle;
      }
      for (let at = Math.max(0, low - 1); at < this.#places.length; at++) {
        const input = this.#block(at);
        const from = this.#symbols.read(input);
        if (from > prefix && !from.startsWith(prefix)) return;
        const to = at + 1 < this.#places.length ? this.#symbols.read(this.#block(at + 1)) : undefined;
        yield { from, to, entities: readNumbers(input) };
      }
    } catch (error) {
      if (!(error instanceof DamagedBytes)) throw error;
    }
  }

  #block(number: number): ByteReader {
    return new ByteReader(this.#bytes, this.#at + this.#places[number]!, this.#end);
  }
}

function readNumbers(input: ByteReader): number[] {
  const count = input.varint();
  if (count > KEYS_IN_BLOCK) throw new DamagedBytes('a block of names is longer than any');
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < count; at++) {
    number += input.varint();
    numbers.push(number);
  }
  return numbers;
}
