/**
 * The head and the tail of an edited article, which some rules look at as a whole: these are asked again when something
 * in an end, or what is told of it, has changed.
 */
import type { BlockText } from '../../text/block-text.ts';
import type { Steps } from '../../text/steps.ts';
import { BEYOND, type Edges, type Region, regionsOf } from './edges.ts';
import type { RuleAsking } from './rule-asking.ts';
import type { NumberedRule, RuleGroup } from './rule-groups.ts';
import type { Slot } from './slot.ts';

export class ArticleEnds {
  readonly #slots: readonly Slot[];
  readonly #rules: readonly NumberedRule[];
  readonly #numbers: ReadonlySet<number>;
  readonly #inTail: readonly NumberedRule[];
  /** Of the rules, those that report nothing elsewhere. */
  readonly #endsOnly: ReadonlySet<number>;
  #regions: { readonly head: Region; readonly tail: Region };
  #staleHead = false;
  #staleTail = false;

  /** @param rules all that run; those that look at ends are taken @param slots the blocks of the article, kept up */
  constructor(rules: readonly NumberedRule[], slots: readonly Slot[], text: BlockText, edges: Edges) {
    this.#slots = slots;
    this.#rules = rules.filter(({ rule }) => rule.reach?.edges !== undefined);
    this.#numbers = new Set(this.#rules.map(({ number }) => number));
    this.#inTail = this.#rules.filter(({ rule }) => rule.reach?.edges !== 'head');
    this.#endsOnly = new Set(
      this.#rules.flatMap(({ rule, number }) => (rule.reach?.edges === 'too' ? [] : [number])),
    );
    this.#regions = regionsOf(text, slots, edges);
  }

  /** The places of the blocks that stand in neither end; `to` is not among them. */
  get between(): { readonly from: number; readonly to: number } {
    const { head, tail } = this.#regions;
    return { from: head.blocks, to: this.#slots.length - tail.blocks };
  }

  /**
   * The article has another text now.
   * @param points places at which something has changed
   * @param groups told of the blocks that were in an end and are in none now, where they look at these in both ways
   */
  take(text: BlockText, edges: Edges, points: readonly number[], groups: readonly RuleGroup[]): void {
    const before = this.#regions;
    this.#regions = regionsOf(text, this.#slots, edges);
    const { head, tail } = this.#regions;
    const { length } = this.#slots;
    const headMoved = head.key !== before.head.key;
    const tailMoved = tail.key !== before.tail.key;
    this.#staleHead ||= headMoved || points.some((at) => at < head.blocks + BEYOND);
    this.#staleTail ||= tailMoved || points.some((at) => at >= length - tail.blocks - BEYOND);
    // What was in a region and is none now is looked at as any other part.
    const left = headMoved ? this.#slots.slice(0, before.head.blocks + BEYOND) : [];
    const right = tailMoved ? this.#slots.slice(Math.max(0, length - before.tail.blocks - BEYOND)) : [];
    for (const slot of [...left, ...right]) {
      slot.replace(this.#endsOnly, []);
      for (const group of groups) if (group.reach.edges !== undefined) group.add(slot);
    }
  }

  /** Asks what is to be asked. @param failed is told of a rule that could not be asked */
  *run(asking: RuleAsking, failed: (one: NumberedRule) => void): Steps<void> {
    const slots = this.#slots;
    const { length } = slots;
    const { head, tail } = this.#regions;
    if (this.#staleHead) {
      const window = asking.windows.blocks({ from: 0, to: Math.min(length, head.blocks + BEYOND) });
      yield* asking.keep(window, this.#rules, this.#numbers, slots.slice(0, head.blocks), failed);
      this.#staleHead = false;
      if (head.blocks === length) this.#staleTail = false;
      yield;
    }
    if (this.#staleTail) {
      const from = length - tail.blocks;
      const window = asking.windows.blocks({ from: Math.max(0, from - BEYOND), to: length });
      yield* asking.keep(window, this.#inTail, this.#numbers, slots.slice(from), failed);
      this.#staleTail = false;
      yield;
    }
  }
}
