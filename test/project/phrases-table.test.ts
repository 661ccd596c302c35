import { expect, test } from 'vitest';
import { type AcceptedPhrase, phrasesTable, withPhrases } from '../../server/src/project/phrases-table.ts';

const accepted = (phrase: string, counts: AcceptedPhrase['counts'] = undefined): AcceptedPhrase => ({
  phrase,
  who: 'Amal\tHaddad',
  when: new Date('2026-01-02T03:04:05Z'),
  counts,
});

test('a table begins with its heading, and each row says who, when and how often', () => {
  expect(withPhrases('', [accepted('Our desk', { files: 4, times: 7 }), accepted('عاجل')])).toBe(
    'phrase\taccepted by\taccepted at\tfiles\ttimes\n' +
      'Our desk\tAmal Haddad\t2026-01-02T03:04:05.000Z\t4\t7\n' +
      'عاجل\tAmal Haddad\t2026-01-02T03:04:05.000Z\n',
  );
});

test('a table that was begun before the counts were kept goes on, and rows stay as they are', async () => {
  const table = 'phrase\taccepted by\taccepted at\nOur desk\tAmal\t2025\r\n# a note\n\nno tab';
  const longer = withPhrases(table, [accepted('OUR DESK!'), accepted('#New Line'), accepted('***')]);
  expect(longer).toBe(`${table}\nNew Line\tAmal Haddad\t2026-01-02T03:04:05.000Z\n`);
  expect((await phrasesTable.read(longer)).content).toEqual(['Our desk', 'no tab', 'New Line']);
  expect(withPhrases(longer, [accepted('new line')])).toBe(longer);
});

test('a row without words is shown where it stands', async () => {
  for (const before of ['', '🚀 desk\tAmal\n', '\ufeffx\r\n']) {
    const text = `${before}***\tAmal\nDesk\n`;
    const { problems } = await phrasesTable.read(text);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['***']);
  }
});
