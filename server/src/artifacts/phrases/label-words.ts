/** The words of a short line as phrase lists compare them: folded, with a colon as a word of its own. */
import type { Paragraph } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** Folded words of a line in order; `:` stands for a colon between or after words. */
export type LabelWords = readonly string[];

/** A line longer than this, in words, is prose and no label. */
const MAX_WORDS = 40;

/** What is read of a line. */
type LineOfWords = Pick<Paragraph, 'start' | 'text' | 'tokens' | 'words'>;

/** The words of a paragraph that may be a label, or undefined when it is too long for one. */
export function labelWords(paragraph: LineOfWords): LabelWords | undefined {
  const { text, words } = paragraph;
  if (words.length > MAX_WORDS) return undefined;
  if (!hasColon(text)) return words.map((word) => foldLabel(word.text));
  return wordsWithColons(text, paragraph.tokens, paragraph.start);
}

/** What stands for a colon behind a label: a bar, dots, an arrow, a closing bracket. */
const SEPARATOR = /\||\.\.|[>»→⬅←›\]]|[ \u00a0][-–—][ \u00a0]/;

/**
 * The words of a short line in which something else than a colon parts a label from what it is about; undefined
 * where nothing does.
 */
export function labelWordsWithSeparator(paragraph: Paragraph): LabelWords | undefined {
  const { text, start } = paragraph;
  if (paragraph.words.length > LABEL_AND_TITLE || !SEPARATOR.test(text.slice(0, LONGEST_LABEL)))
    return undefined;
  const words: string[] = [];
  let from = 0;
  let parted = false;
  for (const token of paragraph.tokens) {
    const gap = text.slice(from, token.start - start);
    if (!parted && words.length > 0 && (hasColon(gap) || SEPARATOR.test(gap))) {
      words.push(':');
      parted = true;
    }
    words.push(foldLabel(token.text));
    from = token.end - start;
  }
  return parted ? words : undefined;
}

const LONGEST_LABEL = 40;
/** A label and a title are no more words than this. */
export const LABEL_AND_TITLE = 20;

/** A word that needs no splitting: Latin, Cyrillic, Hebrew or Arabic letters and nothing else. */
const PLAIN_WORD = /^[A-Za-z\u00e0-\u00f6\u0410-\u044f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a]+$/;

/** The words of a part of a phrase that has no spaces in it, most often one. */
export const partWords = (part: string): LabelWords =>
  PLAIN_WORD.test(part) ? [foldLabel(part)] : phraseWords(part);

/** The words of a phrase as it is written in a list. */
export function phraseWords(phrase: string): LabelWords {
  return wordsWithColons(phrase, tokenize(phrase), 0);
}

function wordsWithColons(text: string, tokens: readonly Token[], base: number): string[] {
  if (!hasColon(text)) return tokens.map((token) => foldLabel(token.text));
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
export function foldLabel(word: string): string {
  const folded = fold(word);
  return folded.includes('ı') ? folded.replaceAll('ı', 'i') : folded;
}
