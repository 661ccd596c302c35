/** The rules that run over an edited article, in groups that look equally far: each group reads the same windows. */
import type { ArtifactRule, Reach } from '../../artifacts/rule.ts';
import { around } from './block-ranges.ts';
import type { Slot } from './slot.ts';

/** A rule that runs, and its place among all rules. */
export interface NumberedRule {
  readonly number: number;
  readonly rule: ArtifactRule;
}

/** Rules of the same reach, and the blocks about which they are to be asked anew. */
export class RuleGroup {
  readonly reach: Reach;
  readonly rules: readonly NumberedRule[];
  readonly numbers: ReadonlySet<number>;
  readonly #pending = new Set<Slot>();

  constructor(reach: Reach, rules: readonly NumberedRule[]) {
    this.reach = reach;
    this.rules = rules;
    this.numbers = new Set(rules.map(({ number }) => number));
  }

  /** A block is to be asked about. */
  add(slot: Slot): void {
    this.#pending.add(slot);
  }

  /** A block is gone. */
  delete(slot: Slot): void {
    this.#pending.delete(slot);
  }

  /**
   * The article has changed: its rules are to be asked about the blocks that look over a place where it did.
   * @param touched blocks whose own line has changed
   * @param joints places before which something else stands than did, or behind which
   */
  mark(slots: readonly Slot[], touched: readonly Slot[], joints: readonly number[]): void {
    for (const slot of touched) this.#pending.add(slot);
    const { before, after } = this.reach;
    if (before === 0 && after === 0) return;
    for (const joint of joints) {
      const last = Math.min(slots.length - 1, joint - 1 + before);
      for (let at = Math.max(0, joint - after); at <= last; at++) this.#pending.add(slots[at]!);
    }
  }

  /**
   * The places of the blocks that are to be asked about, ascending. Of those around which nothing stands that the rules
   * need, what was found before goes at once.
   * @param from the first place at which the rules look paragraph by paragraph @param to and the one behind the last
   */
  pendingPlaces(slots: readonly Slot[], from: number, to: number): readonly number[] {
    const places: number[] = [];
    for (const { index } of this.#pending) if (index >= from && index < to) places.push(index);
    if (places.length > 1) places.sort((a, b) => a - b);
    return this.reach.needs === undefined ? places : this.#thatNeed(slots, places);
  }

  /** All that was to be asked was asked. */
  settle(): void {
    this.#pending.clear();
  }

  #thatNeed(slots: readonly Slot[], places: readonly number[]): readonly number[] {
    const needs = this.reach.needs!;
    const asked: number[] = [];
    let at = 0;
    for (const place of places) {
      const { from, to } = around({ from: place, to: place + 1 }, this.reach, slots.length);
      at = Math.max(at, from);
      while (at < to && !slots[at]!.holds(needs)) at++;
      if (at < to) asked.push(place);
      else slots[place]!.replace(this.numbers, []);
    }
    return asked;
  }
}

/** Rules by reach, those that compare paragraphs anywhere and those that read the whole article left out. */
export function groupsOf(rules: readonly NumberedRule[]): readonly RuleGroup[] {
  const groups = new Map<Reach, NumberedRule[]>();
  for (const one of rules) {
    const { reach } = one.rule;
    if (reach === undefined || reach.alike !== undefined) continue;
    if (reach.edges === 'head' || reach.edges === 'ends') continue;
    const alike = [...groups.keys()].find((other) => isSameReach(other, reach)) ?? reach;
    groups.set(alike, [...(groups.get(alike) ?? []), one]);
  }
  return [...groups].map(([reach, members]) => new RuleGroup(reach, members));
}

const isSameReach = (one: Reach, other: Reach): boolean =>
  one.before === other.before &&
  one.after === other.after &&
  one.edges === other.edges &&
  one.needs === other.needs;
