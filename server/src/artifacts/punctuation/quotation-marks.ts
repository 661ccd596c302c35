/** The quotation marks of a paragraph: two rules ask how they go together. */
import type { Paragraph } from '../../text/article.ts';
import { marksBetweenWords, marksWithin } from '../../text/between-words.ts';
import { UnitSet } from '../../text/unit-set.ts';
import type { ArtifactContext } from '../rule.ts';

/** A quotation mark, and where in the text of its paragraph it stands. */
export interface QuotationMark {
  readonly at: number;
  readonly letter: string;
}

const UNITS = new UnitSet('"“”«»„');
const MARKS = /["“”«»„]/g;
const HEBREW = /[\u05d0-\u05ea]/;
const NONE: readonly QuotationMark[] = [];

/** The quotation marks of a paragraph in order, those within words included: only Hebrew has some there. */
export function quotationMarksOf(
  { article, profile }: ArtifactContext,
  paragraph: Paragraph,
): readonly QuotationMark[] {
  if (profile.hasRange(0x5d0, 0x5ea) && HEBREW.test(paragraph.text)) {
    return [...paragraph.text.matchAll(MARKS)].map(({ 0: letter, index }) => ({ at: index, letter }));
  }
  const marks = marksBetweenWords(article);
  const [from, to] = marksWithin(marks, paragraph);
  let found: QuotationMark[] | undefined;
  for (let index = from; index < to; index++) {
    const unit = marks.units[index]!;
    if (!UNITS.has(unit)) continue;
    found ??= [];
    found.push({ at: marks.offsets[index]! - paragraph.start, letter: String.fromCharCode(unit) });
  }
  return found ?? NONE;
}
