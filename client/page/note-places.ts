/**
 * Where the notes of a margin stand. A note stands beside its line; where many are about few lines they make room for
 * one another, and those about the line of the cursor are the ones that keep their place.
 */

/** Space between two notes; pixels. */
const GAP = 6;

/** A note as it would like to stand; pixels from the beginning of the margin. */
export interface WishedPlace {
  readonly top: number;
  readonly height: number;
}

/**
 * @param wishes of all notes, in the order of their lines @param kept index of the note that stays beside its line
 * @returns the top of each; in order, none over another and none before the beginning of the margin
 */
export function placesOf(wishes: readonly WishedPlace[], kept: number): number[] {
  const tops = wishes.map(({ top }) => top);
  for (let at = Math.min(kept, wishes.length - 1) - 1; at >= 0; at--) {
    tops[at] = Math.min(tops[at]!, tops[at + 1]! - GAP - wishes[at]!.height);
  }
  let free = 0;
  for (const [at, { height }] of wishes.entries()) {
    tops[at] = Math.max(tops[at]!, free);
    free = tops[at]! + height + GAP;
  }
  return tops;
}
