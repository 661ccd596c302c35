/**
 * “Quick Fix” of Kate (22.12 and before) asks for the actions of one finding and carries out all that it is given, one
 * after the other: the fix, and every way to dismiss the finding, and the one that switches its rule off. Its menu “Code
 * Action” lets a person choose; it asks for a line and names no finding.
 */
import {
  type ClientCapabilities,
  CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
} from 'vscode-languageserver';

/**
 * Whether a client may be this one. It says nothing of itself, so it is known by what it lacks: the others that take
 * actions as objects name themselves, or know of preferred actions, or have them filled in.
 *
 * @param name as the client gives it; undefined where it gives none
 */
export function mayCarryOutAll(capabilities: ClientCapabilities | undefined, name: unknown): boolean {
  const actions = capabilities?.textDocument?.codeAction;
  return (
    name === undefined &&
    actions?.codeActionLiteralSupport !== undefined &&
    actions.isPreferredSupport !== true &&
    actions.resolveSupport === undefined &&
    actions.dataSupport !== true
  );
}

/**
 * What such a client is given: of the actions for one finding the only fix there is, or none where there are several to
 * choose from. All of them where it asks for a line.
 */
export function carriedOutTogether(
  actions: readonly (CodeAction | Command)[],
  { context }: CodeActionParams,
): (CodeAction | Command)[] {
  if (!Array.isArray(context.diagnostics) || context.diagnostics.length === 0) return [...actions];
  const fixes = actions.filter(
    (action) => CodeAction.is(action) && action.kind === CodeActionKind.QuickFix && action.edit !== undefined,
  );
  return fixes.length === 1 ? fixes : [];
}
