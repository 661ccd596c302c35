import { expect, test } from 'vitest';
import { highlights } from '../../server/src/service/highlights.ts';
import { references } from '../../server/src/service/references.ts';
import { analysisOf, describeTwins, person } from './newsroom.ts';

describeTwins('every mention of what the cursor is on', (twin) => {
  const analysis = analysisOf(
    twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦Shoigu⟧ أيضا إن ⟦شويجو⟧ عاد.'),
    (spans, text) => ({
      entities: [person(text, spans)],
    }),
  );
  const { text } = analysis.article;
  const words = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));

  test('is highlighted in all its forms', () => {
    expect(words(highlights(analysis, text.indexOf('Shoigu') + 2))).toEqual(['شويغو', 'Shoigu', 'شويجو']);
    expect(highlights(analysis, text.indexOf('أعلن'))).toEqual([]);
  });

  test('is listed, with or without the first', () => {
    expect(words(references(analysis, text.indexOf('شويجو'), true))).toEqual(['شويغو', 'Shoigu', 'شويجو']);
    expect(words(references(analysis, text.indexOf('شويجو'), false))).toEqual(['Shoigu', 'شويجو']);
    expect(references(analysis, text.length, true)).toEqual([]);
  });
});
