/** Where the same words stand elsewhere in a text, as words of their own. */

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Arabic particles of one letter that are written onto the next word. */
const PARTICLES = 'وفبلك';

/**
 * Offsets in UTF-16 units, in order; the place that was asked about is always among them.
 * @param at where the words were found
 */
export function wholeWords(text: string, words: string, at: number): number[] {
  const found: number[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const isWhole = begins(text, start) && !LETTER.test(text.charAt(start + words.length));
    if (isWhole || start === at) found.push(start);
  }
  return found.includes(at) ? found : [...found, at].sort((a, b) => a - b);
}

/** Whether a word may begin at a place: after no letter, or after a particle that begins a word. */
function begins(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (!LETTER.test(before)) return true;
  return PARTICLES.includes(before) && !LETTER.test(text.charAt(start - 2));
}
