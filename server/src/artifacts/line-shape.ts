/** What the shape of a line says of it: prose, or a label; a heading between prose, or residue. */
import type { Article, Paragraph } from '../text/article.ts';

/** A line of prose is at least this long, in UTF-16 units; headlines and labels are shorter. */
const PROSE_LENGTH = 80;
const TERMINAL = /[.!?؟۔…:»”"']\)?$/;
const SENTENCE_END = /[.!?؟۔…][»”"')\]]?$/;

/** Whether a line is running text: long, and closed by a mark. */
export const isProse = (paragraph: Pick<Paragraph, 'text'> | undefined): boolean =>
  paragraph !== undefined && paragraph.text.length >= PROSE_LENGTH && TERMINAL.test(paragraph.text.slice(-2));

/** Whether a line ends as a sentence does. A colon or a title's bare end does not. */
export const endsSentence = ({ text }: Pick<Paragraph, 'text'>): boolean => SENTENCE_END.test(text.slice(-2));

/**
 * Whether a label may be a heading that an editor set: a single word, with prose before it and after it. Residue of
 * one word stands at an edge, among other short lines, or is on a list that admits no other reading.
 */
export function mayBeHeading({ paragraphs }: Article, paragraph: Paragraph): boolean {
  return (
    paragraph.words.length <= 1 &&
    isProse(paragraphs[paragraph.ordinal + 1]) &&
    (paragraph.ordinal === 0 || isProse(paragraphs[paragraph.ordinal - 1]))
  );
}

/** Whether a label has a text that it could have been left in: other lines, or words enough to speak for itself. */
export const isInText = ({ paragraphs }: Article, { words }: Paragraph): boolean =>
  paragraphs.length > 1 || words.length > 2;
