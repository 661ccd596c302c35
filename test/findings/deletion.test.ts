import { describe, expect, test } from 'vitest';
import { deletion } from '../../server/src/findings/deletion.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

/** Deletes the marked spans one after the other, the last first, and returns what is left. */
function without(marked: string): string {
  const { text, spans } = readMarkers(marked);
  const lines = new LineIndex(text);
  const edits = spans.map((span) => deletion(text, lines, span));
  return edits.reduceRight((rest, edit) => rest.slice(0, edit.start) + rest.slice(edit.end), text);
}

const LINE_CASES: readonly (readonly [string, string, string])[] = [
  ['the first line', '⟦[ad_1]⟧\nOne.\nTwo.', 'One.\nTwo.'],
  ['a line in the first half', 'One.\n⟦[ad_1]⟧\nTwo.\nThree.', 'One.\nTwo.\nThree.'],
  ['a line in the second half', 'One.\nTwo.\n⟦[ad_1]⟧\nThree.', 'One.\nTwo.\nThree.'],
  ['the last line without a terminator', 'One.\nTwo.\n⟦Source⟧', 'One.\nTwo.'],
  ['the last line with a terminator', 'One.\nTwo.\n⟦Source⟧\n', 'One.\nTwo.\n'],
  ['two lines at the end', 'One.\nTwo.\nThree.\n⟦[ad_2]⟧\n⟦Source⟧', 'One.\nTwo.\nThree.'],
  ['two lines at the top', '⟦[ad_1]⟧\n⟦Share⟧\nOne.\nTwo.\nThree.', 'One.\nTwo.\nThree.'],
  [
    'a line between blank lines, early',
    'One.\n\n⟦Ad⟧\n\nTwo.\n\nThree.\n\nFour.',
    'One.\n\nTwo.\n\nThree.\n\nFour.',
  ],
  [
    'a line between blank lines, late',
    'One.\n\nTwo.\n\nThree.\n\n⟦Ad⟧\n\nFour.',
    'One.\n\nTwo.\n\nThree.\n\nFour.',
  ],
  ['the first line before a blank line', '⟦Ad⟧\n\nOne.\nTwo.', 'One.\nTwo.'],
  ['the last line after a blank line', 'One.\nTwo.\n\n⟦Ad⟧\n', 'One.\nTwo.\n'],
  ['a line before a blank line', 'One.\nTwo.\nThree.\n⟦Ad⟧\n\nFour.', 'One.\nTwo.\nThree.\n\nFour.'],
  ['a line after a blank line', 'One.\nTwo.\nThree.\n\n⟦Ad⟧\nFour.', 'One.\nTwo.\nThree.\n\nFour.'],
  ['an indented line', 'One.\n \t⟦Ad⟧  \nTwo.\nThree.', 'One.\nTwo.\nThree.'],
  ['a line with a right-to-left mark', 'One.\n\u200f⟦[ad_1]⟧\nTwo.\nThree.', 'One.\nTwo.\nThree.'],
  ['the only line', '⟦Ad⟧', ''],
  ['two lines in one, early', 'One.\n⟦<a\nb>⟧\nTwo.\nThree.\nFour.', 'One.\nTwo.\nThree.\nFour.'],
  ['two lines in one, late', 'One.\nTwo.\nThree.\n\n⟦<a\nb>⟧\n', 'One.\nTwo.\nThree.\n'],
];

describe('a line goes with its terminator', () => {
  test.each(LINE_CASES)('%s', (_name, marked, left) => {
    expect(without(marked)).toBe(left);
  });
  test.each(LINE_CASES)('%s, CRLF', (_name, marked, left) => {
    expect(without(marked.replaceAll('\n', '\r\n'))).toBe(left.replaceAll('\n', '\r\n'));
  });
  const later = LINE_CASES.filter(([, marked]) => !marked.startsWith('⟦'));
  test.each(later)('%s, after an astral character', (_name, marked, left) => {
    expect(without(`🚀 ${marked}`)).toBe(`🚀 ${left}`);
  });
});

test('a byte order mark stays when the first line goes', () => {
  expect(without('\ufeff⟦[ad_1]⟧\nOne.\nTwo.')).toBe('\ufeffOne.\nTwo.');
});

describe('a span goes with one of two spaces', () => {
  test.each([
    ['between words', 'One ⟦[ad_1]⟧ two.', 'One two.'],
    ['before a full stop', 'One two ⟦[ad_1]⟧.', 'One two.'],
    ['at the start of a line', '⟦[ad_1]⟧ One two.', 'One two.'],
    ['at the end of a line', 'One two. ⟦[ad_1]⟧\nThree.', 'One two.\nThree.'],
    ['glued to both words', 'One⟦[ad_1]⟧two.', 'Onetwo.'],
    ['over two lines, before a word', '⟦<a\nb>⟧One.\nTwo.', 'One.\nTwo.'],
    ['over two lines, behind a word', 'One ⟦<a\nb>⟧\nTwo.', 'One\nTwo.'],
    ['twice', 'One ⟦[ad_1]⟧ ⟦[ad_2]⟧ two.', 'One two.'],
    ['after an astral character', '🚀 ⟦[ad_1]⟧ 🚀', '🚀 🚀'],
  ])('%s', (_name, marked, left) => {
    expect(without(marked)).toBe(left);
  });
});
