/**
 * Blocks whose paragraphs share a key, for rules that compare paragraphs wherever they stand in an article. Where a rule
 * compares the first few of a key, a block that stands behind these is like nothing: in a text of a thousand equal
 * sentences an edit is compared with a handful of paragraphs, and mostly with none.
 */

import type { AlikeReach } from '../../artifacts/rule.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Slot } from './slot.ts';

/** The blocks under one key, in order. */
type Group = Slot[];

/** Groups of blocks under the keys that one rule gives their paragraphs. */
export class AlikeGroups {
  readonly #reach: AlikeReach;
  readonly #groups = new Map<number, Group>();
  readonly #keys = new Map<Slot, readonly number[]>();
  /** Keys whose groups have changed since they were last looked through, with those that were compared under each. */
  readonly #changed = new Map<number, readonly Slot[]>();
  readonly #touched = new Set<Slot>();

  constructor(reach: AlikeReach) {
    this.#reach = reach;
  }

  /** A block has come; all that came and stayed know their places in the article by now. */
  add(slot: Slot): void {
    const keys = this.#read(slot);
    if (keys.length === 0) return;
    this.#keys.set(slot, keys);
    this.#touched.add(slot);
    for (const key of keys) {
      this.#noteBefore(key);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [slot]);
      else insert(group, slot);
    }
  }

  /** A block is gone: to be told before any that came with the same edit. */
  remove(slot: Slot): void {
    for (const key of this.#keys.get(slot) ?? []) {
      this.#noteBefore(key);
      const group = this.#groups.get(key)!;
      if (group.length === 1) this.#groups.delete(key);
      else group.splice(group.indexOf(slot), 1);
    }
    this.#keys.delete(slot);
    this.#touched.delete(slot);
  }

  /** A block is to be looked at again: something around it is another thing now. */
  touch(slot: Slot): void {
    if (this.#keys.has(slot)) this.#touched.add(slot);
  }

  /** The blocks of which something else may be true now, and all that these are compared with. */
  changed(): { readonly slots: ReadonlySet<Slot>; readonly alike: ReadonlySet<Slot> } {
    const slots = new Set(this.#touched);
    for (const [key, before] of this.#changed) this.#addAffected(key, before, slots);
    const alike = new Set<Slot>();
    const gathered = new Set<number>();
    for (const slot of slots) this.#addAlike(slot, alike, gathered);
    return { slots, alike };
  }

  /** The groups were looked through. */
  settle(): void {
    this.#changed.clear();
    this.#touched.clear();
  }

  /**
   * Where the first few are compared, what is said of one depends on those before it: all are affected from the first that
   * is another one than it was. Else it depends on the whole group.
   */
  #addAffected(key: number, before: readonly Slot[], into: Set<Slot>): void {
    const now = this.#compared(key);
    let same = 0;
    while (same < now.length && now[same] === before[same]) same++;
    for (const slot of now.slice(same)) into.add(slot);
    for (const slot of before.slice(same)) if (this.#keys.has(slot)) into.add(slot);
  }

  /**
   * All that a block is compared with; nothing where it stands behind the compared ones of each of its keys.
   * @param gathered keys whose blocks were added: thousands of equal lines all ask for the same ones
   */
  #addAlike(slot: Slot, into: Set<Slot>, gathered: Set<number>): void {
    const keys = this.#keys.get(slot)!;
    if (!keys.some((key) => this.#isCompared(slot, key))) return;
    for (const key of keys) {
      if (gathered.has(key)) continue;
      gathered.add(key);
      for (const other of this.#compared(key)) into.add(other);
    }
    into.add(slot);
  }

  /** Whether a block is compared with others under one of its keys. */
  #isCompared(slot: Slot, key: number): boolean {
    const group = this.#compared(key);
    return group.length > 1 && (this.#reach.compared === undefined || group.includes(slot));
  }

  #noteBefore(key: number): void {
    if (this.#changed.has(key)) return;
    this.#changed.set(key, this.#reach.compared === undefined ? NO_SLOTS : this.#compared(key).slice());
  }

  /** The blocks under a key that are compared, in order. */
  #compared(key: number): readonly Slot[] {
    const group = this.#groups.get(key) ?? NO_SLOTS;
    const { compared } = this.#reach;
    return compared === undefined || group.length <= compared ? group : group.slice(0, compared);
  }

  #read({ block }: Slot): readonly number[] {
    return block.paragraphs.flatMap((paragraph) => this.#reach.keysOf(paragraph));
  }
}

const NO_SLOTS: readonly Slot[] = [];

/** Puts a block behind all of a group that stand before it in the article. */
function insert(group: Group, slot: Slot): void {
  if (group[group.length - 1]!.index <= slot.index) group.push(slot);
  else
    group.splice(
      firstIndex(group, ({ index }) => index > slot.index),
      0,
      slot,
    );
}
