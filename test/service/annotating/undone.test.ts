import { describe, expect, test } from 'vitest';
import { locateRecords } from '../../../server/src/annotations/decisions/decisions.ts';
import { recordAppliedFix } from '../../../server/src/annotations/records/create-record.ts';
import { english } from '../../../server/src/messages/wording.ts';
import { undoneSpan } from '../../../server/src/service/annotating/undone.ts';
import { hover } from '../../../server/src/service/hover.ts';
import { renderPlain } from '../../../server/src/service/naming/hover-text.ts';
import { analysisOf } from '../newsroom.ts';

/** The record of a fix, located in a text. @param mended the text after the fix, where ⟦…⟧ was written */
function locate(original: string, mended: string, now: string) {
  const start = mended.indexOf('⟦');
  const text = mended.replace(/[⟦⟧]/g, '');
  const record = recordAppliedFix(
    {
      place: { fileName: 'story.txt', text, span: { start, end: mended.indexOf('⟧') - 1 } },
      finding: { rule: 'name/name-variant', fingerprint: '0' },
      original,
      language: 'ar',
    },
    {
      creator: { type: 'Person', name: 'أمل' },
      generator: { type: 'Software', name: 'Copydesk' },
      now: () => Date.UTC(2026, 1, 3),
    },
  );
  return locateRecords([record], now)[0]!;
}

describe.each([
  ['plain', (text: string) => text],
  ['after an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('a fix whose article was opened again, %s', (_title, twin) => {
  test.each([
    ['a name', 'شويجو', 'وصل الوزير أمس.\nوأضاف ⟦شويغو⟧ أن الوفد سيعود إلى موسكو.'],
    ['a deletion', ' القديم', 'وصل الوزير إلى المطار⟦⟧ في المساء مع الوفد.'],
    ['a word twice', ' في', 'وصل الوزير إلى المطار في⟦⟧ المساء مع الوفد.'],
    ['a space', ' ،', 'وصل الوزير إلى المطار⟦،⟧ ثم غادر المدينة مع الوفد.'],
  ])('%s', (_what, original, mended) => {
    const text = twin(mended).replace(/[⟦⟧]/g, '');
    const before = twin(mended).replace(/⟦.*⟧/, original);
    expect(undoneSpan(locate(original, twin(mended), text), text)).toBeUndefined();
    const span = undoneSpan(locate(original, twin(mended), before), before)!;
    expect(before.slice(span.start, span.end)).toBe(original);
    expect(span.start).toBe(twin(mended).indexOf('⟦'));
    const third = twin(mended).replace(/⟦.*⟧/, ' الجديد');
    expect(undoneSpan(locate(original, twin(mended), third), third)).toBeUndefined();
  });
});

test('the hover says that a fix was undone since, and still who made it', () => {
  const text = 'وصل الوزير أمس.\nوأضاف شويجو أن الوفد سيعود إلى موسكو.';
  const located = locate('شويجو', 'وصل الوزير أمس.\nوأضاف ⟦شويغو⟧ أن الوفد سيعود إلى موسكو.', text);
  const analysis = analysisOf(text, () => ({}));
  const shown = hover(analysis, text.indexOf('شويجو') + 1, { open: [], annotations: [located] });
  const plain = renderPlain(shown!.blocks, english);
  expect(plain).toContain('\u2068أمل\u2069 · annotated 2026-02-03');
  expect(plain).toContain('Undone since: the article shows \u2068شويجو\u2069 again.');
});
