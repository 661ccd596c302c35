/** What the findings that an article lists are made of: what rules found in a block, and what was found about names. */
import type { Finding } from '../../findings/finding.ts';
import type { Grade, NameFinding } from '../../names/findings/name-finding.ts';
import type { Offset } from '../../text/offsets.ts';
import { ListedFinding, type ListedIn } from './listed-finding.ts';
import { PlacedFinding, relatedInArticle } from './placed-findings.ts';
import type { Found, Slot } from './slot.ts';

/** What a rule found in a block. */
export class ListedOfRule extends ListedFinding {
  readonly #finding: Finding;
  /** Where the blocks stand to which it refers; most refer to their own at most. */
  readonly #elsewhere: { readonly found: Found; readonly slot: Slot } | undefined;

  /** @param finding as it is shown */
  constructor(found: Found, finding: Finding, slot: Slot) {
    super(finding, 'its place');
    this.#finding = finding;
    this.#elsewhere = found.elsewhere === undefined ? undefined : { found: { ...found, finding }, slot };
  }

  placed(base: Offset, { text }: ListedIn): Finding {
    const elsewhere = this.#elsewhere;
    const related =
      elsewhere === undefined ? undefined : relatedInArticle(elsewhere.found, elsewhere.slot, text);
    return PlacedFinding.at(base, this.#finding, related);
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

  placed(base: Offset, version: ListedIn): Finding {
    return this.#found.place(base + this.#offset, version.names!, this.#grade);
  }
}
