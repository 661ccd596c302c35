import { expect, test } from 'vitest';
import type { LocatedRecord } from '../../server/src/annotations/decisions/decisions.ts';
import { recordAppliedFix } from '../../server/src/annotations/records/create-record.ts';
import { english } from '../../server/src/messages/wording.ts';
import { openFindings } from '../../server/src/service/diagnostics.ts';
import { type HoverSources, hover } from '../../server/src/service/hover.ts';
import { escapeMarkdown, renderMarkdown, renderPlain } from '../../server/src/service/naming/hover-text.ts';
import { analysisOf, describeTwins, person, variantFinding } from './newsroom.ts';

const NOTHING: HoverSources = { open: [], annotations: [] };
const KNOWN = {
  kind: 'minister',
  description: 'Russian politician',
  wikidata: 'Q42',
  names: { en: 'Sergei Shoigu', ru: 'Сергей Шойгу' },
};

describeTwins('a hover', (twin) => {
  const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويغو⟧ إن ⟦شويجو⟧ عاد.'), (spans, text) => ({
    entities: [person(text, spans, KNOWN)],
    findings: [variantFinding(spans[2]!, 'شويغو')],
  }));
  const { text } = analysis.article;
  const at = text.indexOf('شويجو') + 1;

  test('tells who is named, the preferred form and why, every form with its count, and links', () => {
    const shown = hover(analysis, at, NOTHING)!;
    expect(text.slice(shown.span.start, shown.span.end)).toBe('شويجو');
    const markdown = renderMarkdown(shown.blocks, english);
    expect(markdown).toContain('**\u2068شويغو\u2069** · person, minister');
    expect(markdown).toContain('Preferred: 2 of 3 mentions');
    expect(markdown).toContain('- \u2068شويغو\u2069 × 2\n- \u2068شويجو\u2069 × 1');
    expect(markdown).toContain('\u2068Сергей Шойгу\u2069 \\(Russian\\)');
    expect(markdown.indexOf('Russian politician')).toBeLessThan(markdown.indexOf('Preferred'));
    expect(markdown).toContain('[Wikidata Q42](https://www.wikidata.org/wiki/Q42)');
  });

  test('tells the reason of a finding, and links to the page of its rule', () => {
    const open = openFindings(analysis, new Set());
    const markdown = renderMarkdown(hover(analysis, at, { ...NOTHING, open })!.blocks, english);
    expect(markdown).toContain('A space stands before a mark.');
    expect(markdown).toMatch(/\[name\/name\\-variant\]\(https:.*name\/name-variant\.md\)/);
  });

  test('tells who annotated the place, when, and what', () => {
    const span = { start: text.indexOf('شويجو'), end: text.indexOf('شويجو') + 5 };
    const record = recordAppliedFix(
      {
        place: { fileName: 'story.txt', text, span },
        finding: { rule: 'name/name-variant', fingerprint: '0' },
        original: 'شويغو',
        language: 'ar',
      },
      {
        creator: { type: 'Person', name: 'أمل' },
        generator: { type: 'Software', name: 'Copydesk' },
        now: () => Date.UTC(2026, 1, 3),
      },
    );
    const located: LocatedRecord = { record, resolution: { state: 'kept', span }, spans: [span] };
    const plain = renderPlain(hover(analysis, at, { open: [], annotations: [located] })!.blocks, english);
    expect(plain).toContain('\u2068أمل\u2069 · annotated 2026-02-03');
    expect(plain).toContain('Wrote \u2068شويجو\u2069 for \u2068شويغو\u2069 (name/name-variant).');
  });

  test('is none where nothing is known, and past the end', () => {
    expect(hover(analysis, text.indexOf('أعلن'), NOTHING)).toBeUndefined();
    expect(hover(analysis, text.length + 5, NOTHING)).toBeUndefined();
  });
});

test('the forms of the workspace begin with those that compete with the preferred one', () => {
  const analysis = analysisOf('قال ⟦شويغو⟧ ذلك.', (spans, text) => ({
    entities: [person(text, spans, KNOWN)],
  }));
  const workspace = {
    usesOf: () => ({ uses: 9, articles: 3 }),
    formsOf: () => [
      { form: 'Shoigu', uses: 6 },
      { form: 'شويغو', uses: 2 },
      { form: 'شويجو', uses: 1 },
    ],
    usesWritten: () => 0,
    articles: 3,
  };
  const plain = renderPlain(hover(analysis, 5, { ...NOTHING, workspace })!.blocks, english);
  const listed = [...plain.split('In the workspace')[1]!.matchAll(/- \u2068(\S+)\u2069/g)].map(
    ([, form]) => form,
  );
  expect(listed).toEqual(['شويغو', 'شويجو', 'Shoigu']);
});

test('text of an article is shown, never obeyed: Markdown in it is escaped', () => {
  expect(escapeMarkdown('<b>*x*</b> [y](z)\n# h')).toBe('\\<b\\>\\*x\\*\\</b\\> \\[y\\]\\(z\\) \\# h');
});
