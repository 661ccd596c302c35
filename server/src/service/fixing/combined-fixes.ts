/** Puts the fixes of several findings together into edits that can be applied at once. */
import type { Edit, Fix } from '../../findings/finding.ts';
import { firstIndex } from '../../text/first-index.ts';
import { eachInSteps, runThrough, type Steps } from '../../text/steps.ts';
import type { NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';

/** A fix and the finding that it mends. */
export interface ChosenFix {
  readonly named: NamedFinding;
  readonly fix: Fix;
}

/**
 * Edits of the fixes in order of place. A fix is taken whole or not at all: one that overlaps an earlier one, or
 * inserts at the same place, is left out; after the others are applied it is reported again, if it is still right.
 */
export const combineFixes = (fixes: readonly ChosenFix[]): NamedEdit[] =>
  runThrough(combineFixesInSteps(fixes));

/** The same in steps. */
export function* combineFixesInSteps(fixes: readonly ChosenFix[]): Steps<NamedEdit[]> {
  const taken: NamedEdit[] = [];
  yield* eachInSteps(fixes, ({ named, fix }) => {
    if (fix.edits.some((edit) => isTaken(taken, edit))) return;
    for (const edit of fix.edits) taken.splice(placeOf(taken, edit), 0, { edit, named });
  });
  return taken;
}

/** Index of the first taken edit that begins at or after an edit. */
const placeOf = (taken: readonly NamedEdit[], { start }: Edit): number =>
  firstIndex(taken, ({ edit }) => edit.start >= start);

function isTaken(taken: readonly NamedEdit[], edit: Edit): boolean {
  const at = placeOf(taken, edit);
  const next = taken[at]?.edit;
  const previous = taken[at - 1]?.edit;
  return (
    (next !== undefined && (next.start < edit.end || next.start === edit.start)) ||
    (previous !== undefined && previous.end > edit.start)
  );
}
