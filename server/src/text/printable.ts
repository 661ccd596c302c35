/** Article text among other words: what would steer a terminal, or reorder the line around it, is shown instead. */

const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Article text that steers nothing: controls and direction overrides are shown by their code point. */
export function printable(words: string): string {
  return words.replace(DANGEROUS, showCodePoint);
}

/** `‹U+202E›` for a character that cannot be seen; a tab is a space. */
export const showCodePoint = (letter: string): string =>
  letter === '\t' ? ' ' : `‹U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
