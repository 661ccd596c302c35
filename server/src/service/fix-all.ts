/** Applies every fix of an article that needs no person's choice. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Action } from './action.ts';
import { combineFixes } from './combined-fixes.ts';
import type { NamedFinding } from './diagnostics.ts';
import { fixRequest } from './record-request.ts';

/** Key of the action with all safe fixes. */
export const FIX_ALL_KEY = 'fix-all';

/** The action with all safe fixes; undefined when there is none. @param open findings without dismissed ones */
export function fixAll(analysis: Analysis, open: readonly NamedFinding[]): Action | undefined {
  const edits = combineFixes(
    open.flatMap((named) => {
      const fix = named.finding.fixes.find(({ kind }) => kind === 'safe');
      return fix === undefined ? [] : [{ named, fix }];
    }),
  );
  const findings = [...new Set(edits.map(({ named }) => named))];
  if (findings.length === 0) return undefined;
  return {
    key: FIX_ALL_KEY,
    title: `Apply all ${findings.length} safe fixes of the article`,
    kind: 'fix-all',
    preferred: false,
    findings,
    edits: edits.map(({ edit }) => edit),
    record: fixRequest(analysis, edits),
  };
}
