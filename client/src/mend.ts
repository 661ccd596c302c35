/** Applies every safe fix to the article in the active editor. */
import { type CodeAction, commands, l10n, Range, window, workspace } from 'vscode';

/** Kind of the server's action that holds them all. */
const FIX_ALL = 'source.fixAll.copydesk';

/**
 * The command «Mend this article». Does what the editor's own «Source Action…» would do, but says so when there is
 * nothing to do, and does not depend on where the focus is meanwhile.
 */
export async function mend(): Promise<void> {
  const article = window.activeTextEditor?.document;
  if (article === undefined) return;
  const [action] = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    article.uri,
    new Range(0, 0, article.lineCount, 0),
    FIX_ALL,
    1,
  );
  if (action?.edit === undefined) {
    void window.showInformationMessage(l10n.t('Nothing in this article can be mended without your choice.'));
    return;
  }
  if (!(await workspace.applyEdit(action.edit))) {
    void window.showWarningMessage(l10n.t('The article has changed meanwhile; try again.'));
    return;
  }
  if (action.command !== undefined) {
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}
