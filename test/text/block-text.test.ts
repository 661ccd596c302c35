import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArticle, type Paragraph } from '../../server/src/text/article.ts';
import { BlockText, commonEnds } from '../../server/src/text/block-text.ts';
import { EditedArticle } from '../../server/src/text/edited-article.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import type { PositionEncoding } from '../../server/src/text/offsets.ts';

const PIECES = ['ا', 'قال', ' ', '\t', 'a', 'é', '🚀', '\ud83d', '\ufeff', '\n', '\r\n', '\r', '\n\n', '.'];
const anyText = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 });
const anyEdit = fc.record({ from: fc.nat(60), to: fc.nat(60), newText: anyText });

const textsOf = (text: BlockText): readonly string[] => text.blocks.map((block) => block.text);

function afterEdits(first: string, edits: readonly { from: number; to: number; newText: string }[]) {
  let text = first;
  let blocks = BlockText.of(first);
  for (const { from, to, newText } of edits) {
    const [start, end] = [Math.min(from, to, text.length), Math.min(Math.max(from, to), text.length)];
    text = text.slice(0, start) + newText + text.slice(end);
    blocks = blocks.edited({ start, end, newText });
  }
  return { text, blocks };
}

describe('a text in blocks', () => {
  test('has a block for each written line, with the blank lines behind it', () => {
    expect(textsOf(BlockText.of('\n \nOne.\n\n\nTwo.\r\nThree.'))).toEqual([
      '\n \n',
      'One.\n\n\n',
      'Two.\r\n',
      'Three.',
    ]);
    expect(textsOf(BlockText.of(''))).toEqual(['']);
    expect(textsOf(BlockText.of('\n\n'))).toEqual(['\n\n']);
  });

  test('keeps lines that end in a lone carriage return in one block', () => {
    const { blocks } = BlockText.of('One.\rTwo.\nThree.');
    expect(blocks.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['One.', 'Two.'],
      ['Three.'],
    ]);
  });

  test('is, after any edits, what the text is afresh', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { maxLength: 6 }), (first, edits) => {
        const { text, blocks } = afterEdits(first, edits);
        expect(blocks.text).toBe(text);
        expect(textsOf(blocks)).toEqual(textsOf(BlockText.of(text)));
        expect(blocks.length).toBe(text.length);
        expect(blocks.lineCount).toBe(new LineIndex(text).count);
        expect(blocks.slice(2, 9)).toBe(text.slice(2, 9));
      }),
    );
  });

  test('is, after many edits at once, what the text is afresh, and keeps what none of them touches', () => {
    const gaps = fc.array(fc.tuple(fc.nat(6), fc.nat(5), anyText), { maxLength: 8 });
    const longer = fc.array(anyText, { maxLength: 8 }).map((texts) => texts.join('\n'));
    fc.assert(
      fc.property(longer, gaps, (text, steps) => {
        let at = 0;
        const edits = steps.map(([gap, length, newText]) => {
          const start = Math.min(text.length, at + gap);
          at = Math.min(text.length, start + length);
          return { start, end: at, newText };
        });
        const before = BlockText.of(text);
        const after = before.editedTogether(edits);
        const expected = edits.reduceRight((one, edit) => one.edited(edit), before);
        expect(after.text).toBe(expected.text);
        const afresh = BlockText.of(after.text);
        expect(textsOf(after)).toEqual(textsOf(afresh));
        for (const sums of ['starts', 'lines', 'ordinals'] as const)
          expect(after[sums]).toEqual(afresh[sums]);
        const { before: kept, behind } = commonEnds(before, after);
        expect(after.blocks.slice(0, kept)).toEqual(before.blocks.slice(0, kept));
        expect(kept + behind).toBeLessThanOrEqual(Math.min(before.blocks.length, after.blocks.length));
      }),
    );
    const before = BlockText.of('One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.');
    const after = before.editedTogether([
      { start: 0, end: 3, newText: '1' },
      { start: 35, end: 38, newText: '7' },
    ]);
    expect(after.blocks.map((block) => before.blocks.indexOf(block))).toEqual([-1, 1, 2, 3, 4, 5, -1]);
  });

  test('keeps the blocks that an edit does not touch', () => {
    const before = BlockText.of('One.\nTwo.\n\nThree.\nFour.\nFive.');
    const after = before.edited({ start: 11, end: 12, newText: 'B' });
    expect(after.text).toBe('One.\nTwo.\n\nBhree.\nFour.\nFive.');
    expect(after.blocks.map((block, index) => block === before.blocks[index])).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  test.each(['utf-8', 'utf-16', 'utf-32'] as PositionEncoding[])(
    'finds offsets as lines do, in %s',
    (encoding) => {
      fc.assert(
        fc.property(anyText, fc.integer({ min: -1, max: 12 }), fc.nat(20), (text, line, character) => {
          const expected = new LineIndex(text).offsetAt({ line, character }, encoding);
          expect(BlockText.of(text).offsetAt({ line, character }, encoding)).toBe(expected);
        }),
      );
    },
  );
});

test('an edited article is the article of its text', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyEdit, { maxLength: 4 }), (first, edits) => {
      const { text, blocks } = afterEdits(first, edits);
      const fresh = createArticle(text);
      const edited = new EditedArticle(blocks, fresh);
      expect(edited.text).toBe(fresh.text);
      expect(edited.lines.starts).toEqual(fresh.lines.starts);
      expect(edited.paragraphs.map(asPlain)).toEqual(fresh.paragraphs.map(asPlain));
    }),
  );
});

/** A paragraph as plain data; where its words stand is told by its tokens alone. */
function asPlain({ ordinal, line, start, end, text, tokens, words, language }: Paragraph) {
  const read = words.map(({ text, kind, script }) => ({ text, kind, script }));
  return { ordinal, line, start, end, text, tokens, words: read, language };
}
