/** Going between the Desk and the text editor: the one takes the place of the other, or stands beside it. */
import {
  commands,
  l10n,
  type Tab,
  TabInputCustom,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';

/** The name of VS Code's own text editor among the editors of a file. */
const TEXT_EDITOR = 'default';

/**
 * Opens an article in another editor.
 * @param article undefined stands for the one in front
 * @param view the editor: a custom editor's type, or `default`
 * @param beside in a column of its own, with the focus left where it is
 * @param flush waits until the document holds all that was typed on its Desk, which is closed here perhaps
 */
export async function openIn(
  article: Uri | undefined,
  view: string,
  beside: boolean,
  flush: (article: Uri) => Promise<void>,
): Promise<void> {
  const before = window.tabGroups.activeTabGroup.activeTab;
  const uri = article instanceof Uri ? article : uriOf(before);
  if (uri === undefined) return;
  if (view !== TEXT_EDITOR && !(await hasText(uri))) {
    void window.showWarningMessage(
      l10n.t('“{0}” has no text that VS Code can read, so it cannot be shown on the Desk.', nameOf(uri)),
    );
    return;
  }
  // Kept as values: what VS Code says of a tab changes with the tab.
  const left =
    before !== undefined && uriOf(before)?.toString() === uri.toString()
      ? { view: viewOf(before), column: before.group.viewColumn }
      : undefined;
  await flush(uri);
  const place = beside ? { viewColumn: ViewColumn.Beside, preserveFocus: true } : ViewColumn.Active;
  await commands.executeCommand('vscode.openWith', uri, view, place);
  // Whoever asks for the editor that is in front already keeps it.
  if (beside || left === undefined || left.view === view) return;
  const replaced = tabsOf(uri, left.column).filter((tab) => viewOf(tab) === left.view);
  // A tab with changes is left: VS Code would ask whether to lose them, though the new editor has them too.
  const isSaved =
    replaced.every((tab) => !tab.isDirty) &&
    workspace.textDocuments.every((one) => one.uri.toString() !== uri.toString() || !one.isDirty);
  if (isSaved) await window.tabGroups.close(replaced, true);
}

/** Whether VS Code has a text for a file: it has none for binary files, and its custom editors then only fail. */
async function hasText(uri: Uri): Promise<boolean> {
  try {
    await workspace.openTextDocument(uri);
    return true;
  } catch {
    return false;
  }
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** The tabs of a column that show a document. Looked up anew: a tab from before an `await` may stand for nothing now. */
const tabsOf = (uri: Uri, column: ViewColumn): Tab[] =>
  window.tabGroups.all
    .filter(({ viewColumn }) => viewColumn === column)
    .flatMap(({ tabs }) => tabs.filter((tab) => uriOf(tab)?.toString() === uri.toString()));

const viewOf = ({ input }: Tab): string => (input instanceof TabInputCustom ? input.viewType : TEXT_EDITOR);

/** The same in the text editor. */
export const openAsText = (article: Uri | undefined, flush: (article: Uri) => Promise<void>): Promise<void> =>
  openIn(article, TEXT_EDITOR, false, flush);

function uriOf(tab: Tab | undefined): Uri | undefined {
  const input = tab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
