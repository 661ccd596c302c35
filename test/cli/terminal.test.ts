import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLOURS, PLAIN, padded, terminalOf, visible, widthOf, wrap } from '../../server/src/cli/terminal.ts';
import { printable } from '../../server/src/text/printable.ts';

test.each([
  ['a pipe', {}, {}, PLAIN],
  ['a terminal', { isTTY: true }, {}, COLOURS],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, PLAIN],
  ['NO_COLOR on a terminal', { isTTY: true }, { NO_COLOR: '1' }, PLAIN],
  ['an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, COLOURS],
  ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, COLOURS],
  ['FORCE_COLOR=0 on a terminal', { isTTY: true }, { FORCE_COLOR: '0' }, PLAIN],
  ['both', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, PLAIN],
])('colours on %s', (_title, screen, environment, palette) => {
  expect(terminalOf(screen, environment).palette).toBe(palette);
});

test('the width is that of the terminal, within reason', () => {
  expect(terminalOf({ isTTY: true, columns: 80 }, {}).width).toBe(80);
  expect(terminalOf({ isTTY: true, columns: 4 }, {}).width).toBe(40);
  expect(terminalOf({ isTTY: true, columns: 300 }, {}).width).toBe(110);
  expect(terminalOf({ columns: 80 }, {}).width).toBe(100);
});

test('no control character and no direction override gets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
  expect(printable('a\u001b[31mb\tc')).toBe('a‹U+001B›[31mb c');
});

test('what cannot be seen is named', () => {
  expect(visible('a\u00a0b\u200bc')).toBe('a‹U+00A0›b‹U+200B›c');
  expect(visible('می‌رود')).toBe('می‌رود');
});

test('width counts what takes a column', () => {
  expect(widthOf('شُويغو')).toBe(5);
  expect(widthOf('\u2068شويغو\u2069')).toBe(5);
  expect(widthOf(COLOURS.red('🚀'))).toBe(1);
  expect(padded('كتب', 5)).toBe('كتب  ');
});

test('wrapping keeps every word and stays in the width where words allow it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zء-ي]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 4, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
