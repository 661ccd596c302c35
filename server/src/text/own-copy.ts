/**
 * Strings that outlive their text. A word that was cut out of an article is kept by engines as a place in it, so that
 * whoever remembers the word keeps the whole article.
 */

/** Shorter pieces of a text are copied by the engine itself (V8: `SlicedString::kMinLength`). */
const SHORTEST_CUT = 13;

/** An equal string that holds on to no other. */
export function ownCopy(text: string): string {
  if (text.length < SHORTEST_CUT) return text;
  // Joined, the text is written into memory of its own; what is cut from that holds on to nothing else.
  return ` ${text}`.slice(1);
}
