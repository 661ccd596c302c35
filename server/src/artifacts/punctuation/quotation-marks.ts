/** The quotation marks of a paragraph: two rules ask how they go together. */
import { UnitSet } from '../../text/unit-set.ts';

/** A quotation mark, and where in the text of its paragraph it stands. */
export interface QuotationMark {
  readonly at: number;
  readonly letter: string;
}

const UNITS = new UnitSet('"“”«»„');
const NONE: readonly QuotationMark[] = [];

/** The quotation marks of a paragraph in order, those within Hebrew words included. */
export function quotationMarksOf(text: string): readonly QuotationMark[] {
  let found: QuotationMark[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!UNITS.has(unit)) continue;
    found ??= [];
    found.push({ at, letter: String.fromCharCode(unit) });
  }
  return found ?? NONE;
}
