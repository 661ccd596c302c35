/** What the findings that an article lists are made of: what rules found in a block, and what was found about names. */
import type { Finding } from '../../findings/finding.ts';
import type { Grade, NameFinding } from '../../names/findings/name-finding.ts';
import type { Offset } from '../../text/offsets.ts';
import { ListedFinding, type ListedIn } from './listed-finding.ts';
import { PlacedFinding, relatedInArticle } from './placed-findings.ts';
import type { Found, Slot } from './slot.ts';

/** What a rule found in a block. @param finding it, as it is shown */
export function listedOfRule(found: Found, finding: Finding, slot: Slot): ListedFinding {
  const shown: Found = { ...found, finding };
  const isFixed = found.elsewhere === undefined;
  return new ListedFinding({
    rule: finding.rule,
    start: finding.start,
    end: finding.end,
    isFixed,
    place: (base, version) =>
      isFixed
        ? new PlacedFinding(finding, base)
        : new PlacedFinding(finding, base, (own) => placesElsewhere(own, shown, slot, version)),
  });
}

/** Where the other places stand is looked up when somebody asks. */
const placesElsewhere = (own: Finding, shown: Found, slot: Slot, version: ListedIn): Finding['related'] =>
  version.told(own)?.related ?? relatedInArticle(shown, slot, version.text);

/**
 * A finding about names.
 * @param offset of its paragraph in the block @param grade how grave the settings have it
 */
export const listedOfNames = (found: NameFinding, offset: Offset, grade: Grade): ListedFinding =>
  new ListedFinding({
    rule: found.rule,
    start: offset + found.start,
    end: offset + found.end,
    isFixed: false,
    place: (base, { names }) => found.place(base + offset, names!, grade),
  });
