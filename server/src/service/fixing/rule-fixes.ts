/** The fixes of one rule in an article, together: what a person is shown before all of them are made. */

import type { NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';
import { combineFixes } from './combined-fixes.ts';

/** An edit of one rule. */
export interface RuleEdit extends NamedEdit {
  /** A person has to choose: there are other ways to mend it, or none that is always right. */
  readonly asks: boolean;
}

/** What the fixes of a rule would change in one article. */
export interface RuleFixes {
  /** In order of place, not overlapping. */
  readonly edits: readonly RuleEdit[];
  /** Findings of the rule that no edit mends: they have no fix, or theirs overlaps another one. */
  readonly left: readonly NamedFinding[];
}

/** The most advisable fix of each finding of a rule. @param open the article's findings without dismissed ones */
export function ruleFixes(open: readonly NamedFinding[], rule: string): RuleFixes {
  const found = open.filter(({ finding }) => finding.rule === rule);
  const chosen = found.flatMap((named) => {
    const fix = named.finding.fixes.find(({ kind }) => kind === 'safe') ?? named.finding.fixes[0];
    return fix === undefined ? [] : [{ named, fix }];
  });
  const asking = new Set(chosen.filter(({ fix }) => fix.kind !== 'safe').map(({ named }) => named));
  const edits = combineFixes(chosen).map((edit) => ({ ...edit, asks: asking.has(edit.named) }));
  const mended = new Set(edits.map(({ named }) => named));
  return { edits, left: found.filter((named) => !mended.has(named)) };
}

/** Findings of an article, by rule. */
export interface RuleCount {
  readonly count: number;
  /** How many have a fix that may be made without asking. */
  readonly safe: number;
  /** How many have only fixes that a person has to choose. */
  readonly asking: number;
}

/** Counts the findings of an article by rule. */
export function countByRule(open: readonly NamedFinding[]): ReadonlyMap<string, RuleCount> {
  const counts = new Map<string, { count: number; safe: number; asking: number }>();
  for (const { finding } of open) {
    const known = counts.get(finding.rule) ?? { count: 0, safe: 0, asking: 0 };
    known.count++;
    if (finding.fixes.some(({ kind }) => kind === 'safe')) known.safe++;
    else if (finding.fixes.length > 0) known.asking++;
    counts.set(finding.rule, known);
  }
  return counts;
}
