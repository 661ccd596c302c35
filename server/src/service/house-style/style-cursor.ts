/**
 * What belongs at a place of a style file: a key or the value of which key. Read from the lines themselves, because a
 * file that is being typed is seldom sound YAML.
 */
import { LineIndex } from '../../text/lines.ts';
import type { Offset, Span } from '../../text/offsets.ts';

/** A key that is being typed, or a value of a key. Spans are what a completion replaces. */
export type StyleCursor =
  | { readonly kind: 'file-key'; readonly span: Span }
  | { readonly kind: 'entry-key'; readonly span: Span }
  | { readonly kind: 'value'; readonly key: string; readonly span: Span; readonly typed: string };

const KEY_LINE = /^ *(?:- +)*"?([A-Za-z]+)"? *:/;
const BEGUN_KEY = /^( *)((?:- +)?)([A-Za-z]*)$/;
/** Lines above that are looked at for the key of a list. */
const MOST_LINES_ABOVE = 200;

/** What is typed at an offset; undefined in a comment and where nothing of the style belongs. */
export function styleCursor(text: string, offset: Offset): StyleCursor | undefined {
  const lines = new LineIndex(text);
  const line = lines.lineAt(offset);
  const { start, end } = lines.span(line);
  const before = text.slice(start, offset);
  if (before.includes('#') && /(?:^|\s)#/.test(before)) return undefined;
  const begun = BEGUN_KEY.exec(before);
  if (begun !== null) {
    const [, indent = '', dash = '', word = ''] = begun;
    const key = dash === '' ? undefined : keyOfList(text, lines, line, indent.length);
    if (dash === '' || key === undefined || key === 'names') {
      const span = { start: offset - word.length, end: endOfWord(text, offset, end) };
      return { kind: indent === '' && dash === '' ? 'file-key' : 'entry-key', span };
    }
    return valueAt(text, offset, end, key, word);
  }
  const key = KEY_LINE.exec(before)?.[1] ?? keyOfList(text, lines, line, before.search(/[^ ]/));
  return key === undefined ? undefined : valueAt(text, offset, end, key, lastPiece(before));
}

/** The value that is typed: what stands between the last mark of YAML and the cursor. */
function valueAt(text: string, offset: Offset, lineEnd: Offset, key: string, typed: string): StyleCursor {
  return {
    kind: 'value',
    key,
    typed,
    span: { start: offset - typed.length, end: endOfWord(text, offset, lineEnd) },
  };
}

/** What was typed of a value since the last `:`, `,`, bracket, dash or quotation mark. */
function lastPiece(before: string): string {
  let at = before.length;
  while (at > 0 && !':,[]{}"\''.includes(before.charAt(at - 1)) && !isDash(before, at - 1)) at--;
  return before.slice(at).trimStart();
}

const isDash = (line: string, at: number): boolean =>
  line.charAt(at) === '-' && line.charAt(at + 1) === ' ' && line.slice(0, at).trim() === '';

function endOfWord(text: string, offset: Offset, lineEnd: Offset): Offset {
  let end = offset;
  while (end < lineEnd && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(end))) end++;
  return end;
}

/** The key of the list that a line with a dash belongs to: the nearest line above that is indented no deeper. */
function keyOfList(text: string, lines: LineIndex, line: number, indent: number): string | undefined {
  for (let above = line - 1; above >= 0 && above >= line - MOST_LINES_ABOVE; above--) {
    const { start, end } = lines.span(above);
    const words = text.slice(start, Math.min(end, start + 400));
    const key = KEY_LINE.exec(words)?.[1];
    const own = words.search(/[^ ]/);
    if (own < 0 || own > indent || (own === indent && words.charAt(own) === '-')) continue;
    return key;
  }
  return undefined;
}
