/** The notes of the margin: an annotation each, or those of several annotators who say the same of the same words. */
import type { EditorState } from '@codemirror/state';
import type { PageAnnotation, PageSpan } from '../src/desk/messages.ts';
import { drawnField, placeNow } from './drawn.ts';

export interface Note {
  /** All that it says; of several they differ in who made them only. */
  readonly annotation: PageAnnotation;
  /** Without repetition, in the order in which they come. */
  readonly creators: readonly string[];
  /** Where its words begin now. */
  readonly at: number;
  /** The same as long as the note looks the same. */
  readonly key: string;
}

/** The notes about a part of the text, in order of place; annotations that lost their place have none. */
export function notesIn(state: EditorState, { from, to }: PageSpan): Note[] {
  const notes = new Map<string, Note>();
  for (const annotation of state.field(drawnField).article.annotations) {
    const first = annotation.spans[0];
    if (first === undefined) continue;
    const at = placeNow(state, first).from;
    if (at < from || at > to) continue;
    const { id: _id, creator, ...said } = annotation;
    const saying = JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
    const same = notes.get(saying);
    const creators = [...new Set([...(same?.creators ?? []), creator])];
    const key = `${creators.join('\n')}\n${saying}`;
    notes.set(saying, { annotation: same?.annotation ?? annotation, creators, at, key });
  }
  return [...notes.values()].sort((a, b) => a.at - b.at);
}
