/** Blocks whose paragraphs share a key, for rules that compare paragraphs wherever they stand in an article. */
import type { Reach } from '../../artifacts/rule.ts';
import { PlacedParagraph } from '../../text/edited-article.ts';
import type { Language } from '../../text/languages.ts';
import type { Slot } from './slot.ts';

/** Groups of blocks under the keys that one rule gives their paragraphs. */
export class AlikeGroups {
  readonly #keysOf: NonNullable<Reach['alike']>;
  readonly #language: Language;
  readonly #groups = new Map<number, Slot[]>();
  readonly #keys = new Map<Slot, readonly number[]>();
  /** Keys whose groups have changed since they were last looked through. */
  readonly #changed = new Set<number>();

  constructor(keysOf: NonNullable<Reach['alike']>, language: Language) {
    this.#keysOf = keysOf;
    this.#language = language;
  }

  add(slot: Slot): void {
    const keys = this.#read(slot);
    if (keys.length === 0) return;
    this.#keys.set(slot, keys);
    for (const key of keys) {
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [slot]);
      else group.push(slot);
      this.#changed.add(key);
    }
  }

  remove(slot: Slot): void {
    for (const key of this.#keys.get(slot) ?? []) {
      const group = this.#groups.get(key)!;
      if (group.length === 1) this.#groups.delete(key);
      else group.splice(group.indexOf(slot), 1);
      this.#changed.add(key);
    }
    this.#keys.delete(slot);
  }

  /** The groups of a block are to be looked through again: it stands elsewhere now. */
  touch(slot: Slot): void {
    for (const key of this.#keys.get(slot) ?? []) this.#changed.add(key);
  }

  /** The blocks of groups that have changed, and all that share a key with any of them. */
  changed(): { readonly slots: ReadonlySet<Slot>; readonly alike: ReadonlySet<Slot> } {
    const slots = new Set<Slot>();
    for (const key of this.#changed) for (const slot of this.#groups.get(key) ?? []) slots.add(slot);
    const alike = new Set<Slot>();
    for (const slot of slots) {
      for (const key of this.#keys.get(slot)!) {
        const group = this.#groups.get(key)!;
        if (group.length > 1) for (const other of group) alike.add(other);
      }
    }
    return { slots, alike };
  }

  /** The groups were looked through. */
  settle(): void {
    this.#changed.clear();
  }

  #read({ block }: Slot): readonly number[] {
    return block.paragraphs.flatMap((paragraph) => {
      const language = paragraph.languageIn(this.#language);
      return this.#keysOf(new PlacedParagraph(paragraph, { base: 0, ordinal: 0, line: 0, language }));
    });
  }
}
