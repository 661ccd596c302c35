import { expect, test } from 'vitest';
import { fingerprint, hash64 } from '../../server/src/findings/fingerprint.ts';

test('the hash is 64-bit FNV-1a', () => {
  // Published vectors of the FNV reference for the strings "", "a" and "foobar".
  expect(hash64('')).toBe('cbf29ce484222325');
  expect(hash64('a')).toBe('af63dc4c8601ec8c');
  expect(hash64('foobar')).toBe('85944171f73967e8');
});

test('an edit far away leaves the fingerprint, an edit of the quote changes it', () => {
  const text = 'قال سيرجي شويجو يوم الثلاثاء إن كوريا الشمالية سترسل مزيدًا من القوات إلى المنطقة.';
  const at = (body: string, quote: string) => {
    const start = body.indexOf(quote);
    return fingerprint(body, 'name/name-variant', { start, end: start + quote.length });
  };
  expect(at(`${text} وأضاف.`, 'شويجو')).toBe(at(text, 'شويجو'));
  expect(at(text.replace('شويجو', 'شويغو'), 'شويغو')).not.toBe(at(text, 'شويجو'));
});
