/**
 * What the analysis of an article asked about the names of the workspace, and what it was told. The article is judged
 * anew when it would be told something else, and not with every change of another article.
 */
import type { WorkspaceUsage } from '../../names/clusters/decisions.ts';
import type { UseCount } from '../../names/workspace/workspace-names.ts';

/** A question and how much was answered. Plain data: it is kept with the findings. */
export type UsageAnswer = readonly [form: string, entity: string | null, uses: number, articles: number];

/** Counts from here on are told with two digits: one more use of a name that is used a thousand times decides nothing. */
const EXACT_BELOW = 100;

const rounded = (count: number): number => {
  if (count < EXACT_BELOW) return count;
  const unit = 10 ** (Math.floor(Math.log10(count)) - 1);
  return Math.floor(count / unit) * unit;
};

/** A usage that remembers what it was asked. */
export class RememberedUsage implements WorkspaceUsage {
  readonly #usage: WorkspaceUsage;
  readonly #answers = new Map<string, UsageAnswer>();

  constructor(usage: WorkspaceUsage) {
    this.#usage = usage;
  }

  usesOf(form: string, entity: string | undefined): UseCount {
    const count = this.#usage.usesOf(form, entity);
    const key = `${entity ?? ''}\t${form}`;
    this.#answers.set(key, [form, entity ?? null, rounded(count.uses), rounded(count.articles)]);
    return count;
  }

  /** What was asked so far. */
  get answers(): readonly UsageAnswer[] {
    return [...this.#answers.values()];
  }
}

/** Whether every question would be answered as it was. */
export const areStillTrue = (answers: readonly UsageAnswer[], usage: WorkspaceUsage): boolean =>
  answers.every(([form, entity, uses, articles]) => {
    const count = usage.usesOf(form, entity ?? undefined);
    return rounded(count.uses) === uses && rounded(count.articles) === articles;
  });
