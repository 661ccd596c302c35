/**
 * Looks up names in a compiled gazetteer (index-layout.ts), in place: opening reads the header and the dictionary,
 * a look-up reads one bucket and, where its key fits, the record behind it. Runs in a browser worker.
 *
 * Damaged bytes can make it miss a name; they cannot make it throw or read outside, and nothing is believed before
 * the form itself has been compared.
 */
import type { Language } from '../../text/languages.ts';
import { ByteReader, DamagedBytes } from './byte-reader.ts';
import { type Dictionary, loadDictionary, RecordEntry, readRecordId } from './entity-record.ts';
import { EMPTY_HASH, finishHash, hashForm, hashSpace, hashWord } from './form-hash.ts';
import { bucketOf } from './form-table.ts';
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from './gazetteer.ts';
import {
  crc32,
  HEADER_BYTES,
  type IndexHeader,
  LAST_FORM_NUMBER,
  LONGEST_BUCKET,
  RECORDS_IN_BLOCK,
  readHeader,
  type Section,
} from './index-layout.ts';
import { Recent } from './recent.ts';

/** A gazetteer that reads a file's bytes. */
export interface IndexGazetteer extends Gazetteer {
  /** Number of forms by which entities are found. */
  readonly forms: number;
  /** Bytes of the file. */
  readonly bytes: number;
}

/**
 * Opens an index.
 * @param bytes the whole file; it is not copied and must not change
 * @throws RangeError with a sentence that says why these bytes cannot be used
 */
export function openIndex(bytes: Uint8Array): IndexGazetteer {
  const header = readHeader(bytes);
  try {
    const dictionary = loadDictionary(
      new ByteReader(bytes, header.sections.dictionary, header.sections.blocks),
    );
    return new IndexReader(bytes, header, dictionary);
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    throw new RangeError(
      `the dictionary of the gazetteer index is damaged (${error.message}); build it again`,
    );
  }
}

/** Whether every byte of an index is as it was written; reads all of them. @throws RangeError as `openIndex` */
export function isIntact(bytes: Uint8Array): boolean {
  return crc32(bytes.subarray(HEADER_BYTES)) === readHeader(bytes).checksum;
}

/** Entities and answers that are remembered: an article asks for the same few again and again. */
const REMEMBERED = 2048;
const NOTHING: readonly GazetteerEntry[] = [];
const OWNER_SHIFT = 8;

/** An entity that has a form, and the languages in which it does. */
interface Found {
  readonly entry: GazetteerEntry;
  readonly languages: ReadonlySet<Language> | 'everywhere';
}

interface Answer {
  readonly everywhere: readonly GazetteerEntry[];
  readonly all: readonly Found[];
}

function entriesIn({ everywhere, all }: Answer, language: Language | undefined): readonly GazetteerEntry[] {
  if (language === undefined || all.length === everywhere.length) return everywhere;
  return all.flatMap(({ entry, languages }) =>
    languages === 'everywhere' || languages.has(language) ? [entry] : [],
  );
}

class IndexReader implements IndexGazetteer {
  readonly size: number;
  readonly forms: number;
  readonly bytes: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #header: IndexHeader;
  readonly #at: Readonly<Record<Section, number>>;
  readonly #dictionary: Dictionary;
  readonly #entities = new Recent<number, RecordEntry>(REMEMBERED);
  readonly #answers = new Recent<string, Answer>(REMEMBERED);

  constructor(bytes: Uint8Array, header: IndexHeader, dictionary: Dictionary) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#header = header;
    this.#at = header.sections;
    this.#dictionary = dictionary;
    this.size = header.entities;
    this.forms = header.forms;
    this.bytes = bytes.length;
  }

  get(id: string): GazetteerEntry | undefined {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#idOf(middle);
      if (found === id) return this.#entity(middle);
      if (found === undefined || found > id) high = middle;
      else low = middle + 1;
    }
    return undefined;
  }

  lookup(foldedForm: string, language?: Language): readonly GazetteerEntry[] {
    const hash = hashForm(foldedForm);
    return this.#hasKey(hash) ? entriesIn(this.#read(foldedForm, hash), language) : NOTHING;
  }

  begins(foldedWord: string): boolean {
    const hash = hashForm(foldedWord);
    return this.#hasKey(hash) || this.#continues(hash);
  }

  longestMatch(words: readonly string[], at: number, language?: Language): GazetteerMatch | undefined {
    let state = EMPTY_HASH;
    // Of most words none, of the others one: the second and further keys that fit are rare.
    let ends: { readonly end: number; readonly hash: number }[] | undefined;
    for (let end = at; end < words.length; end++) {
      if (end > at) state = hashSpace(state);
      state = hashWord(state, words[end]!);
      const hash = finishHash(state);
      if (this.#hasKey(hash)) {
        ends ??= [];
        ends.push({ end: end + 1, hash });
      }
      if (!this.#continues(hash)) break;
    }
    if (ends === undefined) return undefined;
    for (let last = ends.length - 1; last >= 0; last--) {
      const { end, hash } = ends[last]!;
      const form = end === at + 1 ? words[at]! : words.slice(at, end).join(' ');
      const entries = entriesIn(this.#read(form, hash), language);
      if (entries.length > 0) return { words: end - at, entries };
    }
    return undefined;
  }

  *entries(): Iterable<GazetteerEntry> {
    for (let number = 0; number < this.size; number++) {
      const entry = this.#readEntity(number);
      if (entry !== undefined) yield entry;
    }
  }

  /** Whether a form may have this hash. */
  #hasKey(hash: number): boolean {
    const { formBits } = this.#header;
    const bucket = this.#at.formBuckets + 4 * bucketOf(hash, formBits);
    const begin = this.#view.getUint32(bucket, true);
    const end = this.#endOf(begin, this.#view.getUint32(bucket + 4, true), this.forms);
    return this.#keyIn(this.#at.formKeys, begin, end, hash) >= 0;
  }

  /** Whether a longer form may begin with the words of this hash. */
  #continues(hash: number): boolean {
    const { prefixBits, prefixes } = this.#header;
    const bucket = this.#at.prefixBuckets + 4 * bucketOf(hash, prefixBits);
    const begin = this.#view.getUint32(bucket, true);
    const end = this.#endOf(begin, this.#view.getUint32(bucket + 4, true), prefixes);
    return this.#keyIn(this.#at.prefixKeys, begin, end, hash) >= 0;
  }

  /** The end of a bucket, within the section and within reason: a damaged table may say anything. */
  #endOf(begin: number, end: number, size: number): number {
    return Math.min(end, size, begin + LONGEST_BUCKET);
  }

  #keyIn(keysAt: number, begin: number, end: number, hash: number): number {
    const key = hash & 0xffff;
    for (let at = begin; at < end; at++) if (this.#view.getUint16(keysAt + 2 * at, true) === key) return at;
    return -1;
  }

  /** The entities that have the form, compared letter by letter. */
  #read(form: string, hash: number): Answer {
    const known = this.#answers.get(form);
    if (known !== undefined) return known;
    const bucket = this.#at.formBuckets + 4 * bucketOf(hash, this.#header.formBits);
    const begin = this.#view.getUint32(bucket, true);
    const end = this.#endOf(begin, this.#view.getUint32(bucket + 4, true), this.forms);
    const everywhere: GazetteerEntry[] = [];
    const all: Found[] = [];
    for (let at = begin; at < end; at++) {
      at = this.#keyIn(this.#at.formKeys, at, end, hash);
      if (at < 0) break;
      const owner = this.#view.getUint32(this.#at.formOwners + 4 * at, true);
      const entity = this.#entity(owner >>> OWNER_SHIFT);
      const number = owner & LAST_FORM_NUMBER;
      const languages = entity?.languagesOf(number, form, number === LAST_FORM_NUMBER);
      if (entity === undefined || languages === undefined) continue;
      all.push({ entry: entity, languages });
      if (languages === 'everywhere') everywhere.push(entity);
    }
    const answer = { everywhere, all };
    if (form.length <= LONGEST_REMEMBERED) this.#answers.set(form, answer);
    return answer;
  }

  #entity(number: number): RecordEntry | undefined {
    const known = this.#entities.get(number);
    if (known !== undefined) return known;
    const entity = this.#readEntity(number);
    if (entity !== undefined) this.#entities.set(number, entity);
    return entity;
  }

  #readEntity(number: number): RecordEntry | undefined {
    try {
      const input = this.#recordAt(number);
      return input === undefined ? undefined : new RecordEntry(input, this.#dictionary);
    } catch (error) {
      return nothingIfDamaged(error);
    }
  }

  #idOf(number: number): string | undefined {
    try {
      const input = this.#recordAt(number);
      return input === undefined ? undefined : readRecordId(input, this.#dictionary);
    } catch (error) {
      return nothingIfDamaged(error);
    }
  }

  /** A record's bytes, found from the start of its block over those before it. @throws DamagedBytes */
  #recordAt(number: number): ByteReader | undefined {
    if (number >= this.size) return undefined;
    const { records, dictionary, blocks } = this.#at;
    const block = blocks + 4 * Math.floor(number / RECORDS_IN_BLOCK);
    const input = new ByteReader(this.#bytes, records + this.#view.getUint32(block, true), dictionary);
    for (let before = number % RECORDS_IN_BLOCK; before > 0; before--) input.skip(input.varint());
    const length = input.varint();
    input.end = input.skip(length) + length;
    input.at = input.end - length;
    return input;
  }
}

function nothingIfDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedBytes)) throw error;
  return undefined;
}

/** No name is longer in UTF-16 units; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 200;
