/** Lists where an article speaks of what the cursor is on. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { mentionAt } from './naming/places.ts';

/**
 * Spans of the mentions of the entity at an offset, in order of place.
 * @param includeFirst whether the first mention, which introduces the entity, is listed too
 */
export function references(analysis: Analysis, offset: Offset, includeFirst: boolean): readonly Span[] {
  const mentions = mentionAt(analysis, offset)?.entity.mentions ?? [];
  return includeFirst ? mentions : mentions.slice(1);
}
