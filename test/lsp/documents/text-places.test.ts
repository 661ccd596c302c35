/** Positions in a text that is kept in blocks are those in the same text in one piece. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockPlaces, WholePlaces } from '../../../server/src/lsp/documents/text-places.ts';
import { BlockText } from '../../../server/src/text/block-text.ts';
import { LineIndex } from '../../../server/src/text/lines.ts';
import { cutsSurrogatePair, type PositionEncoding } from '../../../server/src/text/offsets.ts';

const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/** Asks both for everything: each offset, each line, and columns that are there and are not. */
function expectTheSame(blocks: BlockText, encoding: PositionEncoding): void {
  const { text } = blocks;
  const whole = new WholePlaces(text, new LineIndex(text), encoding);
  const inBlocks = new BlockPlaces(blocks, encoding);
  expect(inBlocks.lineCount).toBe(whole.lineCount);
  for (let offset = 0; offset <= text.length; offset++) {
    if (!cutsSurrogatePair(text, offset))
      expect(inBlocks.positionAt(offset)).toEqual(whole.positionAt(offset));
  }
  for (let line = 0; line < whole.lineCount; line++) {
    expect(inBlocks.lineSpan(line)).toEqual(whole.lineSpan(line));
    for (const character of [0, 1, 2, 3, 5, 1000]) {
      expect(inBlocks.offsetAt({ line, character })).toBe(whole.offsetAt({ line, character }));
    }
  }
  for (const line of [-1, whole.lineCount, whole.lineCount + 5]) {
    expect(inBlocks.lineSpan(line)).toEqual(whole.lineSpan(line));
  }
}

describe.each(ENCODINGS)('in %s', (encoding) => {
  test.each([
    ['Arabic with astral characters', 'وصل 🚀 الوزير.\n\n  \nوعاد 🚀🚀 أمس.\n'],
    ['with CRLF', 'وصل 🚀 الوزير.\r\n\r\nوعاد.\r\n'],
    ['with lone carriage returns', 'One.\rTwo 🚀.\r\rThree.\nFour'],
    ['of nothing', ''],
    ['of blank lines', '\n\n\r\n'],
  ])('a text %s', (_what, text) => expectTheSame(BlockText.of(text), encoding));

  test('any text, after any edit', () => {
    const words = fc.stringMatching(/^[aب🚀 \r\n]{0,40}$/u);
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(6), (text, newText, at, length) => {
        const start = at % (text.length + 1);
        expectTheSame(BlockText.of(text).edited({ start, end: start + length, newText }), encoding);
      }),
    );
  });

  test('a line as long as a book', () => {
    const text = `أول\n${'كلمة 🚀 '.repeat(3000)}\nآخر`;
    const blocks = BlockText.of(text);
    const whole = new WholePlaces(text, new LineIndex(text), encoding);
    const inBlocks = new BlockPlaces(blocks, encoding);
    for (const offset of [0, 4, 5000, 12_345, 23_999, text.length]) {
      expect(inBlocks.positionAt(offset)).toEqual(whole.positionAt(offset));
    }
  });
});
