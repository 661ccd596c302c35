/** Findings between their places in an article and their places in a block, which stay when the block moves. */
import type { Edit, Finding, Fix, Related } from '../../findings/finding.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Span } from '../../text/offsets.ts';
import type { Found, Slot } from './slot.ts';

/** A finding of the article as one of the block that it begins in. */
export function foundIn(
  finding: Finding,
  rule: number,
  text: BlockText,
  slots: readonly Slot[],
): { readonly slot: Slot; readonly found: Found } {
  const slot = slots[text.blockAt(finding.start)]!;
  const base = text.starts[slot.index]!;
  const elsewhere = finding.related.map(({ start }) => {
    const other = slots[text.blockAt(start)]!;
    return other === slot ? undefined : other;
  });
  const isElsewhere = elsewhere.some((other) => other !== undefined);
  const baseOf = (index: number): number =>
    isElsewhere && elsewhere[index] !== undefined ? text.starts[elsewhere[index].index]! : base;
  const relative = moved(finding, -base, (index) => -baseOf(index));
  return { slot, found: isElsewhere ? { rule, finding: relative, elsewhere } : { rule, finding: relative } };
}

/** A finding of a block as one of the article as it stands. */
export function inArticle({ finding, elsewhere }: Found, slot: Slot, { starts }: BlockText): Finding {
  const base = starts[slot.index]!;
  return moved(finding, base, (index) => {
    const other = elsewhere?.[index];
    return other === undefined ? base : starts[other.index]!;
  });
}

/** The other places of a finding of a block, in the article as it stands. */
export function relatedInArticle(
  { finding, elsewhere }: Found,
  slot: Slot,
  { starts }: BlockText,
): readonly Related[] {
  return finding.related.map((one, index) => ({
    ...one,
    ...movedSpan(one, starts[(elsewhere?.[index] ?? slot).index]!),
  }));
}

function moved(finding: Finding, by: number, relatedBy: (index: number) => number): Finding {
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => movedFix(fix, by)),
    related:
      finding.related.length === 0
        ? finding.related
        : finding.related.map((one, index): Related => ({ ...one, ...movedSpan(one, relatedBy(index)) })),
  };
}

const movedFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit): Edit => ({ ...edit, ...movedSpan(edit, by) })),
});

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
