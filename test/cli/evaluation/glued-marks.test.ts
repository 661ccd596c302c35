import { expect, test } from 'vitest';
import { splitTokens } from '../../../server/src/cli/evaluation/glued-marks.ts';

test('marks before and behind a word stand by themselves, and each part knows its token', () => {
  expect(splitTokens(['🚀', '«القاهرة»،', 'أ.ف.ب', '...', '10%'])).toEqual({
    parts: ['🚀', '«', 'القاهرة', '»', '،', 'أ.ف.ب', '.', '.', '.', '10', '%'],
    tokenOf: [0, 1, 1, 1, 1, 2, 3, 3, 3, 4, 4],
  });
});

test('a token of nothing but marks has a few of them, and none is left out', () => {
  const { parts, tokenOf } = splitTokens(['-'.repeat(100_000), '\u200f']);
  expect(new Set(tokenOf)).toEqual(new Set([0, 1]));
  expect(parts.length).toBeLessThan(20);
});
