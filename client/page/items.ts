/** What a reader goes through one by one: the findings, and the annotations that were suggested. In order of place. */
import type { EditorState } from '@codemirror/state';
import type { PageAnnotation, PageFinding, PageSpan } from '../src/desk/messages.ts';
import { drawnField, placeNow } from './drawn.ts';

export type Item =
  | ({ readonly kind: 'finding'; readonly finding: PageFinding } & PageSpan)
  | ({ readonly kind: 'suggestion'; readonly annotation: PageAnnotation } & PageSpan);

/** All items, at the places where they are now. */
export function itemsOf(state: EditorState): Item[] {
  const { findings, annotations } = state.field(drawnField).article;
  const items: Item[] = findings.map((finding) => {
    const { from, to } = placeNow(state, finding);
    return { kind: 'finding', finding, from, to };
  });
  for (const annotation of annotations) {
    const first = annotation.spans[0];
    if (annotation.status !== 'suggested' || first === undefined) continue;
    const { from, to } = placeNow(state, first);
    items.push({ kind: 'suggestion', annotation, from, to });
  }
  return items.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The name of an item, the same in the next version of the article. */
export const nameOfItem = (item: Item): string =>
  item.kind === 'finding' ? `${item.finding.fingerprint} ${item.finding.rule}` : item.annotation.id;

/** The item after a place, or the first; undefined when there is none at all. */
export const itemAfter = (items: readonly Item[], at: number): Item | undefined =>
  items.find(({ from }) => from > at) ?? items[0];

/** The item before a place, or the last. */
export const itemBefore = (items: readonly Item[], at: number): Item | undefined =>
  items.findLast(({ from }) => from < at) ?? items.at(-1);
