/** Going between the Desk and the text editor: the one takes the place of the other, or stands beside it. */
import { commands, type Tab, TabInputCustom, TabInputText, Uri, ViewColumn, window } from 'vscode';

/** The name of VS Code's own text editor among the editors of a file. */
const TEXT_EDITOR = 'default';

/**
 * Opens an article in another editor.
 * @param article undefined stands for the one in front
 * @param view the editor: a custom editor's type, or `default`
 * @param beside in a column of its own, with the focus left where it is
 */
export async function openIn(article: Uri | undefined, view: string, beside: boolean): Promise<void> {
  const before = window.tabGroups.activeTabGroup.activeTab;
  const uri = article instanceof Uri ? article : uriOf(before);
  if (uri === undefined) return;
  const place = beside ? { viewColumn: ViewColumn.Beside, preserveFocus: true } : ViewColumn.Active;
  await commands.executeCommand('vscode.openWith', uri, view, place);
  // A tab with changes is left: VS Code would ask whether to lose them, though the new editor has them too.
  if (!beside && before?.isDirty === false && uriOf(before)?.toString() === uri.toString()) {
    await window.tabGroups.close(before, true);
  }
}

/** The same in the text editor. */
export const openAsText = (article: Uri | undefined): Promise<void> => openIn(article, TEXT_EDITOR, false);

function uriOf(tab: Tab | undefined): Uri | undefined {
  const input = tab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
