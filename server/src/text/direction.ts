/**
 * Keeps words of one writing direction in their place inside sentences of the other.
 *
 * Whoever draws a sentence by the bidirectional algorithm (Unicode UAX #9) would pull digits and punctuation beside an
 * Arabic word to its other side: “شويغو” 4 times is drawn as if the 4 stood before the name. A first-strong isolate
 * and its pop around the word prevent that, and nobody sees them.
 */
import { isRightToLeft, scriptOfCodeUnit } from './scripts.ts';

/** FIRST STRONG ISOLATE: what follows has the direction of its own first letter. */
const ISOLATE = '\u2068';
/** RIGHT-TO-LEFT ISOLATE: what follows runs from the right, whatever it begins with. */
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
/** POP DIRECTIONAL ISOLATE. */
const POP_ISOLATE = '\u2069';

/** Words that keep their own direction wherever they stand, and reorder nothing around them. */
export const isolate = (words: string): string => `${ISOLATE}${words}${POP_ISOLATE}`;

/**
 * A whole sentence of a language that is written from the right, for whoever draws it on lines that run from the left: a
 * Latin word in its middle would tear it into halves in the wrong order, and a mark at its end would go to its beginning.
 */
export const fromTheRight = (sentence: string): string =>
  sentence === '' ? '' : `${RIGHT_TO_LEFT_ISOLATE}${sentence}${POP_ISOLATE}`;

/** Whether a language is written from right to left. @param locale BCP 47 */
export const isWrittenFromTheRight = (locale: string): boolean => /^(?:ar|fa|he|ur)(?:-|$)/i.test(locale);

/** Whether words stand between isolates already. */
export const isolated = (words: string): boolean => words.startsWith(ISOLATE) && words.endsWith(POP_ISOLATE);

/** Isolates words only where they are written from right to left: a path stays one that terminals can open. */
export const isolateIfNeeded = (words: string): string =>
  hasRightToLeft(words) && !isolated(words) ? isolate(words) : words;

/** Isolates each “quoted” piece of a message that is written from right to left; one that is isolated stays as it is. */
export function isolateQuotes(message: string): string {
  return message.replace(/“[^“”]*”/g, (quoted) => {
    const words = quoted.slice(1, -1);
    const isIsolated = words.startsWith(ISOLATE) && words.endsWith(POP_ISOLATE);
    return hasRightToLeft(words) && !isIsolated ? `“${isolate(words)}”` : quoted;
  });
}

/** Takes the isolates out again, for what would draw them as characters. */
export const withoutIsolates = (message: string): string => message.replace(/[\u2067-\u2069]/g, '');

function hasRightToLeft(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const script = scriptOfCodeUnit(words.charCodeAt(at));
    if (script !== undefined && isRightToLeft(script)) return true;
  }
  return false;
}
