/** The rules that run over an edited article, in groups that look equally far: each group reads the same windows. */
import type { ArtifactRule, Reach } from '../../artifacts/rule.ts';
import type { Slot } from './slot.ts';

/** A rule that runs, and its place among all rules. */
export interface NumberedRule {
  readonly number: number;
  readonly rule: ArtifactRule;
}

/** Rules of the same reach, and the blocks about which they are to be asked anew. */
export interface Group {
  readonly reach: Reach;
  readonly rules: readonly NumberedRule[];
  readonly numbers: ReadonlySet<number>;
  readonly pending: Set<Slot>;
}

/** Rules by reach, those that compare paragraphs anywhere and those that read the whole article left out. */
export function groupsOf(rules: readonly NumberedRule[]): readonly Group[] {
  const groups = new Map<Reach, NumberedRule[]>();
  for (const one of rules) {
    const { reach } = one.rule;
    if (reach === undefined || reach.alike !== undefined) continue;
    if (reach.edges === 'head' || reach.edges === 'ends') continue;
    const alike = [...groups.keys()].find((other) => isSameReach(other, reach)) ?? reach;
    groups.set(alike, [...(groups.get(alike) ?? []), one]);
  }
  return [...groups].map(([reach, members]) => ({
    reach,
    rules: members,
    numbers: new Set(members.map(({ number }) => number)),
    pending: new Set(),
  }));
}

const isSameReach = (one: Reach, other: Reach): boolean =>
  one.before === other.before &&
  one.after === other.after &&
  one.edges === other.edges &&
  one.needs === other.needs;
