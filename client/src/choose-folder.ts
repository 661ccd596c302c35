/** The folder of the workspace that a command is about. */
import { l10n, type WorkspaceFolder, window, workspace } from 'vscode';

/** The folder of the article that is shown, else the one that the user names; says so where there is none. */
export async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const shown = window.activeTextEditor?.document.uri;
  const holding = shown === undefined ? undefined : workspace.getWorkspaceFolder(shown);
  if (holding !== undefined) return holding;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder with articles first.'));
  }
  return folders[0];
}
