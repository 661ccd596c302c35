/** Stretches of the blocks of an article that rules look at. */
import type { Reach } from '../../artifacts/rule.ts';
import type { BlockRange } from './window.ts';

/** Ascending numbers as ranges of those that follow each other. */
export function rangesOf(numbers: readonly number[]): readonly BlockRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const at of numbers) {
    const last = ranges.at(-1);
    if (last?.to === at) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges;
}

/** A range and as far around it as a rule looks, one block at least. @param length how many blocks there are */
export const around = ({ from, to }: BlockRange, { before, after }: Reach, length: number): BlockRange => ({
  from: Math.max(0, from - Math.max(1, before)),
  to: Math.min(length, to + Math.max(1, after)),
});
