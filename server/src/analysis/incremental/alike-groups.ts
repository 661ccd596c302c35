/** Blocks whose paragraphs share a key, for rules that compare paragraphs wherever they stand in an article. */
import type { AlikeReach } from '../../artifacts/rule.ts';
import type { Slot } from './slot.ts';

/** Groups of blocks under the keys that one rule gives their paragraphs. */
export class AlikeGroups {
  readonly #reach: AlikeReach;
  readonly #groups = new Map<number, Slot[]>();
  readonly #keys = new Map<Slot, readonly number[]>();
  /** Keys whose groups have changed since they were last looked through, and how many blocks came to each. */
  readonly #changed = new Map<number, number>();
  readonly #touched = new Set<Slot>();

  constructor(reach: AlikeReach) {
    this.#reach = reach;
  }

  add(slot: Slot): void {
    const keys = this.#read(slot);
    if (keys.length === 0) return;
    this.#keys.set(slot, keys);
    this.#touched.add(slot);
    for (const key of keys) {
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [slot]);
      else group.push(slot);
      this.#changed.set(key, (this.#changed.get(key) ?? 0) + 1);
    }
  }

  remove(slot: Slot): void {
    for (const key of this.#keys.get(slot) ?? []) {
      const group = this.#groups.get(key)!;
      if (group.length === 1) this.#groups.delete(key);
      else group.splice(group.indexOf(slot), 1);
      this.#changed.set(key, this.#changed.get(key) ?? 0);
    }
    this.#keys.delete(slot);
    this.#touched.delete(slot);
  }

  /** A block is to be looked at again: something around it is another thing now. */
  touch(slot: Slot): void {
    if (this.#keys.has(slot)) this.#touched.add(slot);
  }

  /**
   * The blocks of which something else may be true now, and all that these are compared with.
   * Blocks know their places in the article by now.
   */
  changed(): { readonly slots: ReadonlySet<Slot>; readonly alike: ReadonlySet<Slot> } {
    const slots = new Set(this.#touched);
    for (const [key, came] of this.#changed) {
      // Those that came push as many others out of the first ones.
      for (const slot of this.#compared(key, came)) slots.add(slot);
    }
    const alike = new Set<Slot>();
    for (const slot of slots) {
      for (const key of this.#keys.get(slot)!) {
        const group = this.#compared(key, 0);
        if (group.length === 1 && group[0] === slot) continue;
        alike.add(slot);
        for (const other of group) alike.add(other);
      }
    }
    return { slots, alike };
  }

  /** The blocks under a key that are compared, in order, and some more. */
  #compared(key: number, more: number): readonly Slot[] {
    const group = this.#groups.get(key) ?? [];
    const { compared } = this.#reach;
    if (compared === undefined || group.length <= compared + more) return group;
    return group.sort((a, b) => a.index - b.index).slice(0, compared + more);
  }

  /** The groups were looked through. */
  settle(): void {
    this.#changed.clear();
    this.#touched.clear();
  }

  #read({ block }: Slot): readonly number[] {
    return block.paragraphs.flatMap((paragraph) => this.#reach.keysOf(paragraph));
  }
}
