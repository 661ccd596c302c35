/**
 * Gathers the hashes of forms while records are written, and lays them out in buckets at the end.
 *
 * Only numbers are kept, sixteen bytes for a form, so that a gazetteer of many millions of forms is built in the
 * memory of an editor.
 */
import { ByteWriter } from './byte-writer.ts';
import { EMPTY_HASH, finishHash, hashSpace, hashWord } from './form-hash.ts';
import { LAST_FORM_NUMBER } from './index-layout.ts';

/** Entities that one form leads to at most, those of the first tables; the rest is counted. */
export const MOST_NAMESAKES = 64;
const KEYS_IN_BUCKET = 4;
const OWNER_SHIFT = 8;

/** Numbers of 32 bits that grow. */
class Numbers {
  values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  /** The numbers themselves; valid until the next push. */
  written(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}

/** Buckets and what is in them, as the file holds them. */
export interface Buckets {
  readonly bits: number;
  readonly size: number;
  readonly starts: Uint8Array;
  readonly keys: Uint8Array;
}

export interface FormBuckets extends Buckets {
  readonly owners: Uint8Array;
  /** Forms left out because more than `MOST_NAMESAKES` entities have them. */
  readonly crowded: number;
}

export class FormTable {
  readonly #hashes = new Numbers();
  readonly #owners = new Numbers();
  /** What decides between entities of one form: full names before short ones, then the order of the sources. */
  readonly #ranks = new Numbers();
  #prefixes = new Numbers();
  #distinctPrefixes = 0;

  /**
   * Adds a form.
   * @param words its folded words @param entity number of its entity @param form number of the form in the entity
   * @param order place of the entity among the sources @param short whether it is a short form
   */
  add(words: readonly string[], entity: number, form: number, order: number, short: boolean): void {
    let state = EMPTY_HASH;
    words.forEach((word, at) => {
      if (at > 0) {
        this.#addPrefix(finishHash(state));
        state = hashSpace(state);
      }
      state = hashWord(state, word);
    });
    this.#hashes.push(finishHash(state));
    this.#owners.push(entity * 2 ** OWNER_SHIFT + Math.min(form, LAST_FORM_NUMBER));
    this.#ranks.push((short ? 0x8000_0000 : 0) + Math.min(order, 0x7fff_ffff));
  }

  #addPrefix(hash: number): void {
    this.#prefixes.push(hash);
    // Most beginnings come again and again: first names, “University of”.
    if (this.#prefixes.length >= 2 * this.#distinctPrefixes + 1_000_000) this.#sortPrefixes();
  }

  #sortPrefixes(): void {
    const sorted = this.#prefixes.written().sort();
    const distinct = new Numbers();
    sorted.forEach((hash, at) => {
      if (at === 0 || hash !== sorted[at - 1]) distinct.push(hash);
    });
    this.#prefixes = distinct;
    this.#distinctPrefixes = distinct.length;
  }

  prefixBuckets(): Buckets {
    this.#sortPrefixes();
    const hashes = this.#prefixes.written();
    const bits = bitsFor(hashes.length);
    const order = Uint32Array.from(hashes, (_, at) => at);
    return layOut(hashes, order, bits);
  }

  formBuckets(): FormBuckets {
    const hashes = this.#hashes.written();
    const owners = this.#owners.written();
    const ranks = this.#ranks.written();
    const bits = bitsFor(hashes.length);
    const order = byBucket(hashes, bits);
    const kept = new Numbers();
    let crowded = 0;
    for (let from = 0; from < order.length; ) {
      const bucket = bucketOf(hashes[order[from]!]!, bits);
      let to = from + 1;
      while (to < order.length && bucketOf(hashes[order[to]!]!, bits) === bucket) to++;
      const forms = order
        .subarray(from, to)
        .sort((a, b) => hashes[a]! - hashes[b]! || ranks[a]! - ranks[b]! || owners[a]! - owners[b]!);
      let alike = 0;
      forms.forEach((form, at) => {
        alike = at > 0 && hashes[form] === hashes[forms[at - 1]!] ? alike + 1 : 0;
        if (alike < MOST_NAMESAKES) kept.push(form);
        else crowded++;
      });
      from = to;
    }
    const laidOut = layOut(hashes, kept.written(), bits);
    const out = new ByteWriter(4 * kept.length + 4);
    for (const form of kept.written()) out.u32(owners[form]!);
    return { ...laidOut, owners: out.written(), crowded };
  }
}

/** Buckets for so many keys: a power of two, of about four keys each. */
const bitsFor = (keys: number): number =>
  Math.max(0, Math.min(30, Math.ceil(Math.log2(Math.max(1, keys / KEYS_IN_BUCKET)))));

/** The bucket of a hash: its highest bits. */
export const bucketOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));

/** Numbers of the hashes in the order of their buckets, by counting. */
function byBucket(hashes: Uint32Array, bits: number): Uint32Array {
  const next = new Uint32Array(2 ** bits + 1);
  for (const hash of hashes) next[bucketOf(hash, bits) + 1]!++;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) next[bucket + 1]! += next[bucket]!;
  const order = new Uint32Array(hashes.length);
  hashes.forEach((hash, at) => {
    order[next[bucketOf(hash, bits)]!++] = at;
  });
  return order;
}

/** @param order which hashes, in the order of their buckets */
function layOut(hashes: Uint32Array, order: Uint32Array, bits: number): Buckets {
  const starts = new ByteWriter(4 * (2 ** bits + 1));
  const keys = new ByteWriter(2 * order.length + 2);
  let at = 0;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    starts.u32(at);
    while (at < order.length && bucketOf(hashes[order[at]!]!, bits) === bucket) {
      keys.u16(hashes[order[at]!]! & 0xffff);
      at++;
    }
  }
  starts.u32(at);
  return { bits, size: order.length, starts: starts.written(), keys: keys.written() };
}
