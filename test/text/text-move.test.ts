/** Where the places of a text are after edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockText } from '../../server/src/text/block-text.ts';
import { moveBetween, UNKNOWN_MOVE, unitsMoved } from '../../server/src/text/text-move.ts';

const LINES = 'One, two.\nThree.\n\nFour, five, six.\nSeven.\nEight.\nNine and ten.\n';

/** Each span of a text and what is known of it after an edit: that it stands, by how much it moved, or nothing. */
function known(before: BlockText, now: BlockText, words: string): number | undefined {
  const start = before.text.indexOf(words);
  return unitsMoved({ start, end: start + words.length }, moveBetween(before, now));
}

describe.each([
  ['as written', LINES],
  ['with astral characters', LINES.replaceAll('o', '🚀')],
  ['with CRLF', LINES.replaceAll('\n', '\r\n')],
])('after an edit in the middle of a text, %s', (_twin, text) => {
  const before = BlockText.of(text);
  const start = text.indexOf('five');
  const now = before.edited({ start, end: start + 4, newText: 'seventeen' });

  test('lines before it stand where they stood, lines behind it have moved', () => {
    expect(known(before, now, 'Three')).toBe(0);
    expect(known(before, now, 'Nine')).toBe(5);
    expect(known(before, now, 'Nine and ten.')).toBe(now.length - before.length);
  });

  test('of what stands in its line, or reaches into it, nothing is known', () => {
    expect(known(before, now, 'six')).toBeUndefined();
    expect(known(before, now, text.slice(text.indexOf('Three'), start + 2))).toBeUndefined();
  });
});

test('of a text that is not known nothing is known', () => {
  expect(unitsMoved({ start: 0, end: 1 }, UNKNOWN_MOVE)).toBeUndefined();
  expect(unitsMoved({ start: 0, end: 0 }, UNKNOWN_MOVE)).toBeUndefined();
});

test('whatever was edited, what is said of a span is true of it', () => {
  const line = fc.stringMatching(/^[ab🚀 \r\n]{0,6}$/u);
  const edit = fc.record({ at: fc.nat(), length: fc.nat(8), newText: line });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(edit, { maxLength: 3 }), (lines, edits) => {
      const before = BlockText.of(lines.join('\n'));
      let now = before;
      for (const { at, length, newText } of edits) {
        const start = at % (now.length + 1);
        now = now.edited({ start, end: Math.min(now.length, start + length), newText });
      }
      const move = moveBetween(before, now);
      for (let start = 0; start < before.length; start++) {
        const by = unitsMoved({ start, end: start + 1 }, move);
        if (by !== undefined) expect(now.text[start + by]).toBe(before.text[start]);
      }
    }),
  );
});
