/** Writes a compiled gazetteer (index-layout.ts): entities go in by the order of their ids, bytes come out. */
import { runThrough, type Steps } from '../../text/steps.ts';
import { ByteWriter } from './byte-writer.ts';
import { type Dictionary, newDictionary, RecordWriter, saveDictionary } from './entity-record.ts';
import { foldedForm } from './folded-form.ts';
import { FormTable } from './form-table.ts';
import { countsIn, type GazetteerEntry } from './gazetteer.ts';
import {
  crc32,
  HEADER_BYTES,
  MOST_ENTITIES,
  RECORDS_IN_BLOCK,
  SECTIONS,
  type Section,
  writeHeader,
} from './index-layout.ts';
import { prefixKeysOf, sortedPartOf } from './prefix-keys.ts';
import { HeldKeys, KEYS_IN_BLOCK, type KeySorter, keyBlocks } from './sorted-keys.ts';
import { lettersOf, type SymbolTable } from './symbol-table.ts';

/** Takes the bytes behind the header, in order. The bytes are valid only during the call. */
export type ByteSink = (bytes: Uint8Array) => void;

/** What was written. */
export interface WrittenIndex {
  /** The first bytes of the file, to be put before all others. */
  readonly header: Uint8Array;
  readonly entities: number;
  readonly forms: number;
  /** Bytes of the whole file. */
  readonly length: number;
  /** Forms left out because too many entities share them (form-table.ts). */
  readonly crowded: number;
}

/** Records are handed on in pieces of about this many bytes. */
const PIECE = 1 << 16;
/** A file is read at once, and no more than this can be. */
const LARGEST_FILE = 2 ** 31 - 1;

export class IndexWriter {
  readonly #sink: ByteSink;
  readonly #dictionary: Dictionary;
  readonly #records: RecordWriter;
  readonly #forms = new FormTable();
  readonly #symbols: SymbolTable;
  readonly #keys: KeySorter;
  readonly #piece = new ByteWriter(2 * PIECE);
  readonly #blocks = new ByteWriter();
  #entities = 0;
  #namesInOrder = 0;
  #length = HEADER_BYTES;
  #checksum = 0;
  #lastId = '';

  /**
   * @param symbols how texts are packed (symbol-table.ts) @param sink takes everything but the header
   * @param keys puts the names in order; in memory without it
   */
  constructor(symbols: SymbolTable, sink: ByteSink, keys: KeySorter = new HeldKeys()) {
    this.#sink = sink;
    this.#symbols = symbols;
    this.#keys = keys;
    this.#dictionary = newDictionary(symbols);
    this.#records = new RecordWriter(this.#dictionary);
  }

  /**
   * Adds an entity.
   * @param order its place among the sources: of entities that share a form the first is the likeliest
   * @throws RangeError when ids do not come in ascending order of UTF-16 units, or the file would be too large
   */
  add(entry: GazetteerEntry, order: number): void {
    if (this.#entities > 0 && entry.id <= this.#lastId) throw new RangeError('ids must come in order');
    if (this.#entities === MOST_ENTITIES)
      throw new RangeError(`an index holds at most ${MOST_ENTITIES} entities`);
    this.#lastId = entry.id;
    if (this.#entities % RECORDS_IN_BLOCK === 0) this.#blocks.u32(this.#recordsLength);
    this.#records.write(this.#piece, entry);
    this.#addForms(entry, order);
    this.#addKeys(entry);
    this.#entities++;
    if (this.#piece.length >= PIECE) this.#flush();
  }

  /** Writes the tables behind the records. */
  finish(): WrittenIndex {
    return runThrough(this.finishInSteps());
  }

  /** How many names have been written in their order so far: the last and longest part of finishing. */
  get namesInOrder(): number {
    return this.#namesInOrder;
  }

  /** `finish` in short steps. */
  *finishInSteps(): Steps<WrittenIndex> {
    this.#flush();
    const forms = yield* this.#forms.formBuckets();
    const prefixes = this.#forms.prefixBuckets();
    const sortedBlocks = new ByteWriter();
    const pieces: Readonly<Record<Exclude<Section, 'records'>, Iterable<Uint8Array>>> = {
      dictionary: [saveDictionary(this.#dictionary)],
      blocks: [this.#blocks.written()],
      formBuckets: forms.starts(),
      formKeys: forms.keys(),
      formOwners: forms.owners(),
      prefixBuckets: prefixes.starts(),
      prefixKeys: prefixes.keys(),
      sortedKeys: this.#keyPieces(sortedBlocks),
      sortedBlocks: inPieces(sortedBlocks),
    };
    const sections = { records: HEADER_BYTES } as Record<Section, number>;
    for (const section of SECTIONS) {
      if (section === 'records') continue;
      // Tables begin at a multiple of four bytes, so that they can be read in place.
      this.#write(new Uint8Array((4 - (this.#length % 4)) % 4));
      sections[section] = this.#length;
      for (const piece of pieces[section]) {
        this.#write(piece);
        yield;
      }
    }
    const header = writeHeader({
      checksum: this.#checksum,
      length: this.#length,
      entities: this.#entities,
      forms: forms.size,
      prefixes: prefixes.size,
      formBits: forms.bits,
      prefixBits: prefixes.bits,
      sortedBlocks: sortedBlocks.length / 4,
      sections,
    });
    const { crowded, size } = forms;
    return { header, entities: this.#entities, forms: size, length: this.#length, crowded };
  }

  get #recordsLength(): number {
    return this.#length - HEADER_BYTES + this.#piece.length;
  }

  #addForms({ forms }: GazetteerEntry, order: number): void {
    // One spelling of several languages is found by one that counts everywhere.
    const chosen = new Map<string, number>();
    forms.forEach(({ text, language }, number) => {
      const key = foldedForm(text);
      const before = chosen.get(key);
      const yields = before !== undefined && !countsIn(forms[before]!.language, undefined);
      if (key !== '' && (before === undefined || (yields && countsIn(language, undefined))))
        chosen.set(key, number);
    });
    for (const [key, number] of chosen) {
      const short = forms[number]!.role === 'short';
      this.#forms.add(key.split(' '), this.#entities, number, order, short);
    }
  }

  #addKeys({ forms, type }: GazetteerEntry): void {
    const keys = new Set(forms.flatMap((form) => prefixKeysOf(form, type)).map(sortedPartOf));
    for (const key of keys) this.#keys.add([key, this.#entities]);
  }

  /** Sorted keys, gathered into larger pieces. @param blocks takes where each block begins */
  *#keyPieces(blocks: ByteWriter): Generator<Uint8Array> {
    const piece = this.#piece;
    let handedOn = 0;
    for (const block of keyBlocks(this.#keys.sorted(), this.#symbols)) {
      this.#namesInOrder = Math.min(this.#keys.count, this.#namesInOrder + KEYS_IN_BLOCK);
      blocks.u32(handedOn + piece.length);
      piece.bytes(block);
      if (piece.length < PIECE) continue;
      handedOn += piece.length;
      yield piece.written();
      piece.clear();
    }
    yield piece.written();
    piece.clear();
  }

  #flush(): void {
    this.#write(this.#piece.written());
    this.#piece.clear();
  }

  #write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length > LARGEST_FILE)
      throw new RangeError('the index would be larger than 2 GiB; build several, or leave out languages');
    this.#checksum = crc32(bytes, this.#checksum);
    this.#sink(bytes);
  }
}

/** What is written by then, when it is asked for. */
function* inPieces(written: ByteWriter): Generator<Uint8Array> {
  yield written.written();
}

/**
 * Builds an index in memory.
 * @param entries each id once, the likeliest entity of a form first
 * @param symbols how texts are packed; without it only letters are, which takes no time to learn
 */
export function buildIndex(entries: readonly GazetteerEntry[], symbols?: SymbolTable): Uint8Array {
  const numbered = entries.map((entry, order) => ({ entry, order }));
  numbered.sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const pieces: Uint8Array[] = [];
  const writer = new IndexWriter(symbols ?? lettersOf(textsOf(entries)), (bytes) => {
    pieces.push(bytes.slice());
  });
  for (const { entry, order } of numbered) writer.add(entry, order);
  const { header, length } = writer.finish();
  const file = new Uint8Array(length);
  file.set(header);
  let at = HEADER_BYTES;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

/** The texts of which symbols are learnt: all forms and descriptions. */
export function* textsOf(entries: Iterable<GazetteerEntry>): Generator<string> {
  for (const { forms, description } of entries) {
    for (const { text } of forms) yield text;
    if (description !== undefined) yield description;
  }
}
