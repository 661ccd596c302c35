/**
 * What a reader goes through one by one: the findings, and the annotations that were suggested, in order of place. Of a
 * long text only those around what is in sight are known with their messages; of the others the places are.
 */
import type { EditorState } from '@codemirror/state';
import type { PageSpan } from '../src/desk/messages.ts';
import { drawnField, type Item, placeNow } from './drawn.ts';

export type { Item } from './drawn.ts';

/** The items that are known, at the places where they are now. */
export const itemsOf = (state: EditorState): Item[] =>
  state.field(drawnField).items.map((item) => placeNow(state, item));

/** The name of an item, the same in the next version of the article. */
export const nameOfItem = (item: Item): string =>
  item.kind === 'finding' ? `${item.finding.fingerprint} ${item.finding.rule}` : item.annotation.id;

/** How many items the whole text has. */
export const itemCount = (state: EditorState): number => state.field(drawnField).places.length / 2;

/** Where an item is. @param number from 0, in order of place */
export function placeOfItem(state: EditorState, number: number): PageSpan | undefined {
  const { places } = state.field(drawnField);
  const [from, to] = [places[2 * number], places[2 * number + 1]];
  return from === undefined || to === undefined ? undefined : placeNow(state, { from, to });
}

/** Which item of the text one is, from 0; undefined when it is there no more. */
export function numberOfItem(state: EditorState, item: Item): number | undefined {
  const first = firstFrom(state, item);
  const alike = itemsAt(state, item);
  const rank = alike.findIndex((one) => nameOfItem(one) === nameOfItem(item));
  const place = placeOfItem(state, first + Math.max(0, rank));
  return place?.from === item.from && place.to === item.to ? first + Math.max(0, rank) : undefined;
}

/** The item with a number; undefined when nothing but its place is known. */
export function itemNumbered(state: EditorState, number: number): Item | undefined {
  const place = placeOfItem(state, number);
  return place && itemsAt(state, place)[number - firstFrom(state, place)];
}

/** Number of the first item after a place, or of the first of all; undefined when there is none. */
export function numberAfter(state: EditorState, at: number): number | undefined {
  const count = itemCount(state);
  const next = firstFrom(state, { from: at + 1, to: 0 });
  return count === 0 ? undefined : next % count;
}

/** Number of the last item before a place, or of the last of all; undefined when there is none. */
export function numberBefore(state: EditorState, at: number): number | undefined {
  const count = itemCount(state);
  const next = firstFrom(state, { from: at, to: 0 });
  return count === 0 ? undefined : (next - 1 + count) % count;
}

/** The known items of one place. */
const itemsAt = (state: EditorState, { from, to }: PageSpan): Item[] =>
  itemsOf(state).filter((item) => item.from === from && item.to === to);

/** Number of the first item that is not before a span; the number of all when there is none. */
function firstFrom(state: EditorState, { from, to }: PageSpan): number {
  let low = 0;
  let high = itemCount(state);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = placeOfItem(state, middle);
    const isBefore = place !== undefined && (place.from < from || (place.from === from && place.to < to));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
