import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  countCodePoints,
  cutsSurrogatePair,
  decodeColumn,
  encodeColumn,
  fromCodePoints,
  intersects,
  type PositionEncoding,
  toCodePoints,
} from '../../server/src/text/offsets.ts';
import { textWithOffset } from './arbitraries.ts';

const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

describe('the two fixtures of the W3C format', () => {
  test.each([
    ['أعلن سيرجي شويغو', 5, 5, 9],
    ['🚀 أعلن سيرجي شويغو', 8, 7, 14],
  ])('%s', (text, utf16, codePoints, utf8) => {
    expect(text.indexOf('سيرجي')).toBe(utf16);
    expect(toCodePoints(text, utf16)).toBe(codePoints);
    expect(fromCodePoints(text, codePoints)).toBe(utf16);
    expect(encodeColumn(text, 0, utf16, 'utf-8')).toBe(utf8);
    expect(encodeColumn(text, 0, utf16, 'utf-32')).toBe(codePoints);
  });
});

test('code points are those that a string iterator counts', () => {
  fc.assert(
    fc.property(textWithOffset, ({ text, offset }) => {
      fc.pre(!cutsSurrogatePair(text, offset));
      expect(toCodePoints(text, offset)).toBe([...text.slice(0, offset)].length);
      expect(fromCodePoints(text, toCodePoints(text, offset))).toBe(offset);
      expect(countCodePoints(text, offset, text.length)).toBe([...text.slice(offset)].length);
    }),
  );
});

test('columns of every encoding lead back to their offset', () => {
  fc.assert(
    fc.property(textWithOffset, fc.constantFrom(...ENCODINGS), ({ text, offset }, encoding) => {
      fc.pre(!cutsSurrogatePair(text, offset));
      const column = encodeColumn(text, 0, offset, encoding);
      expect(decodeColumn(text, 0, text.length, column, encoding)).toBe(offset);
    }),
  );
});

test('UTF-8 columns are the bytes that an encoder writes', () => {
  fc.assert(
    fc.property(textWithOffset, ({ text, offset }) => {
      fc.pre(!cutsSurrogatePair(text, offset));
      const bytes = new TextEncoder().encode(text.slice(0, offset)).length;
      expect(encodeColumn(text, 0, offset, 'utf-8')).toBe(bytes);
    }),
  );
});

test('any column, even one inside a character or past the end, gives an offset that cuts no pair', () => {
  fc.assert(
    fc.property(textWithOffset, fc.constantFrom(...ENCODINGS), fc.integer(), ({ text }, encoding, column) => {
      const offset = decodeColumn(text, 0, text.length, column, encoding);
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(text.length);
      expect(cutsSurrogatePair(text, offset)).toBe(false);
    }),
  );
});

test('past the end is the end', () => {
  expect(fromCodePoints('🚀', 9)).toBe(2);
  expect(toCodePoints('🚀', 9)).toBe(1);
  expect(decodeColumn('🚀a', 0, 3, 99, 'utf-8')).toBe(3);
  expect(decodeColumn('🚀a', 0, 3, 2, 'utf-8')).toBe(0);
});

test('an empty span intersects what it touches, others need a unit in common', () => {
  const span = (start: number, end: number) => ({ start, end });
  expect(intersects(span(1, 3), span(3, 5))).toBe(false);
  expect(intersects(span(1, 3), span(2, 5))).toBe(true);
  expect(intersects(span(3, 3), span(3, 5))).toBe(true);
  expect(intersects(span(1, 3), span(3, 3))).toBe(true);
  expect(intersects(span(6, 6), span(3, 5))).toBe(false);
  expect(contains(span(1, 5), span(1, 5))).toBe(true);
  expect(contains(span(1, 5), span(0, 2))).toBe(false);
});
