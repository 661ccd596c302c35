/** Choosing from the quick-fix menu as VS Code does: the edit first, then the command that goes with it. */
import { type CodeAction, commands, type Range, type TextDocument, workspace } from 'vscode';

/** Entries of the menu for a range, with their edits filled in. */
export async function actionsAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    50,
  );
  return actions ?? [];
}

/** The first entry whose title holds some words. @throws Error that lists the titles when there is none */
export async function actionNamed(document: TextDocument, range: Range, words: string): Promise<CodeAction> {
  const actions = await actionsAt(document, range);
  const action = actions.find(({ title }) => title.includes(words));
  if (action === undefined) {
    throw new Error(`no action “${words}” among: ${actions.map(({ title }) => title).join('; ')}`);
  }
  return action;
}

/** Does what choosing an entry does. */
export async function choose(action: CodeAction): Promise<void> {
  if (action.edit !== undefined) await workspace.applyEdit(action.edit);
  if (action.command !== undefined) {
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}
