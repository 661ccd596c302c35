/**
 * Results of Wikidata queries, as query.wikidata.org lets them be downloaded: CSV, plain JSON (an array of objects)
 * and verbose JSON (SPARQL 1.1 Query Results JSON Format, a W3C recommendation, in which texts have a language).
 *
 * One column holds the item. Columns whose name is a language code, or ends in one (`labelAr`, `label_ar`), hold names
 * in that language; `…AltLabel` and `alias…` hold several, with “|” or “, ” between. `…Description` describes. `type`
 * holds PER, LOC, ORG or MISC, or the item of a class that is known here.
 */
import { say } from '../../../messages/message.ts';
import { isLanguage, type Language } from '../../../text/languages.ts';
import type { EntityType } from '../../entity.ts';
import type { GazetteerForm } from '../gazetteer.ts';
import { isEntityType } from '../gazetteer-tsv.ts';
import { CsvReader, splitCsv } from './csv.ts';
import { JsonObjects } from './json-objects.ts';
import {
  columnsOf,
  formsIn,
  LONGEST_DUMP_LINE,
  type SourceFormat,
  type SourceOptions,
  type SourceSink,
  shorten,
} from './source.ts';

const ENTITY = /^<?https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9][0-9]*)>?$|^(?:wd:)?(Q[1-9][0-9]*)$/;
/** Classes that queries ask for, and what they are here. */
const CLASSES: Readonly<Record<string, readonly [EntityType, string]>> = {
  Q5: ['PER', 'person'],
  Q6256: ['LOC', 'country'],
  Q3624078: ['LOC', 'country'],
  Q515: ['LOC', 'city'],
  Q486972: ['LOC', 'city'],
  Q43229: ['ORG', 'organisation'],
  Q4830453: ['ORG', 'company'],
  Q7278: ['ORG', 'party'],
  Q476028: ['ORG', 'club'],
};

interface Value {
  readonly text: string;
  readonly language: string | undefined;
}

type Row = ReadonlyMap<string, Value>;

export const wikidataCsv: SourceFormat = {
  name: 'wikidata-csv',
  describes: say('results of a Wikidata query as CSV'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (fileName, firstLine) =>
    fileName.endsWith('.csv') && (splitCsv(firstLine) ?? []).some((column) => /^item|^entity$/i.test(column)),
  open: (sink, options) => {
    const csv = new CsvReader(sink.problem);
    let columns: readonly string[] | undefined;
    return {
      takes: 'lines',
      read: (line, number) => {
        const record = csv.read(line, number);
        if (record === undefined) return;
        if (columns === undefined) {
          columns = record.cells.map((cell) => cell.replace(/^\ufeff/, ''));
          return;
        }
        if (record.cells.length !== columns.length) {
          sink.problem(
            record.line,
            say('the record has {columns} where the header has {wanted}', {
              columns: columnsOf(record.cells),
              wanted: columns.length,
            }),
          );
          return;
        }
        const row = new Map(
          columns.map((column, at) => [column, { text: record.cells[at] ?? '', language: undefined }]),
        );
        takeRow(row, record.line, sink, options);
      },
      end: () => csv.end(),
    };
  },
};

export const wikidataJson: SourceFormat = {
  name: 'wikidata-json',
  describes: say('results of a Wikidata query as JSON, plain or verbose'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (fileName, firstLine) => fileName.endsWith('.json') || /^\ufeff?\s*[[{]/.test(firstLine),
  open: (sink, options) => {
    const objects = new JsonObjects(
      (value, line) => takeRow(rowOf(value), line, sink, options),
      (line, message) => sink.problem(line, message),
    );
    return {
      takes: 'pieces',
      read: (piece) => objects.read(piece),
      end: () => {
        objects.end();
        if (objects.rows === 0) sink.refuse(1, say('there is no result of a query in it'));
      },
    };
  },
};

function rowOf(value: Readonly<Record<string, unknown>>): Row {
  const row = new Map<string, Value>();
  for (const [column, cell] of Object.entries(value)) {
    if (typeof cell === 'string') row.set(column, { text: cell, language: undefined });
    else if (typeof cell === 'object' && cell !== null && 'value' in cell && typeof cell.value === 'string') {
      const language = 'xml:lang' in cell ? cell['xml:lang'] : undefined;
      row.set(column, { text: cell.value, language: typeof language === 'string' ? language : undefined });
    }
  }
  return row;
}

function takeRow(row: Row, line: number, sink: SourceSink, options: SourceOptions): void {
  const item = [...row].flatMap(([column, { text }]) => {
    const [, long, short] = ENTITY.exec(text) ?? [];
    const id = long ?? short;
    return id === undefined || TYPE_COLUMN.test(column) ? [] : [id];
  })[0];
  if (item === undefined) {
    const [first] = row.values();
    sink.problem(
      line,
      say('no column holds a Wikidata item; the first is “{first}”', { first: shorten(first?.text ?? '') }),
    );
    return;
  }
  const forms: GazetteerForm[] = [];
  let description: string | undefined;
  let [type, kind]: readonly [EntityType, string] = [options.type, 'item'];
  for (const [column, value] of row) {
    if (value.text === '' || ENTITY.test(value.text) !== TYPE_COLUMN.test(column)) {
      if (TYPE_COLUMN.test(column) && isEntityType(value.text)) type = value.text;
      else if (/^kind$/i.test(column) && value.text !== '') kind = value.text;
      continue;
    }
    if (TYPE_COLUMN.test(column)) {
      const [, long, short] = ENTITY.exec(value.text) ?? [];
      [type, kind] = CLASSES[long ?? short ?? ''] ?? [type, kind];
    } else if (/^kind$/i.test(column)) kind = value.text;
    else if (/description/i.test(column)) description = value.text;
    else forms.push(...namesIn(column, value, options.languages));
  }
  sink.part(line, {
    id: `wd:${item}`,
    facts: { type, kind, wikidata: item, ...(description === undefined ? {} : { description }) },
    forms,
    distinctFrom: [],
    whole: false,
  });
}

const TYPE_COLUMN = /^(?:type|class|instance)$/i;
const SEVERAL = /alt|alias/i;
const NAMES = /label|name|alias/i;

function namesIn(column: string, { text, language }: Value, wanted: ReadonlySet<Language>): GazetteerForm[] {
  const told = (language ?? languageOfColumn(column) ?? '').split('-')[0] ?? '';
  if (told === '' && !NAMES.test(column)) return [];
  const code: Language = isLanguage(told) ? told : 'und';
  // A language that is told and not known here has names that nobody would look up.
  if (told !== '' && code === 'und') return [];
  if (code !== 'und' && !wanted.has(code)) return [];
  const several = SEVERAL.test(column);
  // Without a label the label service of the query gives the item's own number.
  const names = text.split(several ? /\||, / : '|').filter((name) => !/^Q[0-9]+$/.test(name));
  const forms = formsIn(code, names);
  return several ? forms.map((form) => ({ ...form, role: 'full' })) : forms;
}

function languageOfColumn(column: string): string | undefined {
  if (isLanguage(column)) return column;
  const [, code] = /(?:_|-)([a-z]{2})$/.exec(column) ?? /[a-z]([A-Z][a-z])$/.exec(column) ?? [];
  return code?.toLowerCase();
}
