/** Marks every mention of what the cursor is on, in all its forms. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { mentionAt } from './places.ts';

/** Spans of all mentions of the entity at an offset; none when no entity is named there. */
export function highlights(analysis: Analysis, offset: Offset): readonly Span[] {
  return mentionAt(analysis, offset)?.entity.mentions ?? [];
}
