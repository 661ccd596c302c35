/**
 * Where an article holds anything else than words with single spaces between them: marks, and spaces beside marks or
 * other spaces. Rules of punctuation look at these places alone, which are few.
 */
import type { Article } from './article.ts';

const SPACE = 0x20;

const known = new WeakMap<Article, Int32Array>();

/**
 * Offsets of every code unit that stands in no token, in order, but for a space that is all that parts two tokens.
 * Read when they are first asked for.
 */
export function marksBetweenWords(article: Article): Int32Array {
  let places = known.get(article);
  if (places === undefined) {
    places = readPlaces(article);
    known.set(article, places);
  }
  return places;
}

function readPlaces({ text, paragraphs }: Article): Int32Array {
  const places: number[] = [];
  let from = 0;
  for (const { tokens } of paragraphs) {
    for (const { start, end } of tokens) {
      const isSingleSpace = start - from === 1 && text.charCodeAt(from) === SPACE && from > 0;
      if (!isSingleSpace) for (let at = from; at < start; at++) places.push(at);
      from = end;
    }
  }
  for (let at = from; at < text.length; at++) places.push(at);
  return Int32Array.from(places);
}
