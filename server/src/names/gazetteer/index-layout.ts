/**
 * The file format of a compiled gazetteer: what stands where. All numbers are little-endian and unsigned.
 *
 * Every section but the first begins at a multiple of four bytes.
 *
 *   header          84 bytes, see `IndexHeader`; its checksum is proved when the file is opened
 *   records         one for each entity, in the order of their ids (entity-record.ts)
 *   dictionary      symbols of the packed texts, names of kinds, beginnings of ids
 *   record blocks   u32 for each 16 records: where the first of them stands, from the start of the records
 *   form buckets    u32 × (2^bits + 1): the number of the bucket's first form
 *   form keys       u16 for each form: the low half of its hash; a bucket is named by the high bits
 *   form owners     u32 for each form: the entity's number (24 bits) and which of its forms it is (8 bits)
 *   prefix buckets  u32 × (2^bits + 1): the same over the beginnings of forms, “New” and “New York” of “New York City”
 *   prefix keys     u16 for each beginning
 *   sorted keys     entities in the order of their names, in blocks (sorted-keys.ts)
 *   sorted blocks   u32 for each block: where it stands, from the start of the sorted keys
 *
 * A look-up is one probe of a bucket of about four keys, and the text of the form is compared before anything is
 * believed. Nothing is parsed when the file is opened, and nothing is as large as a JavaScript object for each name.
 */

export const INDEX_MAGIC = 0x49474443;
export const INDEX_VERSION = 2;
export const HEADER_BYTES = 84;
export const RECORDS_IN_BLOCK = 16;
export const MOST_ENTITIES = 2 ** 24 - 1;
/** Forms after this one are found by it: the owner's byte has no more numbers. */
export const LAST_FORM_NUMBER = 255;
/** Forms in a bucket that a look-up reads at most; no index that this program builds comes near. */
export const LONGEST_BUCKET = 4096;

/** Sections in the order in which they stand in the file. */
export const SECTIONS = [
  'records',
  'dictionary',
  'blocks',
  'formBuckets',
  'formKeys',
  'formOwners',
  'prefixBuckets',
  'prefixKeys',
  'sortedKeys',
  'sortedBlocks',
] as const;

export type Section = (typeof SECTIONS)[number];

export interface IndexHeader {
  /** CRC-32 of everything behind the header. */
  readonly checksum: number;
  /** Bytes of the whole file. */
  readonly length: number;
  readonly entities: number;
  readonly forms: number;
  readonly prefixes: number;
  readonly formBits: number;
  readonly prefixBits: number;
  /** Blocks of sorted keys. */
  readonly sortedBlocks: number;
  /** Where each section begins, in bytes from the start of the file. */
  readonly sections: Readonly<Record<Section, number>>;
}

const HEADER_CHECKSUM_AT = 8;
const CHECKED_FROM = 12;
const SECTIONS_AT = 44;

export function writeHeader(header: IndexHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, INDEX_MAGIC, true);
  view.setUint32(4, INDEX_VERSION, true);
  const { checksum, length, entities, forms, prefixes, formBits, prefixBits, sortedBlocks } = header;
  [checksum, length, entities, forms, prefixes, formBits, prefixBits, sortedBlocks].forEach((value, at) => {
    view.setUint32(CHECKED_FROM + 4 * at, value, true);
  });
  SECTIONS.forEach((section, at) => {
    view.setUint32(SECTIONS_AT + 4 * at, header.sections[section], true);
  });
  view.setUint32(HEADER_CHECKSUM_AT, crc32(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

/**
 * Reads and proves a header: magic, version, checksum, and that every section lies where the numbers say.
 * @throws RangeError with a sentence that says what these bytes are instead
 */
export function readHeader(bytes: Uint8Array): IndexHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== INDEX_MAGIC) {
    throw new RangeError('it is no gazetteer index (it does not begin with CDGI)');
  }
  const version = view.getUint32(4, true);
  if (version !== INDEX_VERSION) {
    throw new RangeError(
      `it is a gazetteer index of format ${version}, and this version of Copydesk reads format ${INDEX_VERSION}; ` +
        'build it again with “copydesk gazetteer build”',
    );
  }
  if (view.getUint32(HEADER_CHECKSUM_AT, true) !== crc32(bytes.subarray(CHECKED_FROM, HEADER_BYTES))) {
    throw new RangeError('the header of the gazetteer index is damaged; build it again');
  }
  const number = (at: number): number => view.getUint32(CHECKED_FROM + 4 * at, true);
  const sections = Object.fromEntries(
    SECTIONS.map((section, at) => [section, view.getUint32(SECTIONS_AT + 4 * at, true)]),
  ) as Record<Section, number>;
  const header = {
    checksum: number(0),
    length: number(1),
    entities: number(2),
    forms: number(3),
    prefixes: number(4),
    formBits: number(5),
    prefixBits: number(6),
    sortedBlocks: number(7),
    sections,
  };
  if (header.length !== bytes.length) {
    throw new RangeError(
      `the gazetteer index is cut short or joined with something: it has ${bytes.length} bytes and says ${header.length}`,
    );
  }
  if (!isSound(header)) throw new RangeError('the sections of the gazetteer index overlap; build it again');
  return header;
}

function isSound({
  length,
  entities,
  forms,
  prefixes,
  formBits,
  prefixBits,
  sortedBlocks,
  sections,
}: IndexHeader): boolean {
  if (formBits > 30 || prefixBits > 30 || entities > MOST_ENTITIES) return false;
  const least: Readonly<Record<Section, number>> = {
    records: 0,
    dictionary: 1,
    blocks: 4 * Math.ceil(entities / RECORDS_IN_BLOCK),
    formBuckets: 4 * (2 ** formBits + 1),
    formKeys: 2 * forms,
    formOwners: 4 * forms,
    prefixBuckets: 4 * (2 ** prefixBits + 1),
    prefixKeys: 2 * prefixes,
    sortedKeys: 0,
    sortedBlocks: 4 * sortedBlocks,
  };
  let end = HEADER_BYTES;
  return SECTIONS.every((section, at) => {
    const begin = sections[section];
    const next = SECTIONS[at + 1];
    const sound =
      begin >= end &&
      (section === 'records' || begin % 4 === 0) &&
      begin + least[section] <= (next === undefined ? length : sections[next]);
    end = begin + least[section];
    return sound;
  });
}

let remainders: Uint32Array | undefined;

/**
 * CRC-32 as in zlib and PNG (ISO 3309). @param before the sum of what stands before `bytes`
 * @returns an unsigned number
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  remainders ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  let sum = ~before;
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ remainders[(sum ^ bytes[at]!) & 0xff]!;
  return ~sum >>> 0;
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Numbers of 32 bits as they stand in the file. @param at a multiple of four, in bytes that begin at one */
export function numbers32(bytes: Uint8Array, at: number, count: number): Uint32Array {
  if (IS_LITTLE_ENDIAN) return new Uint32Array(bytes.buffer, bytes.byteOffset + at, count);
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4 * count);
  return Uint32Array.from({ length: count }, (_, place) => view.getUint32(4 * place, true));
}

/** The same of 16 bits. */
export function numbers16(bytes: Uint8Array, at: number, count: number): Uint16Array {
  if (IS_LITTLE_ENDIAN) return new Uint16Array(bytes.buffer, bytes.byteOffset + at, count);
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 2 * count);
  return Uint16Array.from({ length: count }, (_, place) => view.getUint16(2 * place, true));
}
