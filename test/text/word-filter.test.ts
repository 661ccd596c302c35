/** A filter turns words away that are not on its list, and none that is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordFilter } from '../../server/src/text/word-filter.ts';

const mayHold = (filter: WordFilter, word: string): boolean =>
  filter.mayHold(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);

test('no word of the list is turned away, however long', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const filter = new WordFilter(words);
      for (const one of words) expect(mayHold(filter, one)).toBe(true);
    }),
  );
});

test('words with other ends or of another length are turned away', () => {
  const filter = new WordFilter(['إلى', 'أيضا']);
  expect(mayHold(filter, 'على')).toBe(false);
  expect(mayHold(filter, 'إنى')).toBe(true);
  expect(mayHold(filter, 'إلييى')).toBe(false);
});
