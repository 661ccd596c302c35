import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnitSet } from '../../server/src/text/unit-set.ts';

test('holds its own characters and no others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(0xffff), (characters, unit) => {
      const set = new UnitSet(characters);
      for (let at = 0; at < characters.length; at++) expect(set.has(characters.charCodeAt(at))).toBe(true);
      expect(set.has(unit)).toBe(characters.includes(String.fromCharCode(unit)));
    }),
  );
});
