import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Severity } from '../../../server/src/findings/finding.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { type Highlight, segments } from '../../../server/src/service/report/segments.ts';

const finding = (start: number, end: number, severity: Severity): Highlight => ({
  kind: 'finding',
  start,
  end,
  finding: {
    rule: 'a/b',
    severity,
    message: verbatim(severity),
    start,
    end,
    fixes: [],
    related: [],
    unnecessary: false,
  },
});
const mention = (start: number, end: number): Highlight => ({
  kind: 'mention',
  start,
  end,
  type: 'LOC',
  label: 'x',
});

test('the gravest finding is drawn, and the mention under it', () => {
  const pieces = segments({ start: 0, end: 10 }, [
    mention(2, 8),
    finding(4, 9, 'warning'),
    finding(6, 7, 'error'),
  ]);
  expect(
    pieces.map(({ start, end, finding: found, mention: named }) => [
      start,
      end,
      found?.severity,
      named?.type,
    ]),
  ).toEqual([
    [0, 2, undefined, undefined],
    [2, 4, undefined, 'LOC'],
    [4, 6, 'warning', 'LOC'],
    [6, 7, 'error', 'LOC'],
    [7, 8, 'warning', 'LOC'],
    [8, 9, 'warning', undefined],
    [9, 10, undefined, undefined],
  ]);
});

test('the pieces cover the stretch, each once', () => {
  const highlight = fc
    .tuple(fc.nat(30), fc.nat(30), fc.constantFrom<Severity>('error', 'hint'))
    .map(([a, b, severity]) => finding(Math.min(a, b), Math.max(a, b), severity));
  fc.assert(
    fc.property(fc.array(highlight), fc.nat(20), fc.nat(10), (highlights, start, length) => {
      const ordered = highlights.sort((a, b) => a.start - b.start);
      const within = { start, end: start + length };
      let at = start;
      for (const piece of segments(within, ordered)) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        at = piece.end;
        const covered = highlights.some((one) => one.start <= piece.start && piece.end <= one.end);
        expect(piece.finding !== undefined).toBe(covered);
      }
      expect(at).toBe(within.end);
    }),
  );
});
