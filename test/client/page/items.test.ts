/** Going through findings one by one: each is met, the last is followed by the first, and none is lost in a long text. */
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnField, setArticle } from '../../../client/page/drawn.ts';
import {
  type Item,
  itemCount,
  itemNumbered,
  nameOfItem,
  numberAfter,
  numberBefore,
  numberOfItem,
  placeOfItem,
} from '../../../client/page/items.ts';
import { itemAgain, neighbouring } from '../../../client/page/walk.ts';
import type { PageFinding, PageSpan } from '../../../client/src/desk/messages.ts';

const TEXT = `🚀${'كلمة ثم كلمة\n'.repeat(40)}`;

const finding = ({ from, to }: PageSpan, at: number): PageFinding => ({
  from,
  to,
  start: from,
  fingerprint: `f${at}`,
  rule: 'template/ad-placeholder',
  severity: 'error',
  message: '',
  look: 'residue',
});

/** A state with findings; with a part only those that touch it are known. */
function stateOf(spans: readonly PageSpan[], part?: PageSpan, doc = TEXT): EditorState {
  const findings = spans.map(finding);
  const known =
    part === undefined ? findings : findings.filter(({ from, to }) => from <= part.to && part.from <= to);
  const ordered = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  const places = ordered.flatMap(({ from, to }) => [from, to]);
  const article = { findings: known, notices: [], names: [], annotations: [] };
  const state = EditorState.create({ doc, extensions: drawnField });
  return state.update({ effects: setArticle.of(part === undefined ? article : { ...article, part, places }) })
    .state;
}

/** Selects an item as the page does when it goes to it. */
const at = (state: EditorState, { from, to }: PageSpan): EditorState =>
  state.update({ selection: { anchor: from, head: to } }).state;

const spans = fc.array(
  fc
    .tuple(fc.nat(TEXT.length - 1), fc.nat(12))
    .map(([from, length]) => ({ from, to: Math.min(TEXT.length, from + length + 1) })),
  { minLength: 1, maxLength: 30 },
);

test('N meets every finding once before it comes back to the first, also those of one place', () => {
  fc.assert(
    fc.property(spans, (places) => {
      let state = stateOf(places);
      const met: string[] = [];
      let item: Item | undefined;
      for (let step = 0; step < places.length; step++) {
        item = itemNumbered(state, neighbouring(state, item, 1) ?? -1);
        if (item === undefined) return expect.fail('a finding is not known');
        met.push(nameOfItem(item));
        state = at(state, item);
      }
      expect(new Set(met).size).toBe(places.length);
      expect(neighbouring(state, item, 1)).toBe(0);
    }),
  );
});

test('P goes the same way back', () => {
  fc.assert(
    fc.property(spans, fc.nat(), (places, seed) => {
      const state = stateOf(places);
      const number = seed % places.length;
      const item = itemNumbered(state, number);
      if (item === undefined) return expect.fail('a finding is not known');
      const there = at(state, item);
      const next = neighbouring(there, item, 1) ?? -1;
      const following = itemNumbered(there, next);
      expect(following && neighbouring(at(there, following), following, -1)).toBe(number);
    }),
  );
});

test('of a long text every finding is counted, and known by its number wherever it is known at all', () => {
  fc.assert(
    fc.property(spans, fc.nat(TEXT.length), fc.nat(100), (places, from, length) => {
      const part = { from, to: Math.min(TEXT.length, from + length) };
      const state = stateOf(places, part);
      expect(itemCount(state)).toBe(places.length);
      for (let number = 0; number < places.length; number++) {
        const place = placeOfItem(state, number);
        const item = itemNumbered(state, number);
        const touches = place !== undefined && place.from <= part.to && part.from <= place.to;
        expect(item !== undefined).toBe(touches);
        if (item !== undefined) expect(numberOfItem(state, item)).toBe(number);
      }
    }),
  );
});

test('places follow what is typed, and the part that comes without places keeps them', () => {
  const part = { from: 0, to: 20 };
  const before = stateOf(
    [
      { from: 4, to: 8 },
      { from: 100, to: 104 },
    ],
    part,
  );
  const typed = before.update({ changes: { from: 0, insert: 'أول ' } }).state;
  expect(placeOfItem(typed, 1)).toEqual({ from: 104, to: 108 });
  const article = { findings: [], notices: [], names: [], annotations: [], part: { from: 50, to: 90 } };
  const scrolled = typed.update({ effects: setArticle.of(article) }).state;
  expect(itemCount(scrolled)).toBe(2);
  expect(placeOfItem(scrolled, 1)).toEqual({ from: 104, to: 108 });
});

test('from the cursor the nearest finding after it or before it is gone to', () => {
  const state = stateOf([
    { from: 4, to: 8 },
    { from: 4, to: 10 },
    { from: 100, to: 104 },
  ]);
  expect(numberAfter(state, 3)).toBe(0);
  expect(numberAfter(state, 4)).toBe(2);
  expect(numberAfter(state, 100)).toBe(0);
  expect(numberBefore(state, 100)).toBe(1);
  expect(numberBefore(state, 4)).toBe(2);
  expect(numberAfter(stateOf([]), 0)).toBeUndefined();
});

test('the finding that a reader is at is kept while another part of a long text is in sight', () => {
  const places = [
    { from: 4, to: 8 },
    { from: 100, to: 104 },
  ];
  const item = itemNumbered(stateOf(places, { from: 0, to: 20 }), 0);
  if (item === undefined) return expect.fail('the finding is not known');
  const away = stateOf(places, { from: 90, to: 120 });
  expect(itemAgain(away, item)).toMatchObject({ from: 4, to: 8 });
  expect(itemAgain(stateOf([]), item)).toBeUndefined();
});
