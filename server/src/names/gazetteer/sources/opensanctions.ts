/**
 * The exports of OpenSanctions (opensanctions.org/docs/bulk): `targets.simple.csv`, of which every value is quoted and
 * lists are values of their own with semicolons between, and `names.txt`, one name a line.
 */
import { say } from '../../../messages/message.ts';
import type { EntityType } from '../../entity.ts';
import { foldedForm } from '../folded-form.ts';
import type { GazetteerForm } from '../gazetteer.ts';
import { CsvReader, splitCsv } from './csv.ts';
import { asName, columnsOf, LONGEST_DUMP_LINE, type SourceFormat, shorten } from './source.ts';

const REQUIRED = ['id', 'schema', 'name', 'aliases'] as const;
/** Schemata of FollowTheMoney that have names of interest; the others (addresses, wallets, securities) are left out. */
const SCHEMATA: Readonly<Record<string, readonly [EntityType, string]>> = {
  Person: ['PER', 'person'],
  Organization: ['ORG', 'organisation'],
  PublicBody: ['ORG', 'organisation'],
  Company: ['ORG', 'company'],
  LegalEntity: ['ORG', 'organisation'],
  Vessel: ['MISC', 'vessel'],
  Airplane: ['MISC', 'aircraft'],
};
const ITEM = /^Q[1-9][0-9]*$/;

export const opensanctionsTargets: SourceFormat = {
  name: 'opensanctions',
  describes: say('OpenSanctions targets.simple.csv'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (_, firstLine) => {
    const cells = splitCsv(firstLine.replace(/^\ufeff/, '')) ?? [];
    return REQUIRED.every((column) => cells.includes(column));
  },
  open: (sink) => {
    const csv = new CsvReader(sink.problem);
    let columns: readonly string[] | undefined;
    return {
      takes: 'lines',
      read: (line, number) => {
        const record = csv.read(columns === undefined ? line.replace(/^\ufeff/, '') : line, number);
        if (record === undefined) return;
        const { cells } = record;
        if (columns === undefined) {
          columns = cells;
          const missing = REQUIRED.find((column) => !cells.includes(column));
          if (missing !== undefined)
            sink.refuse(number, say('the header has no column “{missing}”', { missing }));
          return;
        }
        if (cells.length !== columns.length) {
          sink.problem(
            record.line,
            say('the record has {columns} where the header has {wanted}', {
              columns: columnsOf(cells),
              wanted: columns.length,
            }),
          );
          return;
        }
        const cell = (name: string): string => cells[columns?.indexOf(name) ?? -1] ?? '';
        const known = SCHEMATA[cell('schema')];
        if (known === undefined) return;
        const id = cell('id');
        if (id === '' || /\s/.test(id)) {
          sink.problem(record.line, say('“{id}” is no id', { id: shorten(id) }));
          return;
        }
        const [type, kind] = known;
        const names = [cell('name'), ...(splitCsv(cell('aliases'), ';') ?? [])];
        const countries = (splitCsv(cell('countries'), ';') ?? []).filter((country) => country !== '');
        sink.part(record.line, {
          id: ITEM.test(id) ? `wd:${id}` : `os:${id}`,
          facts: {
            type,
            kind,
            ...(countries.length === 0 ? {} : { description: countries.slice(0, 4).join(', ') }),
          },
          forms: formsOf(names, type),
          distinctFrom: [],
          whole: false,
        });
      },
      end: () => csv.end(),
    };
  },
};

/** The languages of the names are not told. */
function formsOf(names: readonly string[], type: EntityType): GazetteerForm[] {
  const written = names.map((name) => asName(type === 'PER' ? givenFirst(name) : name));
  return [...new Set(written)]
    .filter((text) => text !== '')
    .map((text, at) => ({ text, language: 'und', role: at === 0 ? 'preferred' : 'full' }));
}

/** “PUTIN, Vladimir” is what lists write; articles write the given name first. */
function givenFirst(name: string): string {
  const comma = name.indexOf(',');
  if (comma <= 0 || comma !== name.lastIndexOf(',')) return name;
  return `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`;
}

export const opensanctionsNames: SourceFormat = {
  name: 'names',
  describes: say('OpenSanctions names.txt, or any list of names, one a line (see --type)'),
  longestLine: LONGEST_DUMP_LINE,
  recognises: (fileName) => fileName === 'names.txt',
  open: (sink, { type }) => ({
    takes: 'lines',
    read: (line, number) => {
      const text = asName(number === 1 ? line.replace(/^\ufeff/, '') : line);
      if (text === '') return;
      const key = foldedForm(text);
      if (key === '' || text.length > 400) {
        sink.problem(
          number,
          key === '' ? say('there is no word on the line') : say('no name is as long as this line'),
        );
        return;
      }
      sink.part(number, {
        id: `name:${key.replaceAll(' ', '_')}`,
        facts: { type, kind: 'name' },
        forms: [{ text, language: 'und', role: 'preferred' }],
        distinctFrom: [],
        whole: false,
      });
    },
    end: () => {},
  }),
};
