/**
 * Whose name a form is that several known entities have: that of the entity which the article names most by other forms.
 */
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { AppliedTies } from './ties.ts';
import { idsOf, type Variant } from './variant.ts';

/** Forms that the same entities share. */
interface Shared {
  readonly entries: readonly GazetteerEntry[];
  readonly variants: Set<Variant>;
  chosen: GazetteerEntry;
}

/** What a use says for an entity that alone has its form, and for one of several. */
const ALONE = 2;
const ONE_OF_SEVERAL = 1;

export class KnownIdentities {
  readonly #counts = new Map<string, number>();
  readonly #shared = new Map<string, Shared>();
  readonly #byId = new Map<string, Set<Shared>>();
  #touched = new Set<string>();
  readonly #ties: AppliedTies | undefined;

  /** @param ties what annotators said about forms */
  constructor(ties: AppliedTies | undefined) {
    this.#ties = ties;
  }

  /** Counts a use of a name that is new in the article, or takes it back. */
  count(candidate: Candidate, change: 1 | -1): void {
    const entries = this.#entriesOf(candidate);
    const weight = change * (entries.length === 1 ? ALONE : ONE_OF_SEVERAL);
    for (const { id } of entries) {
      const count = (this.#counts.get(id) ?? 0) + weight;
      if (count === 0) this.#counts.delete(id);
      else this.#counts.set(id, count);
      this.#touched.add(id);
    }
  }

  /** The entity of a variant as far as it is known now; `settle` may choose another. */
  entryOf(variant: Variant): GazetteerEntry | undefined {
    const entries = this.#entriesOf(variant);
    if (entries.length < 2) return entries[0];
    const key = idsOf(entries);
    let shared = this.#shared.get(key);
    if (shared === undefined) {
      shared = { entries, variants: new Set(), chosen: this.#mostNamed(entries) };
      this.#shared.set(key, shared);
      for (const { id } of entries) {
        const sharers = this.#byId.get(id);
        if (sharers === undefined) this.#byId.set(id, new Set([shared]));
        else sharers.add(shared);
      }
    }
    shared.variants.add(variant);
    return shared.chosen;
  }

  /** Forgets a variant that nobody uses any more. */
  forget(variant: Variant): void {
    const entries = this.#entriesOf(variant);
    if (entries.length < 2) return;
    const key = idsOf(entries);
    const shared = this.#shared.get(key);
    shared?.variants.delete(variant);
    if (shared === undefined || shared.variants.size > 0) return;
    this.#shared.delete(key);
    for (const { id } of entries) {
      const sharers = this.#byId.get(id);
      sharers?.delete(shared);
      if (sharers?.size === 0) this.#byId.delete(id);
    }
  }

  /** Chooses anew where counts have changed, and returns the variants that are another entity’s now. */
  settle(): Variant[] {
    const moved: Variant[] = [];
    const asked = new Set<Shared>();
    for (const id of this.#touched) for (const shared of this.#byId.get(id) ?? []) asked.add(shared);
    this.#touched = new Set();
    for (const shared of asked) {
      const chosen = this.#mostNamed(shared.entries);
      if (chosen === shared.chosen) continue;
      shared.chosen = chosen;
      moved.push(...shared.variants);
    }
    return moved;
  }

  #entriesOf(form: Candidate | Variant): readonly GazetteerEntry[] {
    return this.#ties?.entriesOf(form) ?? form.entries;
  }

  #mostNamed(entries: readonly GazetteerEntry[]): GazetteerEntry {
    let best = entries[0]!;
    for (const entry of entries) {
      if ((this.#counts.get(entry.id) ?? 0) > (this.#counts.get(best.id) ?? 0)) best = entry;
    }
    return best;
  }
}
