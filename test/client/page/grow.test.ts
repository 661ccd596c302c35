import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { drawnField, setArticle } from '../../../client/page/drawn.ts';
import { resized, withWord } from '../../../client/page/grow.ts';
import type { PageName } from '../../../client/src/desk/messages.ts';

/** A text in which ⟦…⟧ is the only mention of a name. */
function stateOf(marked: string): EditorState {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const doc = marked.replace(/[⟦⟧]/g, '');
  const name: PageName = {
    id: 'here:a',
    type: 'PER',
    preferred: doc.slice(from, to),
    authority: 'majority',
    reason: '',
    forms: [],
    mentions: [{ from, to, form: doc.slice(from, to) }],
  };
  const article = { findings: [], notices: [], names: from === -1 ? [] : [name], annotations: [] };
  const state = EditorState.create({ doc, extensions: drawnField });
  return state.update({ effects: setArticle.of(article) }).state;
}

/** The texts that a selection becomes as it grows from a place. */
function growth(marked: string, word: string): string[] {
  const state = stateOf(marked);
  const texts: string[] = [];
  const at = state.doc.toString().indexOf(word) + 1;
  let span = { from: at, to: at };
  for (;;) {
    const next = resized(state, span, true);
    if (next === undefined) return texts;
    texts.push(state.doc.sliceString(next.from, next.to));
    span = next;
  }
}

test.each([
  ['وصل', '🚀 وصل'],
  ['وصل', 'سطر\nوصل'],
])('grows over the word, the name and the sentence (%s after %j)', (_, before) => {
  expect(growth(`${before} ⟦سيرغي شويغو⟧ أمس. ثم غادر.`, 'شويغو')).toEqual([
    'شويغو',
    'سيرغي شويغو',
    ...(before.includes('\n') ? ['وصل سيرغي شويغو أمس.'] : [`${before} سيرغي شويغو أمس.`]),
    `${before.slice(before.indexOf('\n') + 1)} سيرغي شويغو أمس. ثم غادر.`,
  ]);
});

test('leaves the clitic out first', () => {
  expect(growth('قال بوتين وشويغو إن', 'وشويغو').slice(0, 2)).toEqual(['شويغو', 'وشويغو']);
});

test('shrinks to a word of the name', () => {
  const state = stateOf('وصل ⟦سيرغي شويغو⟧ أمس.');
  expect(resized(state, { from: 4, to: 15 }, false)).toEqual({ from: 4, to: 9 });
});

test('has nothing smaller than a word, and nothing larger than the paragraph', () => {
  const state = stateOf('كلمة');
  expect(resized(state, { from: 0, to: 4 }, false)).toBeUndefined();
  expect(resized(state, { from: 0, to: 4 }, true)).toBeUndefined();
});

test.each(['', '🚀 ', 'سطر\n'])('takes the next word in and lets the last one go (after %j)', (before) => {
  const state = stateOf(`${before}وصل سيرغي شويغو، أمس`);
  const from = state.doc.toString().indexOf('سيرغي');
  const words = (span: { from: number; to: number } | undefined): string | undefined =>
    span && state.doc.sliceString(span.from, span.to);
  const one = withWord(state, { from, to: from }, true) ?? { from, to: from };
  expect(words(one)).toBe('سيرغي');
  const two = withWord(state, one, true) ?? one;
  expect(words(two)).toBe('سيرغي شويغو');
  const three = withWord(state, two, true) ?? two;
  expect(words(three)).toBe('سيرغي شويغو، أمس');
  expect(withWord(state, three, true)).toBeUndefined();
  expect(words(withWord(state, three, false))).toBe('سيرغي شويغو');
  expect(withWord(state, one, false)).toBeUndefined();
});
