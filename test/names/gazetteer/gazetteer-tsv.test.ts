import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../../server/src/messages/message.ts';
import { english } from '../../../server/src/messages/wording.ts';
import {
  joinGazetteerTables,
  LONGEST_LINE,
  parseGazetteerTable,
} from '../../../server/src/names/gazetteer/gazetteer-tsv.ts';

const HEADER = 'id\ttype\tkind\twikidata\tar\ten\tdescription\tdistinct';
const NIGER = 'wd:Q1032\tLOC\tcountry\tQ1032\tالنيجر\tNiger\tCountry in Africa\twd:Q1033';
const NIGERIA = 'wd:Q1033\tLOC\tcountry\tQ1033\tنيجيريا|نيجريا|~نيج\tNigeria';
const table = (...lines: string[]) => lines.join('\n');
const messages = (text: string) =>
  parseGazetteerTable('t', text).problems.map(({ line, message }) => `${line}: ${english(message)}`);

test('a line becomes an entry with its forms, roles and languages', () => {
  const { rows, problems } = parseGazetteerTable('t', table(HEADER, NIGER, NIGERIA));
  expect(problems).toEqual([]);
  expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(rows[0]!.entry).toMatchObject({
    id: 'wd:Q1032',
    type: 'LOC',
    kind: 'country',
    wikidata: 'Q1032',
    description: 'Country in Africa',
    distinctFrom: ['wd:Q1033'],
  });
  expect(rows[1]!.entry.forms).toEqual([
    { text: 'نيجيريا', language: 'ar', role: 'preferred' },
    { text: 'نيجريا', language: 'ar', role: 'full' },
    { text: 'نيج', language: 'ar', role: 'short' },
    { text: 'Nigeria', language: 'en', role: 'preferred' },
  ]);
});

test('CRLF, a byte order mark, comments and empty lines change nothing', () => {
  const plain = parseGazetteerTable('t', table(HEADER, NIGER, NIGERIA)).rows.map(({ entry }) => entry.forms);
  const dressed = parseGazetteerTable(
    't',
    `\ufeff# A comment\r\n\r\n${HEADER}\r\n${NIGER}\r\n${NIGERIA}\r\n`,
  );
  expect(dressed.problems).toEqual([]);
  expect(dressed.rows.map(({ entry }) => entry.forms)).toEqual(plain);
  expect(dressed.rows.map(({ line }) => line)).toEqual([4, 5]);
});

test('empty texts are tables without entries', () => {
  for (const text of ['', '\ufeff', '\n\n', '# only a comment\n']) {
    expect(parseGazetteerTable('t', text)).toEqual({ name: 't', rows: [], problems: [] });
  }
});

test.each([
  ['LOCATION', '2: the type “LOCATION” of cd:a is none of PER, LOC, ORG, MISC', 'cd:a\tLOCATION\tcity\t\tأ'],
  ['no id', '2: the id is missing', '\tLOC\tcity\t\tأ'],
  [
    'a bad id',
    '2: the id “Moscow” is neither wd:Q… nor cd:<slug> nor another word, a colon and a name',
    'Moscow\tLOC\tcity\t\tموسكو',
  ],
  ['no forms', '2: cd:a has no form in any language', 'cd:a\tLOC\tcity'],
  ['an empty form', '2: cd:a has an empty form in the column “ar”', 'cd:a\tLOC\tcity\t\tموسكو||مسكو'],
  ['only short forms', '2: cd:a has no full form in the column “en”', 'cd:a\tLOC\tcity\t\t\t~Mos'],
  ['a bad item', '2: “649” is no Wikidata item', 'cd:a\tLOC\tcity\t649\tموسكو'],
  [
    'too many columns',
    '2: the line has 9 columns where the header has 8',
    'cd:a\tLOC\tcity\t\tموسكو\tMoscow\t\t\tx',
  ],
])('%s is reported at its line', (_, problem, line) => {
  expect(messages(table(HEADER, line))).toEqual([problem]);
});

test('a table without the required columns is refused as a whole, an unknown column by itself', () => {
  expect(messages(table('id\tkind\tar', NIGER))).toEqual([
    '1: the first line must name the columns; “type” is missing, so the table is not read',
  ]);
  expect(messages(table('id\ttype\tkind\tar\tklingon', 'cd:a\tLOC\tcity\tموسكو\tx'))).toEqual([
    '1: the column “klingon” is no known field or language code, and is not read',
  ]);
});

test('an id used twice is reported where it is used again, in one table and across tables', () => {
  expect(messages(table(HEADER, NIGERIA, NIGERIA))).toEqual([
    '3: the id wd:Q1033 is already used above in this table',
  ]);
  const { entries, problems } = joinGazetteerTables([
    parseGazetteerTable('one.tsv', table(HEADER, NIGERIA)),
    parseGazetteerTable('two.tsv', table(HEADER, NIGERIA)),
  ]);
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([
    {
      table: 'two.tsv',
      line: 2,
      message: say('the id {id} is already used in {place}', { id: 'wd:Q1033', place: 'one.tsv' }),
    },
  ]);
});

test('being distinct is mutual, and an id that no table has is reported', () => {
  const joined = joinGazetteerTables([parseGazetteerTable('t', table(HEADER, NIGER, NIGERIA))]);
  expect(joined.entries.map(({ distinctFrom }) => distinctFrom)).toEqual([['wd:Q1033'], ['wd:Q1032']]);
  const alone = joinGazetteerTables([parseGazetteerTable('t', table(HEADER, NIGER))]);
  expect(alone.problems).toEqual([
    {
      table: 't',
      line: 2,
      message: say('{id} is distinct from {other}, which no table has', {
        id: 'wd:Q1032',
        other: 'wd:Q1033',
      }),
      isUnknownLookAlike: true,
    },
  ]);
  expect(alone.entries[0]!.distinctFrom).toEqual([]);
});

test('a line of 10 MB is left out and reported, and the rest is read', () => {
  const { rows, problems } = parseGazetteerTable('t', table(HEADER, 'أ|'.repeat(5_000_000), NIGERIA));
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(problems).toEqual([
    {
      table: 't',
      line: 2,
      message: say(
        'the line has {length, number} characters; at most {most, number} are read, so it is left out',
        {
          length: 10_000_000,
          most: LONGEST_LINE,
        },
      ),
    },
  ]);
});

test('the longest line that is read takes time in proportion to its length', () => {
  const cell = '~'.repeat(LONGEST_LINE - 100);
  const { rows } = parseGazetteerTable('t', table(HEADER, `cd:a\tLOC\tcity\t\t${cell}`));
  expect(rows).toHaveLength(1);
  expect(rows[0]!.entry.forms).toHaveLength(1);
});

test('no text makes it throw, and every line is an entry or a problem', () => {
  const cell = fc.constantFrom('cd:a', 'wd:Q1', 'LOC', '|', '~', '🚀', 'Moscow', '', ' ', '#', '\r');
  const line = fc.array(cell, { maxLength: 10 }).map((cells) => cells.join('\t'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { rows, problems } = parseGazetteerTable('t', table(HEADER, ...lines));
      const accounted = new Set([...rows, ...problems].map(({ line: number }) => number));
      lines.forEach((text, index) => {
        if (text.replace(/\r$/, '') !== '' && !text.startsWith('#')) expect(accounted).toContain(index + 2);
      });
    }),
  );
});
