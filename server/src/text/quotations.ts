/** Which stretches of a text stand between quotation marks: words of somebody else, which an editor may not touch. */
import type { Article } from './article.ts';
import type { Span } from './offsets.ts';

/** Marks that only open or only close, by the mark that ends them. Low marks open in German, Polish and others. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['‹', '›'],
]);
/** Arabic news writes these pairs the other way round as well; a straight mark has one shape for both. */
const EITHER: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['»', '«'],
  ['"', '"'],
]);

/**
 * Quotations of an article in order of place, marks included; those inside others are part of them. A quotation ends
 * with its paragraph: a mark that is never closed there opens nothing.
 */
export function quotationsOf({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): Span[] {
  return paragraphs.flatMap(({ start, end }) => quotationsIn(text, start, end));
}

const OPENING = new RegExp(`[${[...CLOSES.keys(), ...EITHER.keys()].join('')}]`, 'g');

function quotationsIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let behind = from;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(OPENING)) {
    const start = from + index;
    // Marks in a quotation are part of it.
    if (start < behind) continue;
    const end = endOf(text, start + 1, to, mark, (CLOSES.get(mark) ?? EITHER.get(mark))!);
    if (end === undefined) continue;
    found.push({ start, end });
    behind = end;
  }
  return found;
}

/** How far a quotation may reach, in UTF-16 units; it also bounds the search for marks that are never closed. */
const LONGEST = 4000;

function endOf(text: string, from: number, to: number, mark: string, closing: string): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const letter = text.charAt(at);
    if (closing.includes(letter)) depth--;
    else if (letter === mark) depth++;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
