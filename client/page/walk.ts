/** Going through the items of a text one by one, by their numbers, and finding one again after the text has changed. */
import type { EditorState } from '@codemirror/state';
import type { PageSpan } from '../src/desk/messages.ts';
import { drawnField } from './drawn.ts';
import {
  type Item,
  itemCount,
  itemsOf,
  nameOfItem,
  numberAfter,
  numberBefore,
  numberOfItem,
} from './items.ts';

/**
 * Number of the next item, or of the one before; after the last comes the first.
 * @param item the one that the reader is at; where the cursor has left it, the cursor decides
 */
export function neighbouring(state: EditorState, item: Item | undefined, by: 1 | -1): number | undefined {
  const { from, to } = state.selection.main;
  const isThere = item !== undefined && item.from <= from && to <= item.to;
  const number = isThere ? numberOfItem(state, item) : undefined;
  if (number !== undefined) return stepped(state, number, by);
  return by === 1 ? numberAfter(state, from - 1) : numberBefore(state, from);
}

/** The number beside another, round and round; undefined when there are no items. */
export function stepped(state: EditorState, number: number, by: 1 | -1): number | undefined {
  const count = itemCount(state);
  return count === 0 ? undefined : (number + by + count) % count;
}

/** An item of an older article in the one that has just come; or the one at its place. */
export function itemAgain(state: EditorState, before: Item): Item | undefined {
  const items = itemsOf(state);
  const { current, article } = state.field(drawnField);
  const place = current ?? before;
  const alike = items.filter((item) => nameOfItem(item) === nameOfItem(before));
  if (alike.length > 0) {
    return alike.sort((a, b) => Math.abs(a.from - place.from) - Math.abs(b.from - place.from))[0];
  }
  // A part of a long text says nothing of what stands elsewhere.
  if (article.part !== undefined && isOutside(place, article.part)) {
    return { ...before, from: place.from, to: place.to };
  }
  return items.find(({ from, to }) => from <= place.to && place.from <= to);
}

const isOutside = ({ from, to }: PageSpan, part: PageSpan): boolean => to < part.from || part.to < from;
