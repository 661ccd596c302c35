import { describe, expect, test } from 'vitest';
import { wikidataCsv, wikidataJson } from '../../../../server/src/names/gazetteer/sources/wikidata.ts';
import { formsOf, readSource } from './read-source.ts';

const ITEM = 'http://www.wikidata.org/entity/Q900000001';

describe('CSV', () => {
  test('labels by the language in the name of their column, aliases, a class, a description', async () => {
    const { parts, problems } = await readSource(
      wikidataCsv,
      [
        'item,itemLabel,itemAltLabel,label_ar,labelRu,en,alias_en,itemDescription,class,population',
        `${ITEM},Quebara,"Kebara, Kwebara",كيبارا,Кебара,Quebara,Big Q|Old Q,"town, made up",http://www.wikidata.org/entity/Q515,12000`,
        `${ITEM.replace('1', '2')},Q900000002,,,,,,,,`,
      ]
        .join('\r\n')
        .replaceAll('\r', ''),
    );
    expect(problems).toEqual([]);
    expect(parts[0]).toMatchObject({
      id: 'wd:Q900000001',
      line: 2,
      facts: { type: 'LOC', kind: 'city', wikidata: 'Q900000001', description: 'town, made up' },
    });
    expect(formsOf(parts[0]!)).toEqual([
      'und:Quebara*',
      'und:Kebara',
      'und:Kwebara',
      'ar:كيبارا*',
      'ru:Кебара*',
      'en:Quebara*',
      'en:Big Q',
      'en:Old Q',
    ]);
    expect(formsOf(parts[1]!)).toEqual([]);
  });

  test('a row without an item, and one of another width, are named', async () => {
    const { problems } = await readSource(wikidataCsv, 'item,itemLabel\nnothing,X\na,b,c\n');
    expect(problems).toEqual([
      '2: no column holds a Wikidata item; the first is “nothing”',
      '3: the record has 3 columns where the header has 2',
    ]);
  });
});

describe('JSON', () => {
  const verbose = JSON.stringify(
    {
      head: { vars: ['item', 'label', 'type'] },
      results: {
        bindings: [
          {
            item: { type: 'uri', value: ITEM },
            label: { 'xml:lang': 'ar', type: 'literal', value: 'كيبارا {"}' },
            type: { type: 'literal', value: 'ORG' },
          },
          {
            item: { type: 'uri', value: ITEM },
            label: { 'xml:lang': 'sw', type: 'literal', value: 'Kebara' },
          },
          {
            item: { type: 'uri', value: ITEM },
            label: { 'xml:lang': 'de-at', type: 'literal', value: 'Kebara 🚀' },
          },
        ],
      },
    },
    null,
    2,
  );

  test.each([1, 7, 64, 100_000])('verbose, in pieces of %i', async (size) => {
    const { parts, problems } = await readSource(wikidataJson, verbose, undefined, size);
    expect(problems).toEqual([]);
    expect(parts.map(formsOf)).toEqual([['ar:كيبارا {"}*'], [], ['de:Kebara 🚀*']]);
    expect(parts.map(({ facts }) => facts?.type)).toEqual(['ORG', 'MISC', 'MISC']);
    expect(parts.map(({ line }) => line)).toEqual([11, 26, 37]);
  });

  test('plain, all on one line', async () => {
    const plain = JSON.stringify([{ item: ITEM, itemLabel: 'Quebara', ar: 'كيبارا' }]);
    const { parts } = await readSource(wikidataJson, plain);
    expect(parts.map(formsOf)).toEqual([['und:Quebara*', 'ar:كيبارا*']]);
  });

  test('what is broken or no result is named', async () => {
    expect((await readSource(wikidataJson, '{"a": {"b": 1}}')).refused).toContain('no result of a query');
    const { problems } = await readSource(
      wikidataJson,
      `[{"item": ${ITEM}},\n{"item":"${ITEM}","itemLabel":"A"`,
    );
    expect(problems[0]).toMatch(/^1: .*JSON/);
    expect(problems[1]).toBe('2: the JSON ends before its brackets are closed');
  });

  test('rows without an end and bottomless brackets are bounded', async () => {
    const long = `[{"item":"${'x'.repeat(3_000_000)}`;
    expect((await readSource(wikidataJson, long, undefined, 65_536)).problems[0]).toContain(
      'does not end within',
    );
    const deep = '['.repeat(2_000_000);
    expect((await readSource(wikidataJson, deep, undefined, 65_536)).parts).toEqual([]);
  });
});
