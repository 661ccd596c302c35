/** Findings between their places in an article and their places in a block, which stay when the block moves. */
import type { Edit, Finding, Fix, Related } from '../../findings/finding.ts';
import type { LateFinding } from '../../findings/late-finding.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Offset, Span } from '../../text/offsets.ts';
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

/** A finding of a block in an article. */
export class PlacedFinding implements LateFinding {
  readonly start: Offset;
  readonly #own: Finding;
  #fixes: readonly Fix[] | undefined;
  #related: readonly Related[] | undefined;

  /**
   * @param own in places of its block @param base where the block starts
   * @param related its other places where some stand in other blocks; left out, all stand in its own
   */
  constructor(own: Finding, base: Offset, related?: readonly Related[]) {
    this.start = base + own.start;
    this.#own = own;
    this.#related = related;
  }

  get rule(): string {
    return this.#own.rule;
  }

  get end(): Offset {
    return this.start + this.#own.end - this.#own.start;
  }

  get severity(): Finding['severity'] {
    return this.#own.severity;
  }

  get message(): Finding['message'] {
    return this.#own.message;
  }

  get unnecessary(): boolean {
    return this.#own.unnecessary;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= movedFixes(this.#own, this.#base);
    return this.#fixes;
  }

  get related(): readonly Related[] {
    if (this.#own.related.length === 0) return this.#own.related;
    this.#related ??= movedRelated(this.#own, () => this.#base);
    return this.#related;
  }

  toJSON(): Finding {
    const { start, end, fixes, related } = this;
    return { ...this.#own, start, end, fixes, related };
  }

  get #base(): Offset {
    return this.start - this.#own.start;
  }
}

/** The other places of a finding of a block, in the article as it stands. */
export function relatedInArticle(
  { finding, elsewhere }: Found,
  slot: Slot,
  { starts }: BlockText,
): readonly Related[] {
  return movedRelated(finding, (index) => starts[(elsewhere?.[index] ?? slot).index]!);
}

/** Where one of these places starts. @param at its place among them */
export const startInArticle = (
  { finding, elsewhere }: Found,
  slot: Slot,
  { starts }: BlockText,
  at: number,
): Offset => starts[(elsewhere?.[at] ?? slot).index]! + finding.related[at]!.start;

function moved(finding: Finding, by: number, relatedBy: (index: number) => number): Finding {
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    fixes: movedFixes(finding, by),
    related: movedRelated(finding, relatedBy),
  };
}

const movedFixes = ({ fixes }: Finding, by: number): readonly Fix[] =>
  fixes.length === 0 ? fixes : fixes.map((fix) => movedFix(fix, by));

const movedRelated = ({ related }: Finding, by: (index: number) => number): readonly Related[] =>
  related.length === 0 ? related : related.map((one, index) => ({ ...one, ...movedSpan(one, by(index)) }));

const movedFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit): Edit => ({ ...edit, ...movedSpan(edit, by) })),
});

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
