/**
 * Where an article holds anything else than words with single spaces between them: marks, and spaces beside marks or
 * other spaces. Rules of punctuation look at these places alone, which are few.
 */
import type { Article } from './article.ts';
import { ArticleReading } from './article-reading.ts';
import type { Offset, Span } from './offsets.ts';

const SPACE = 0x20;

/** Every code unit that stands in no token, in order, but for a space that is all that parts two tokens. */
export interface MarksBetweenWords {
  readonly offsets: Int32Array;
  /** The code unit at each of these offsets. */
  readonly units: Uint16Array;
}

const marks = new ArticleReading(readMarks);

/** The marks of an article; read when they are first asked for. */
export const marksBetweenWords = (article: Article): MarksBetweenWords => marks.of(article);

/** The indexes of the marks within a span: the first, and the one behind the last. */
export function marksWithin(
  { offsets }: MarksBetweenWords,
  { start, end }: Span,
): readonly [from: number, to: number] {
  return [firstFrom(offsets, start), firstFrom(offsets, end)];
}

/** Index of the first offset that is at a place or behind it. By hand: rules ask for each paragraph and each finding. */
function firstFrom(offsets: Int32Array, place: Offset): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readMarks({ text, paragraphs }: Article): MarksBetweenWords {
  const offsets: number[] = [];
  let from = 0;
  for (const { tokens } of paragraphs) {
    for (const { start, end } of tokens) {
      const isSingleSpace = start - from === 1 && text.charCodeAt(from) === SPACE && from > 0;
      if (!isSingleSpace) for (let at = from; at < start; at++) offsets.push(at);
      from = end;
    }
  }
  for (let at = from; at < text.length; at++) offsets.push(at);
  const units = new Uint16Array(offsets.length);
  for (let at = 0; at < offsets.length; at++) units[at] = text.charCodeAt(offsets[at]!);
  return { offsets: Int32Array.from(offsets), units };
}
