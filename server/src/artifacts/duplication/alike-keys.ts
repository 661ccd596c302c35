/**
 * Numbers by which paragraphs that stand again are brought together: equal ones share their number, almost equal ones
 * seldom differ in both of theirs. What a rule makes of paragraphs depends on those that share a number with them.
 */
import { fold } from '../../text/folding.ts';
import type { Word } from '../../text/tokens.ts';
import type { AlikeReach, LineOfText } from '../rule.ts';

/** Shorter lines are not compared, in UTF-16 units. */
const SHORT_LINE = 14;

/** Lines of the same folded words have this number in common. */
function lineKeys({ text, tokens }: LineOfText): readonly number[] {
  if (text.length < SHORT_LINE || tokens.length === 0) return [];
  const [first, last] = [fold(tokens[0]!.text), fold(tokens.at(-1)!.text)];
  return [hashOf(`${first} ${tokens.length} ${last}`)];
}

/** A number of 32 bits for the letters of a word (FNV-1a over code units). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Equal lines: each depends on all that are like it, and on the lines that repeat the headline. */
export const EQUAL_LINES: AlikeReach = { keysOf: lineKeys, readsFirst: true };

/** Paragraphs with fewer words than this are not compared. */
const FEWEST_WORDS = 14;
/** Longer ones are compared by their first words. */
const MOST_WORDS = 300;

/**
 * Two numbers that paragraphs of almost the same words seldom both differ in: the least of the hashes of their
 * shingles, by two ways of hashing (Broder 1997). A hash reads only the length and the ends of a word, because
 * what it brings together is compared in full.
 */
const shingleKeys = ({ tokens }: LineOfText): readonly number[] =>
  tokens.length < FEWEST_WORDS ? [] : sketchesOf(tokens);

/** These two numbers of a paragraph of three words at least. */
export function sketchesOf(tokens: readonly Word[]): readonly [number, number] {
  let first = 0x7fffffff;
  let second = 0x7fffffff;
  const last = Math.min(tokens.length, MOST_WORDS);
  let one = signOf(tokens[0]!);
  let two = signOf(tokens[1]!);
  for (let at = 2; at < last; at++) {
    const three = signOf(tokens[at]!);
    const hash = Math.imul((one * 31 + two) * 31 + three, 0x9e3779b1) & 0x7fffffff;
    if (hash < first) first = hash;
    const other = Math.imul(hash ^ 0x5bd1e995, 0x85ebca6b) & 0x7fffffff;
    if (other < second) second = other;
    one = two;
    two = three;
  }
  return [first, second];
}

const signOf = ({ text }: Word): number =>
  text.length + (text.charCodeAt(0) & 0xff) * 37 + (text.charCodeAt(text.length - 1) & 0xff) * 1021;

/** Almost equal paragraphs: of those that share a number, the first few are compared. */
export const ALIKE_PARAGRAPHS: AlikeReach = { keysOf: shingleKeys, compared: 6 };
