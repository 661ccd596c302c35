/** Variants that surely name one entity: by the gazetteer, or because they are one form. */
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import type { Variant } from './variant.ts';

/** By which words a draft is joined to others. */
export interface Joints {
  /** Last words of persons' full names. */
  readonly last: ReadonlySet<string>;
  /** The single word by which it is first named. */
  readonly single: string | undefined;
}

export class Draft {
  /** Id of the entry, else `here:<folded form>`. */
  readonly key: string;
  readonly entry: GazetteerEntry | undefined;
  /** The words by which it is joined to others, once these are known (short-forms.ts). */
  joints: Joints | undefined;
  readonly #variants: Variant[] = [];
  /** The variants are in order of their first uses. */
  #sorted = true;

  constructor(key: string, entry: GazetteerEntry | undefined) {
    this.key = key;
    this.entry = entry;
  }

  /** How many variants it has. */
  get size(): number {
    return this.#variants.length;
  }

  /** Puts a variant in that is not there. */
  add(variant: Variant): void {
    this.#variants.push(variant);
    this.forget();
  }

  delete(variant: Variant): void {
    this.#variants.splice(this.#variants.indexOf(variant), 1);
  }

  /** The first use in the article. */
  get first(): Candidate {
    return this.ordered[0]!.first;
  }

  /** The variants by their first uses. The list changes with the draft: keep no hold of it. */
  get ordered(): readonly Variant[] {
    if (!this.#sorted) {
      this.#variants.sort((a, b) => byPlaceInArticle(a.first, b.first));
      this.#sorted = true;
    }
    return this.#variants;
  }

  /** To be called when uses were added, taken away or replaced. */
  forget(): void {
    this.#sorted = this.#variants.length < 2;
  }
}

/** Drafts in order of their first uses. */
export const byFirstUse = (a: Draft, b: Draft): number => byPlaceInArticle(a.first, b.first);
