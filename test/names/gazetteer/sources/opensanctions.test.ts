import { describe, expect, test } from 'vitest';
import {
  opensanctionsNames,
  opensanctionsTargets,
} from '../../../../server/src/names/gazetteer/sources/opensanctions.ts';
import { formsOf, readSource } from './read-source.ts';

const HEADER =
  '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen","last_change"';

describe('targets.simple.csv', () => {
  test('names and aliases, the given name first; wallets and addresses are nobody', async () => {
    const { parts, problems } = await readSource(
      opensanctionsTargets,
      [
        HEADER,
        '"Q1234567","Person","Amadou Kelbara","KELBARA, Amadou;Амаду Кельбара;""The """"Baron"""" K.""","1961-02-03","td;fr","1 Road;""2, Street""","","","","","made","2022-01-01T00:00:00","2024-01-01T00:00:00","2023-01-01T00:00:00"',
        '"NK-a1b2","Company","Kelbara Mining, Ltd.","","","td","a',
        'broken line","","","","","made","","",""',
        '"NK-w","CryptoWallet","0xabc","","","","","","","","","made","","",""',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(
      parts.map(({ id, line, facts }) => [id, line, facts?.type, facts?.kind, facts?.description]),
    ).toEqual([
      ['wd:Q1234567', 2, 'PER', 'person', 'td, fr'],
      ['os:NK-a1b2', 3, 'ORG', 'company', 'td'],
    ]);
    expect(parts.map(formsOf)).toEqual([
      ['und:Amadou Kelbara*', 'und:Amadou KELBARA', 'und:Амаду Кельбара', 'und:The "Baron" K.'],
      ['und:Kelbara Mining, Ltd.*'],
    ]);
  });

  test('records of another width and open quotes are named, and reading goes on', async () => {
    const { parts, problems } = await readSource(
      opensanctionsTargets,
      [HEADER, '"a","Person"', '"b","Person","N B","","","","","","","","","x","","",""', '"c","Person'].join(
        '\n',
      ),
    );
    expect(parts.map(({ id }) => id)).toEqual(['os:b']);
    expect(problems).toEqual([
      '2: the record has 2 columns where the header has 15',
      '4: a quotation mark opens here and does not close',
    ]);
  });

  test('another table is refused by its header', async () => {
    expect((await readSource(opensanctionsTargets, '"id","caption"\n')).refused).toContain(
      'no column “schema”',
    );
    expect(opensanctionsTargets.recognises('targets.simple.csv', HEADER)).toBe(true);
    expect(opensanctionsTargets.recognises('query.csv', 'item,itemLabel')).toBe(false);
  });
});

test('names.txt is a name a line', async () => {
  const { parts, problems } = await readSource(opensanctionsNames, 'Amadou Kelbara\n\namadou  kelbara\n--\n');
  expect(parts.map(({ id }) => id)).toEqual(['name:amadou_kelbara', 'name:amadou_kelbara']);
  expect(parts.map(formsOf)).toEqual([['und:Amadou Kelbara*'], ['und:amadou kelbara*']]);
  expect(problems).toEqual(['4: there is no word on the line']);
});
