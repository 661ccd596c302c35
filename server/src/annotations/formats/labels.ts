/** Labels in formats that allow few characters in them: percent-encoded where they must be, so that they come back. */

/**
 * The label of annotations that have no type, because most formats ask for one. A type of this name comes back as
 * none; `losses` of those formats say so.
 */
export const UNTYPED = 'Span';

/** Encodes what does not match; `%` always. Lone surrogates become U+FFFD. @param allowed one character */
export function encodeLabel(label: string, allowed: RegExp): string {
  let encoded = '';
  for (const character of label) {
    encoded += character !== '%' && allowed.test(character) ? character : percent(character);
  }
  return encoded;
}

function percent(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Takes the encoding back. What is not well encoded is what it says. */
export function decodeLabel(label: string): string {
  if (!label.includes('%')) return label;
  try {
    return decodeURIComponent(label);
  } catch {
    return label;
  }
}

/** The type of a label; none for the label of what has none. */
export const typeOfLabel = (label: string): string | undefined => (label === UNTYPED ? undefined : label);
