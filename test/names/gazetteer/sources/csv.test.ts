import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../../server/src/messages/wording.ts';
import { CsvReader, splitCsv } from '../../../../server/src/names/gazetteer/sources/csv.ts';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('what is quoted comes back, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 })),
      (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join(',')).join('\n');
        const problems: string[] = [];
        const csv = new CsvReader((line, message) => problems.push(`${line}: ${english(message)}`));
        const read = (rows.length === 0 ? [] : text.split('\n')).flatMap(
          (line, at) => csv.read(line, at + 1) ?? [],
        );
        csv.end();
        expect(problems).toEqual([]);
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});

test('plain cells, empty cells, another separator', () => {
  expect(splitCsv('a,,"b,""c""",')).toEqual(['a', '', 'b,"c"', '']);
  expect(splitCsv('a;"b;c"', ';')).toEqual(['a', 'b;c']);
  expect(splitCsv('"open')).toBeUndefined();
});

test('a quote that nobody closes takes two hundred lines and no more', () => {
  const problems: string[] = [];
  const csv = new CsvReader((line, message) => problems.push(`${line}: ${english(message)}`));
  const read: number[] = [];
  for (let line = 1; line <= 450; line++) {
    const record = csv.read(line === 1 ? '"open' : 'a,b', line);
    if (record !== undefined) read.push(record.line);
  }
  expect(problems).toEqual(['1: a quotation mark opens here and does not close within 200 lines']);
  expect(read[0]).toBe(201);
});
