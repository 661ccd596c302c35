/** Changes of articles that are looked at before they are made: VS Code's own refactoring preview, place by place. */
import { l10n, type WorkspaceEdit, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import type { CopydeskClient } from '../client.ts';

/**
 * Shows an edit and makes what is chosen of it.
 * @returns whether it was made; false when it was discarded
 */
export async function applyWithPreview(copydesk: CopydeskClient, edit: ProtocolEdit): Promise<boolean> {
  const shown = await copydesk.editFrom(edit);
  if (!asksAnyway(edit)) askFirst(shown);
  return workspace.applyEdit(shown, { isRefactoring: true });
}

/** Makes an edit at once. */
export async function applyAtOnce(copydesk: CopydeskClient, edit: ProtocolEdit): Promise<boolean> {
  return workspace.applyEdit(await copydesk.editFrom(edit), { isRefactoring: true });
}

/** Whether something in an edit needs to be confirmed, so that VS Code shows it by itself. */
function asksAnyway({ changeAnnotations = {}, documentChanges = [] }: ProtocolEdit): boolean {
  return documentChanges
    .flatMap((change) => ('edits' in change ? change.edits : []))
    .some(
      (one) =>
        'annotationId' in one &&
        one.annotationId !== undefined &&
        changeAnnotations[one.annotationId]?.needsConfirmation === true,
    );
}

/**
 * Has VS Code show an edit: it does so where something needs to be confirmed. The entry that does changes nothing; all
 * others stay chosen.
 */
function askFirst(edit: WorkspaceEdit): void {
  const [article, edits] = edit.entries().at(-1) ?? [];
  const last = edits?.at(-1);
  if (article === undefined || last === undefined) return;
  const label = l10n.t('Look through the changes, then apply them');
  edit.insert(article, last.range.end, '', { label, needsConfirmation: true });
}
