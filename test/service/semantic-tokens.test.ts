import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/service/semantic-tokens.ts';
import { analysisOf, describeTwins, finding, person, variantFinding } from './newsroom.ts';

describeTwins('semantic tokens', (twin) => {
  test('colour mentions by type, mark the first one and those whose spelling is in question', () => {
    const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويجو⟧ أيضا.'), (spans, text) => ({
      entities: [person(text, spans)],
      findings: [variantFinding(spans[1]!, 'شويغو')],
    }));
    const tokens = semanticTokens(analysis);
    expect(tokens.map(({ type, modifiers }) => [type, modifiers])).toEqual([
      ['class', ['declaration']],
      ['class', ['deprecated']],
    ]);
    const { text } = analysis.article;
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['شويغو', 'شويجو']);
    expect(semanticTokens(analysis, { start: text.indexOf('وقال'), end: text.length })).toEqual([tokens[1]]);
  });

  test('residue over several lines becomes one token for each line', () => {
    const analysis = analysisOf(twin('خبر.\n⟦[ad_1]\n\n[ad_2]⟧\nخبر.'), (spans) => ({
      findings: [finding(spans[0]!, '', { unnecessary: true })],
    }));
    const { text } = analysis.article;
    const tokens = semanticTokens(analysis);
    expect(tokens.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['[ad_1]', 'comment'],
      ['[ad_2]', 'comment'],
    ]);
  });
});

test('tokens never overlap: the longer one that begins first is kept', () => {
  const analysis = analysisOf('⟦سيرجي شويغو⟧', (spans, text) => ({
    entities: [person(text, spans), person(text, [{ start: 6, end: 11 }])],
  }));
  expect(semanticTokens(analysis)).toMatchObject([{ start: 0, end: 11 }]);
});
