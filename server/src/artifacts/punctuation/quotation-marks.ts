/** The quotation marks of a paragraph: two rules ask how they go together. */
import type { Article, Paragraph } from '../../text/article.ts';
import { marksBetweenWords, marksWithin } from '../../text/between-words.ts';
import { UnitSet } from '../../text/unit-set.ts';

/** A quotation mark, and where in the text of its paragraph it stands. */
export interface QuotationMark {
  readonly at: number;
  readonly letter: string;
}

const LETTERS = '"“”«»„';
const UNITS = new UnitSet(LETTERS);
const NONE: readonly QuotationMark[] = [];

/** The quotation marks of a paragraph in order; a double quote within a Hebrew word is none. */
export function quotationMarksOf(article: Article, paragraph: Paragraph): readonly QuotationMark[] {
  const marks = marksBetweenWords(article);
  const [from, to] = marksWithin(marks, paragraph);
  let found: QuotationMark[] | undefined;
  for (let index = from; index < to; index++) {
    const unit = marks.units[index]!;
    if (!UNITS.has(unit)) continue;
    found ??= [];
    found.push({
      at: marks.offsets[index]! - paragraph.start,
      letter: LETTERS[LETTERS.indexOf(String.fromCharCode(unit))]!,
    });
  }
  return found ?? NONE;
}
