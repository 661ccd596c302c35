/** Small numbers that stand for words, to be compared before the words themselves: most words differ in theirs. */
import type { Token } from '../../text/tokens.ts';

/** A number for the length and the ends of a word. Words that differ may share it. */
export const signOf = ({ text }: Token): number =>
  text.length + (text.charCodeAt(0) & 0xff) * 37 + (text.charCodeAt(text.length - 1) & 0xff) * 1021;

/** The numbers of some words in order. */
export function signsOf(tokens: readonly Token[]): Int32Array {
  const signs = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) signs[at] = signOf(tokens[at]!);
  return signs;
}
