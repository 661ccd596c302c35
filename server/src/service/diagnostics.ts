/** The findings of an article as an editor lists them: without dismissed ones, and with what names each of them. */
import type { Analysis } from '../analysis/analysis.ts';
import { EditedAnalysis } from '../analysis/incremental/analysis-memory.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { NamedFinding } from '../findings/named-finding.ts';
import { type Message, say } from '../messages/message.ts';
import { sliceOf } from '../text/edited-article.ts';
import { eachInSteps, runThrough, type Steps } from '../text/steps.ts';

export type { NamedFinding } from '../findings/named-finding.ts';

/** What an editor shows of one article. */
export interface ArticleDiagnostics {
  readonly findings: readonly NamedFinding[];
  /** What could not be checked or is not shown, in sentences; shown at the head of the article. */
  readonly notices: readonly Message[];
}

/**
 * More than this many findings are not shown. The list goes to the editor whole whenever the text changes, about .9 kB a
 * finding, and must be read and drawn there; VS Code itself shows no more than 1,000 of a file.
 */
export const SHOWN_FINDINGS = 2000;

/** Names that were worked out already; an analysis never changes. */
const named = new WeakMap<Analysis, readonly NamedFinding[]>();

/** All findings of an analysis with their fingerprints. */
export const nameFindings = (analysis: Analysis): readonly NamedFinding[] =>
  analysis instanceof EditedAnalysis
    ? analysis.first(analysis.count)
    : (named.get(analysis) ?? runThrough(nameFindingsInSteps(analysis)));

/** How many findings of an edited article are named in one step. */
const STEP = 512;

/** The same in steps; `nameFindings` then answers at once. Of an edited article, those that are shown are named. */
export function* nameFindingsInSteps(analysis: Analysis): Steps<readonly NamedFinding[]> {
  if (analysis instanceof EditedAnalysis) {
    for (let most = STEP; most < Math.min(analysis.count, SHOWN_FINDINGS); most += STEP) {
      analysis.first(most);
      yield;
    }
    return analysis.first(SHOWN_FINDINGS);
  }
  const slice = sliceOf(analysis.article);
  const findings: NamedFinding[] = [];
  yield* eachInSteps(analysis.findings, (finding) => {
    findings.push({ finding, fingerprint: fingerprintOf(finding, slice) });
  });
  named.set(analysis, findings);
  return findings;
}

/** How many findings more are named in one step where all of a long article are asked for. */
const LONG_STEP = 2048;

/** Names all findings in steps, behind those that are shown; `nameFindings` then answers at once. */
export function* nameAllInSteps(analysis: Analysis): Steps<void> {
  if (!(analysis instanceof EditedAnalysis)) return;
  for (let most = SHOWN_FINDINGS; most < analysis.count; most += LONG_STEP) {
    analysis.first(most);
    yield;
  }
  analysis.first(analysis.count);
}

/** What tells whether a finding was dismissed: the fingerprints that an annotator's records name. */
export type Dismissed = Pick<ReadonlySet<string>, 'has'> & Partial<Pick<ReadonlySet<string>, 'size'>>;

/** The findings of an analysis that were not dismissed, in steps. */
export function* openFindingsInSteps(analysis: Analysis, dismissed: Dismissed): Steps<NamedFinding[]> {
  yield* nameAllInSteps(analysis);
  return openFindings(analysis, dismissed);
}

/** The same at once. */
export const openFindings = (analysis: Analysis, dismissed: Dismissed): NamedFinding[] =>
  nameFindings(analysis).filter((one) => !dismissed.has(one.fingerprint));

/**
 * The same for whoever needs the findings alone, once, before the next version is analysed. Where nothing was dismissed,
 * what names them is not worked out: it costs more than to list them.
 */
export function undismissed(analysis: Analysis, dismissed: Dismissed): readonly Finding[] {
  if (dismissed.size !== 0) return openFindings(analysis, dismissed).map(({ finding }) => finding);
  return analysis instanceof EditedAnalysis ? analysis.unnamed : analysis.findings;
}

/**
 * What to show of an article.
 * @param dismissed fingerprints of the findings that an annotator dismissed
 */
export function diagnostics(analysis: Analysis, dismissed: Dismissed): ArticleDiagnostics {
  const { open, count } = shownFindings(analysis, dismissed);
  const notices = analysis.problems.map(({ message }) => message);
  if (count > SHOWN_FINDINGS) {
    notices.push(
      say(
        'Only the first {shown} of {count} findings of this article are shown; mend some, or list all with “copydesk check”.',
        { shown: SHOWN_FINDINGS, count },
      ),
    );
  }
  return { findings: open, notices };
}

/** The findings that are shown, and how many there are. Where nothing was dismissed, the others need not be looked at. */
function shownFindings(
  analysis: Analysis,
  dismissed: Dismissed,
): { readonly open: readonly NamedFinding[]; readonly count: number } {
  if (analysis instanceof EditedAnalysis && dismissed.size === 0) {
    return { open: analysis.first(SHOWN_FINDINGS), count: analysis.count };
  }
  const open = openFindings(analysis, dismissed);
  return { open: open.slice(0, SHOWN_FINDINGS), count: open.length };
}
