import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { english } from '../../server/src/messages/wording.ts';
import { cutsSurrogatePair } from '../../server/src/text/offsets.ts';
import { artifactFindings } from './run-rule.ts';

/** Pieces of residue and of clean text, to be thrown together in any order. */
const PIECES = ARTIFACT_RULES.flatMap(({ examples }) => [
  ...examples.flags.map((example) => readMarkers(example).text),
  ...examples.leaves,
]);
const mash = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constantFrom(
        '\n',
        '\r\n',
        ' ',
        '\u00a0',
        '🚀',
        '[',
        '"',
        '”',
        ' ،',
        'ـ',
        '\ufeff',
        '\ud800',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

test('no text makes a rule throw, and every span and edit lies between characters of the text', () => {
  fc.assert(
    fc.property(mash, (text) => {
      for (const finding of artifactFindings(text)) {
        for (const { start, end } of [
          finding,
          ...finding.related,
          ...finding.fixes.flatMap(({ edits }) => edits),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)).toBe(false);
        }
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(english(finding.message)).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 400 },
  );
});

test('any text is mended for good, and mending it again changes nothing', () => {
  fc.assert(
    fc.property(mash, (text) => {
      const once = fixToFixedPoint(text, artifactFindings);
      expect(once.settled).toBe(true);
      const twice = fixToFixedPoint(once.text, artifactFindings);
      expect(twice.text).toBe(once.text);
      expect(twice.changes).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
