import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GazetteerEntry } from '../../../server/src/names/gazetteer/gazetteer.ts';
import { editDistance, findLookAlikes } from '../../../server/src/names/gazetteer/look-alikes.ts';

const entry = (id: string, type: GazetteerEntry['type'], ...forms: string[]): GazetteerEntry => ({
  id,
  type,
  kind: '',
  distinctFrom: [],
  forms: forms.map((text) => ({ text, language: 'ar', role: 'full' })),
});

test('one edit between short names, two between long ones, of entities of one type', () => {
  const found = findLookAlikes([
    entry('korea', 'LOC', 'كوريا'),
    entry('syria', 'LOC', 'سوريا'),
    entry('guinea', 'LOC', 'غينيا'),
    entry('kenya', 'LOC', 'كينيا'),
    entry('slovakia', 'LOC', 'سلوفاكيا'),
    entry('slovenia', 'LOC', 'سلوفينيا'),
    entry('club', 'ORG', 'سوريه'),
    entry('same', 'LOC', 'كوريا', 'كورية'),
  ]);
  expect(found.get('korea')).toEqual(['syria']);
  expect(found.get('kenya')).toEqual(['guinea']);
  expect(found.get('slovakia')).toEqual(['slovenia']);
  expect(found.get('club')).toBeUndefined();
  // It has the form كوريا too: that is the same name, not one like it.
  expect(found.get('same')).toEqual(['syria']);
});

test('the pairs are those that comparing all with all finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'كسورين'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), (words) => {
      const found = findLookAlikes(words.map((text) => entry(text, 'LOC', text)));
      for (const one of words) {
        const near = words.filter((other) => {
          const most = one.length >= 8 && other.length >= 8 ? 2 : 1;
          return other !== one && editDistance(one, other) <= most;
        });
        expect(new Set(found.get(one) ?? [])).toEqual(new Set(near.length > 12 ? found.get(one) : near));
      }
    }),
  );
});

test('distance counts letters added, taken, changed and swapped', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('ماركل', 'ميركل')).toBe(1);
  expect(editDistance('abcd', 'acbd')).toBe(1);
  expect(editDistance('abcd', 'abcd')).toBe(0);
});

test('a long series of names is no list of look-alikes, and takes no time', () => {
  const series = Array.from({ length: 20_000 }, (_, at) => entry(`cd:${at}`, 'ORG', `اللواء ${at}`));
  expect(findLookAlikes(series).size).toBe(0);
});
