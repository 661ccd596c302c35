/** An excerpt for a terminal: the span in ⟦…⟧ instead of carets, which cannot line up under Arabic. */
import type { Article } from '../text/article.ts';
import { isolate } from '../text/direction.ts';
import type { Span } from '../text/offsets.ts';
import { printable } from '../text/printable.ts';
import { excerpt } from './excerpt.ts';
import { type Palette, visible } from './terminal.ts';

/**
 * A line of the article around a span, isolated, so that it may stand beside a path.
 * @param colour how the span is drawn @param budget columns to stay near to
 */
export function markedExcerpt(
  article: Article,
  span: Span,
  palette: Palette,
  colour: (words: string) => string,
  budget: number,
): string {
  const { before, quote, after, cutBefore, cutAfter } = excerpt(article, span, budget);
  const marked = `${colour('⟦')}${colour(palette.bold(visible(quote)))}${colour('⟧')}`;
  const left = palette.dim((cutBefore ? '… ' : '') + printable(before));
  const right = palette.dim(printable(after) + (cutAfter ? ' …' : ''));
  return isolate(left + marked + right);
}
