/** What a reader is at: steps, decisions, and those that come before the server has answered. */

import { collab } from '@codemirror/collab';
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawnField, setArticle } from '../../../client/page/drawn.ts';
import type { FromPage, PageAction, PageArticle, PageFinding } from '../../../client/src/desk/messages.ts';

const told: FromPage[] = [];
vi.stubGlobal('acquireVsCodeApi', () => ({ postMessage: (message: FromPage) => told.push(message) }));

const { CurrentItem } = await import('../../../client/page/current-item.ts');
const { reading } = await import('../../../client/page/reading.ts');

const TEXT = '🚀 [ad_1] قال شويجو إن [ad_2]';

const finding = (words: string): PageFinding => ({
  fingerprint: words,
  start: TEXT.indexOf(words),
  from: TEXT.indexOf(words),
  to: TEXT.indexOf(words) + words.length,
  rule: 'template/ad-placeholder',
  severity: 'error',
  message: 'Delete it.',
  look: 'residue',
});

const FINDINGS = ['[ad_1]', 'شويجو', '[ad_2]'].map(finding);

const FIX: PageAction = { key: 'fix/0', title: 'Delete', preferred: true, purpose: 'fix', edits: [] };
const REJECT: PageAction = { ...FIX, key: 'reject', purpose: 'reject', preferred: false };

beforeEach(() => {
  told.length = 0;
});

/** A text with its findings, without a screen. */
function desk(article: Partial<PageArticle> | 'still to come' = {}) {
  const view = {
    state: EditorState.create({ doc: TEXT, extensions: [collab(), reading, drawnField] }),
    dispatch(spec: TransactionSpec | Transaction) {
      view.state = view.state.update(spec as TransactionSpec).state;
      current.followCursor();
    },
    focus: () => {},
  };
  const current = new CurrentItem(view as unknown as EditorView, { changed: () => {}, send: () => {} });
  const comes = (more: Partial<PageArticle>): void => {
    view.dispatch({
      effects: setArticle.of({ findings: FINDINGS, notices: [], names: [], annotations: [], ...more }),
    });
    current.articleCame();
  };
  if (article !== 'still to come') comes(article);
  const words = (): string | undefined =>
    current.item && view.state.sliceDoc(current.item.from, current.item.to);
  const answers = (words: string, ...actions: PageAction[]): void => {
    const { fingerprint, start } = finding(words);
    current.takeActions({ kind: 'actions', after: 0, fingerprint, start, actions });
  };
  return { view, current, comes, words, answers };
}

test('steps go round, forwards and back', () => {
  const { current, words } = desk();
  const walked = [1, 1, 1, 1, -1, -1].map((by) => {
    current.step(by as 1 | -1);
    return words();
  });
  expect(walked).toEqual(['[ad_1]', 'شويجو', '[ad_2]', '[ad_1]', '[ad_2]', 'شويجو']);
});

test('a step before anything has come is taken when it comes, the last one asked for, and once', () => {
  const { current, comes, words } = desk('still to come');
  current.step(1);
  current.step(-1);
  expect(words()).toBeUndefined();
  comes({});
  expect(words()).toBe('[ad_2]');
  comes({});
  expect(words()).toBe('[ad_2]');
});

test('a decision is told by its key, and the reader is at the next item at once', () => {
  const { current, words, answers } = desk();
  current.step(1);
  answers('[ad_1]', REJECT, FIX);
  current.decide('accept');
  expect(told.filter(({ kind }) => kind === 'act')).toMatchObject([{ fingerprint: '[ad_1]', key: 'fix/0' }]);
  expect(words()).toBe('شويجو');
});

test('who decides before the server has answered is not asked again', () => {
  const { current, answers, words } = desk();
  current.step(1);
  current.decide('reject');
  expect(told.some(({ kind }) => kind === 'act')).toBe(false);
  answers('[ad_2]', FIX);
  expect(current.actions).toEqual([]);
  answers('[ad_1]', FIX, REJECT);
  expect(told.filter(({ kind }) => kind === 'act')).toMatchObject([{ fingerprint: '[ad_1]', key: 'reject' }]);
  expect(words()).toBe('شويجو');
});

test('who goes on before the answer has decided nothing', () => {
  const { current, answers } = desk();
  current.step(1);
  current.decide('accept');
  current.step(1);
  answers('[ad_1]', FIX);
  answers('شويجو', FIX);
  expect(told.some(({ kind }) => kind === 'act')).toBe(false);
});

test('an item of a long text that is not known yet is asked for, and arrived at when it comes', () => {
  const places = FINDINGS.flatMap(({ from, to }) => [from, to]);
  const part = { from: 0, to: 12 };
  const { current, comes, words } = desk({ findings: FINDINGS.slice(0, 1), part, places });
  current.step(-1);
  expect(told.at(-1)).toMatchObject({ kind: 'look', from: finding('[ad_2]').from });
  comes({ findings: FINDINGS.slice(2), part: { from: 20, to: TEXT.length } });
  expect(words()).toBe('[ad_2]');
  expect(told.at(-1)).toMatchObject({ kind: 'askActions', fingerprint: '[ad_2]' });
});

test('the item is found again where the text has moved, and left with the cursor', () => {
  const { current, comes, view, words } = desk();
  current.step(1);
  view.dispatch({ changes: { from: 0, insert: '🚀' } });
  comes({ findings: FINDINGS.map((one) => ({ ...one, from: one.from + 2, to: one.to + 2 })) });
  expect(words()).toBe('[ad_1]');
  view.dispatch({ selection: { anchor: 0 } });
  expect(words()).toBeUndefined();
});

test('who takes a decision back is at its finding again, whether it is drawn before or after', () => {
  const { view, current, comes, words } = desk();
  const place = { from: finding('شويجو').from, to: finding('شويجو').from };
  current.returnTo(place);
  expect(words()).toBe('شويجو');
  comes({ findings: FINDINGS.filter(({ fingerprint }) => fingerprint === '[ad_1]') });
  current.step(1);
  current.returnTo(place);
  expect(words()).toBeUndefined();
  comes({});
  expect(words()).toBe('شويجو');
  // Who has gone elsewhere meanwhile stays there.
  comes({ findings: [] });
  current.returnTo(place);
  view.dispatch({ selection: { anchor: 0 } });
  comes({});
  expect(words()).toBeUndefined();
});
