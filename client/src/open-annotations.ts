/** Opens the sidecar of the article in the active editor, beside it. */
import { commands, l10n, type Uri, ViewColumn, window, workspace } from 'vscode';

/** Where an article's annotations are kept: `story.txt.ann.jsonl`, or `story.txt.<layer>.ann.jsonl`. */
function sidecarOf(article: Uri): Uri {
  const layer = workspace.getConfiguration('copydesk', article).get<string>('annotations.layer', '');
  const suffix = layer === '' ? '.ann.jsonl' : `.${layer}.ann.jsonl`;
  return article.with({ path: article.path + suffix });
}

/** The command «Open the annotations of this article». */
export async function openAnnotations(): Promise<void> {
  const article = window.activeTextEditor?.document.uri;
  if (article === undefined) return;
  if (article.scheme === 'untitled') {
    void window.showInformationMessage(
      l10n.t('Save the article first: annotations are kept in a file beside it.'),
    );
    return;
  }
  const sidecar = sidecarOf(article);
  if (!(await exists(sidecar))) {
    const name = sidecar.path.slice(sidecar.path.lastIndexOf('/') + 1);
    void window.showInformationMessage(
      l10n.t(
        'This article has no annotations yet. They are written to {0} when you accept or dismiss a finding.',
        name,
      ),
    );
    return;
  }
  // Unlike `showTextDocument`, this lets go of the sidecar as soon as its tab is closed.
  await commands.executeCommand('vscode.open', sidecar, ViewColumn.Beside);
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
