import { expect, test } from 'vitest';
import { fitsPattern } from '../../../server/src/names/house-style/path-pattern.ts';
import { processorTime } from '../../timing.ts';

test.each([
  ['', 'a.txt', true],
  ['sports', 'sports/a.txt', true],
  ['sports/', 'sports/2026/a.txt', true],
  ['sports', 'transports/a.txt', false],
  ['sports', 'desk/sports/a.txt', false],
  ['**/sports', 'desk/sports/a.txt', true],
  ['**/sports', 'sports/a.txt', true],
  ['desk/*/opinion', 'desk/gulf/opinion/a.txt', true],
  ['desk/*/opinion', 'desk/opinion/a.txt', false],
  ['*.ar.txt', 'a.ar.txt', true],
  ['**/*.ar.txt', 'desk/gulf/a.ar.txt', true],
  ['**/*.ar.txt', 'desk/gulf/a.en.txt', false],
  ['رياضة', 'رياضة/🚀.txt', true],
  ['?.txt', '🚀.txt', true],
])('“%s” and %s: %s', (pattern, path, expected) => expect(fitsPattern(pattern, path)).toBe(expected));

test('a hostile pattern costs no more than its length times that of the path', () => {
  const pattern = '*a'.repeat(200);
  expect(processorTime(() => fitsPattern(pattern, 'a'.repeat(400)))).toBeLessThan(200);
});
