/**
 * Comparisons of names that are asked for again and again: the same surnames stand in article after article, and in each
 * version of an article that is being edited.
 */
import { type Comparison, compareNames } from './comparer.ts';

/** Comparisons that are remembered; beyond this number all are forgotten. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Map<string, Comparison>>();
let count = 0;

/** Compares two names as `compareNames` does, once. */
export function compareOnce(written: string, other: string): Comparison {
  let byOther = remembered.get(written);
  if (byOther === undefined) {
    byOther = new Map();
    remembered.set(written, byOther);
  }
  let comparison = byOther.get(other);
  if (comparison === undefined) {
    if (count >= MOST_REMEMBERED) {
      remembered.clear();
      count = 0;
    }
    comparison = compareNames(written, other);
    byOther.set(other, comparison);
    count++;
  }
  return comparison;
}
