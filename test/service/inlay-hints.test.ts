import { expect, test } from 'vitest';
import { inlayHints } from '../../server/src/service/inlay-hints.ts';
import { analysisOf, annotated, describeTwins, person } from './newsroom.ts';

const KNOWN = { kind: 'minister', names: { en: 'Sergei Shoigu', ru: 'Сергей Шойгу' } };

describeTwins('Latin forms', (twin) => {
  const analysis = analysisOf(
    twin('أعلن ⟦سيرغي شويغو⟧ ذلك.\nوقال ⟦شويغو⟧ إن ⟦شويغو⟧ عاد مع ⟦Shoigu⟧.'),
    (spans, text) => ({ entities: [person(text, spans, KNOWN)] }),
  );
  const { text } = analysis.article;
  const all = { start: 0, end: text.length };

  test('stand behind the first mention in each form: in full, then the surname', () => {
    const hints = inlayHints(annotated(analysis), all);
    expect(hints.map(({ label }) => label)).toEqual(['Sergei Shoigu', 'Shoigu']);
    expect(hints.map(({ offset }) => text.slice(offset - 5, offset))).toEqual(['شويغو', 'شويغو']);
  });

  test('of a stretch of text only what lies in it', () => {
    const range = { start: text.indexOf('وقال'), end: text.length };
    expect(inlayHints(annotated(analysis), range).map(({ label }) => label)).toEqual(['Shoigu']);
  });
});

test.each([
  ['كيم', 'Kim Jong Un', 'كيم جونغ أون', 'Kim'],
  ['بوتين', 'Vladimir Putin', 'فلاديمير بوتين', 'Putin'],
  ['بيليه', 'Pelé', 'بيليه', 'Pelé'],
])('%s is the part of %s that stands where it does', (form, en, ar, label) => {
  const known = { kind: 'leader', names: { ar, en } };
  const analysis = analysisOf(`قال ⟦${form}⟧ ذلك.`, (spans, text) => ({
    entities: [person(text, spans, known)],
  }));
  expect(inlayHints(annotated(analysis), { start: 0, end: 99 }).map((hint) => hint.label)).toEqual([label]);
});

test('a name that nobody knows has none', () => {
  const analysis = analysisOf('قال ⟦شويغو⟧ ذلك.', (spans, text) => ({ entities: [person(text, spans)] }));
  expect(inlayHints(annotated(analysis), { start: 0, end: 99 })).toEqual([]);
});
