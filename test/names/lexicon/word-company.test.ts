import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWordCompany, writeWordCompany } from '../../../server/src/names/lexicon/word-company.ts';

const FORMS = [
  { form: 'بوغبا', neighbours: [['يونايتد', 0.6] as const, ['مدرب', 0.5] as const, ['بول', 0.4] as const] },
  { form: 'بوجبا', neighbours: [['يونايتد', 0.7] as const, ['بول', 0.5] as const] },
  { form: 'بوغوتا', neighbours: [['كولومبيا', 0.8] as const, ['عاصمة', 0.3] as const] },
];

const likeness = (a: string, b: string, bytes = writeWordCompany(FORMS)): number => {
  const company = readWordCompany(bytes);
  return company.likeness(company.find(a), company.find(b));
};

test('forms beside the same words are alike, others are not', () => {
  expect(likeness('بوغبا', 'بوجبا')).toBeGreaterThan(0.4);
  expect(likeness('بوغبا', 'بوغوتا')).toBe(0);
  expect(likeness('بوجبا', 'بوغبا')).toBe(likeness('بوغبا', 'بوجبا'));
});

test('a form that was not written has no record', () => {
  expect(readWordCompany(writeWordCompany(FORMS)).find('باريس')).toBe(-1);
});

test('the bytes do not depend on the order of the forms', () => {
  expect(writeWordCompany([...FORMS].reverse())).toEqual(writeWordCompany(FORMS));
});

test('other bytes, and a table cut short, are refused', () => {
  const bytes = writeWordCompany(FORMS);
  expect(() => readWordCompany(bytes.slice(0, 5))).toThrow(RangeError);
  expect(() => readWordCompany(bytes.slice(0, bytes.length - 2))).toThrow('not its length');
});

test('the shipped table tells spellings from look-alikes', () => {
  const shipped = readFileSync(new URL('../../../models/company-ar/company.bin', import.meta.url));
  expect(likeness('غوتيريش', 'غوتيريس', shipped)).toBeGreaterThan(0.1);
  expect(likeness('ماركل', 'ميركل', shipped)).toBeLessThan(0.05);
});
