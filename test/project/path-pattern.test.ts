import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsPath } from '../../server/src/project/path-pattern.ts';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'deep/er/a.md', true],
  ['*.md', 'a.mdx', false],
  ['./*.md', 'a.md', true],
  ['wire/*.txt', 'wire/a.txt', true],
  ['wire/*.txt', 'wire/deep/a.txt', false],
  ['wire/*.txt', 'old/wire/a.txt', false],
  ['wire/**', 'wire/a/b.txt', true],
  ['wire/**', 'wires/a.txt', false],
  ['**/old/*.txt', 'old/a.txt', true],
  ['**/old/*.txt', 'x/y/old/a.txt', true],
  ['a/**/b.txt', 'a/b.txt', true],
  ['a/**/b.txt', 'a/x/y/b.txt', true],
  ['20??/*', '2024/a.txt', true],
  ['20??/*', '20244/a.txt', false],
  ['a*b*c', 'axxbyyc', true],
  ['a*b*c', 'axxbyy', false],
  ['أخبار/*', 'أخبار/خبر.txt', true],
  ['a.txt', 'axtxt', false],
])('%s and %s: %s', (pattern, path, fits) => {
  expect(fitsPath(pattern, path)).toBe(fits);
});

test('within one name it agrees with the regular expression of the pattern', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
  const stars = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(stars, letters, (pattern, name) => {
      fc.pre(pattern !== '**');
      const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
      expect(fitsPath(`x/${pattern}`, `x/${name}`)).toBe(new RegExp(`^${source}$`).test(name));
    }),
    { numRuns: 2000 },
  );
});

test('a pattern of many stars takes no longer than its length times that of the path', () => {
  expect(fitsPath(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
  expect(fitsPath('**/'.repeat(500) + 'b', 'a/'.repeat(500) + 'c')).toBe(false);
});
