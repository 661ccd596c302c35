import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../server/src/text/folding.ts';
import { anyText } from './arbitraries.ts';

describe('what readers take for the same is the same', () => {
  test.each([
    ['أحمد', 'احمد'],
    ['إلى', 'الي'],
    ['آسيا', 'اسيا'],
    ['مُحَمَّد', 'محمد'],
    ['العـــربية', 'العربيه'],
    ['\u200fشويغو\u200e', 'شويغو'],
    ['کیم', 'كيم'],
    ['مسئول', 'مسيول'],
    ['مسؤول', 'مسوول'],
    ['ﻻ', 'لا'],
    ['ZÜRICH', 'zurich'],
    ['Ёлка', 'елка'],
    ['İstanbul', 'istanbul'],
    ['co\u00adoperate', 'cooperate'],
    ['L’État', "l'etat"],
    ['שָׁלוֹם', 'שלום'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
    expect(fold(one.normalize('NFD'))).toBe(fold(other));
    expect(foldWithOffsets(one).text).toBe(fold(other));
  });

  test.each([
    ['شويغو', 'شويجو'],
    ['كوريا', 'سوريا'],
    ['كريم', 'كرم'],
  ])('%s and %s stay apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

test('every code point of the basic plane can be folded', () => {
  const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  expect(letters.filter((letter) => fold(fold(letter)) !== fold(letter))).toEqual([]);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
});

test('with offsets, the text is the same and each unit comes from a character that gives it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(1000), (text, base) => {
      const folded = foldWithOffsets(text, base);
      expect(folded.text).toBe(fold(text));
      expect(folded.offsets).toHaveLength(folded.text.length + 1);
      expect(folded.offsets.at(-1)).toBe(base + text.length);
      for (let unit = 0; unit < folded.text.length; unit++) {
        const at = folded.offsets[unit]! - base;
        expect(folded.offsets[unit + 1]).toBeGreaterThanOrEqual(folded.offsets[unit]!);
        expect(fold(String.fromCodePoint(text.codePointAt(at)!))).toContain(folded.text[unit]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('places behind an astral character are counted in UTF-16', () => {
  const { text, offsets } = foldWithOffsets('🚀 الـى', 10);
  expect(text).toBe('🚀 الي');
  expect(offsets).toEqual([10, 10, 12, 13, 14, 16, 17]);
});

test('folding goes letter by letter, so parts fold as the whole does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...text].map(fold).join('')).toBe(fold(text));
    }),
  );
});
