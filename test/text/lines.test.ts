import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../server/src/text/lines.ts';
import { cutsSurrogatePair, type PositionEncoding } from '../../server/src/text/offsets.ts';
import { anyText, textWithOffset } from './arbitraries.ts';

const linesOf = (text: string) => {
  const index = new LineIndex(text);
  return Array.from({ length: index.count }, (_, line) => {
    const { start, end } = index.span(line);
    return text.slice(start, end);
  });
};

test('LF, CRLF and lone CR end a line; other separators do not', () => {
  expect(linesOf('a\nb\r\nc\rd\u2028e')).toEqual(['a', 'b', 'c', 'd\u2028e']);
  expect(linesOf('')).toEqual(['']);
  expect(linesOf('\n\r\n\r')).toEqual(['', '', '', '']);
  expect(linesOf('🚀\r\n🚀')).toEqual(['🚀', '🚀']);
});

test('lines are what splitting at line ends gives, and their full spans are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(linesOf(text)).toEqual(text.split(/\r\n|\n|\r/));
      const index = new LineIndex(text);
      let whole = '';
      for (let line = 0; line < index.count; line++) {
        const { start, end } = index.fullSpan(line);
        whole += text.slice(start, end);
      }
      expect(whole).toBe(text);
    }),
  );
});

describe('positions', () => {
  test('lead back to their offset in every encoding', () => {
    fc.assert(
      fc.property(
        textWithOffset,
        fc.constantFrom<PositionEncoding>('utf-8', 'utf-16', 'utf-32'),
        ({ text, offset }, encoding) => {
          const index = new LineIndex(text);
          const insideCrlf = text[offset - 1] === '\r' && text[offset] === '\n';
          fc.pre(!cutsSurrogatePair(text, offset) && !insideCrlf);
          expect(index.offsetAt(index.positionAt(offset, encoding), encoding)).toBe(offset);
        },
      ),
    );
  });

  test('of any kind, from any client, give an offset in the text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer(),
        fc.integer(),
        fc.constantFrom<PositionEncoding>('utf-8', 'utf-16', 'utf-32'),
        (text, line, character, encoding) => {
          const offset = new LineIndex(text).offsetAt({ line, character }, encoding);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
          expect(cutsSurrogatePair(text, offset)).toBe(false);
        },
      ),
    );
  });

  test('past a line are its end, past the text the end of the text', () => {
    const index = new LineIndex('ab\r\ncd');
    expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(index.offsetAt({ line: 9, character: 0 })).toBe(6);
    expect(index.offsetAt({ line: -1, character: 0 })).toBe(0);
    expect(index.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(index.span(99)).toEqual({ start: 4, end: 6 });
    expect(index.fullSpan(-5)).toEqual({ start: 0, end: 4 });
  });
});
