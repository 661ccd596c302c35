/**
 * A compact table of how common words are, read in place.
 *
 * The words themselves are not kept: each stands as an 11-bit fingerprint in the bucket that its hash names,
 * beside its frequency class and one bit for names. A word that was never counted is taken for a counted one with
 * a probability of the mean bucket length over 2^11 (about 0.2 % in the shipped table), which is the price of a
 * table of three bytes a word that opens without parsing.
 *
 * Layout, little-endian: 4 bytes magic `CDW1`; u32 number of words; u32 number of buckets, a power of two;
 * u32 × (buckets + 1) index of each bucket's first word; u16 × words: fingerprint (11 bits), name bit, class (4 bits).
 */
import type { WordFrequencies } from './words.ts';

/** A word to write into a table. */
export interface CountedWord {
  /** Folded, see text/folding.ts. */
  readonly word: string;
  /** How often it was counted, at least 1. */
  readonly count: number;
  /** Whether it stands mostly as a part of names. */
  readonly isName: boolean;
}

/** Frequencies, and for each word whether it stood mostly as a name. */
export interface WordTable extends WordFrequencies {
  /** Number of words written into the table. */
  readonly size: number;
  /** Whether the counted word mostly stood as a part of a name; `undefined` for a word that was never counted. */
  isName(foldedWord: string): boolean | undefined;
}

const MAGIC = 0x31574443;
const HEADER_BYTES = 12;
const MOST_COMMON_CLASS = 15;
const FINGERPRINT_BITS = 11;
const FINGERPRINT_SHIFT = 5;
const NAME_BIT = 1 << 4;
const CLASS_MASK = 15;

/** 1 + floor(log2(count)), at most 15. @param count at least 1 */
export function frequencyClassOf(count: number): number {
  return Math.min(MOST_COMMON_CLASS, 32 - Math.clz32(Math.min(count, 0x7fffffff)));
}

/**
 * Opens a table; nothing is copied or parsed, look-ups read the bytes.
 * @throws RangeError when the bytes are no such table, or are cut short
 */
export function readWordTable(bytes: Uint8Array): WordTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError('these bytes are no word table (they do not begin with CDW1)');
  }
  const size = view.getUint32(4, true);
  const buckets = view.getUint32(8, true);
  const wordsAt = HEADER_BYTES + 4 * (buckets + 1);
  if (buckets === 0 || (buckets & (buckets - 1)) !== 0 || bytes.byteLength !== wordsAt + 2 * size) {
    throw new RangeError(`the word table says ${size} words in ${buckets} buckets, which is not its length`);
  }
  const find = (hash: number): number => {
    const bucket = hash & (buckets - 1);
    const fingerprint = fingerprintOf(hash);
    // A damaged table may name words past its end; reading is bounded by what is there.
    const end = Math.min(size, view.getUint32(HEADER_BYTES + 4 * (bucket + 1), true));
    for (let at = view.getUint32(HEADER_BYTES + 4 * bucket, true); at < end; at++) {
      const record = view.getUint16(wordsAt + 2 * at, true);
      if (record >>> FINGERPRINT_SHIFT === fingerprint) return record;
    }
    return 0;
  };
  return {
    size,
    frequencyClass: (word) => find(hash32(word)) & CLASS_MASK,
    frequencyOfParts: (beginning, word, from, to, ending) => {
      const state = goOn(
        goOn(goOn(EMPTY, beginning, 0, beginning.length), word, from, to),
        ending,
        0,
        ending.length,
      );
      return find(finished(state)) & CLASS_MASK;
    },
    isName: (word) => {
      const record = find(hash32(word));
      return record === 0 ? undefined : (record & NAME_BIT) !== 0;
    },
  };
}

/**
 * Writes a table. Words that share bucket and fingerprint become one, with the greater count.
 * @param words each word once
 */
export function writeWordTable(words: readonly CountedWord[]): Uint8Array {
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, words.length / 6))));
  const records: Map<number, CountedWord>[] = Array.from({ length: buckets }, () => new Map());
  for (const counted of words) {
    const hash = hash32(counted.word);
    const bucket = records[hash & (buckets - 1)]!;
    const rival = bucket.get(fingerprintOf(hash));
    if (rival === undefined || rival.count < counted.count) bucket.set(fingerprintOf(hash), counted);
  }
  const size = records.reduce((sum, bucket) => sum + bucket.size, 0);
  const wordsAt = HEADER_BYTES + 4 * (buckets + 1);
  const bytes = new Uint8Array(wordsAt + 2 * size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, size, true);
  view.setUint32(8, buckets, true);
  let at = 0;
  records.forEach((bucket, index) => {
    view.setUint32(HEADER_BYTES + 4 * index, at, true);
    for (const [fingerprint, { count, isName }] of bucket) {
      const record = (fingerprint << FINGERPRINT_SHIFT) | (isName ? NAME_BIT : 0) | frequencyClassOf(count);
      view.setUint16(wordsAt + 2 * at, record, true);
      at++;
    }
  });
  view.setUint32(HEADER_BYTES + 4 * buckets, at, true);
  return bytes;
}

/** FNV-1a over UTF-16 units, finished with the mixer of MurmurHash3 so that all bits depend on all units. */
const hash32 = (word: string): number => finished(goOn(EMPTY, word, 0, word.length));

const EMPTY = 0x811c9dc5;

/** Goes on with some units of a word. */
function goOn(state: number, word: string, from: number, to: number): number {
  let hash = state;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function finished(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The high bits, of which buckets (the low bits) know nothing in a table of up to 2^21 buckets. */
function fingerprintOf(hash: number): number {
  return hash >>> (32 - FINGERPRINT_BITS);
}
