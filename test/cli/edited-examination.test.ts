/** Articles that are mended round by round: what is remembered between the rounds changes nothing of what comes out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../server/src/analysis/incremental/analysis-memory.ts';
import { examineEdited } from '../../server/src/cli/edited-examination.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { openFindings } from '../../server/src/service/diagnostics.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { BlockText } from '../../server/src/text/block-text.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { testResources as resources } from '../names/test-knowledge.ts';

const options = { resources };
const LINES = [
  'وقال سيرجي شويغو إن الجسر الجديد سيفتح أبوابه غدا.',
  'وأكد شويجو ، في بيان ، أن الطريق مغلق .',
  'وزار  الوفد مدينة كورسك,ثم عاد.',
  '🚀 انطلق الصاروخ  من القاعدة ، صباح اليوم .',
  'The bridge , he said , opens on Monday .',
  '[ad_1]',
  'اقرأ أيضا: الجسر الجديد',
  'نص نص عادي عن السوق القديم  .',
  'رواه البكري\u00A0، وأكد "الخبر “.',
  '',
  '   ',
];
const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 24 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

const fresh = (text: string, dismissed: ReadonlySet<string> = new Set()) =>
  fixToFixedPoint(text, (version) =>
    openFindings(analyse(createArticle(version), options), dismissed).map(({ finding }) => finding),
  );
/** So many paragraphs before an article that what was found in it is remembered. */
const clean = (lineBreak: string): string =>
  Array.from({ length: 520 }, (_, at) => `الفقرة رقم ${at} من المقال.`).join(lineBreak) + lineBreak;

describe('an article that is mended round by round', () => {
  test('comes out as when every round reads it anew, with the same changes', () => {
    const remembered = (text: string) => {
      const memory = new AnalysisMemory();
      let blocks = BlockText.of(text);
      return fixToFixedPoint(text, (version, changes) => {
        const edits = changes.map(({ start, end, replacement }) => ({ start, end, newText: replacement }));
        blocks = blocks.editedTogether(edits);
        expect(blocks.text).toBe(version);
        return runThrough(memory.analyseInSteps(blocks, () => options)).unnamed;
      });
    };
    fc.assert(
      fc.property(lines, lineEnd, (written, end) => {
        const text = written.join(end);
        expect(remembered(text)).toEqual(fresh(text));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each(['\n', '\r\n'])(
    'does so when it is long enough to be remembered (%j)',
    (end) => {
      fc.assert(
        fc.property(lines, (written) => {
          const text = clean(end) + written.join(end);
          const examine = examineEdited(() => options, new Set());
          const mended = fixToFixedPoint(text, (version, changes) => examine(version, changes).findings);
          expect(mended).toEqual(fresh(text));
        }),
        { numRuns: 4 },
      );
    },
    60_000,
  );

  test('leaves dismissed findings as they are in each round', () => {
    const text = `${clean('\n')}${LINES.join('\n')}`;
    const dismissed = new Set(
      openFindings(analyse(createArticle(text), options), new Set())
        .filter((_, at) => at % 3 === 0)
        .map(({ fingerprint }) => fingerprint),
    );
    expect(dismissed.size).toBeGreaterThan(2);
    const examine = examineEdited(() => options, dismissed);
    const mended = fixToFixedPoint(text, (version, changes) => examine(version, changes).findings);
    expect(mended).toEqual(fresh(text, dismissed));
  });
});
