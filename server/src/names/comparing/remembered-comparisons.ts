/**
 * Comparisons of names that are asked for again and again: the same surnames stand in article after article, and in each
 * version of an article that is being edited.
 *
 * Each pair has one place in a table, which the next pair of that place takes over: a look-up makes nothing, and the
 * memory is bounded without ever forgetting everything at once.
 */
import { type Comparison, compareReadNames, readName } from './comparer.ts';
import type { Name } from './name-alignment.ts';

/** Pairs that are remembered at most, a power of two. */
const PLACES = 1 << 15;

interface Remembered {
  readonly a: Name;
  readonly b: Name;
  readonly comparison: Comparison;
}

const remembered: (Remembered | undefined)[] = new Array<Remembered | undefined>(PLACES).fill(undefined);

/** Compares two names as `compareNames` does, once. */
export function compareOnce(written: string, other: string): Comparison {
  const a = readName(written);
  const b = readName(other);
  const place = (Math.imul(a.number, 0x9e3779b1) + Math.imul(b.number, 0x85ebca6b)) >>> (32 - PLACE_BITS);
  const known = remembered[place];
  if (known !== undefined && known.a === a && known.b === b) return known.comparison;
  const comparison = compareReadNames(a, b);
  remembered[place] = { a, b, comparison };
  return comparison;
}

const PLACE_BITS = Math.log2(PLACES);
