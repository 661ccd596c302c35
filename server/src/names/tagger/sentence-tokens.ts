/** The sentences of a paragraph as the tagger reads them: words, numbers, and each punctuation mark by itself. */
import type { Article, Paragraph } from '../../text/article.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { sentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/** One sentence. `texts[n]` is the raw text of a token, `starts[n]` its UTF-16 offset in the article. */
export interface SentenceTokens {
  readonly texts: readonly string[];
  readonly starts: readonly Offset[];
}

/** A longer row of marks between two words says no more than its beginning. */
const MOST_MARKS = 8;

/** The sentences that a tagger of Arabic names reads in an article. */
export const arabicSentences = (article: Article): SentenceTokens[] =>
  article.paragraphs
    .filter(({ language }) => language === 'ar')
    .flatMap((paragraph) => sentenceTokens(article.text, paragraph));

/** The sentences of a paragraph, with places that count from its start. */
export const placedSentences = ({ text, start, tokens }: Paragraph): SentenceTokens[] =>
  readSentences(text, { start: 0, end: text.length }, { tokens, shift: start });

/** @param text the whole article */
export const sentenceTokens = (text: string, paragraph: Paragraph): SentenceTokens[] =>
  readSentences(text, paragraph, { tokens: paragraph.tokens, shift: 0 });

/** Tokens of a stretch, and where the text begins in which their places count. */
interface PlacedTokens {
  readonly tokens: readonly Token[];
  readonly shift: Offset;
}

function readSentences(text: string, within: Span, { tokens, shift }: PlacedTokens): SentenceTokens[] {
  const found: SentenceTokens[] = [];
  let at = 0;
  for (const sentence of sentences(text, within)) {
    const texts: string[] = [];
    const starts: Offset[] = [];
    let previous = sentence.start;
    for (; at < tokens.length && tokens[at]!.start - shift < sentence.end; at++) {
      const token = tokens[at]!;
      const start = token.start - shift;
      addMarks(text, previous, start, texts, starts);
      texts.push(token.text);
      starts.push(start);
      previous = token.end - shift;
    }
    addMarks(text, previous, sentence.end, texts, starts);
    if (texts.length > 0) found.push({ texts, starts });
  }
  return found;
}

const SPACE = 0x20;

function addMarks(text: string, start: Offset, end: Offset, texts: string[], starts: Offset[]): void {
  if (end - start === 1 && text.charCodeAt(start) === SPACE) return;
  const until = Math.min(end, start + 4 * MOST_MARKS);
  let marks = 0;
  for (let at = start; at < until && marks < MOST_MARKS; ) {
    const mark = String.fromCodePoint(text.codePointAt(at)!);
    if (mark.trim() !== '') {
      texts.push(mark);
      starts.push(at);
      marks++;
    }
    at += mark.length;
  }
}
