import { expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { documentSymbols } from '../../server/src/service/document-symbols.ts';
import { analysisOf, describeTwins, person } from './newsroom.ts';

describeTwins('the outline', (twin) => {
  test('names each entity once, with its mentions below', () => {
    const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويغو⟧ إن ⟦شويجو⟧ عاد.'), (spans, text) => ({
      entities: [person(text, spans)],
    }));
    const { entities, leftOut } = documentSymbols(analysis);
    expect(leftOut).toBeUndefined();
    expect(entities).toHaveLength(1);
    const symbol = entities[0]!;
    expect(symbol).toMatchObject({ name: 'شويغو', type: 'PER', leftOut: undefined });
    expect(english(symbol.detail)).toBe('3 mentions, 2 forms');
    expect(symbol.mentions.map(({ name }) => name)).toEqual(['شويغو', 'شويغو', 'شويجو']);
    const { text } = analysis.article;
    for (const { name, span } of symbol.mentions) expect(text.slice(span.start, span.end)).toBe(name);
    expect(symbol.span).toMatchObject({ start: text.indexOf('شويغو') });
  });

  test('lists some of very many mentions, and says where the others begin', () => {
    const once = 'قال ⟦شويغو⟧ ذلك.\n';
    const analysis = analysisOf(twin(`${'وصل ⟦لافروف⟧.\n'}${once.repeat(6000)}`), (spans, text) => ({
      entities: [person(text, spans.slice(0, 1)), person(text, spans.slice(1))],
    }));
    const { entities, leftOut } = documentSymbols(analysis);
    expect(leftOut).toBeUndefined();
    const [few, many] = entities;
    expect(few!.mentions).toHaveLength(1);
    expect(few!.leftOut).toBeUndefined();
    expect(many!.mentions).toHaveLength(4999);
    expect(english(many!.leftOut!.title)).toBe('1,001 more mentions are not listed');
    expect(many!.leftOut!.span).toMatchObject(analysis.entities[1]!.mentions[4999]!);
    expect(english(many!.detail)).toBe('6,000 mentions');
  });

  test('lists some of very many names, and says where the others begin', () => {
    const analysis = analysisOf(twin('قال ⟦شويغو⟧ ذلك.\n'.repeat(5001)), (spans, text) => ({
      entities: spans.map((span) => person(text, [span])),
    }));
    const { entities, leftOut } = documentSymbols(analysis);
    expect(entities).toHaveLength(5000);
    for (const { mentions, leftOut: none } of entities) {
      expect(mentions).toHaveLength(1);
      expect(none).toBeUndefined();
    }
    expect(english(leftOut!.title)).toBe('1 more name is not listed');
    expect(leftOut!.span).toMatchObject(analysis.entities[5000]!.mentions[0]!);
  });
});

test('an article without names has an empty outline', () => {
  expect(documentSymbols(analysisOf('', () => ({})))).toEqual({ entities: [], leftOut: undefined });
});
