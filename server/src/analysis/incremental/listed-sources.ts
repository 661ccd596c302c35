/** What the findings that an article lists are made of: what rules found in a block, and what was found about names. */
import type { Finding } from '../../findings/finding.ts';
import type { NameFinding } from '../../names/findings/name-finding.ts';
import type { Offset } from '../../text/offsets.ts';
import { ListedFinding, type ListedIn } from './listed-finding.ts';
import { inArticle, relatedInArticle } from './placed-findings.ts';
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
    place: (_base, version) =>
      isFixed ? inArticle(shown, slot, version.text) : withPlacesElsewhere(shown, slot, version),
  });
}

/** Where the other places stand is looked up when somebody asks. */
function withPlacesElsewhere(found: Found, slot: Slot, version: ListedIn): Finding {
  const { rule, start, end, message, severity, fixes, unnecessary } = inArticle(
    { ...found, finding: { ...found.finding, related: [] } },
    slot,
    version.text,
  );
  const finding: Finding = {
    rule,
    start,
    end,
    message,
    severity,
    fixes,
    get related() {
      return version.told(finding)?.related ?? relatedInArticle(found, slot, version.text);
    },
    unnecessary,
  };
  return finding;
}

/**
 * A finding about names.
 * @param offset of its paragraph in the block @param grade as the settings have it
 */
export const listedOfNames = (
  found: NameFinding,
  offset: Offset,
  grade: (finding: Finding) => Finding,
): ListedFinding =>
  new ListedFinding({
    rule: found.rule,
    start: offset + found.start,
    end: offset + found.end,
    isFixed: false,
    place: (base, { names }) => grade(found.place(base + offset, names!)),
  });
