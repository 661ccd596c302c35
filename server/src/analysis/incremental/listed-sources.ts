/** What the findings that an article lists are made of: what rules found in a block, and what was found about names. */
import type { Finding, Related } from '../../findings/finding.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { Grade, NameFinding } from '../../names/findings/name-finding.ts';
import type { Offset } from '../../text/offsets.ts';
import { ListedFinding, type ListedIn } from './listed-finding.ts';
import { PlacedFinding, relatedInArticle, startInArticle } from './placed-findings.ts';
import type { Found, Slot } from './slot.ts';

/** What a rule found in a block. Only a move of the block, or of one that it refers to, makes it another. */
export class ListedOfRule extends ListedFinding {
  readonly #finding: Finding;
  /** Where the blocks stand to which it refers; most refer to their own at most. */
  readonly #elsewhere: { readonly found: Found; readonly slot: Slot } | undefined;
  /** As it was last named, and where its block started then. */
  #named: NamedFinding | undefined;
  #base = -1;
  #related: readonly Related[] = [];

  /** @param finding as it is shown */
  constructor(found: Found, finding: Finding, slot: Slot) {
    super(finding, 'its place');
    this.#finding = finding;
    this.#elsewhere = found.elsewhere === undefined ? undefined : { found: { ...found, finding }, slot };
  }

  named(base: Offset, version: ListedIn): NamedFinding {
    if (this.#named !== undefined && this.#base === base && this.#refersToTheSame(version))
      return this.#named;
    const related = this.#relatedIn(version);
    if (related !== undefined) this.#related = related;
    this.#named = this.nameOf(new PlacedFinding(this.#finding, base, related), version);
    this.#base = base;
    return this.#named;
  }

  placed(base: Offset, version: ListedIn): Finding {
    return new PlacedFinding(this.#finding, base, this.#relatedIn(version));
  }

  /** The places to which it refers, where some of them stand in other blocks. */
  #relatedIn({ text }: ListedIn): readonly Related[] | undefined {
    const elsewhere = this.#elsewhere;
    return elsewhere === undefined ? undefined : relatedInArticle(elsewhere.found, elsewhere.slot, text);
  }

  /** Whether the places to which it refers are where they were when it was last named. */
  #refersToTheSame({ text }: ListedIn): boolean {
    const elsewhere = this.#elsewhere;
    if (elsewhere === undefined) return true;
    const { found, slot } = elsewhere;
    return this.#related.every(({ start }, at) => start === startInArticle(found, slot, text, at));
  }

  override forgetFingerprint(): void {
    super.forgetFingerprint();
    this.#named = undefined;
  }
}

/** A finding about names: it holds the version of the article that it is placed in, and is made anew in each. */
export class ListedOfNames extends ListedFinding {
  readonly #found: NameFinding;
  readonly #offset: Offset;
  readonly #grade: Grade;

  /** @param offset of its paragraph in the block @param grade how grave the settings have it */
  constructor(found: NameFinding, offset: Offset, grade: Grade) {
    super({ rule: found.rule, start: offset + found.start, end: offset + found.end }, found.tells);
    this.#found = found;
    this.#offset = offset;
    this.#grade = grade;
  }

  named(base: Offset, version: ListedIn): NamedFinding {
    return this.nameOf(this.placed(base, version), version);
  }

  placed(base: Offset, version: ListedIn): Finding {
    return this.#found.place(base + this.#offset, version.names!, this.#grade);
  }
}
