import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../server/src/cli/unified-diff.ts';
import { processorTime } from '../timing.ts';

/** Replaces stretches of a text; spans in both texts, as fixes report them. */
function rewrite(text: string, edits: readonly { start: number; end: number; newText: string }[]) {
  let after = '';
  let from = 0;
  const changes = edits.map(({ start, end, newText }) => {
    after += text.slice(from, start);
    const result = { start: after.length, end: after.length + newText.length };
    after += newText;
    from = end;
    return { start, end, result };
  });
  return { after: after + text.slice(from), changes };
}

test('one changed line, with context', () => {
  const before = 'أول\nقال الوزير ، أمس\nثالث\n';
  const at = before.indexOf(' ،');
  const { after, changes } = rewrite(before, [{ start: at, end: at + 1, newText: '' }]);
  expect(unifiedDiff('story.txt', before, after, changes)).toBe(
    '--- a/story.txt\n+++ b/story.txt\n@@ -1,3 +1,3 @@\n أول\n-قال الوزير ، أمس\n+قال الوزير، أمس\n ثالث\n',
  );
});

test('a deleted last line without a line end is said to have none', () => {
  const before = 'one\r\ntwo';
  const { after, changes } = rewrite(before, [{ start: 3, end: 8, newText: '' }]);
  const diff = unifiedDiff('story.txt', before, after, changes);
  expect(diff).toContain('-one\r\n-two\n\\ No newline at end of file\n+one\n\\ No newline at end of file\n');
});

test('texts that are the same have no diff', () => {
  expect(unifiedDiff('story.txt', 'a\n', 'a\n', [{ start: 0, end: 1, result: { start: 0, end: 1 } }])).toBe(
    '',
  );
});

const line = fc.constantFrom('a', 'b', '🚀', ' ،', '\n', '\n', '\r\n', '');
const textOfLines = fc.array(line, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('the diff turns the old text into the new one', () => {
  fc.assert(
    fc.property(
      textOfLines,
      fc.array(
        fc.tuple(
          fc.nat(60),
          fc.nat(6),
          textOfLines.map((text) => text.slice(0, 8)),
        ),
        { maxLength: 6 },
      ),
      (before, drafts) => {
        let from = 0;
        const edits = drafts
          .map(([start, length, newText]) => ({ start, end: start + length, newText }))
          .sort((a, b) => a.start - b.start)
          .filter(({ start, end }) => {
            if (start < from || end > before.length) return false;
            from = end;
            return true;
          });
        const { after, changes } = rewrite(before, edits);
        const diff = unifiedDiff('story.txt', before, after, changes);
        if (before === after) expect(diff).toBe('');
        else {
          expect(applyPatch(before, diff, { autoConvertLineEndings: false, fuzzFactor: 0 })).toBe(after);
          expect(parsePatch(diff)).toHaveLength(1);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a text with thousands of changes takes a moment, not minutes', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => `line ${at} ، end\n`).join('');
  const edits = [...before.matchAll(/ ،/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    newText: '',
  }));
  const { after, changes } = rewrite(before, edits);
  let diff = '';
  const took = processorTime(() => {
    diff = unifiedDiff('story.txt', before, after, changes);
  });
  expect(took).toBeLessThan(5_000);
  expect(diff.match(/^\+line/gm)).toHaveLength(20_000);
});
