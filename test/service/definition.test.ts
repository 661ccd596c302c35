import { expect, test } from 'vitest';
import { styleForArticle } from '../../server/src/names/house-style/article-style.ts';
import { definition } from '../../server/src/service/definition.ts';
import { analysisOf, annotated, describeTwins, person } from './newsroom.ts';

describeTwins('the definition of a name', (twin) => {
  const marked = twin('أعلن ⟦شويغو⟧ ذلك.\nوقال ⟦شويجو⟧ أيضا.');
  const analysis = analysisOf(marked, (spans, text) => ({ entities: [person(text, spans)] }));
  const { text } = analysis.article;
  const at = text.indexOf('شويجو') + 1;
  const first = { start: text.indexOf('شويغو'), end: text.indexOf('شويغو') + 5 };
  const of = { start: at - 1, end: at + 4 };

  test('is its first mention where nobody knows it', () => {
    expect(definition(annotated(analysis), at)).toEqual({ kind: 'first-mention', of, first });
  });

  test('is the gazetteer’s entry where that knows it', () => {
    const known = analysisOf(marked, (spans, source) => ({
      entities: [person(source, spans, { kind: 'minister', names: {} })],
    }));
    expect(definition(annotated(known), at)).toEqual({ kind: 'gazetteer', of, entity: 'here:person', first });
  });

  test('is the house style where that decided', () => {
    const prefer = { form: 'شويغو', span: { start: 4, end: 9 } };
    const decided = {
      prefer,
      forbid: [],
      language: undefined,
      entity: undefined,
      type: undefined,
      reason: undefined,
      folder: '',
      span: { start: 0, end: 20 },
    };
    const style = styleForArticle({ path: '.copydesk/style.yaml', entries: [decided] }, 'ar');
    expect(definition({ ...annotated(analysis), style }, at)).toMatchObject({
      kind: 'house-style',
      place: { path: '.copydesk/style.yaml', selection: prefer.span },
    });
  });
});

test('where no name stands there is none', () => {
  expect(definition(annotated(analysisOf('قال ذلك.', () => ({}))), 2)).toBeUndefined();
});
