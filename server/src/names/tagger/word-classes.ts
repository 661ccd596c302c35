/**
 * What is known of a word before any training on marked text: classes of words that stand in like places, how common
 * the word is, and whether it is listed as part of a name. Read in place.
 *
 * Words are not kept: each stands as a 32-bit hash, in order, so that a look-up is a short search and the table opens
 * without parsing.
 *
 * Layout, little-endian: 4 bytes magic `CDC1`; u32 number of words; u32 checksum of what follows; u32 zero;
 * u32 × words: hashes, ascending; u16 × words: fine class (low 9 bits) and coarse class (6 bits above);
 * u8 × words: frequency class (low 5 bits) and name class (2 bits above).
 */
import { hashLetters } from './hashing.ts';

export const FINE_CLASSES = 512;
export const COARSE_CLASSES = 64;
/** 0 for a word that is not listed as part of a name, then how often it is: once or more, above 5, above 50. */
export const NAME_CLASSES = 4;

/** One word to write into a table. */
export interface ClassedWord {
  /** Normalised as `normalise` in features.ts does. */
  readonly word: string;
  /** Occurrences in running text; 0 for a word that is only listed as a name: its classes mean nothing. */
  readonly count: number;
  readonly fine: number;
  readonly coarse: number;
  readonly name: number;
}

/** An open table. A place is what `find` returned, not -1. */
export interface WordClasses {
  readonly size: number;
  /** Identifies the table: a tagger works only with the table that it was trained with. */
  readonly checksum: number;
  /** Place of a word by its hash (`hashLetters`); -1 when it is not in the table. */
  find(hash: number): number;
  fine(place: number): number;
  coarse(place: number): number;
  name(place: number): number;
  /** 1 + floor(log2(count)); 0 for a word that was never counted. */
  frequency(place: number): number;
}

const MAGIC = 0x31434443;
const HEADER_BYTES = 16;
const BYTES_EACH = 7;
const FINE_BITS = 9;
const FREQUENCY_BITS = 5;

/**
 * Opens a table.
 * @returns the table, or a sentence that says what is wrong with the bytes
 */
export function readWordClasses(bytes: Uint8Array): WordClasses | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    return 'these bytes are no table of word classes (they do not begin with CDC1)';
  }
  const size = view.getUint32(4, true);
  if (bytes.byteLength !== HEADER_BYTES + size * BYTES_EACH) {
    return `the table of word classes says ${size} words, which is not its length of ${bytes.byteLength} bytes`;
  }
  // Typed views need an aligned start; a copy has one.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const start = aligned.byteOffset + HEADER_BYTES;
  const hashes = new Uint32Array(aligned.buffer, start, size);
  const classes = new Uint16Array(aligned.buffer, start + 4 * size, size);
  const counts = aligned.subarray(HEADER_BYTES + 6 * size);
  return {
    size,
    checksum: view.getUint32(8, true),
    find: (hash) => findHash(hashes, hash >>> 0),
    fine: (place) => classes[place]! & (FINE_CLASSES - 1),
    coarse: (place) => classes[place]! >>> FINE_BITS,
    name: (place) => counts[place]! >>> FREQUENCY_BITS,
    frequency: (place) => counts[place]! & ((1 << FREQUENCY_BITS) - 1),
  };
}

/** Hashes are spread evenly: from where one should stand it is a few steps to where it does. */
function findHash(hashes: Uint32Array, wanted: number): number {
  const size = hashes.length;
  if (size === 0) return -1;
  let at = Math.min(size - 1, Math.floor((wanted / 2 ** 32) * size));
  let step = 1;
  // Gallop to a stretch that holds it, then halve.
  let low = at;
  let high = at;
  if (hashes[at]! < wanted) {
    while (high < size - 1 && hashes[high]! < wanted) {
      low = high;
      high = Math.min(size - 1, high + step);
      step *= 2;
    }
  } else {
    while (low > 0 && hashes[low]! > wanted) {
      high = low;
      low = Math.max(0, low - step);
      step *= 2;
    }
  }
  while (low < high) {
    at = (low + high) >> 1;
    if (hashes[at]! < wanted) low = at + 1;
    else high = at;
  }
  return hashes[low] === wanted ? low : -1;
}

/** Writes a table. Of two words that share a hash the more common one is kept. The same input gives the same bytes. */
export function writeWordClasses(words: readonly ClassedWord[]): Uint8Array {
  const byHash = new Map<number, ClassedWord>();
  for (const word of words) {
    const hash = hashLetters(word.word) >>> 0;
    const rival = byHash.get(hash);
    if (rival === undefined || rival.count < word.count) byHash.set(hash, word);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const size = sorted.length;
  const bytes = new Uint8Array(HEADER_BYTES + size * BYTES_EACH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, size, true);
  sorted.forEach(([hash, { fine, coarse, name, count }], place) => {
    view.setUint32(HEADER_BYTES + 4 * place, hash, true);
    view.setUint16(HEADER_BYTES + 4 * size + 2 * place, fine | (coarse << FINE_BITS), true);
    bytes[HEADER_BYTES + 6 * size + place] = (32 - Math.clz32(count)) | (name << FREQUENCY_BITS);
  });
  view.setUint32(8, checksum(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum >>> 0;
}
