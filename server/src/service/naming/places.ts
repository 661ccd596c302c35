/** What stands at a place of an analysed article: the mention and entity there, the findings there. */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Entity, Mention } from '../../names/entity.ts';
import { intersects, type Offset, type Span } from '../../text/offsets.ts';
import type { NamedFinding } from '../diagnostics.ts';

/** A mention together with what it names. */
export interface NamedPlace {
  readonly entity: Entity;
  readonly mention: Mention;
}

/**
 * The mention at an offset: the shortest that holds it. An offset at the end of a word belongs to that word when no
 * mention begins there.
 */
export function mentionAt(analysis: Analysis, offset: Offset): NamedPlace | undefined {
  let best: NamedPlace | undefined;
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      if (mention.start > offset || offset > mention.end) continue;
      if (best === undefined || rank(mention, offset) < rank(best.mention, offset))
        best = { entity, mention };
    }
  }
  return best;
}

/** Lower is better: a mention that goes on after the offset before one that ends there, then the shorter. */
const rank = (span: Span, offset: Offset): number =>
  span.end - span.start + (offset === span.end ? Number.MAX_SAFE_INTEGER / 2 : 0);

/** Findings that share text with a range, or touch it when it is a mere cursor. */
export function findingsIn(findings: readonly NamedFinding[], range: Span): NamedFinding[] {
  return findings.filter(({ finding }) => intersects(finding, range));
}
