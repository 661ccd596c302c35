/** Where a name stands in an article again, letter for letter. */
import type { Analysis } from '../../analysis/analysis.ts';
import { isWordUnit } from '../../text/boundaries.ts';
import type { Offset, Span } from '../../text/offsets.ts';

/**
 * Every place of some words, in order. A place that is joined to the word before it counts only where a mention begins:
 * whether the letters before are a particle cannot be seen from them alone.
 */
export function occurrences({ article, entities }: Analysis, words: string): Span[] {
  const { text } = article;
  if (words === '') return [];
  const begins = new Set(entities.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const joined = (at: Offset): boolean =>
    isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!joined(end) && (!joined(at) || begins.has(at))) places.push({ start: at, end });
  }
  return places;
}
