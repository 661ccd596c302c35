import { expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { documentSymbols } from '../../server/src/service/document-symbols.ts';
import { analysisOf, describeTwins, person } from './newsroom.ts';

describeTwins('the outline', (twin) => {
  test('names each entity once, with its mentions below', () => {
    const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويغو⟧ إن ⟦شويجو⟧ عاد.'), (spans, text) => ({
      entities: [person(text, spans)],
    }));
    const [symbol, ...others] = documentSymbols(analysis);
    expect(others).toEqual([]);
    expect(symbol).toMatchObject({ name: 'شويغو', type: 'PER' });
    expect(english(symbol!.detail)).toBe('3 mentions, 2 forms');
    expect(symbol!.mentions.map(({ name }) => name)).toEqual(['شويغو', 'شويغو', 'شويجو']);
    const { text } = analysis.article;
    for (const { name, span } of symbol!.mentions) expect(text.slice(span.start, span.end)).toBe(name);
    expect(symbol!.span).toMatchObject({ start: text.indexOf('شويغو') });
  });
});

test('an article without names has an empty outline', () => {
  expect(documentSymbols(analysisOf('', () => ({})))).toEqual([]);
});
