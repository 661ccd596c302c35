import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../server/src/text/sentences.ts';
import { processorTime } from '../timing.ts';
import { anyText } from './arbitraries.ts';

const split = (text: string) =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['ends at marks of every script', ['وصل الوفد.', 'هل يعود؟', 'نعم!', 'یہ خبر ہے۔', 'Wait…', 'Done']],
  ['keeps closing quotation marks', ['قال: “سنعود.”', 'He said “no.”', '(Yes.)', 'End']],
  ['does not end at abbreviations', ['وصل د. محمد أمس.', 'St. Peter met the U.S. envoy.', 'J. Smith left.']],
  ['does not end inside numbers and addresses', ['It cost 3.5 million at example.com today.', 'True']],
  ['takes repeated marks as one', ['What?!', 'No...', 'Yes']],
])('%s', (_, parts) => {
  expect(split(parts.join(' '))).toEqual(parts);
  expect(split(`🚀. ${parts.join('  ')}`)).toEqual(['🚀.', ...parts]);
  expect(split(`${parts.join('\r\n')} \r\n`)).toEqual(parts);
});

describe('on any text', () => {
  test('sentences are in order, begin with something, and leave out white space only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = 0;
        for (const { start, end } of sentences(text, { start: 0, end: text.length })) {
          expect(text.slice(done, start)).toMatch(/^\s*$/);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(text.slice(done)).toMatch(/^\s*$/);
      }),
    );
  });

  test('a stretch is split by itself, in offsets of the whole', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const start = before.length;
        const within = { start, end: start + text.length };
        const alone = sentences(text, { start: 0, end: text.length });
        expect(sentences(before + text + after, within)).toEqual(
          alone.map((span) => ({ start: span.start + start, end: span.end + start })),
        );
      }),
    );
  });
});

test.each([
  ['dots', '.'],
  ['dots and letters', '.a'],
  ['full stops', 'a. '],
  ['spaces', ' '],
  ['brackets', '.)'],
  ['quotation marks', '"'],
])('a million %s are split in one pass', (_, piece) => {
  const text = `${piece.repeat(1_000_000)}x`;
  expect(processorTime(() => sentences(text, { start: 0, end: text.length }))).toBeLessThan(2000);
});
