/** The sample articles that ship: copied into a folder that the user picks, or opened without a file. */
import { commands, l10n, type QuickPickItem, ThemeIcon, Uri, window, workspace } from 'vscode';
import { DESK_VIEW } from '../desk/desk-provider.ts';
import { SAMPLES } from './sample-names.ts';

const FOLDER = 'copydesk-samples';

/** The command «Open the sample articles». @param extension its folder */
export async function openSamples(extension: Uri): Promise<void> {
  const copy: QuickPickItem = {
    label: l10n.t('Copy them into a folder'),
    detail: l10n.t(
      'The folder is opened. Decisions are kept beside the articles, as they would be with your own.',
    ),
    iconPath: new ThemeIcon('new-folder'),
  };
  const open: QuickPickItem = {
    label: l10n.t('Open one without a file'),
    detail: l10n.t('To look around. Nothing is written anywhere, and annotations cannot be kept.'),
    iconPath: new ThemeIcon('file'),
  };
  const chosen = await window.showQuickPick([copy, open], { placeHolder: l10n.t('Sample articles') });
  if (chosen === copy) await copySamples(extension);
  if (chosen === open) await openOne(extension);
}

async function copySamples(extension: Uri): Promise<void> {
  const [parent] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t('Copy the samples here'),
      title: l10n.t('Where are the sample articles to go?'),
    })) ?? [];
  if (parent === undefined) return;
  const folder = Uri.joinPath(parent, FOLDER);
  const kept: string[] = [];
  await workspace.fs.createDirectory(folder);
  for (const name of SAMPLES) {
    const file = Uri.joinPath(folder, name);
    // What somebody has worked on already is not written over.
    if (await exists(file)) kept.push(name);
    else
      await workspace.fs.writeFile(file, await workspace.fs.readFile(Uri.joinPath(extension, 'seeds', name)));
  }
  if (kept.length > 0) {
    void window.showInformationMessage(
      l10n.t('{0} articles were there already and stay as they are.', kept.length),
    );
  }
  const isOpen = (workspace.workspaceFolders ?? []).some(({ uri }) => folder.path.startsWith(`${uri.path}/`));
  if (isOpen) await commands.executeCommand('vscode.openWith', Uri.joinPath(folder, SAMPLES[0]), DESK_VIEW);
  else await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: false });
}

async function openOne(extension: Uri): Promise<void> {
  const items = await Promise.all(
    SAMPLES.map(async (name) => {
      const text = await readText(Uri.joinPath(extension, 'seeds', name));
      return { label: name, detail: text.split('\n', 1)[0] ?? '', text };
    }),
  );
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Sample articles') });
  if (chosen === undefined) return;
  const document = await workspace.openTextDocument({ language: 'news-article', content: chosen.text });
  await window.showTextDocument(document);
}

const readText = async (file: Uri): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(file));

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
