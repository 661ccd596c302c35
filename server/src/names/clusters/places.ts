/** Where the paragraphs of an article stand: what was found in a paragraph counts from its start. */
import type { Offset, Span } from '../../text/offsets.ts';
import type { Passage } from '../mentions/passage.ts';

export interface PlacesInArticle {
  /** The UTF-16 offset in the article at which a paragraph begins. */
  startOf(passage: Passage): Offset;
}

/** Where something stands in the article. @param span its place in the paragraph */
export function spanIn(passage: Passage, { start, end }: Span, places: PlacesInArticle): Span {
  const base = places.startOf(passage);
  return { start: base + start, end: base + end };
}
