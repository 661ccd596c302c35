import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedInPieces } from '../../../server/src/cli/formats/pieces.ts';

const MEGABYTE = 1 << 20;

test('the pieces are the text, none of them empty', () => {
  const part = fc.tuple(fc.string(), fc.nat(400_000)).map(([text, times]) => text.slice(0, 3).repeat(times));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const pieces = [...joinedInPieces(parts)];
      expect(pieces.join('') === parts.join('')).toBe(true);
      expect(pieces.every((piece) => piece !== '')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('short parts are one piece, and a piece ends with the part that fills it', () => {
  expect([...joinedInPieces(['a', '', 'b'])]).toEqual(['ab']);
  expect([...joinedInPieces([])]).toEqual([]);
  const [half, large] = ['x'.repeat(MEGABYTE / 2), 'y'.repeat(3 * MEGABYTE)];
  expect([...joinedInPieces([half, half, half, large, 'z'])].map(({ length }) => length)).toEqual([
    MEGABYTE,
    3.5 * MEGABYTE,
    1,
  ]);
});
