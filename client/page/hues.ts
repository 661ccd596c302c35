/** A colour for each name, as different as may be from those of the names before it, and the same while the page is open. */

/** Steps of the golden angle keep colours apart however many there are; degrees. */
const GOLDEN_ANGLE = 137.508;

/** Entity id -> how many were coloured before it. */
const known = new Map<string, number>();

/** A hue for an entity's id, in whole degrees. */
export function hueOf(id: string): number {
  const at = known.get(id) ?? known.size;
  known.set(id, at);
  return Math.round(at * GOLDEN_ANGLE) % 360;
}
