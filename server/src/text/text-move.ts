/** Where the places of a text are in another one that edits made of it, without anything being read again. */
import { type BlockText, commonEnds } from './block-text.ts';
import type { Offset, Span } from './offsets.ts';

/** How the ends that two texts have in common stand to each other. Of what lies between them nothing is known. */
export interface TextMove {
  /** Up to here all stands where it stood. */
  readonly kept: Offset;
  /** What begins here or later, counted in the text before, has moved by `units`. */
  readonly behind: Offset;
  readonly units: number;
}

/** From nowhere: nothing is known. */
export const UNKNOWN_MOVE: TextMove = { kept: 0, behind: Number.POSITIVE_INFINITY, units: 0 };

/** How a text stands to the one before. Costs nothing where it was made of that by one edit, else a pass over the blocks. */
export function moveBetween(before: BlockText, now: BlockText): TextMove {
  const ends = commonEnds(before, now);
  return {
    kept: now.starts[ends.before]!,
    behind: before.starts[before.blocks.length - ends.behind]!,
    units: now.length - before.length,
  };
}

/** By how many units a span of the text before has moved; undefined where that is not known. */
export function unitsMoved({ start, end }: Span, { kept, behind, units }: TextMove): number | undefined {
  if (start >= behind) return units;
  return start < kept && end <= kept ? 0 : undefined;
}
