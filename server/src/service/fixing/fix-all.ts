/** Applies every fix of an article that needs no person's choice, just as `copydesk fix` does. */

import type { Analysis } from '../../analysis/analysis.ts';
import { chosenEditsInSteps } from '../../findings/apply-fixes.ts';
import type { Finding } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import { fixRequest, type NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';
import type { Action } from './action.ts';

/** Key of the action with all safe fixes. */
export const FIX_ALL_KEY = 'fix-all';

/**
 * The action with all safe fixes, in steps; undefined when there is none.
 * @param open findings without dismissed ones
 */
export function* fixAll(analysis: Analysis, open: readonly NamedFinding[]): Steps<Action | undefined> {
  const byFinding = new Map<Finding, NamedFinding>();
  yield* eachInSteps(open, (named) => byFinding.set(named.finding, named));
  const chosen = yield* chosenEditsInSteps(analysis.article.text, [...byFinding.keys()]);
  const edits: NamedEdit[] = [];
  const mended = new Set<NamedFinding>();
  yield* eachInSteps(chosen, ({ finding, edit }) => {
    const named = byFinding.get(finding);
    if (named === undefined) return;
    edits.push({ edit, named });
    mended.add(named);
  });
  const findings = [...mended];
  if (findings.length === 0) return undefined;
  return {
    key: FIX_ALL_KEY,
    title: say(
      '{count, plural, one {Apply the safe fix of the article} other {Apply all # safe fixes of the article}}',
      { count: findings.length },
    ),
    kind: 'fix-all',
    preferred: false,
    findings,
    edits: edits.map(({ edit }) => edit),
    get record() {
      return fixRequest(analysis, edits);
    },
  };
}
