import { expect, test } from 'vitest';
import { jrcNames } from '../../../../server/src/names/gazetteer/sources/jrc-names.ts';
import { formsOf, readSource } from './read-source.ts';

test('spellings of one number, the first of no language preferred', async () => {
  const { parts, problems } = await readSource(
    jrcNames,
    [
      '0\tu\tu\t',
      '12\tP\tu\tAmadou+Kelbara',
      '12\tP\tu\tAmadu+Kelbarah',
      '12\tP\tar\tأمادو+كيلبارا',
      '12\tP\tzh\t阿马杜',
      '13\tO\tu\tUnion+of+Makers',
      '14\tE\tu\tWinter+Games',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(parts.map(({ id, facts }) => `${id} ${facts?.type}`)).toEqual([
    'jrc:12 PER',
    'jrc:12 PER',
    'jrc:12 PER',
    'jrc:13 ORG',
    'jrc:14 MISC',
  ]);
  expect(parts.map(formsOf)).toEqual([
    ['und:Amadou Kelbara*'],
    ['und:Amadu Kelbarah'],
    ['ar:أمادو كيلبارا'],
    ['und:Union of Makers*'],
    ['und:Winter Games*'],
  ]);
});

test('a header is gone over, other lines of another shape are named', async () => {
  const { problems } = await readSource(jrcNames, 'id\ttype\tlang\tname\n1\tP\tu\nx\tP\tu\tA+B');
  expect(problems).toEqual([
    '2: the line has 3 columns, and one of JRC-Names 4',
    '3: “x” is no number of JRC-Names',
  ]);
  expect(jrcNames.recognises('entities', '')).toBe(true);
  expect(jrcNames.recognises('x.tsv', '12\tP\tu\tAmadou+Kelbara')).toBe(true);
});
