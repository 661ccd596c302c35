import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/annotations/applied-edits.ts';
import type { Edit } from '../../server/src/findings/finding.ts';

test('each replacement is told where it stands afterwards and what it replaced', () => {
  const text = '🚀 قال شويجو ،\r\nوأكد شويجو';
  const edits: Edit[] = [
    { start: 21, end: 26, newText: 'شويغو' },
    { start: 12, end: 13, newText: '' },
    { start: 7, end: 12, newText: 'شويغو' },
  ];
  const applied = applyEdits(text, edits);
  expect(applied.text).toBe('🚀 قال شويغو،\r\nوأكد شويغو');
  expect(applied.originals).toEqual(['شويجو', ' ', 'شويجو']);
  expect(applied.spans.map(({ start, end }) => applied.text.slice(start, end))).toEqual([
    'شويغو',
    '',
    'شويغو',
  ]);
});

test('the text outside the edits stays, and the new texts stand where they are said to', () => {
  const cuts = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string()), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 80, maxLength: 90 }), cuts, (text, parts) => {
      let at = 0;
      const edits = parts.map(([gap, length, newText]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at, newText };
      });
      const applied = applyEdits(text, edits.toReversed());
      const backwards = edits.toReversed();
      applied.spans.forEach(({ start, end }, index) => {
        expect(applied.text.slice(start, end)).toBe(backwards[index]?.newText);
      });
      const undo = applied.spans.map((span, index) => ({ ...span, newText: applied.originals[index]! }));
      expect(applyEdits(applied.text, undo.toReversed()).text).toBe(text);
    }),
  );
});

test('overlapping edits, and edits outside the text, are refused', () => {
  expect(() =>
    applyEdits('abcdef', [
      { start: 0, end: 3, newText: '' },
      { start: 2, end: 4, newText: '' },
    ]),
  ).toThrow(RangeError);
  expect(() => applyEdits('abc', [{ start: 2, end: 4, newText: '' }])).toThrow(RangeError);
});
