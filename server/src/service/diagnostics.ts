/** The findings of an article as an editor lists them: without dismissed ones, and with what names each of them. */

import type { Analysis } from '../analysis/analysis.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { type Message, say } from '../messages/message.ts';
import { sliceOf } from '../text/edited-article.ts';
import { runThrough, type Steps } from '../text/steps.ts';

/** A finding and the name under which it is dismissed, fixed and recorded. */
export interface NamedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** What an editor shows of one article. */
export interface ArticleDiagnostics {
  readonly findings: readonly NamedFinding[];
  /** What could not be checked or is not shown, in sentences; shown at the head of the article. */
  readonly notices: readonly Message[];
}

/** More than this many findings are not shown: an editor that must draw them all stands still. */
export const SHOWN_FINDINGS = 5000;

/** Names that were worked out already; an analysis never changes. */
const named = new WeakMap<Analysis, readonly NamedFinding[]>();

/** All findings of an analysis with their fingerprints. */
export const nameFindings = (analysis: Analysis): readonly NamedFinding[] =>
  named.get(analysis) ?? runThrough(nameFindingsInSteps(analysis));

/** How many findings are named in one step. */
const STEP = 256;

/** The same in steps; `nameFindings` then answers at once. */
export function* nameFindingsInSteps(analysis: Analysis): Steps<readonly NamedFinding[]> {
  const slice = sliceOf(analysis.article);
  const findings: NamedFinding[] = [];
  for (const finding of analysis.findings) {
    findings.push({ finding, fingerprint: fingerprintOf(finding, slice) });
    if (findings.length % STEP === 0) yield;
  }
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
      say(
        'Only the first {shown} of {count} findings of this article are shown; mend some, or list all with “copydesk check”.',
        { shown: SHOWN_FINDINGS, count: open.length },
      ),
    );
  }
  return { findings: open.slice(0, SHOWN_FINDINGS), notices };
}
