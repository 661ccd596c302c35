/** What the rules of a project's own find in an article that is edited: each line is searched when it has changed. */
import {
  findPatternsInSteps,
  MOST_MATCHES,
  type PatternFindings,
  type PatternPatience,
  type ProjectPattern,
} from '../../artifacts/project-pattern.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Steps } from '../../text/steps.ts';
import { foundIn } from './placed-findings.ts';
import type { RuleMemory } from './rule-memory.ts';
import type { Found, Slot } from './slot.ts';
import { lineWindow, wholeWindow } from './window.ts';

/** Findings of patterns, kept with the blocks under numbers behind those of the artifact rules. */
export class PatternMemory {
  readonly #patterns: readonly ProjectPattern[];
  readonly #patience: PatternPatience | undefined;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #all: ReadonlySet<number>;
  readonly #pending = new Set<Slot>();
  /** Whether the whole article is to be searched: at first, and where there is more than patterns may report. */
  #isStale = true;
  problems: PatternFindings['problems'] = [];

  /** @param first number of the first pattern */
  constructor(patterns: readonly ProjectPattern[], patience: PatternPatience | undefined, first: number) {
    this.#patterns = patterns;
    this.#patience = patience;
    this.#numbers = new Map(patterns.map(({ id }, index) => [id, first + index]));
    this.#all = new Set(this.#numbers.values());
  }

  /** Some lines are other ones now. */
  take(touched: readonly Slot[]): void {
    for (const slot of touched) this.#pending.add(slot);
  }

  /** Searches what is to be searched. */
  *run(memory: RuleMemory): Steps<void> {
    if (this.#patterns.length === 0) return;
    if (!this.#isStale) yield* this.#searchPending(memory);
    if (this.#isStale || this.#isOverrun(memory)) yield* this.#searchAll(memory);
    this.#pending.clear();
  }

  *#searchPending(memory: RuleMemory): Steps<void> {
    const { article, slots } = memory;
    for (const slot of this.#pending) {
      if (slots[slot.index] !== slot) continue;
      const window = lineWindow(article.blocks, { from: slot.index, to: slot.index + 1 }, article);
      const { findings, problems } = yield* this.#search(memory, window.article, window.firstOrdinal);
      const own = findings.map((finding) => movedBy(finding, window.inWhole(0)));
      this.#keep(memory, [slot], own);
      // Whatever is given up in a part is given up in the whole, and said there.
      if (problems.length > 0) this.#isStale = true;
    }
  }

  *#searchAll(memory: RuleMemory): Steps<void> {
    const { article } = wholeWindow(memory.article);
    const { findings, problems } = yield* this.#search(memory, article, 0);
    this.#keep(memory, memory.slots, findings);
    this.problems = problems;
    this.#isStale = problems.length > 0;
  }

  #search(
    memory: RuleMemory,
    article: RuleMemory['article'] | ReturnType<typeof lineWindow>['article'],
    first: number,
  ) {
    const { profile } = memory.profiled({ article, firstOrdinal: first, inWhole: (offset) => offset });
    return findPatternsInSteps({ article, profile }, this.#patterns, this.#patience);
  }

  #keep({ article, slots }: RuleMemory, own: readonly Slot[], findings: readonly Finding[]): void {
    const found = new Map<Slot, Found[]>();
    for (const finding of findings) {
      const one = foundIn(finding, this.#numbers.get(finding.rule)!, article.blocks, slots);
      found.set(one.slot, [...(found.get(one.slot) ?? []), one.found]);
    }
    for (const slot of own) slot.replace(this.#all, found.get(slot) ?? []);
  }

  /** Whether some pattern has found as much as one may report. */
  #isOverrun({ slots }: RuleMemory): boolean {
    const counts = new Map<number, number>();
    for (const slot of slots) {
      for (const { rule } of slot.found) {
        if (this.#all.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
    return [...counts.values()].some((count) => count >= MOST_MATCHES);
  }
}

const movedBy = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
  fixes: finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
  })),
});
