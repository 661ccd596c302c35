/** Variants that surely name one entity: by the gazetteer, or because they are one form. */
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import type { Variant } from './variant.ts';

export class Draft {
  /** Id of the entry, else `here:<folded form>`. */
  readonly key: string;
  readonly entry: GazetteerEntry | undefined;
  readonly variants = new Set<Variant>();
  #first: Candidate | undefined;
  #ordered: readonly Variant[] | undefined;

  constructor(key: string, entry: GazetteerEntry | undefined) {
    this.key = key;
    this.entry = entry;
  }

  /** The first use in the article. */
  get first(): Candidate {
    this.#first ??= this.ordered[0]!.first;
    return this.#first;
  }

  /** The variants by their first uses. */
  get ordered(): readonly Variant[] {
    this.#ordered ??= [...this.variants].sort((a, b) => byPlaceInArticle(a.first, b.first));
    return this.#ordered;
  }

  /** To be called when uses were added, taken away or replaced. */
  forget(): void {
    this.#first = undefined;
    this.#ordered = undefined;
  }
}

/** Drafts in order of their first uses. */
export const byFirstUse = (a: Draft, b: Draft): number => byPlaceInArticle(a.first, b.first);
