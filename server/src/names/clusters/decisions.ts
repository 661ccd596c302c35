/** What a person or the house has decided about names; it outranks everything the engine finds. */

/** Decisions that outrank the article's own majority, by folded form: what a person or the house prefers. */
export interface NameDecisions {
  /** Folded form -> the form to prefer for the entity that has it. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Folded forms that an annotator accepted as variants: they are known, and not reported. */
  readonly acceptedVariants: ReadonlySet<string>;
}

export const NO_DECISIONS: NameDecisions = { preferred: new Map(), acceptedVariants: new Set() };
