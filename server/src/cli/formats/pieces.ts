/** A long text in pieces: what is found in a file of many megabytes is more than one string can hold. */

/** Characters (UTF-16) after which a new piece begins: few writes for short texts, little memory for long ones. */
const ENOUGH = 1 << 20;

/** The same text in pieces of about a megabyte each, or of one part where that is longer. */
export function* joinedInPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < ENOUGH) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
