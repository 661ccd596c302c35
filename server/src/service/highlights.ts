/** Marks every mention of what the cursor is on, in all its forms; or the annotated words that it is in. */
import type { Analysis } from '../analysis/analysis.ts';
import type { LocatedRecord } from '../annotations/decisions/decisions.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { mentionAt } from './naming/places.ts';

/**
 * Spans of all mentions of the entity at an offset. Where no entity is named, the pieces of the shortest annotation there.
 * @param annotations records and their places
 */
export function highlights(
  analysis: Analysis,
  offset: Offset,
  annotations: readonly LocatedRecord[] = [],
): readonly Span[] {
  const named = mentionAt(analysis, offset);
  if (named !== undefined) return named.entity.mentions;
  const here = annotations.filter(
    ({ record, spans }) =>
      record['copydesk:status'] !== 'rejected' &&
      spans.some(({ start, end }) => start <= offset && offset <= end && start < end),
  );
  const length = ({ spans }: LocatedRecord): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return here.sort((a, b) => length(a) - length(b))[0]?.spans ?? [];
}
