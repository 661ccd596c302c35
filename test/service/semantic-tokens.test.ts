import { expect, test } from 'vitest';
import { locateRecords } from '../../server/src/annotations/decisions/decisions.ts';
import { recordMention } from '../../server/src/annotations/records/create-record.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import type { AnnotatedArticle } from '../../server/src/service/annotating/annotated-article.ts';
import { byAuthority, semanticTokens } from '../../server/src/service/semantic-tokens.ts';
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

test('where annotators disagree, the own layer decides the colour, else the gold one', () => {
  const marked = 'أعيد فتح مطار ⟦لفيف⟧ أمام الرحلات.';
  const { text, spans } = readMarkers(marked);
  const agent = { type: 'Person', name: 'Amal' } as const;
  const mark = (type: 'LOC' | 'ORG') =>
    recordMention(
      { place: { fileName: 'story.txt', text, span: spans[0]! }, type, status: 'accepted' },
      { creator: agent, generator: agent },
    );
  const layers = { amal: [mark('LOC')], karim: [mark('ORG')], gold: [mark('LOC')] };
  const typeFor = (own: string, names: readonly (keyof typeof layers)[]) => {
    const article: AnnotatedArticle = {
      analysis: analysisOf(text, () => ({})),
      dismissed: new Set(),
      annotations: () =>
        locateRecords(
          names.flatMap((name) => layers[name]),
          text,
        ),
      annotating: {
        layer: own,
        particles: 'outside',
        layers: names.map((layer) => ({ layer, records: layers[layer], isConflicted: false })),
        candidates: () => [],
        relationStart: undefined,
      },
    };
    return semanticTokens(article.analysis, undefined, byAuthority(article)).map(({ type }) => type);
  };
  expect(typeFor('amal', ['amal', 'karim'])).toEqual(['namespace']);
  expect(typeFor('karim', ['karim', 'amal', 'gold'])).toEqual(['enum']);
  expect(typeFor('nobody', ['gold', 'karim'])).toEqual(['namespace']);
});
