/** The words of a short line as phrase lists compare them: folded, with a colon as a word of its own. */
import type { Paragraph } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** Folded words of a line in order; `:` stands for a colon between or after words. */
export type LabelWords = readonly string[];

/** A line longer than this, in words, is prose and no label. */
const MAX_WORDS = 40;

/** The words of a paragraph that may be a label, or undefined when it is too long for one. */
export function labelWords(paragraph: Paragraph): LabelWords | undefined {
  if (paragraph.tokens.length > MAX_WORDS) return undefined;
  return wordsWithColons(paragraph.text, paragraph.tokens, paragraph.start);
}

/** The words of a phrase as it is written in a list. */
export function phraseWords(phrase: string): LabelWords {
  return wordsWithColons(phrase, tokenize(phrase), 0);
}

function wordsWithColons(text: string, tokens: readonly Token[], base: number): string[] {
  const words: string[] = [];
  let from = 0;
  for (const token of tokens) {
    if (hasColon(text.slice(from, token.start - base))) words.push(':');
    words.push(foldLabel(token.text));
    from = token.end - base;
  }
  if (hasColon(text.slice(from))) words.push(':');
  return words;
}

const hasColon = (gap: string): boolean => gap.includes(':') || gap.includes('：');

/** Capitals of Turkish lose their dots when other software writes them, so the dotless i is an i here. */
export const foldLabel = (word: string): string => fold(word).replaceAll('ı', 'i');
