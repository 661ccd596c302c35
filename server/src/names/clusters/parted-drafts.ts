/** Whether annotators said that what some drafts hold are not one entity's names. */
import type { Draft } from './draft.ts';
import type { AppliedTies } from './ties.ts';

/** Whether any form of the ones was split off any form of the others; never where nobody said anything. */
export function areApart(
  ones: readonly Draft[],
  others: readonly Draft[],
  ties: AppliedTies | undefined,
): boolean {
  if (ties === undefined) return false;
  return ones.some((one) =>
    others.some((other) => {
      for (const a of one.ordered) for (const b of other.ordered) if (ties.areApart(a, b)) return true;
      return false;
    }),
  );
}
