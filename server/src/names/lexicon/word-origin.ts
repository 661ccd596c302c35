/**
 * Do the letters of an Arabic word look like those of a foreign name? A model of pairs of letters: foreign names have
 * rows of letters that Arabic words seldom have (يرغ, وفسك), and lack prefixes and endings that these have.
 */
import { ORIGIN_SCORES } from './origin-scores.ts';

/** The edge of a word, then the letters of folded Arabic. */
export const ORIGIN_LETTERS = '^ابتثجحخدذرزسشصضطظعغفقكلمنهويء';

let scores: Float32Array | undefined;

function openScores(): Float32Array {
  scores ??= Float32Array.from(ORIGIN_SCORES.split(/\s/), (score) => Number(score) / 10);
  return scores;
}

/** Letters this much likelier in foreign names, of a word this long, are those of a name. */
const LEAST_FOREIGN = 1;
const SHORTEST_FOREIGN = 4;

/** Whether the letters of a folded word are those of a foreign name. */
export const looksForeign = (folded: string): boolean =>
  folded.length >= SHORTEST_FOREIGN && foreignness(folded) >= LEAST_FOREIGN;

/**
 * Log of how much likelier the letters of a folded word are in foreign names than in words of Arabic, in natural
 * logarithms: above 0 for names. Letters of other languages (پ, گ) say nothing.
 */
export function foreignness(folded: string): number {
  const table = openScores();
  let sum = 0;
  let before = 0;
  for (let at = 0; at <= folded.length; at++) {
    const letter = at === folded.length ? 0 : ORIGIN_LETTERS.indexOf(folded.charAt(at));
    if (letter >= 0 && before >= 0) sum += table[before * ORIGIN_LETTERS.length + letter]!;
    before = letter;
  }
  return sum;
}
