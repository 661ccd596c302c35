import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogueFor } from '../../../server/src/host/catalogues.ts';
import { displayName } from '../../../server/src/messages/display-names.ts';
import { english, wordingIn } from '../../../server/src/messages/wording.ts';
import { descriptionPhrase } from '../../../server/src/service/naming/description-phrase.ts';

const arabic = wordingIn(readCatalogueFor('ar', fileURLToPath(import.meta.url)));

test.each([
  ['City in Syria', 'مدينة في سوريا'],
  ['Capital of North Korea', 'عاصمة كوريا الشمالية'],
  ['Football club', 'ناد لكرة القدم'],
  ['Football club in England', 'Football club in England'],
  ['Founder of the Wagner Group', 'Founder of the Wagner Group'],
])('“%s” is said to an Arabic reader as “%s”', (description, said) => {
  expect(arabic(descriptionPhrase(description))).toBe(said);
  expect(english(descriptionPhrase(description))).toBe(description);
});

test('offices have their years', () => {
  expect(english(descriptionPhrase('President of Mexico 2018–2024'))).toBe('President of Mexico, 2018–2024');
  expect(arabic(descriptionPhrase('President of the United States 2021–2025'))).toContain('الولايات المتحدة');
});

test('Turkey is the country that CLDR writes otherwise', () => {
  expect(arabic(descriptionPhrase('City in Turkey'))).toBe('مدينة في تركيا');
});

test('whatever a table says is said, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (description) => {
      expect(english(descriptionPhrase(`Zoo of ${description}`))).toContain('Zoo of ');
      expect(typeof english(descriptionPhrase(`City in ${description}`))).toBe('string');
    }),
  );
  expect(displayName('{code, region}', 'no code', 'en')).toBe('no code');
});
