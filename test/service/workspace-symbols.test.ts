import { expect, test } from 'vitest';
import { workspaceSymbols } from '../../server/src/service/workspace-symbols.ts';
import { analysisOf, describeTwins, person } from './newsroom.ts';

const KNOWN = { kind: 'minister', names: { en: 'Sergei Shoigu' } };

describeTwins('symbols of the workspace', (twin) => {
  const often = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك. وقال ⟦شويجو⟧ أيضا.'), (spans, text) => ({
    entities: [person(text, spans, KNOWN)],
  }));
  const once = analysisOf(twin('قال ⟦شويغو⟧ ذلك.'), (spans, text) => ({ entities: [person(text, spans)] }));
  const articles = [
    { uri: 'file:///once.txt', analysis: once },
    { uri: 'file:///often.txt', analysis: often },
  ];

  test('are found by any part of a form, the most named first, at their first mention', () => {
    const found = workspaceSymbols(articles, 'شوي').symbols;
    expect(found.map(({ uri, name, mentions }) => [uri, name, mentions])).toEqual([
      ['file:///often.txt', 'شويغو', 2],
      ['file:///once.txt', 'شويغو', 1],
    ]);
    const { text } = often.article;
    expect(text.slice(found[0]!.span.start, found[0]!.span.end)).toBe('شويغو');
  });

  test('show the form that was asked for, because editors sort out what does not hold the query', () => {
    expect(workspaceSymbols(articles, 'shoi').symbols.map(({ name }) => name)).toEqual([
      'شويغو (Sergei Shoigu)',
    ]);
    expect(workspaceSymbols(articles, 'شويج').symbols.map(({ name }) => name)).toEqual(['شويغو (شويجو)']);
    expect(workspaceSymbols(articles, 'nobody')).toEqual({ symbols: [], left: 0 });
  });
});
