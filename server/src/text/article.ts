/** An article: one immutable text with its lines, paragraphs, tokens and languages, counted in UTF-16 offsets. */
import { trimmedLine } from './blanks.ts';
import { type Language, languageOf, scriptShares } from './languages.ts';
import { LineIndex } from './lines.ts';
import type { Offset, Span } from './offsets.ts';
import { isRightToLeft } from './scripts.ts';
import { runThrough, type Steps } from './steps.ts';
import { type Token, tokenize, type Word } from './tokens.ts';

/** A line that holds something: in news text each is a paragraph, a crosshead, or residue. */
export interface Paragraph extends Span {
  /** Place among the paragraphs of the article, from 0. */
  readonly ordinal: number;
  /** Zero-based line number. */
  readonly line: number;
  /** Text of the line, white space at both ends left out; `start` and `end` are the ends of this text. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * The tokens for whoever does not read where they stand: in an article that is edited they stay what they are when
   * the paragraph moves, and places are not counted for nothing.
   */
  readonly words: readonly Word[];
  readonly language: Language;
}

/** The text of one news article and what can be said of it without any rule. */
export interface Article {
  readonly text: string;
  readonly lines: LineIndex;
  readonly paragraphs: readonly Paragraph[];
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** What was read of it already (article-reading.ts); left out, that is kept elsewhere. */
  readonly readings?: unknown[];
}

/** Reads a text as an article. Works on any string: empty, one line of megabytes, lone surrogates, NUL. */
export const createArticle = (text: string): Article => runThrough(createArticleInSteps(text));

/** The same in steps of a few paragraphs. */
export function* createArticleInSteps(text: string): Steps<Article> {
  const lines = new LineIndex(text);
  yield;
  const raw = yield* readParagraphs(text, lines);
  const { language, direction } = languageOfArticle(raw);
  const paragraphs: Paragraph[] = [];
  for (const paragraph of raw) {
    if (endsStep(paragraph)) yield;
    const { tokens } = paragraph;
    paragraphs.push({ ...paragraph, words: tokens, language: languageOf(tokens, language) });
  }
  return { text, lines, paragraphs, language, direction, readings: [] };
}

/** The language and the direction of an article, by its first paragraphs. */
export function languageOfArticle(
  paragraphs: Iterable<{ readonly tokens: readonly Token[] }>,
): Pick<Article, 'language' | 'direction'> {
  const sample = firstTokens(paragraphs);
  const main = scriptShares(sample)[0]?.[0] ?? 'other';
  return { language: languageOf(sample), direction: isRightToLeft(main) ? 'rtl' : 'ltr' };
}

/** Tokens by which the language of the whole article is known. */
function firstTokens(paragraphs: Iterable<{ readonly tokens: readonly Token[] }>): Token[] {
  const sample: Token[] = [];
  for (const { tokens } of paragraphs) {
    sample.push(...tokens.slice(0, LANGUAGE_SAMPLE - sample.length));
    if (sample.length >= LANGUAGE_SAMPLE) break;
  }
  return sample;
}

const LANGUAGE_SAMPLE = 400;

/** A paragraph before the language of the article is known. */
type ReadParagraph = Omit<Paragraph, 'language' | 'words'>;

/** How many paragraphs are read in one step. */
const STEP = 64;

const endsStep = ({ ordinal }: { readonly ordinal: number }): boolean => ordinal % STEP === STEP - 1;

function* readParagraphs(text: string, lines: LineIndex): Steps<ReadParagraph[]> {
  const paragraphs: ReadParagraph[] = [];
  for (let line = 0; line < lines.count; line++) {
    const { start, end } = trimmedLine(text, lines.span(line));
    if (start >= end) continue;
    const paragraph = {
      ordinal: paragraphs.length,
      line,
      start,
      end,
      text: text.slice(start, end),
      tokens: tokenize(text, start, end),
    };
    paragraphs.push(paragraph);
    if (endsStep(paragraph)) yield;
  }
  return paragraphs;
}

/** The paragraph that holds an offset, if one does. */
export const paragraphAt = ({ paragraphs }: Article, offset: Offset): Paragraph | undefined =>
  paragraphs[placeAt(paragraphs, offset)];

/**
 * The place in a list of the span that holds an offset, its end included; -1 where none does. By hand: it ends at once
 * where it meets the span, and is asked for every finding.
 * @param spans in order, none touching the next
 */
export function placeAt(spans: readonly Span[], offset: Offset): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = spans[middle]!;
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The token that holds an offset (its end included), if one does. */
export function tokenAt(article: Article, offset: Offset): Token | undefined {
  return paragraphAt(article, offset)?.tokens.find((token) => token.start <= offset && offset <= token.end);
}
