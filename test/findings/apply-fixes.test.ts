import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySafeFixes, fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import type { Edit, Finding, Fix, Severity } from '../../server/src/findings/finding.ts';
import { verbatim } from '../../server/src/messages/message.ts';

function finding(
  edits: readonly Edit[],
  severity: Severity = 'warning',
  kind: Fix['kind'] = 'safe',
): Finding {
  const start = edits[0]?.start ?? 0;
  return {
    rule: 'test/rule',
    severity,
    start,
    end: edits.at(-1)?.end ?? 0,
    message: verbatim(''),
    fixes: [{ title: verbatim('Mend'), kind, edits }],
    related: [],
    unnecessary: false,
  };
}

const replace = (start: number, end: number, newText: string): Edit => ({ start, end, newText });

test('safe fixes are applied in order, and each change says what stood there and what stands there now', () => {
  const { text, changes } = applySafeFixes('one  two  three', [
    finding([replace(8, 10, ' ')]),
    finding([replace(3, 5, ' ')]),
  ]);
  expect(text).toBe('one two three');
  expect(
    changes.map(({ start, end, original, replacement, result }) => ({
      start,
      end,
      original,
      replacement,
      result,
    })),
  ).toEqual([
    { start: 3, end: 5, original: '  ', replacement: ' ', result: { start: 3, end: 4 } },
    { start: 8, end: 10, original: '  ', replacement: ' ', result: { start: 7, end: 8 } },
  ]);
});

test('a fix that needs a person is left alone', () => {
  expect(applySafeFixes('abc', [finding([replace(0, 1, 'x')], 'error', 'confirm')]).text).toBe('abc');
});

test('of two fixes over one place the graver finding wins', () => {
  const light = finding([replace(0, 2, 'light')], 'information');
  const grave = finding([replace(1, 3, 'grave')], 'error');
  expect(applySafeFixes('abcd', [light, grave]).text).toBe('agraved');
});

test('fixes that only meet are both applied', () => {
  const { text } = applySafeFixes('abcd', [
    finding([replace(0, 2, 'x')]),
    finding([replace(2, 2, '-')]),
    finding([replace(2, 4, 'y')]),
  ]);
  expect(text).toBe('x-y');
});

test('a fix is applied whole or not at all', () => {
  const pair = finding([replace(0, 1, '«'), replace(4, 5, '»')]);
  const other = finding([replace(3, 5, '')], 'error');
  expect(applySafeFixes('"abc"', [pair, other]).text).toBe('"ab');
});

test('edits that overlap each other, lie outside or cut a character are refused', () => {
  const bad = [
    finding([replace(0, 2, ''), replace(1, 3, '')]),
    finding([replace(2, 99, '')]),
    finding([replace(1, 2, '')]),
  ];
  expect(applySafeFixes('🚀bc', bad)).toEqual({ text: '🚀bc', changes: [] });
});

/** A toy analysis: each double space is reported once and mended to one space. */
const doubleSpaces = (text: string): readonly Finding[] =>
  [...text.matchAll(/ {2}/g)].map((match) => finding([replace(match.index, match.index + 2, ' ')]));

test('rounds go on until nothing changes, and places are those of the text as it was given', () => {
  const { text, changes, settled, rounds } = fixToFixedPoint('🚀a    b', doubleSpaces);
  expect(text).toBe('🚀a b');
  expect(settled).toBe(true);
  expect(rounds).toBe(2);
  expect(changes.map(({ start, end }) => [start, end])).toEqual([
    [3, 5],
    [3, 7],
    [5, 7],
  ]);
  for (const change of changes) expect(text.slice(change.result.start, change.result.end)).toBe(' ');
});

test('an analysis that never settles is stopped and says so', () => {
  const growing = (text: string): readonly Finding[] => [finding([replace(text.length, text.length, '!')])];
  expect(fixToFixedPoint('', growing, 3)).toMatchObject({ text: '!!!', rounds: 3, settled: false });
});

const anyFinding = (length: number): fc.Arbitrary<Finding> =>
  fc
    .tuple(
      fc.nat(length + 2),
      fc.nat(4),
      fc.string({ maxLength: 3, unit: 'binary' }),
      fc.constantFrom<Severity>('error', 'warning', 'information', 'hint'),
    )
    .map(([start, size, newText, severity]) => finding([replace(start, start + size, newText)], severity));

const textAndFindings = fc
  .string({ unit: 'binary', maxLength: 40 })
  .chain((text) => fc.tuple(fc.constant(text), fc.array(anyFinding(text.length), { maxLength: 8 })));

test('no unit outside the changes is touched, whatever the findings are', () => {
  fc.assert(
    fc.property(textAndFindings, ([text, findings]) => {
      const fixed = applySafeFixes(text, findings);
      let oldAt = 0;
      let newAt = 0;
      for (const change of fixed.changes) {
        expect(change.start).toBeGreaterThanOrEqual(oldAt);
        expect(fixed.text.slice(newAt, change.result.start)).toBe(text.slice(oldAt, change.start));
        expect(text.slice(change.start, change.end)).toBe(change.original);
        expect(fixed.text.slice(change.result.start, change.result.end)).toBe(change.replacement);
        oldAt = change.end;
        newAt = change.result.end;
      }
      expect(fixed.text.slice(newAt)).toBe(text.slice(oldAt));
    }),
  );
});

test('the order in which findings are given does not matter', () => {
  fc.assert(
    fc.property(textAndFindings, ([text, findings]) => {
      // Findings that differ in nothing but their fix have no order of their own.
      const distinct = findings.filter(
        (one, at) => findings.findIndex((other) => other.start === one.start && other.end === one.end) === at,
      );
      expect(applySafeFixes(text, [...distinct].reverse()).text).toBe(applySafeFixes(text, distinct).text);
    }),
  );
});

test('fixing twice changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', 'a', '🚀', '\n'), maxLength: 60 }), (text) => {
      const once = fixToFixedPoint(text, doubleSpaces);
      expect(once.settled).toBe(true);
      expect(fixToFixedPoint(once.text, doubleSpaces)).toMatchObject({ text: once.text, changes: [] });
    }),
  );
});
