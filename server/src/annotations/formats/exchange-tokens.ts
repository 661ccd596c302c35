/**
 * Tokens and sentences for the formats that are made of them. Every character that is no white space belongs to a
 * token: words as the article has them, other signs one by one. White space is what any common splitter takes for it,
 * so no token falls apart in a tool that splits lines or columns.
 */

import { isCharacterBoundary } from '../../text/boundaries.ts';
import { firstIndex } from '../../text/first-index.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { sentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';

/** White space of Python's `str.split`, of Java and of Unicode, and the controls that break lines. */
const WHITE_SPACE = /[\s\u0000\u001c-\u001f\u0085\u200b\u2028\u2029\u180e]/;

const isWhiteSpace = (text: string, at: Offset): boolean => WHITE_SPACE.test(text[at]!);

/** Tokens of a text, in its order, none empty. */
export function exchangeTokens(text: string): Span[] {
  const tokens: Span[] = [];
  let at = 0;
  for (const word of tokenize(text)) {
    addSigns(tokens, text, at, word.start);
    // A word may hold what some splitter takes for white space; then it is several.
    addRuns(tokens, text, word);
    at = word.end;
  }
  addSigns(tokens, text, at, text.length);
  return tokens;
}

function addRuns(tokens: Span[], text: string, { start, end }: Span): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isWhiteSpace(text, at)) continue;
    if (at > from) tokens.push({ start: from, end: at });
    from = at + 1;
  }
}

/** Signs between words: what a reader sees as one character is one token. */
function addSigns(tokens: Span[], text: string, from: Offset, to: Offset): void {
  let start: Offset | undefined;
  for (let at = from; at < to; at++) {
    if (isWhiteSpace(text, at)) {
      if (start !== undefined) tokens.push({ start, end: at });
      start = undefined;
    } else if (start === undefined) start = at;
    else if (isCharacterBoundary(text, at)) {
      tokens.push({ start, end: at });
      start = at;
    }
  }
  if (start !== undefined) tokens.push({ start, end: to });
}

/**
 * Tokens in sentences, each with one token or more. A sentence never ends inside a span that is given: formats keep
 * an annotation in one sentence.
 */
export function exchangeSentences(text: string, tokens: readonly Span[], whole: readonly Span[]): Span[][] {
  const ends = sentenceEnds(text).filter(outside(whole));
  const found: Span[][] = [];
  let current: Span[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < ends.length && ends[next]! <= token.start) {
      next++;
      if (current.length > 0) found.push(current);
      current = [];
    }
    current.push(token);
  }
  if (current.length > 0) found.push(current);
  return found;
}

function sentenceEnds(text: string): Offset[] {
  const lines = new LineIndex(text);
  const ends: Offset[] = [];
  for (let line = 0; line < lines.count; line++) {
    for (const { end } of sentences(text, lines.span(line))) ends.push(end);
    ends.push(lines.fullSpan(line).end);
  }
  return ends;
}

/** Whether an offset is inside none of some spans. Offsets are asked for in ascending order. */
function outside(spans: readonly Span[]): (at: Offset) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return (at) => {
    while (next < sorted.length && sorted[next]!.start < at) reach = Math.max(reach, sorted[next++]!.end);
    return reach <= at;
  };
}

/** The tokens that a span touches, as indexes: from, and to excluded. None where it touches none. */
export function touchedTokens(
  tokens: readonly Span[],
  span: Span,
): { readonly from: number; readonly to: number } {
  const from = firstIndex(tokens, ({ end }) => end > span.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return { from, to };
}
