/** Where it is laid down how a name is written: in the house style, else in the gazetteer, else at its first mention. */
import { type StylePlace, stylePlaceOf } from '../names/house-style/style-place.ts';
import type { Offset, Span } from '../text/offsets.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';
import { mentionAt } from './naming/places.ts';

/** A definition and the mention that it was asked for. Spans in the article, but for the one in the style file. */
export type Definition =
  | { readonly kind: 'house-style'; readonly of: Span; readonly place: StylePlace }
  | { readonly kind: 'gazetteer'; readonly of: Span; readonly entity: string; readonly first: Span }
  | { readonly kind: 'first-mention'; readonly of: Span; readonly first: Span };

/** The definition of the name at an offset; undefined where no name is. */
export function definition({ analysis, style }: AnnotatedArticle, offset: Offset): Definition | undefined {
  const named = mentionAt(analysis, offset);
  if (named === undefined) return undefined;
  const { entity, mention } = named;
  const of = { start: mention.start, end: mention.end };
  const place = stylePlaceOf(entity, style);
  if (place !== undefined) return { kind: 'house-style', of, place };
  const { start, end } = entity.mentions[0] ?? mention;
  const first = { start, end };
  return entity.known === undefined
    ? { kind: 'first-mention', of, first }
    : { kind: 'gazetteer', of, entity: entity.id, first };
}
