/**
 * Gathers the hashes of forms while records are written, and lays them out in buckets at the end.
 *
 * Only numbers are kept, about twenty bytes for a form, and tables are handed out in pieces: a gazetteer of many
 * millions of forms is built in the memory of an editor.
 */
import type { Steps } from '../../text/steps.ts';
import { EMPTY_HASH, finishHash, hashSpace, hashWord } from './form-hash.ts';
import { LAST_FORM_NUMBER } from './index-layout.ts';

/** Entities that one form leads to at most, those of the first tables; the rest is counted. */
export const MOST_NAMESAKES = 64;
const KEYS_IN_BUCKET = 4;
const OWNER_SHIFT = 8;
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;
/** Numbers in a piece of a table. */
const PIECE = 1 << 14;
/** Forms between two steps. */
const STEP = 1 << 18;
/** Up to here a bucket is put in order by insertion; longer ones, whose forms many entities share, are sorted. */
const LONGEST_INSERTED = 12;

/** Numbers of 32 bits that grow without ever being copied. */
class Numbers {
  readonly #chunks: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const chunk = this.length >>> CHUNK_BITS;
    this.#chunks[chunk] ??= new Uint32Array(CHUNK);
    this.#chunks[chunk]![this.length++ & (CHUNK - 1)] = value;
  }

  at(place: number): number {
    return this.#chunks[place >>> CHUNK_BITS]![place & (CHUNK - 1)]!;
  }

  /** All numbers in ascending order, each once. */
  sortedOnce(): Uint32Array {
    const all = new Uint32Array(this.length);
    this.#chunks.forEach((chunk, at) => {
      const from = at * CHUNK;
      all.set(chunk.subarray(0, Math.min(CHUNK, this.length - from)), from);
    });
    all.sort();
    let kept = 0;
    for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at]!;
    return all.subarray(0, kept);
  }
}

/** Buckets and what is in them, as the file holds them: little-endian, in pieces. */
export interface Buckets {
  readonly bits: number;
  readonly size: number;
  readonly starts: () => Iterable<Uint8Array>;
  readonly keys: () => Iterable<Uint8Array>;
}

export interface FormBuckets extends Buckets {
  readonly owners: () => Iterable<Uint8Array>;
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
    if (this.#prefixes.length < 2 * this.#distinctPrefixes + 1_000_000) return;
    const distinct = this.#prefixes.sortedOnce();
    this.#prefixes = new Numbers();
    for (const one of distinct) this.#prefixes.push(one);
    this.#distinctPrefixes = distinct.length;
  }

  prefixBuckets(): Buckets {
    const hashes = this.#prefixes.sortedOnce();
    const bits = bitsFor(hashes.length);
    const hashAt = (place: number): number => hashes[place]!;
    return {
      bits,
      size: hashes.length,
      starts: () => startsOf(hashAt, hashes.length, bits),
      keys: () => pieces16(hashes.length, hashAt),
    };
  }

  /** Forms that were added. */
  get size(): number {
    return this.#hashes.length;
  }

  *formBuckets(): Steps<FormBuckets> {
    const bits = bitsFor(this.#hashes.length);
    const order = this.#byBucket(bits);
    yield;
    const size = yield* this.#thinOut(order, bits);
    const hashAt = (place: number): number => this.#hashes.at(order[place]!);
    return {
      bits,
      size,
      crowded: order.length - size,
      starts: () => startsOf(hashAt, size, bits),
      keys: () => pieces16(size, hashAt),
      owners: () => pieces32(size, (place) => this.#owners.at(order[place]!)),
    };
  }

  /** Numbers of the forms in the order of their buckets, by counting. */
  #byBucket(bits: number): Uint32Array {
    const { length } = this.#hashes;
    const next = new Uint32Array(2 ** bits + 1);
    for (let form = 0; form < length; form++) next[bucketOf(this.#hashes.at(form), bits) + 1]!++;
    for (let bucket = 0; bucket < 2 ** bits; bucket++) next[bucket + 1]! += next[bucket]!;
    const order = new Uint32Array(length);
    for (let form = 0; form < length; form++) order[next[bucketOf(this.#hashes.at(form), bits)]!++] = form;
    return order;
  }

  /** Puts the likeliest entity of each form first and drops those beyond `MOST_NAMESAKES`; returns how many stay. */
  *#thinOut(order: Uint32Array, bits: number): Steps<number> {
    const compare = (a: number, b: number): number =>
      this.#hashes.at(a) - this.#hashes.at(b) || this.#ranks.at(a) - this.#ranks.at(b) || a - b;
    let kept = 0;
    let stepAt = STEP;
    for (let from = 0; from < order.length; ) {
      const bucket = bucketOf(this.#hashes.at(order[from]!), bits);
      let to = from + 1;
      while (to < order.length && bucketOf(this.#hashes.at(order[to]!), bits) === bucket) to++;
      if (to - from <= LONGEST_INSERTED) sortByInsertion(order, from, to, compare);
      else order.subarray(from, to).sort(compare);
      let alike = 0;
      let hashBefore = -1;
      for (let at = from; at < to; at++) {
        const hash = this.#hashes.at(order[at]!);
        alike = hash === hashBefore ? alike + 1 : 0;
        hashBefore = hash;
        if (alike < MOST_NAMESAKES) order[kept++] = order[at]!;
      }
      from = to;
      if (from < stepAt) continue;
      stepAt = from + STEP;
      yield;
    }
    return kept;
  }
}

/** Puts a short stretch in order, in place. */
function sortByInsertion(
  numbers: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let at = from + 1; at < to; at++) {
    const number = numbers[at]!;
    let place = at;
    for (; place > from && compare(numbers[place - 1]!, number) > 0; place--)
      numbers[place] = numbers[place - 1]!;
    numbers[place] = number;
  }
}

/** Buckets for so many keys: a power of two, of about four keys each. */
const bitsFor = (keys: number): number =>
  Math.max(0, Math.min(30, Math.ceil(Math.log2(Math.max(1, keys / KEYS_IN_BUCKET)))));

/** The bucket of a hash: its highest bits. */
export const bucketOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));

/** Where each bucket begins, and where the last one ends. @param hashAt of the keys in the order of their buckets */
function startsOf(hashAt: (place: number) => number, size: number, bits: number): Iterable<Uint8Array> {
  let at = 0;
  return pieces32(2 ** bits + 1, (bucket) => {
    while (at < size && bucketOf(hashAt(at), bits) < bucket) at++;
    return at;
  });
}

function* pieces32(size: number, valueAt: (place: number) => number): Generator<Uint8Array> {
  const view = new DataView(new ArrayBuffer(4 * PIECE));
  for (let from = 0; from < size; from += PIECE) {
    const count = Math.min(PIECE, size - from);
    for (let at = 0; at < count; at++) view.setUint32(4 * at, valueAt(from + at), true);
    yield new Uint8Array(view.buffer, 0, 4 * count);
  }
}

/** The low halves of numbers. */
function* pieces16(size: number, valueAt: (place: number) => number): Generator<Uint8Array> {
  const view = new DataView(new ArrayBuffer(2 * PIECE));
  for (let from = 0; from < size; from += PIECE) {
    const count = Math.min(PIECE, size - from);
    for (let at = 0; at < count; at++) view.setUint16(2 * at, valueAt(from + at) & 0xffff, true);
    yield new Uint8Array(view.buffer, 0, 2 * count);
  }
}
