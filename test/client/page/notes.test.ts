/** Notes of the margin: those who say the same of the same words share one. */
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { drawnField, setArticle } from '../../../client/page/drawn.ts';
import { notesIn } from '../../../client/page/notes.ts';
import type { PageAnnotation } from '../../../client/src/desk/messages.ts';

const TEXT = 'زار شويغو الميناء 🚀 ثم عاد شويغو';
const LAST = TEXT.lastIndexOf('شويغو');

const person = (
  id: string,
  creator: string,
  from: number,
  more: Partial<PageAnnotation> = {},
): PageAnnotation => ({
  id,
  creator,
  motivation: 'classifying',
  status: 'accepted',
  state: 'kept',
  spans: [{ from, to: from + 5 }],
  quote: 'شويغو',
  class: 'PER',
  ...more,
});

function stateWith(annotations: readonly PageAnnotation[]): EditorState {
  const { state } = EditorState.create({ doc: TEXT, extensions: drawnField }).update({
    effects: setArticle.of({ findings: [], notices: [], names: [], annotations }),
  });
  return state;
}

const WHOLE = { from: 0, to: TEXT.length };
const shown = (state: EditorState, part = WHOLE) =>
  notesIn(state, part).map(({ at, creators, annotation }) => [at, annotation.class, creators.join('+')]);

test('annotators who agree share a note; who differs, or speaks of another place, has one of his own', () => {
  const state = stateWith([
    person('1', 'Amal', 4),
    person('2', 'Karim', 4),
    person('3', 'Amal', 4),
    person('4', 'Nour', 4, { class: 'LOC' }),
    person('5', 'Karim', LAST),
  ]);
  expect(shown(state)).toEqual([
    [4, 'PER', 'Amal+Karim'],
    [4, 'LOC', 'Nour'],
    [LAST, 'PER', 'Karim'],
  ]);
});

test('places move with the text, only those in sight have notes, and what lost its place has none', () => {
  const state = stateWith([
    person('1', 'Amal', 4),
    person('2', 'Amal', LAST),
    person('3', 'Amal', 0, { spans: [] }),
  ]);
  const { state: later } = state.update({ changes: { from: 0, insert: '🚀 ' } });
  expect(shown(later)).toEqual([
    [7, 'PER', 'Amal'],
    [LAST + 3, 'PER', 'Amal'],
  ]);
  expect(shown(later, { from: 20, to: 40 })).toEqual([[LAST + 3, 'PER', 'Amal']]);
});

test('a note is drawn anew when somebody joins it', () => {
  const alone = notesIn(stateWith([person('1', 'Amal', 4)]), WHOLE)[0]?.key;
  const both = notesIn(stateWith([person('1', 'Amal', 4), person('2', 'Karim', 4)]), WHOLE)[0]?.key;
  expect(both).not.toBe(alone);
});
