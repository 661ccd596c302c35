/**
 * The units in which places in a text are counted, and every conversion between them.
 *
 * Inside Copydesk a place is a UTF-16 offset, as JavaScript counts. At the edges other units are needed:
 * code points (W3C Web Annotation, brat, spaCy) and the three position encodings of the Language Server
 * Protocol. They are all converted here, so that a position bug has one address.
 */

/** A number that carries its unit in the type: plain numbers fit, numbers of another unit do not. */
type Counted<Unit extends string> = number & { readonly unit?: Unit };

/** A place between two UTF-16 code units of a text. */
export type Offset = Counted<'utf-16'>;

/** A place between two Unicode code points of a text. A lone surrogate counts as one. */
export type CodePointOffset = Counted<'code point'>;

/** A stretch of text, `end` exclusive. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** The position encodings of LSP 3.17: what one `character` of a position counts. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Whether a UTF-16 offset falls between the two halves of a surrogate pair. */
export function cutsSurrogatePair(text: string, offset: Offset): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isLowSurrogate(text.charCodeAt(offset)) &&
    isHighSurrogate(text.charCodeAt(offset - 1))
  );
}

/** Counts code points from `from` to `to`, both UTF-16 offsets. */
export function countCodePoints(text: string, from: Offset, to: Offset): CodePointOffset {
  let count = to - from;
  for (let at = from + 1; at < to; at++) {
    if (isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) count--;
  }
  return count;
}

/** The code point offset of a UTF-16 offset. */
export function toCodePoints(text: string, offset: Offset): CodePointOffset {
  return countCodePoints(text, 0, Math.min(offset, text.length));
}

/** The UTF-16 offset of a code point offset; past the end it is the text's length. */
export function fromCodePoints(text: string, codePoints: CodePointOffset): Offset {
  let at = 0;
  for (let left: number = codePoints; left > 0 && at < text.length; left--) at += codePointLength(text, at);
  return at;
}

/** UTF-16 length of the code point that starts at `at`. */
function codePointLength(text: string, at: Offset): number {
  const paired =
    isHighSurrogate(text.charCodeAt(at)) && at + 1 < text.length && isLowSurrogate(text.charCodeAt(at + 1));
  return paired ? 2 : 1;
}

/** UTF-8 length of the code point at `at`; a lone surrogate is written as U+FFFD, three bytes. */
function utf8Length(text: string, at: Offset): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return codePointLength(text, at) === 2 ? 4 : 3;
}

function encodedLength(text: string, at: Offset, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return codePointLength(text, at);
  return encoding === 'utf-32' ? 1 : utf8Length(text, at);
}

/**
 * How many units of `encoding` the text between two UTF-16 offsets takes.
 * @param from start of the line @param to the place in the line
 */
export function encodeColumn(text: string, from: Offset, to: Offset, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return to - from;
  let column = 0;
  for (let at = from; at < to; at += codePointLength(text, at)) column += encodedLength(text, at, encoding);
  return column;
}

/**
 * The UTF-16 offset of a column counted in `encoding` from `from`. A column inside a code point is taken
 * back to its start, a column past `limit` is `limit`: both as the protocol asks.
 */
export function decodeColumn(
  text: string,
  from: Offset,
  limit: Offset,
  column: number,
  encoding: PositionEncoding,
): Offset {
  if (encoding === 'utf-16') {
    const at = Math.min(from + Math.max(0, column), limit);
    return cutsSurrogatePair(text, at) ? at - 1 : at;
  }
  let at = from;
  let left = column;
  while (at < limit) {
    const length = encodedLength(text, at, encoding);
    if (length > left) break;
    left -= length;
    at += codePointLength(text, at);
  }
  return Math.min(at, limit);
}

/** Whether two spans share at least one code unit, or touch where one of them is empty. */
export function intersects(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
