import { expect, test } from 'vitest';
import { geonamesNames, geonamesPlaces } from '../../../../server/src/names/gazetteer/sources/geonames.ts';
import { formsOf, readSource } from './read-source.ts';

/** The 19 columns of the main file. */
const place = (
  id: number,
  name: string,
  ascii: string,
  featureClass: string,
  code: string,
  country: string,
): string =>
  `${id}\t${name}\t${ascii}\tOther,Names\t12.5\t-3.25\t${featureClass}\t${code}\t${country}\t\t05\t\t\t\t12000\t\t310\tAfrica/Ouagadougou\t2024-05-02`;

test('places of the main file: cities and regions with their names, other places for what others call them', async () => {
  const { parts, problems } = await readSource(
    geonamesPlaces,
    [
      place(1, 'Québara', 'Quebara', 'P', 'PPLC', 'BF'),
      place(2, 'Lac Mirou', 'Lac Mirou', 'H', 'LK', 'BF'),
      place(3, 'Republic of Mirou', 'Republic of Mirou', 'A', 'PCLI', 'XX'),
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(parts.map(({ id, facts }) => [id, facts?.type, facts?.kind, facts?.description])).toEqual([
    ['gn:1', 'LOC', 'city', 'City in Burkina Faso'],
    ['gn:2', 'LOC', 'water', 'Water in Burkina Faso'],
    ['gn:3', 'LOC', 'country', undefined],
  ]);
  expect(parts.map(formsOf)).toEqual([['en:Québara', 'en:Quebara'], [], ['en:Republic of Mirou']]);
});

test('names in the languages that are wanted; links, codes, historic and colloquial names are none', async () => {
  const { parts, problems } = await readSource(
    geonamesNames,
    [
      '101\t1\tar\tكيبارا\t1\t\t\t\t\t',
      '102\t1\tru\tКебара\t\t\t\t\t\t',
      '103\t1\tlink\thttps://example.org/1\t\t\t\t\t\t',
      '104\t1\twkdt\tQ1234\t\t\t\t\t\t',
      '105\t1\tiata\tQBR\t\t\t\t\t\t',
      '106\t1\ten\tOld Quebara\t\t\t\t1\t1900\t1950',
      '107\t1\ten\tThe Big Q\t\t\t1\t\t\t',
      '108\t1\tde\tKebara',
      '109\t1\tsw\tKebara\t\t\t\t\t\t',
      '110\t1\t\tKwebara\t\t\t\t\t\t',
    ].join('\n'),
    ['ar', 'ru', 'en'],
  );
  expect(problems).toEqual([]);
  expect(parts.map(formsOf)).toEqual([['ar:كيبارا*'], ['ru:Кебара'], []]);
  expect(parts[2]?.facts?.wikidata).toBe('Q1234');
});

test('lines of another shape are named', async () => {
  const places = await readSource(
    geonamesPlaces,
    `a\tb\n${place(1, 'X', 'X', 'P', 'PPL', 'TD').replace('1', 'x')}`,
  );
  expect(places.problems).toEqual([
    '1: the line has 2 columns, and a place of GeoNames 19',
    '2: the first column is no number of GeoNames',
  ]);
  const names = await readSource(geonamesNames, 'a\tb\tc\td\n1\t2\twkdt\tX\n1');
  expect(names.problems).toEqual([
    '1: the second column is no number of GeoNames',
    '2: the Wikidata item is no Q and a number',
    '3: the line has 1 column, and a name of GeoNames 10',
  ]);
});

test('the files are recognised by their columns', () => {
  expect(geonamesPlaces.recognises('x.txt', place(1, 'X', 'X', 'P', 'PPL', 'TD'))).toBe(true);
  expect(geonamesNames.recognises('alternateNamesV2.txt', '')).toBe(true);
  expect(geonamesNames.recognises('x', '101\t1\tar\tكيبارا\t1\t\t\t\t\t')).toBe(true);
  expect(geonamesPlaces.recognises('x', '101\t1\tar\tكيبارا\t1\t\t\t\t\t')).toBe(false);
});
