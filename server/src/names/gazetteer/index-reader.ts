/**
 * Looks up names in a compiled gazetteer (index-layout.ts), in place: opening reads the header and the dictionary,
 * a look-up reads one bucket and, where its key fits, the record behind it. Runs in a browser worker.
 *
 * Damaged bytes can make it miss a name; they cannot make it throw or read outside, and nothing is believed before
 * the form itself has been compared.
 */
import type { Language } from '../../text/languages.ts';
import { Recent } from '../../text/recent.ts';
import { ByteReader, DamagedBytes } from './byte-reader.ts';
import { type Dictionary, loadDictionary, RecordEntry, readRecordId } from './entity-record.ts';
import { EMPTY_HASH, finishHash, hashForm, hashSpace, hashWord } from './form-hash.ts';
import { bucketOf } from './form-table.ts';
import {
  type Gazetteer,
  type GazetteerEntry,
  type GazetteerMatch,
  type PrefixedForm,
  UNMATCHED_KINDS,
} from './gazetteer.ts';
import {
  crc32,
  HEADER_BYTES,
  type IndexHeader,
  LAST_FORM_NUMBER,
  LONGEST_BUCKET,
  numbers16,
  numbers32,
  RECORDS_IN_BLOCK,
  readHeader,
} from './index-layout.ts';
import { prefixKeysOf, sortedPartOf } from './prefix-keys.ts';
import { type KeyBlock, KeyBlocks } from './sorted-keys.ts';

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

/** A form, and the letters by which it was found. */
interface KeyedForm extends PrefixedForm {
  readonly key: string;
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
  readonly #recordsAt: number;
  readonly #recordsEnd: number;
  readonly #blocks: Uint32Array;
  readonly #formBits: number;
  readonly #formBuckets: Uint32Array;
  readonly #formKeys: Uint16Array;
  readonly #formOwners: Uint32Array;
  readonly #prefixBits: number;
  readonly #prefixBuckets: Uint32Array;
  readonly #prefixKeys: Uint16Array;
  readonly #sorted: KeyBlocks;
  readonly #dictionary: Dictionary;
  readonly #entities = new Recent<number, RecordEntry>(REMEMBERED);
  readonly #answers = new Recent<string, Answer>(REMEMBERED);

  constructor(given: Uint8Array, header: IndexHeader, dictionary: Dictionary) {
    // Numbers are read in place, which needs bytes that begin at a multiple of four.
    const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
    const { sections, entities, forms, prefixes, formBits, prefixBits, sortedBlocks } = header;
    this.#bytes = bytes;
    this.#dictionary = dictionary;
    this.size = entities;
    this.forms = forms;
    this.bytes = bytes.length;
    this.#recordsAt = sections.records;
    this.#recordsEnd = sections.dictionary;
    this.#blocks = numbers32(bytes, sections.blocks, Math.ceil(entities / RECORDS_IN_BLOCK));
    this.#formBits = formBits;
    this.#formBuckets = numbers32(bytes, sections.formBuckets, 2 ** formBits + 1);
    this.#formKeys = numbers16(bytes, sections.formKeys, forms);
    this.#formOwners = numbers32(bytes, sections.formOwners, forms);
    this.#prefixBits = prefixBits;
    this.#prefixBuckets = numbers32(bytes, sections.prefixBuckets, 2 ** prefixBits + 1);
    this.#prefixKeys = numbers16(bytes, sections.prefixKeys, prefixes);
    this.#sorted = new KeyBlocks(
      bytes,
      sections.sortedKeys,
      sections.sortedBlocks,
      numbers32(bytes, sections.sortedBlocks, sortedBlocks),
      dictionary.symbols,
    );
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
    let first = 0;
    let firstHash = 0;
    let further: { readonly end: number; readonly hash: number }[] | undefined;
    for (let end = at; end < words.length; end++) {
      if (end > at) state = hashSpace(state);
      state = hashWord(state, words[end]!);
      const hash = finishHash(state);
      if (this.#hasKey(hash)) {
        if (first === 0) {
          first = end + 1;
          firstHash = hash;
        } else {
          further ??= [];
          further.push({ end: end + 1, hash });
        }
      }
      if (!this.#continues(hash)) break;
    }
    if (first === 0) return undefined;
    for (let last = (further?.length ?? 0) - 1; last >= 0; last--) {
      const { end, hash } = further![last]!;
      const match = this.#matchOf(words, at, end, hash, language);
      if (match !== undefined) return match;
    }
    return this.#matchOf(words, at, first, firstHash, language);
  }

  /** The form of some words, unless nobody is known by it or nobody who is matched in running text. */
  #matchOf(
    words: readonly string[],
    at: number,
    end: number,
    hash: number,
    language: Language | undefined,
  ): GazetteerMatch | undefined {
    const form = end === at + 1 ? words[at]! : words.slice(at, end).join(' ');
    const entries = entriesIn(this.#read(form, hash), language);
    if (!entries.some(({ kind }) => !UNMATCHED_KINDS.has(kind))) return undefined;
    return { words: end - at, entries };
  }

  formsWithPrefix(prefix: string, limit: number): PrefixedForm[] {
    const found = new Map<string, PrefixedForm>();
    if (limit <= 0) return [];
    for (const block of this.#sorted.from(sortedPartOf(prefix))) {
      for (const { form, entry } of this.#keysOf(block, prefix)) {
        // The whole form and the surname in it may both begin so.
        found.set(`${entry.id}\n${form.text}`, { form, entry });
        if (found.size === limit) return [...found.values()];
      }
    }
    return [...found.values()];
  }

  /** The keys of a block that begin with some letters, in order, with the forms that have them. */
  #keysOf({ from, to, entities }: KeyBlock, prefix: string): KeyedForm[] {
    const keys: KeyedForm[] = [];
    for (const number of entities) {
      const entry = this.#readEntity(number);
      for (const form of entry?.forms ?? []) {
        for (const key of prefixKeysOf(form, entry!.type)) {
          const place = sortedPartOf(key);
          // A key may fill several blocks, a common surname, and begin or end any of them.
          const isHere = place >= from && (to === undefined || place <= to);
          if (isHere && key.startsWith(prefix)) keys.push({ key, form, entry: entry! });
        }
      }
    }
    return keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  *entries(): Iterable<GazetteerEntry> {
    for (let number = 0; number < this.size; number++) {
      const entry = this.#readEntity(number);
      if (entry !== undefined) yield entry;
    }
  }

  /** Whether a form may have this hash. */
  #hasKey(hash: number): boolean {
    return keyIn(this.#formBuckets, this.#formKeys, bucketOf(hash, this.#formBits), hash);
  }

  /** Whether a longer form may begin with the words of this hash. */
  #continues(hash: number): boolean {
    return keyIn(this.#prefixBuckets, this.#prefixKeys, bucketOf(hash, this.#prefixBits), hash);
  }

  /** The entities that have the form, compared letter by letter. */
  #read(form: string, hash: number): Answer {
    const known = this.#answers.get(form);
    if (known !== undefined) return known;
    const bucket = bucketOf(hash, this.#formBits);
    const begin = this.#formBuckets[bucket]!;
    const end = endOf(begin, this.#formBuckets[bucket + 1]!, this.forms);
    const everywhere: GazetteerEntry[] = [];
    const all: Found[] = [];
    for (let at = begin; at < end; at++) {
      if (this.#formKeys[at] !== (hash & 0xffff)) continue;
      const owner = this.#formOwners[at]!;
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
    const begin = this.#recordsAt + this.#blocks[Math.floor(number / RECORDS_IN_BLOCK)]!;
    const input = new ByteReader(this.#bytes, begin, this.#recordsEnd);
    for (let before = number % RECORDS_IN_BLOCK; before > 0; before--) input.skip(input.varint());
    const length = input.varint();
    input.end = input.skip(length) + length;
    input.at = input.end - length;
    return input;
  }
}

/** The end of a bucket, within the section and within reason: a damaged table may say anything. */
const endOf = (begin: number, end: number, size: number): number =>
  Math.min(end, size, begin + LONGEST_BUCKET);

function keyIn(buckets: Uint32Array, keys: Uint16Array, bucket: number, hash: number): boolean {
  const begin = buckets[bucket]!;
  const end = endOf(begin, buckets[bucket + 1]!, keys.length);
  const key = hash & 0xffff;
  for (let at = begin; at < end; at++) if (keys[at] === key) return true;
  return false;
}

function nothingIfDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedBytes)) throw error;
  return undefined;
}

/** No name is longer in UTF-16 units; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 200;
