/** The command «Find repeated lines in this folder»: what the articles share is shown, and what is chosen is accepted. */
import {
  l10n,
  Position,
  type QuickInputButton,
  type QuickPickItem,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { chooseFolder } from './choose-folder.ts';
import type { CopydeskClient } from './client.ts';

/** Where a line stands, as the server answers (docs/language-server.md). */
interface Place {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

interface RepeatedLine {
  readonly line: string;
  readonly files: number;
  readonly times: number;
  readonly places: readonly Place[];
}

interface RepeatedLines {
  readonly files: number;
  readonly lines: readonly RepeatedLine[];
  readonly problems: readonly string[];
}

interface LineItem extends QuickPickItem {
  readonly repeated: RepeatedLine;
}

/** Runs the command. The server tells its progress, and its search can be cancelled there. */
export async function findRepeatedLines(copydesk: CopydeskClient): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const found = await search(copydesk, folder.uri);
  if (found === undefined) return;
  for (const problem of found.problems) copydesk.log.warn(problem);
  if (found.lines.length === 0) {
    const message = l10n.t(
      'No line repeats in three or more of the {0} articles of {1}.',
      found.files,
      folder.name,
    );
    void window.showInformationMessage(message);
    return;
  }
  const chosen = await choose(found, folder.name);
  if (chosen === undefined || chosen.length === 0) return;
  const lines = chosen.map(({ line, files, times }) => ({ line, files, times }));
  try {
    await copydesk.execute('copydesk.acceptBoilerplate', { folder: folder.uri.toString(), lines });
  } catch (error) {
    // The server has told the user why.
    copydesk.log.error(`the lines were not accepted: ${String(error)}`);
    return;
  }
  void window.showInformationMessage(
    l10n.t('{0} lines are reported as boilerplate from now on (.copydesk/phrases.tsv).', lines.length),
  );
}

async function search(copydesk: CopydeskClient, folder: Uri): Promise<RepeatedLines | undefined> {
  try {
    return await copydesk.execute<RepeatedLines>('copydesk.boilerplate', { folder: folder.toString() });
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The folder could not be searched: {0}', reason));
    return undefined;
  }
}

/** Lets the user choose; each line can be looked at in the articles where it stands. */
function choose(
  { files, lines }: RepeatedLines,
  folder: string,
): Promise<readonly RepeatedLine[] | undefined> {
  const show: QuickInputButton = {
    iconPath: new ThemeIcon('go-to-file'),
    tooltip: l10n.t('Show where it stands; again for the next place'),
  };
  const picker = window.createQuickPick<LineItem>();
  picker.title = l10n.t('Lines that repeat in the {0} articles of {1}', files, folder);
  picker.placeholder = l10n.t('Choose those that are boilerplate');
  picker.canSelectMany = true;
  picker.ignoreFocusOut = true;
  picker.matchOnDescription = true;
  picker.items = lines.map((repeated) => ({
    label: repeated.line,
    description: l10n.t('{0} articles, {1} times', repeated.files, repeated.times),
    buttons: [show],
    repeated,
  }));
  const looked = new Map<LineItem, number>();
  return new Promise((resolve) => {
    picker.onDidTriggerItemButton(({ item }) => {
      const turn = looked.get(item) ?? 0;
      looked.set(item, turn + 1);
      const place = item.repeated.places[turn % item.repeated.places.length];
      if (place !== undefined) void showPlace(place);
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems.map(({ repeated }) => repeated));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** Shows a place behind the list, which keeps the focus. */
async function showPlace({ uri, range: { start, end } }: Place): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri), {
    preview: true,
    preserveFocus: true,
    viewColumn: ViewColumn.Active,
  });
  const from = new Position(start.line, start.character);
  const to = new Position(end.line, end.character);
  editor.selection = new Selection(from, to);
  editor.revealRange(new Range(from, to), TextEditorRevealType.InCenter);
}
