/** Growing and shrinking the selection by steps that mean something: a word without its clitic, the word, the name. */
import type { EditorState } from '@codemirror/state';
import type { PageSpan } from '../src/desk/messages.ts';
import { drawnField, placeNow } from './drawn.ts';

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d\u0640’'-]+/gu;
const SENTENCE_END = /[.!?؟۔…]+["”»)]*\s|$/gu;

/**
 * Arabic particles that are written onto the next word, where they can be told from its first letter: و and ف before
 * a longer word, ب ل ك before the article. Before a name the server tells where it begins.
 */
const CLITIC = /^(?:[وف]?[بك](?=ال)|[وف](?=\p{L}{4}))/u;

/** The spans around a place from the smallest to the largest; each holds the one before. */
export function spansAround(state: EditorState, at: number): PageSpan[] {
  const line = state.doc.lineAt(at);
  const spans: PageSpan[] = [];
  const word = matchAround(WORD, line.text, at - line.from);
  if (word !== undefined) {
    const clitic = CLITIC.exec(line.text.slice(word.from, word.to))?.[0].length ?? 0;
    if (clitic > 0) spans.push({ from: word.from + clitic + line.from, to: word.to + line.from });
    spans.push({ from: word.from + line.from, to: word.to + line.from });
  }
  for (const name of state.field(drawnField).article.names) {
    for (const mention of name.mentions) {
      const { from, to } = placeNow(state, mention);
      if (from <= at && at <= to) spans.push({ from, to });
    }
  }
  spans.push(sentenceAround(line.text, at - line.from, line.from), { from: line.from, to: line.to });
  return nested(spans);
}

/** The next larger span, or the next smaller one. */
export function resized(state: EditorState, { from, to }: PageSpan, larger: boolean): PageSpan | undefined {
  const spans = spansAround(state, from === to ? from : Math.floor((from + to) / 2));
  const length = to - from;
  return larger
    ? spans.find((span) => span.to - span.from > length)
    : spans.findLast((span) => span.to - span.from < length);
}

/** The selection with the next word of its line, or without its last word; undefined where there is none. */
export function withWord(state: EditorState, { from, to }: PageSpan, more: boolean): PageSpan | undefined {
  const line = state.doc.lineAt(from);
  const words = [...line.text.matchAll(WORD)].map((match) => ({
    from: match.index + line.from,
    to: match.index + match[0].length + line.from,
  }));
  if (more) {
    const next = words.find((word) => (from === to ? word.to >= to : word.to > to));
    return next && { from: from === to ? next.from : from, to: next.to };
  }
  const last = words.findLast((word) => word.to < to && word.to > from);
  return last && { from, to: last.to };
}

function matchAround(pattern: RegExp, text: string, at: number): PageSpan | undefined {
  for (const match of text.matchAll(pattern)) {
    const to = match.index + match[0].length;
    if (match.index <= at && at <= to) return { from: match.index, to };
    if (match.index > at) return undefined;
  }
  return undefined;
}

function sentenceAround(text: string, at: number, offset: number): PageSpan {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    if (end >= at) return { from: from + offset, to: end + offset };
    from = match.index + match[0].length;
  }
  return { from: from + offset, to: text.length + offset };
}

/** Orders spans by length and drops those that do not hold the one before. */
function nested(spans: readonly PageSpan[]): PageSpan[] {
  const ordered = spans.filter(({ from, to }) => from < to).sort((a, b) => a.to - a.from - (b.to - b.from));
  const kept: PageSpan[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (
      last === undefined ||
      (span.from <= last.from && span.to >= last.to && span.to - span.from > last.to - last.from)
    ) {
      kept.push(span);
    }
  }
  return kept;
}
