/** Applies every fix of an article that needs no person's choice, just as `copydesk fix` does. */

import type { Analysis } from '../../analysis/analysis.ts';
import { chosenEdits } from '../../findings/apply-fixes.ts';
import { say } from '../../messages/message.ts';
import { fixRequest, type NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';
import type { Action } from './action.ts';

/** Key of the action with all safe fixes. */
export const FIX_ALL_KEY = 'fix-all';

/** The action with all safe fixes; undefined when there is none. @param open findings without dismissed ones */
export function fixAll(analysis: Analysis, open: readonly NamedFinding[]): Action | undefined {
  const byFinding = new Map(open.map((named) => [named.finding, named]));
  const edits = chosenEdits(analysis.article.text, [...byFinding.keys()]).flatMap(
    ({ finding, edit }): NamedEdit[] => {
      const named = byFinding.get(finding);
      return named === undefined ? [] : [{ edit, named }];
    },
  );
  const findings = [...new Set(edits.map(({ named }) => named))];
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
