import { expect, test } from 'vitest';
import type { GazetteerEntry } from '../../../server/src/names/gazetteer/gazetteer.ts';
import { HEADER_BYTES } from '../../../server/src/names/gazetteer/index-layout.ts';
import { openIndex } from '../../../server/src/names/gazetteer/index-reader.ts';
import { buildIndex, textsOf } from '../../../server/src/names/gazetteer/index-writer.ts';
import { prefixKeysOf } from '../../../server/src/names/gazetteer/prefix-keys.ts';
import { learnSymbols } from '../../../server/src/names/gazetteer/symbol-table.ts';

const GIVEN = ['Anna', 'Boris', 'Цветана', 'Jean-Claude', 'Dina', 'فارس', '🚀 Ann'];
const SURNAMES = ['Smith', 'Kowalska-Nowak', 'al-Assad', 'Smithson', 'حداد', 'Ёлкин', 'x'.repeat(90)];

/** Persons of few names: one surname fills more blocks than one. */
const people: readonly GazetteerEntry[] = Array.from({ length: 3000 }, (_, at) => ({
  id: `cd:${at}`,
  type: at % 5 === 0 ? 'ORG' : 'PER',
  kind: 'person',
  distinctFrom: [],
  forms: [
    { text: `${GIVEN[at % 7]!} ${SURNAMES[(at * at) % 7]!}`, language: 'en', role: 'full' },
    { text: `${SURNAMES[at % 7]!} ${at}`, language: 'und', role: 'full' },
  ],
}));
const index = openIndex(buildIndex(people, learnSymbols(textsOf(people))));
const ALL = 10_000;

/** What a reader of every entity would find. */
const expected = (prefix: string): string[] =>
  people
    .flatMap(({ id, type, forms }) =>
      forms.flatMap((form) =>
        prefixKeysOf(form, type).some((key) => key.startsWith(prefix)) ? [`${id} ${form.text}`] : [],
      ),
    )
    .sort();

const found = (prefix: string, limit = ALL): string[] =>
  index.formsWithPrefix(prefix, limit).map(({ entry, form }) => `${entry.id} ${form.text}`);

test.each([
  'smith',
  'smithson',
  'anna',
  'jean claude',
  'assad',
  'nowak',
  'kowalska',
  'елкин',
  'حداد 1',
  'فارس',
  '🚀',
  'x'.repeat(70),
  '',
])('finds every form, and no other, that begins with “%s”, each once', (prefix) => {
  expect(found(prefix).sort()).toEqual(expected(prefix));
});

test('what nobody is called is found nowhere: before the first key, between two and behind the last', () => {
  for (const prefix of ['!', 'anna z', 'smitty', 'ﻼ', 'smith smith']) expect(found(prefix)).toEqual([]);
});

test('forms come in the order of their letters, and no more than were asked for', () => {
  const keys = index.formsWithPrefix('anna', ALL).map(({ form }) => form.text.toLowerCase());
  expect(keys.length).toBeGreaterThan(100);
  expect(keys).toEqual([...keys].sort());
  expect(found('smith', 7)).toEqual(found('smith').slice(0, 7));
  expect(found('smith', 0)).toEqual([]);
});

test('an empty index offers nothing', () => {
  expect(openIndex(buildIndex([])).formsWithPrefix('a', 5)).toEqual([]);
});

test('damaged bytes may hide names, and never throw', () => {
  const bytes = buildIndex(people.slice(0, 400), learnSymbols(textsOf(people)));
  for (let at = HEADER_BYTES; at < bytes.length; at += 13) {
    const damaged = bytes.slice();
    damaged[at]! ^= 0xa5;
    try {
      openIndex(damaged).formsWithPrefix('smith', 20);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }
});

test('an index of the format before is refused with what to do', () => {
  const bytes = buildIndex(people.slice(0, 3));
  new DataView(bytes.buffer).setUint32(4, 1, true);
  expect(() => openIndex(bytes)).toThrow(
    /format 1, and this version of Copydesk reads format 2; build it again/,
  );
});
