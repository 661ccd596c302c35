/** An article's own habits, computed once: rules of style mean "differs from this file", not "from one nation". */
import type { Article } from '../text/article.ts';

export interface Profile {
  /** Commas of the article, of any script, that have white space before them, and all its commas. */
  readonly commas: { readonly spaced: number; readonly all: number };
  /** Ordinals of the first and last paragraphs that count as the article's head and tail. */
  readonly head: { readonly lastOrdinal: number };
  readonly tail: { readonly firstOrdinal: number };
}

/** How many paragraphs at each end count as head and tail (names: artifacts reference, section 3). */
const EDGE_PARAGRAPHS = 6;

/** Computes the profile of an article. */
export function profileOf(article: Article): Profile {
  let all = 0;
  let spaced = 0;
  for (const match of article.text.matchAll(/(\s?)[,،]/g)) {
    all++;
    if (match[1] !== '') spaced++;
  }
  const count = article.paragraphs.length;
  return {
    commas: { spaced, all },
    head: { lastOrdinal: Math.min(EDGE_PARAGRAPHS, count) - 1 },
    tail: { firstOrdinal: Math.max(0, count - EDGE_PARAGRAPHS) },
  };
}
