/** Cuts a line at the ends of the findings and mentions that lie on it, so that each piece has one look. */
import type { Finding } from '../../findings/finding.ts';
import { atLeast } from '../../findings/finding.ts';
import type { EntityType } from '../../names/entity.ts';
import type { Span } from '../../text/offsets.ts';

/** A finding or a mention that is drawn in the text. */
export type Highlight =
  | (Span & { readonly kind: 'finding'; readonly finding: Finding })
  | (Span & { readonly kind: 'mention'; readonly type: EntityType; readonly label: string });

/** A piece of text, the gravest finding that covers it, and the mention that covers it. */
export interface Segment extends Span {
  readonly finding: Finding | undefined;
  readonly mention: { readonly type: EntityType; readonly label: string } | undefined;
}

/**
 * Cuts a stretch of text. The segments follow one another and cover the stretch.
 * @param within the stretch @param highlights ordered by start; those outside are passed over
 */
export function segments(within: Span, highlights: readonly Highlight[]): readonly Segment[] {
  const here = highlights
    .map((highlight) => ({
      ...highlight,
      start: Math.max(highlight.start, within.start),
      end: Math.min(highlight.end, within.end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of here) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const found: Segment[] = [];
  const open: Highlight[] = [];
  let next = 0;
  for (const [at, start] of places.slice(0, -1).entries()) {
    while (next < here.length && here[next]!.start <= start) open.push(here[next++]!);
    for (let index = open.length - 1; index >= 0; index--)
      if (open[index]!.end <= start) open.splice(index, 1);
    found.push({ start, end: places[at + 1]!, finding: gravest(open), mention: mentionOf(open) });
  }
  return found;
}

function gravest(open: readonly Highlight[]): Finding | undefined {
  let best: Finding | undefined;
  for (const highlight of open) {
    if (highlight.kind !== 'finding') continue;
    if (best === undefined || !atLeast(best.severity, highlight.finding.severity)) best = highlight.finding;
  }
  return best;
}

function mentionOf(open: readonly Highlight[]): Segment['mention'] {
  const mention = open.find((highlight) => highlight.kind === 'mention');
  return mention?.kind === 'mention' ? { type: mention.type, label: mention.label } : undefined;
}
