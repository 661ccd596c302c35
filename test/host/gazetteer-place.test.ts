import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGazetteerPlace, tableOf } from '../../server/src/host/gazetteer-place.ts';
import { parseGazetteerTable } from '../../server/src/names/gazetteer/gazetteer-tsv.ts';
import { entry } from '../names/test-knowledge.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MOSCOW = entry('wd:Q649', 'LOC', 'موسكو|Moscow|~Moskva|Москва', ['wd:Q1']);

test('the row of the nearest table that has the entity', async () => {
  const folder = await temporaryFolder();
  const far = join(folder, 'far');
  mkdirSync(far);
  for (const [path, first] of [
    [folder, 'wd:Q1'],
    [far, 'wd:Q649'],
  ] as const) {
    writeFileSync(join(path, 'places.tsv'), `id\ttype\n${first}\tLOC\nwd:Q649\tLOC\n`);
  }
  expect(await findGazetteerPlace([folder, far], MOSCOW)).toMatchObject({
    path: join(folder, 'places.tsv'),
    line: 2,
    whole: { start: 0, end: 11 },
    id: { start: 0, end: 7 },
  });
});

test('where no table has it, a copy of the row that a gazetteer can read', async () => {
  const place = await findGazetteerPlace(['/nowhere'], MOSCOW);
  const text = readFileSync(place!.path, 'utf8');
  expect(text).toBe(tableOf(MOSCOW));
  expect(text.split('\n')[place!.line]).toMatch(/^wd:Q649\t/);
  const { rows, problems } = parseGazetteerTable('copy', text);
  expect(problems).toEqual([]);
  expect(rows[0]!.entry).toMatchObject({ id: MOSCOW.id, type: 'LOC', distinctFrom: ['wd:Q1'] });
  expect(rows[0]!.entry.forms.map(({ text: form, role }) => [form, role])).toContainEqual([
    'Moskva',
    'short',
  ]);
});
