/** Findings between their places in an article and their places in a block, which stay when the block moves. */
import type { Edit, Finding, Fix, Related } from '../../findings/finding.ts';
import type { MovableFinding } from '../../findings/late-finding.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { type TextMove, unitsMoved } from '../../text/text-move.ts';
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

/** What of a finding is the same wherever it stands. */
type Unmoved = Pick<Finding, 'message' | 'severity'>;

/** A finding of a block in an article. What is read of each that is shown stands in it, side by side with the next one. */
export class PlacedFinding implements MovableFinding<unknown> {
  readonly start: Offset;
  readonly end: Offset;
  readonly message: Finding['message'];
  readonly severity: Finding['severity'];
  readonly #own: Finding;
  #related: readonly Related[] | undefined;
  #fixes: readonly Fix[] | undefined;

  /**
   * @param own in places of its block @param start where it starts in the article @param end and ends
   * @param related its other places in the article; undefined where they are to be moved with it
   */
  private constructor(
    own: Finding,
    start: Offset,
    end: Offset,
    related: readonly Related[] | undefined,
    { message, severity }: Unmoved,
  ) {
    this.start = start;
    this.end = end;
    this.message = message;
    this.severity = severity;
    this.#own = own;
    this.#related = related;
  }

  /**
   * @param own in places of its block @param base where the block starts
   * @param related its other places where some stand in other blocks; left out, all stand in its own
   */
  static at(base: Offset, own: Finding, related?: readonly Related[]): PlacedFinding {
    const places = related ?? (own.related.length === 0 ? own.related : undefined);
    return new PlacedFinding(own, base + own.start, base + own.end, places, own);
  }

  get rule(): string {
    return this.#own.rule;
  }

  get unnecessary(): boolean {
    return this.#own.unnecessary;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= movedFixes(this.#own, this.#base);
    return this.#fixes;
  }

  get related(): readonly Related[] {
    this.#related ??= movedRelated(this.#own, () => this.#base);
    return this.#related;
  }

  moved(move: TextMove): PlacedFinding | undefined {
    const by = unitsMoved(this, move);
    if (by === undefined) return undefined;
    const known = this.#related;
    const related = known === undefined || known.length === 0 ? known : relatedAfter(known, move);
    if (related === undefined && known !== undefined) return undefined;
    if (by === 0 && related === known) return this;
    return new PlacedFinding(this.#own, this.start + by, this.end + by, related, this);
  }

  toJSON(): Finding {
    const { start, end, fixes, related } = this;
    return { ...this.#own, start, end, fixes, related };
  }

  get #base(): Offset {
    return this.start - this.#own.start;
  }
}

/** Places after an edit: the same list where none has moved. Undefined where it is not known of one where it is. */
function relatedAfter(related: readonly Related[], move: TextMove): readonly Related[] | undefined {
  const moves = related.map((one) => unitsMoved(one, move));
  if (moves.every((by) => by === 0)) return related;
  if (moves.includes(undefined)) return undefined;
  return related.map((one, index) => ({ ...one, ...movedSpan(one, moves[index]!) }));
}

/** The other places of a finding of a block, in the article as it stands. */
export function relatedInArticle(
  { finding, elsewhere }: Found,
  slot: Slot,
  { starts }: BlockText,
): readonly Related[] {
  return movedRelated(finding, (index) => starts[(elsewhere?.[index] ?? slot).index]!);
}

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
