/** Applies every fix of an article that needs no person's choice, just as `copydesk fix` does. */

import type { Analysis } from '../../analysis/analysis.ts';
import { applySafeFixes } from '../../findings/apply-fixes.ts';
import type { Edit } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import { fixRequest, type NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';
import type { Action } from './action.ts';

/** Key of the action with all safe fixes. */
export const FIX_ALL_KEY = 'fix-all';

/** The action with all safe fixes; undefined when there is none. @param open findings without dismissed ones */
export function fixAll(analysis: Analysis, open: readonly NamedFinding[]): Action | undefined {
  const owners = safeEdits(open);
  const { changes } = applySafeFixes(
    analysis.article.text,
    open.map(({ finding }) => finding),
  );
  const edits = changes.flatMap(({ rule, start, end, replacement }): NamedEdit[] => {
    const edit = { start, end, newText: replacement };
    const named = owners.get(keyOf(rule, edit));
    return named === undefined ? [] : [{ edit, named }];
  });
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
    record: fixRequest(analysis, edits),
  };
}

/** The finding that each edit of a safe fix belongs to. */
function safeEdits(open: readonly NamedFinding[]): ReadonlyMap<string, NamedFinding> {
  const owners = new Map<string, NamedFinding>();
  for (const named of open) {
    const fix = named.finding.fixes.find(({ kind }) => kind === 'safe');
    for (const edit of fix?.edits ?? []) owners.set(keyOf(named.finding.rule, edit), named);
  }
  return owners;
}

const keyOf = (rule: string, { start, end, newText }: Edit): string =>
  `${rule}\n${start}\n${end}\n${newText}`;
