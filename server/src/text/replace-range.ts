/** Replaces a stretch of a list in place: a list of all paragraphs of a book is not copied for one that has changed. */
import { appendAll } from './append-all.ts';

/** More values than this are not put on the stack. */
const MOST_AT_ONCE = 1000;

/** Puts some values where others stand, from one place up to another, which is not among them. */
export function replaceRange<Value>(list: Value[], from: number, to: number, values: readonly Value[]): void {
  if (values.length <= MOST_AT_ONCE) {
    list.splice(from, to - from, ...values);
    return;
  }
  const behind = list.splice(to);
  list.length = from;
  appendAll(list, values);
  appendAll(list, behind);
}
