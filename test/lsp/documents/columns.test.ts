import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnTable } from '../../../server/src/lsp/documents/columns.ts';
import {
  cutsSurrogatePair,
  decodeColumn,
  encodeColumn,
  type PositionEncoding,
} from '../../../server/src/text/offsets.ts';
import { processorTime } from '../../timing.ts';

const ENCODINGS: PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

test('columns of long lines are those that counting from the start of the line gives', () => {
  const piece = fc.constantFrom('a', 'ب', '🚀', 'é', '\ud800', 'كلمة '.repeat(300), '🚀'.repeat(700));
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 20 }),
      fc.nat(12_000),
      fc.nat(100),
      fc.constantFrom(...ENCODINGS),
      (pieces, seed, from, encoding) => {
        const text = pieces.join('');
        const lineStart = Math.min(from, text.length);
        const start = cutsSurrogatePair(text, lineStart) ? lineStart - 1 : lineStart;
        let at = Math.max(start, Math.min(seed, text.length));
        if (cutsSurrogatePair(text, at)) at--;
        const table = new ColumnTable(text, encoding);
        const column = encodeColumn(text, start, at, encoding);
        expect(table.column(start, at)).toBe(column);
        expect(table.offset(start, text.length, column)).toBe(
          decodeColumn(text, start, text.length, column, encoding),
        );
      },
    ),
  );
});

test('a column past the line is none', () => {
  for (const encoding of ENCODINGS) {
    const table = new ColumnTable('🚀ا', encoding);
    expect(table.offset(0, 3, 3 * 4)).toBeUndefined();
  }
});

test('columns at the end of ten million characters are counted in no time', () => {
  const text = 'كلمة 🚀 '.repeat(1_250_000);
  const table = new ColumnTable(text, 'utf-8');
  const total = table.column(0, text.length);
  const asked = (): void => {
    for (let at = 0; at < 5000; at++) table.column(0, text.length - at * 8);
  };
  expect(processorTime(asked)).toBeLessThan(1000);
  expect(total).toBe(new TextEncoder().encode(text).length);
});
