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

/** The findings of an analysis with their fingerprints, dismissed ones left out. */
export function openFindings(analysis: Analysis, dismissed: ReadonlySet<string>): NamedFinding[] {
  const { text } = analysis.article;
  return analysis.findings
    .map((finding) => ({ finding, fingerprint: fingerprint(text, finding.rule, finding) }))
    .filter((named) => !dismissed.has(named.fingerprint));
}

/**
 * What to show of an article.
 * @param dismissed fingerprints of the findings that an annotator dismissed
 */
export function diagnostics(analysis: Analysis, dismissed: ReadonlySet<string>): ArticleDiagnostics {
  const open = openFindings(analysis, dismissed);
  const notices = analysis.problems.map(({ message }) => message);
  if (open.length > SHOWN_FINDINGS) {
    notices.push(
      `Only the first ${SHOWN_FINDINGS} of ${open.length} findings of this article are shown; mend some, or list all with “copydesk check”.`,
    );
  }
  return { findings: open.slice(0, SHOWN_FINDINGS), notices };
}
