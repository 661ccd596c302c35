import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenDocuments, smallestEdit } from '../../../server/src/lsp/documents/documents.ts';
import { LineIndex } from '../../../server/src/text/lines.ts';
import { cutsSurrogatePair, type PositionEncoding } from '../../../server/src/text/offsets.ts';

const URI = 'file:///story.txt';
const ENCODINGS: PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];
const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', 'a', 'é', '🚀', '\n', '\r\n'), maxLength: 20 });

describe.each(ENCODINGS)('in %s', (encoding) => {
  test('changes are applied one after the other, each to the text that the one before it left', () => {
    const change = fc.record({ from: fc.nat(40), to: fc.nat(40), insert: text });
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (first, changes) => {
        const documents = new OpenDocuments(encoding);
        documents.open(URI, 'plaintext', 1, first);
        let expected = first;
        const contentChanges = changes.map(({ from, to, insert }) => {
          const [start, end] = [snap(expected, from), snap(expected, to)].sort((a, b) => a - b) as [
            number,
            number,
          ];
          const lines = new LineIndex(expected);
          const range = {
            start: lines.positionAt(start, encoding),
            end: lines.positionAt(end, encoding),
          };
          expected = expected.slice(0, start) + insert + expected.slice(end);
          return { range, text: insert };
        });
        const edits = documents.change(URI, 2, contentChanges);
        expect(documents.get(URI)).toMatchObject({ version: 2, text: expected });
        let replayed = first;
        for (const { start, end, newText } of edits) {
          replayed = replayed.slice(0, start) + newText + replayed.slice(end);
        }
        expect(replayed).toBe(expected);
      }),
    );
  });
});

/** An offset in the text that cuts neither a surrogate pair nor a line end. */
function snap(text: string, offset: number): number {
  const at = Math.min(offset, text.length);
  const cuts = cutsSurrogatePair(text, at) || (text[at] === '\n' && text[at - 1] === '\r');
  return cuts ? at - 1 : at;
}

test('a whole new text is told as the smallest edit', () => {
  const documents = new OpenDocuments('utf-16');
  documents.open(URI, 'plaintext', 1, 'قال شويجو ذلك');
  expect(documents.change(URI, 2, [{ text: 'قال شويغو ذلك' }])).toEqual([{ start: 7, end: 8, newText: 'غ' }]);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, newText } = smallestEdit(before, after);
      expect(before.slice(0, start) + newText + before.slice(end)).toBe(after);
    }),
  );
});

test('the edits since a version are remembered, and said to be unknown when they are not', () => {
  const documents = new OpenDocuments('utf-16');
  documents.open(URI, 'plaintext', 1, '');
  documents.change(URI, 5, [{ text: 'ا' }]);
  documents.change(URI, 6, [{ text: 'اب' }]);
  expect(documents.editsSince(URI, 6)).toEqual([]);
  expect(documents.editsSince(URI, 5)).toEqual([{ start: 1, end: 1, newText: 'ب' }]);
  expect(documents.editsSince(URI, 1)).toHaveLength(2);
  expect(documents.editsSince(URI, 3)).toBeUndefined();
  for (let version = 7; version < 200; version++) documents.change(URI, version, [{ text: String(version) }]);
  expect(documents.editsSince(URI, 6)).toBeUndefined();
  documents.close(URI);
  expect(documents.get(URI)).toBeUndefined();
  expect(documents.change(URI, 201, [{ text: 'x' }])).toEqual([]);
});
