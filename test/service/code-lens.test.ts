import { expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { WorkspaceNames } from '../../server/src/names/workspace/workspace-names.ts';
import { codeLenses } from '../../server/src/service/code-lens.ts';
import { analysisOf, annotated, describeTwins, person } from './newsroom.ts';

describeTwins('counts above paragraphs', (twin) => {
  const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويغو⟧ إن ⟦شويجو⟧ عاد.'), (spans, text) => ({
    entities: [person(text, spans)],
  }));

  test('stand at the first mention and tell mentions and forms', () => {
    const [lens, ...others] = codeLenses(annotated(analysis));
    expect(others).toEqual([]);
    expect(english(lens!.title)).toBe('\u2068شويغو\u2069 · 3 mentions · 2 forms');
    const { text } = analysis.article;
    expect(lens!.span.start).toBe(text.indexOf('شويغو'));
    expect(text.slice(lens!.span.start, lens!.span.end)).toBe('شويغو');
  });

  test('tell the uses in the workspace, once there are several articles', () => {
    const workspace = new WorkspaceNames();
    for (const path of ['a', 'b']) {
      const use = { form: 'شويغو', entity: '', type: 'PER', part: 'head', count: 4 } as const;
      workspace.add({ path, language: 'ar', stamp: 1, uses: [use] });
    }
    expect(english(codeLenses({ ...annotated(analysis), workspace })[0]!.title)).toContain('8 in 2 articles');
  });
});

test('a name that stands once has none', () => {
  const analysis = analysisOf('قال ⟦شويغو⟧ ذلك.', (spans, text) => ({ entities: [person(text, spans)] }));
  expect(codeLenses(annotated(analysis))).toEqual([]);
});
