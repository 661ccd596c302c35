import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verbatim } from '../../../server/src/messages/message.ts';
import { combineFixes } from '../../../server/src/service/fixing/combined-fixes.ts';
import { finding } from '../newsroom.ts';

const chosen = (edits: readonly { start: number; end: number }[]) => {
  const fix = {
    title: verbatim('Mend'),
    kind: 'safe' as const,
    edits: edits.map((edit) => ({ ...edit, newText: 'x' })),
  };
  return { named: { finding: { ...finding(edits[0]!, 'x'), fixes: [fix] }, fingerprint: '' }, fix };
};

test('a fix is taken whole or not at all', () => {
  const edits = combineFixes([
    chosen([{ start: 4, end: 6 }]),
    chosen([
      { start: 0, end: 1 },
      { start: 5, end: 7 },
    ]),
    chosen([{ start: 6, end: 8 }]),
  ]);
  expect(edits.map(({ edit }) => edit.start)).toEqual([4, 6]);
});

test('edits are ordered and never overlap', () => {
  const spans = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 30 }), (all) => {
      const edits = combineFixes(all.map((span) => chosen([span]))).map(({ edit }) => edit);
      for (const [at, edit] of edits.entries()) {
        const next = edits[at + 1];
        if (next === undefined) continue;
        expect(edit.end).toBeLessThanOrEqual(next.start);
        expect(edit.start).toBeLessThan(next.start);
      }
    }),
  );
});
