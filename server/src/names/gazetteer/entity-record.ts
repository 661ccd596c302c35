/**
 * One entity as the index keeps it, and the dictionary that all records share.
 *
 * A record is: its length; a byte of type and flags; the kind; the id; where they differ from that, the Wikidata
 * item; the description; the look-alikes; the forms, each a byte of language and role and a packed text. Ids that
 * end in a number (`wd:Q159`, `gn:524901`) are the number of their beginning in the dictionary and that number.
 */
import type { Language } from '../../text/languages.ts';
import type { EntityType } from '../entity.ts';
import { type ByteReader, DamagedBytes } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { foldedForm } from './folded-form.ts';
import { countsIn, type GazetteerEntry, type GazetteerForm } from './gazetteer.ts';
import { SymbolTable } from './symbol-table.ts';

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];
/** The order is part of the format: new languages are added at the end. */
const LANGUAGES: readonly Language[] = [
  'und',
  'ar',
  'en',
  'ru',
  'fr',
  'es',
  'de',
  'tr',
  'fa',
  'he',
  'pt',
  'it',
  'uk',
  'ur',
];
const ROLES: readonly GazetteerForm['role'][] = ['preferred', 'full', 'short'];

const TYPE_BITS = 3;
const HAS_WIKIDATA = 1 << 2;
const HAS_DESCRIPTION = 1 << 3;
const HAS_LOOK_ALIKES = 1 << 4;
const ROLE_BITS = 3;
const LANGUAGE_SHIFT = 2;

/** Words that records repeat are kept once; when there are more of them than this, the rest is written out. */
const MOST_WORDS = 4096;
const WIKIDATA_PREFIX = 'wd:Q';
const NUMBERED = /^(.*?[^0-9])([1-9][0-9]{0,8})$/s;

/** Kinds and beginnings of ids, by number; 0 means that the word itself follows. */
export class WordList {
  readonly words: string[];
  readonly #numbers: Map<string, number>;

  constructor(words: string[] = []) {
    this.words = words;
    this.#numbers = new Map(words.map((word, at) => [word, at]));
  }

  /** Number of a word, which is added while there is room; -1 where there is none. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    if (this.words.length >= MOST_WORDS) return -1;
    this.#numbers.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}

/** What all records share. */
export interface Dictionary {
  readonly symbols: SymbolTable;
  readonly kinds: WordList;
  readonly prefixes: WordList;
}

export function newDictionary(symbols: SymbolTable): Dictionary {
  return { symbols, kinds: new WordList(), prefixes: new WordList() };
}

export function saveDictionary({ symbols, kinds, prefixes }: Dictionary): Uint8Array {
  const out = new ByteWriter();
  const scratch = new ByteWriter();
  symbols.save(out);
  for (const { words } of [kinds, prefixes]) {
    out.varint(words.length);
    for (const word of words) symbols.write(out, scratch, word);
  }
  return out.written();
}

/** @throws DamagedBytes */
export function loadDictionary(input: ByteReader): Dictionary {
  const symbols = SymbolTable.load(input);
  const words = (): WordList => {
    const count = input.varint();
    if (count > MOST_WORDS) throw new DamagedBytes('the dictionary is longer than any');
    return new WordList(Array.from({ length: count }, () => symbols.read(input)));
  };
  return { symbols, kinds: words(), prefixes: words() };
}

/** Writes records that share a dictionary. */
export class RecordWriter {
  readonly #dictionary: Dictionary;
  readonly #record = new ByteWriter();
  readonly #scratch = new ByteWriter();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  write(out: ByteWriter, entry: GazetteerEntry): void {
    const record = this.#record;
    record.clear();
    const { id, type, kind, wikidata, description, distinctFrom, forms } = entry;
    const ownItem = wikidata !== undefined && id !== `wd:${wikidata}`;
    record.u8(
      TYPES.indexOf(type) |
        (ownItem ? HAS_WIKIDATA : 0) |
        (description === undefined ? 0 : HAS_DESCRIPTION) |
        (distinctFrom.length === 0 ? 0 : HAS_LOOK_ALIKES),
    );
    this.#writeWord(kind, this.#dictionary.kinds);
    this.#writeId(id);
    if (ownItem) this.#writeId(`wd:${wikidata}`);
    if (description !== undefined) this.#writeText(description);
    if (distinctFrom.length > 0) {
      record.varint(distinctFrom.length);
      for (const other of distinctFrom) this.#writeId(other);
    }
    record.varint(forms.length);
    for (const { text, language, role } of forms) {
      record.u8(ROLES.indexOf(role) | (Math.max(0, LANGUAGES.indexOf(language)) << LANGUAGE_SHIFT));
      this.#writeText(text);
    }
    out.varint(record.length);
    out.bytes(record.written());
  }

  #writeText(text: string): void {
    this.#dictionary.symbols.write(this.#record, this.#scratch, text);
  }

  #writeWord(word: string, list: WordList): void {
    const number = list.numberOf(word);
    this.#record.varint(number + 1);
    if (number < 0) this.#writeText(word);
  }

  #writeId(id: string): void {
    const [, prefix, number] = NUMBERED.exec(id) ?? [];
    const known = prefix === undefined ? -1 : this.#dictionary.prefixes.numberOf(prefix);
    this.#record.varint(known + 1);
    if (known < 0) this.#writeText(id);
    else this.#record.varint(Number(number));
  }
}

function readId(input: ByteReader, { symbols, prefixes }: Dictionary): string {
  const number = input.varint();
  if (number === 0) return symbols.read(input);
  const prefix = prefixes.words[number - 1];
  if (prefix === undefined) throw new DamagedBytes('an id has an unknown beginning');
  return prefix + input.varint();
}

function readForm(input: ByteReader, { symbols }: Dictionary): GazetteerForm {
  const head = input.u8();
  const language = LANGUAGES[head >>> LANGUAGE_SHIFT] ?? 'und';
  const role = ROLES[head & ROLE_BITS] ?? 'full';
  return { text: symbols.read(input), language, role };
}

const NO_IDS: readonly string[] = [];

function readIds(input: ByteReader, dictionary: Dictionary): string[] {
  const ids: string[] = [];
  for (let left = input.varint(); left > 0; left--) ids.push(readId(input, dictionary));
  return ids;
}

/** The id of the record that begins where `input` stands (behind its length). */
export function readRecordId(input: ByteReader, dictionary: Dictionary): string {
  input.u8();
  if (input.varint() === 0) dictionary.symbols.read(input);
  return readId(input, dictionary);
}

/** An entity of an index. Its forms are read when they are first asked for: most are never shown. */
export class RecordEntry implements GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly wikidata?: string;
  readonly description?: string;
  readonly distinctFrom: readonly string[];
  readonly #input: ByteReader;
  readonly #dictionary: Dictionary;
  readonly #formsAt: number;
  #forms: readonly GazetteerForm[] | undefined;

  /** @param input stands at the record, behind its length, and ends with it @throws DamagedBytes */
  constructor(input: ByteReader, dictionary: Dictionary) {
    const head = input.u8();
    this.type = TYPES[head & TYPE_BITS]!;
    const kind = input.varint();
    this.kind = (kind === 0 ? dictionary.symbols.read(input) : dictionary.kinds.words[kind - 1]) ?? '';
    this.id = readId(input, dictionary);
    if ((head & HAS_WIKIDATA) !== 0) this.wikidata = readId(input, dictionary).slice('wd:'.length);
    else if (this.id.startsWith(WIKIDATA_PREFIX)) this.wikidata = this.id.slice('wd:'.length);
    if ((head & HAS_DESCRIPTION) !== 0) this.description = dictionary.symbols.read(input);
    this.distinctFrom = (head & HAS_LOOK_ALIKES) === 0 ? NO_IDS : readIds(input, dictionary);
    this.#input = input;
    this.#dictionary = dictionary;
    this.#formsAt = input.at;
  }

  get forms(): readonly GazetteerForm[] {
    this.#forms ??= this.#readForms();
    return this.#forms;
  }

  /**
   * The languages in which the entity has this form, or `everywhere` when one of them counts in every text.
   * Undefined when the form of this number (or one after it, where numbers end) is spelled otherwise.
   */
  languagesOf(
    number: number,
    folded: string,
    isLastNumber: boolean,
  ): ReadonlySet<Language> | 'everywhere' | undefined {
    if (!isLastNumber) {
      const form = this.#forms?.[number] ?? this.#readForm(number);
      if (form === undefined || foldedForm(form.text) !== folded) return undefined;
      if (countsIn(form.language, undefined)) return 'everywhere';
    }
    const same = this.forms.filter(({ text }) => foldedForm(text) === folded);
    if (same.length === 0) return undefined;
    if (same.some(({ language }) => countsIn(language, undefined))) return 'everywhere';
    return new Set(same.map(({ language }) => language));
  }

  /** One form, read by itself. */
  #readForm(number: number): GazetteerForm | undefined {
    const input = this.#input;
    input.at = this.#formsAt;
    try {
      if (input.varint() <= number) return undefined;
      for (let before = number; before > 0; before--) {
        input.u8();
        input.skip(input.varint());
      }
      return readForm(input, this.#dictionary);
    } catch (error) {
      if (error instanceof DamagedBytes) return undefined;
      throw error;
    }
  }

  #readForms(): readonly GazetteerForm[] {
    const forms: GazetteerForm[] = [];
    const input = this.#input;
    input.at = this.#formsAt;
    try {
      for (let left = input.varint(); left > 0; left--) {
        forms.push(readForm(input, this.#dictionary));
      }
    } catch (error) {
      // A damaged record has the forms that stand before the damage.
      if (!(error instanceof DamagedBytes)) throw error;
    }
    return forms;
  }
}
