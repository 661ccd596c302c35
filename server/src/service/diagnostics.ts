/** The findings of an article as an editor lists them: without dismissed ones, and with what names each of them. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprint } from '../findings/fingerprint.ts';

/** A finding and the name under which it is dismissed, fixed and recorded. */
export interface NamedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** What an editor shows of one article. */
export interface ArticleDiagnostics {
  readonly findings: readonly NamedFinding[];
  /** What could not be checked or is not shown, in sentences; shown at the head of the article. */
  readonly notices: readonly string[];
}

/** More than this many findings are not shown: an editor that must draw them all stands still. */
export const SHOWN_FINDINGS = 5000;

/** Names that were worked out already; an analysis never changes. */
const named = new WeakMap<Analysis, readonly NamedFinding[]>();

/** All findings of an analysis with their fingerprints. */
export function nameFindings(analysis: Analysis): readonly NamedFinding[] {
  const known = named.get(analysis);
  if (known !== undefined) return known;
  const { text } = analysis.article;
  const findings = analysis.findings.map((finding) => ({
    finding,
    fingerprint: fingerprint(text, finding.rule, finding),
  }));
  named.set(analysis, findings);
  return findings;
}

/** What tells whether a finding was dismissed: the fingerprints that an annotator's records name. */
export type Dismissed = Pick<ReadonlySet<string>, 'has'>;

/** The findings of an analysis that were not dismissed. */
export const openFindings = (analysis: Analysis, dismissed: Dismissed): NamedFinding[] =>
  nameFindings(analysis).filter((one) => !dismissed.has(one.fingerprint));

/**
 * What to show of an article.
 * @param dismissed fingerprints of the findings that an annotator dismissed
 */
export function diagnostics(analysis: Analysis, dismissed: Dismissed): ArticleDiagnostics {
  const open = openFindings(analysis, dismissed);
  const notices = analysis.problems.map(({ message }) => message);
  if (open.length > SHOWN_FINDINGS) {
    notices.push(
      `Only the first ${SHOWN_FINDINGS} of ${open.length} findings of this article are shown; mend some, or list all with “copydesk check”.`,
    );
  }
  return { findings: open.slice(0, SHOWN_FINDINGS), notices };
}
