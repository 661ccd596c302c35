/**
 * The gazetteer as a newsroom writes it: a table of tab-separated values, one entity a line.
 *
 * The header names the columns. `id`, `type` and `kind` are required; `wikidata`, `description` and `distinct`
 * are optional; every other column is a language code, and its cells hold forms separated by `|`. The first form
 * is preferred, and `~` before a form marks it as short (a surname, an acronym). A line that begins with `#` is
 * a comment. Nothing is skipped in silence: whatever cannot be read is a problem with its line.
 */
import { type Message, say } from '../../messages/message.ts';
import { isLanguage, type Language } from '../../text/languages.ts';
import type { EntityType } from '../entity.ts';
import type { GazetteerEntry, GazetteerForm } from './gazetteer.ts';

/** A place of a table that cannot be read as it stands. */
export interface GazetteerProblem {
  /** Name of the table, as it was given. */
  readonly table: string;
  /** One-based. */
  readonly line: number;
  readonly message: Message;
  /** The entry names a look-alike that is in no table; another gazetteer may have it. */
  readonly isUnknownLookAlike?: true;
}

/** An entry and the line where it stands. */
export interface GazetteerRow {
  /** One-based. */
  readonly line: number;
  readonly entry: TableEntry;
}

export interface GazetteerTable {
  readonly name: string;
  readonly rows: readonly GazetteerRow[];
  readonly problems: readonly GazetteerProblem[];
}

/** No real entry comes near this; a longer line is a broken file, and is reported instead of read. In UTF-16 units. */
export const LONGEST_LINE = 65_536;

interface Column {
  readonly index: number;
  readonly language: Language;
}

interface Header {
  readonly width: number;
  readonly id: number;
  readonly type: number;
  readonly kind: number;
  readonly wikidata: number;
  readonly description: number;
  readonly distinct: number;
  readonly languages: readonly Column[];
}

const ENTITY_TYPES: ReadonlySet<string> = new Set<EntityType>(['PER', 'LOC', 'ORG', 'MISC']);
const FACTS = ['id', 'type', 'kind', 'wikidata', 'description', 'distinct'] as const;
export const WIKIDATA_ITEM = /^Q[1-9][0-9]*$/;
/** `wd:Q…`, `cd:slug`, and the ids that other sources or a newsroom give: `gn:524901`, `os:NK-2x`, `desk:mayor`. */
const ENTRY_ID = /^(?:wd:Q[1-9][0-9]*|cd:[a-z0-9-]+|(?!wd:|cd:)[a-z][a-z0-9]{0,15}:\S{1,200})$/;

export const isEntryId = (id: string): boolean => ENTRY_ID.test(id);

/**
 * Reads one table. Never throws: a line that cannot be read is left out and reported.
 * @param name what to call the table in problems, such as its file name
 * @param text the whole file; CRLF, LF and a byte order mark are understood
 */
export function parseGazetteerTable(name: string, text: string): GazetteerTable {
  const rows: GazetteerRow[] = [];
  const problems: GazetteerProblem[] = [];
  const seen = new Set<string>();
  let line = 0;
  const report = (message: Message): void => {
    problems.push({ table: name, line, message });
  };
  const reader = new TableReader(report);
  for (let start = 0; start < text.length && !reader.isRefused; ) {
    line++;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST_LINE) {
      report(
        say('the line has {length, number} characters; at most {most, number} are read, so it is left out', {
          length: end - start,
          most: LONGEST_LINE,
        }),
      );
    } else {
      const entry = reader.read(text.slice(start, end));
      if (entry !== undefined) {
        if (seen.has(entry.id))
          report(say('the id {id} is already used above in this table', { id: entry.id }));
        else rows.push({ line, entry });
        seen.add(entry.id);
      }
    }
    start = end + 1;
  }
  return { name, rows, problems };
}

/** Reads a table line by line. */
export class TableReader {
  readonly #report: Report;
  #header: Header | undefined;
  #refused = false;
  #begun = false;

  /** @param report told of whatever cannot be read of the line at hand */
  constructor(report: Report) {
    this.#report = report;
  }

  /** Whether the header could not be read, so that nothing of the table can. */
  get isRefused(): boolean {
    return this.#refused;
  }

  /** The entry of a line; undefined for the header, a comment, an empty line and one that cannot be read. */
  read(line: string): TableEntry | undefined {
    let text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (!this.#begun && text.startsWith('\ufeff')) text = text.slice(1);
    this.#begun = true;
    if (text === '' || text.startsWith('#') || this.#refused) return undefined;
    const cells = text.split('\t');
    if (this.#header !== undefined) return readEntry(cells, this.#header, this.#report);
    this.#header = readHeader(cells, this.#report);
    this.#refused = this.#header === undefined;
    return undefined;
  }
}

type Report = (message: Message) => void;

function readHeader(cells: readonly string[], report: Report): Header | undefined {
  for (const required of ['id', 'type', 'kind']) {
    if (cells.includes(required)) continue;
    report(
      say('the first line must name the columns; “{required}” is missing, so the table is not read', {
        required,
      }),
    );
    return undefined;
  }
  const languages: Column[] = [];
  cells.forEach((cell, index) => {
    if ((FACTS as readonly string[]).includes(cell)) return;
    if (isLanguage(cell) && cell !== 'und') languages.push({ index, language: cell });
    else
      report(
        say('the column “{column}” is no known field or language code, and is not read', {
          column: shorten(cell),
        }),
      );
  });
  const at = (field: (typeof FACTS)[number]): number => cells.indexOf(field);
  return {
    width: cells.length,
    id: at('id'),
    type: at('type'),
    kind: at('kind'),
    wikidata: at('wikidata'),
    description: at('description'),
    distinct: at('distinct'),
    languages,
  };
}

function readEntry(cells: readonly string[], header: Header, report: Report): TableEntry | undefined {
  if (cells.length > header.width) {
    report(
      say('the line has {count} columns where the header has {width}', {
        count: cells.length,
        width: header.width,
      }),
    );
    return undefined;
  }
  const id = cells[header.id] ?? '';
  if (!ENTRY_ID.test(id)) {
    report(
      id === ''
        ? say('the id is missing')
        : say('the id “{id}” is neither wd:Q… nor cd:<slug> nor another word, a colon and a name', {
            id: shorten(id),
          }),
    );
    return undefined;
  }
  const type = cells[header.type] ?? '';
  if (!isEntityType(type)) {
    report(say('the type “{type}” of {id} is none of PER, LOC, ORG, MISC', { type: shorten(type), id }));
    return undefined;
  }
  const wikidata = cells[header.wikidata] ?? '';
  const isItem = WIKIDATA_ITEM.test(wikidata);
  if (wikidata !== '' && !isItem)
    report(say('“{wikidata}” is no Wikidata item', { wikidata: shorten(wikidata) }));
  const description = cells[header.description] ?? '';
  const distinct = cells[header.distinct] ?? '';
  if (!checkForms(cells, header, id, report)) return undefined;
  return new TableEntry(cells, header.languages, {
    id,
    type,
    kind: cells[header.kind] ?? '',
    wikidata: isItem ? wikidata : undefined,
    description: description === '' ? undefined : description,
    distinctFrom: distinct === '' ? NOTHING : distinct.split(' ').filter((other) => other !== ''),
  });
}

const EMPTY_FORM = /(?:^|\|)[~ ]*(?:\||$)/;
const FULL_FORM = /(?:^|\|)[^~]/;

/** Reports cells that do not hold proper forms; false when no form at all is left. */
function checkForms(cells: readonly string[], header: Header, id: string, report: Report): boolean {
  let filled = false;
  for (const { index, language } of header.languages) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    if (EMPTY_FORM.test(cell)) {
      report(say('{id} has an empty form in the column “{language}”', { id, language }));
      if (readForms(cell, language).length === 0) continue;
    }
    filled = true;
    if (!FULL_FORM.test(cell))
      report(say('{id} has no full form in the column “{language}”', { id, language }));
  }
  if (!filled) report(say('{id} has no form in any language', { id }));
  return filled;
}

/** Forms of a cell or a text: separated by `|`, `~` before a short one. */
export function readForms(cell: string, language: Language): GazetteerForm[] {
  const forms: GazetteerForm[] = [];
  let role: GazetteerForm['role'] = 'preferred';
  for (const part of cell.split('|')) {
    const isShort = part.startsWith('~');
    const text = (isShort ? part.slice(1) : part).trim();
    if (text === '') continue;
    forms.push({ text, language, role: isShort ? 'short' : role });
    if (!isShort) role = 'full';
  }
  return forms;
}

/** What a line says of an entity besides its forms. */
interface Facts {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly wikidata: string | undefined;
  readonly description: string | undefined;
  readonly distinctFrom: readonly string[];
}

const NOTHING: readonly string[] = [];

/** An entry that reads its forms when they are first asked for: a table has thousands, an article needs few. */
class TableEntry implements GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly wikidata?: string;
  readonly description?: string;
  readonly distinctFrom: readonly string[];
  readonly #cells: readonly string[];
  readonly #columns: readonly Column[];
  #forms: readonly GazetteerForm[] | undefined;

  constructor(cells: readonly string[], columns: readonly Column[], facts: Facts) {
    this.id = facts.id;
    this.type = facts.type;
    this.kind = facts.kind;
    if (facts.wikidata !== undefined) this.wikidata = facts.wikidata;
    if (facts.description !== undefined) this.description = facts.description;
    this.distinctFrom = facts.distinctFrom;
    this.#cells = cells;
    this.#columns = columns;
  }

  get forms(): readonly GazetteerForm[] {
    this.#forms ??= this.#columns.flatMap(({ index, language }) =>
      readForms(this.#cells[index] ?? '', language),
    );
    return this.#forms;
  }

  distinguishedFrom(others: readonly string[]): TableEntry {
    const { id, type, kind, wikidata, description } = this;
    return new TableEntry(this.#cells, this.#columns, {
      id,
      type,
      kind,
      wikidata,
      description,
      distinctFrom: others,
    });
  }
}

export function isEntityType(type: string): type is EntityType {
  return ENTITY_TYPES.has(type);
}

function shorten(quoted: string): string {
  return quoted.length <= 40 ? quoted : `${quoted.slice(0, 40)}…`;
}

/**
 * Joins tables into one list of entries. An id that an earlier table has is reported and its later entry left
 * out; a `distinct` id that no table has is reported and dropped. Being distinct is made mutual.
 */
export function joinGazetteerTables(tables: readonly GazetteerTable[]): {
  readonly entries: readonly GazetteerEntry[];
  readonly problems: readonly GazetteerProblem[];
} {
  const problems: GazetteerProblem[] = tables.flatMap((table) => table.problems);
  const entries = new Map<string, TableEntry>();
  const homes = new Map<string, string>();
  for (const { name, rows } of tables) {
    for (const { line, entry } of rows) {
      const home = homes.get(entry.id);
      if (home !== undefined) {
        problems.push({
          table: name,
          line,
          message: say('the id {id} is already used in {place}', { id: entry.id, place: home }),
        });
        continue;
      }
      homes.set(entry.id, name);
      entries.set(entry.id, entry);
    }
  }
  for (const [id, others] of lookAlikes(tables, entries, problems)) {
    entries.set(id, entries.get(id)!.distinguishedFrom([...others]));
  }
  return { entries: [...entries.values()], problems };
}

/** For every entry that names look-alikes or is named as one: all of them. */
function lookAlikes(
  tables: readonly GazetteerTable[],
  entries: ReadonlyMap<string, TableEntry>,
  problems: GazetteerProblem[],
): Map<string, Set<string>> {
  const distinct = new Map<string, Set<string>>();
  const separate = (one: string, other: string): void => {
    const others = distinct.get(one);
    if (others === undefined) distinct.set(one, new Set([other]));
    else others.add(other);
  };
  for (const { name, rows } of tables) {
    for (const { line, entry } of rows) {
      if (entry.distinctFrom.length === 0 || entries.get(entry.id) !== entry) continue;
      // Also when all are unknown: the entry must not keep them.
      if (!distinct.has(entry.id)) distinct.set(entry.id, new Set());
      for (const other of entry.distinctFrom) {
        if (entries.has(other)) {
          separate(entry.id, other);
          separate(other, entry.id);
        } else {
          const message = say('{id} is distinct from {other}, which no table has', { id: entry.id, other });
          problems.push({ table: name, line, message, isUnknownLookAlike: true });
        }
      }
    }
  }
  return distinct;
}
