/** A remembered word does not keep the article that it was cut out of. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ownCopy } from '../../server/src/text/own-copy.ts';

test('a copy says the same, of any length and in any script', () => {
  for (const text of [
    '',
    'a',
    'الكرملين',
    'والاستراتيجيات',
    'a row of words that is long',
    '🚀'.repeat(20),
    '\ud800'.repeat(15),
  ]) {
    expect(ownCopy(text)).toBe(text);
  }
});

test('a copy does not hold on to the text that it was cut from', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const megabyte = (ordinal: number): string => `${ordinal} ${'كلمة طويلة '.repeat(50_000)}`;
  const heldBy = (cut: (text: string) => string): number => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = Array.from({ length: 20 }, (_, ordinal) => cut(megabyte(ordinal).slice(2, 40)));
    collect();
    const held = process.memoryUsage().heapUsed - before;
    expect(kept).toHaveLength(20);
    return held;
  };
  const ofPlaces = heldBy((text) => text);
  // Without this the engine copies by itself, and nobody need.
  expect(ofPlaces).toBeGreaterThan(10_000_000);
  expect(heldBy(ownCopy)).toBeLessThan(ofPlaces / 10);
});
