/** What two lists have in common at their ends: after an edit, what lies before it and behind it. */

/** How many items at each end of two lists are the same. */
export interface SameEnds {
  readonly before: number;
  /** Those that are counted in `before` are not counted again. */
  readonly after: number;
}

/** @param areSame whether an item of one list is one of the other */
export function sameEnds<A, B>(
  old: readonly A[],
  now: readonly B[],
  areSame: (old: A, now: B) => boolean,
): SameEnds {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && areSame(old[before]!, now[before]!)) before++;
  let after = 0;
  while (after < most - before && areSame(old[old.length - 1 - after]!, now[now.length - 1 - after]!))
    after++;
  return { before, after };
}
