/**
 * Keeps an open sidecar in step with its file. The server changes a sidecar that is open through the editor, which
 * leaves it unsaved; one that had no unsaved changes before is saved again, so that a decision is on disk at once.
 */
import { type TextDocument, workspace } from 'vscode';
import { CancellationToken, type Middleware, type WorkspaceEdit } from 'vscode-languageclient';
import { ANNOTATIONS_LANGUAGE } from './document-selector.ts';

export const sidecarSavingMiddleware: NonNullable<Middleware['workspace']> = {
  handleApplyEdit: async (params, next) => {
    const saved = openSidecars(params.edit).filter(({ isDirty }) => !isDirty);
    const result = await next(params, CancellationToken.None);
    await Promise.all(saved.filter(({ isDirty }) => isDirty).map((sidecar) => sidecar.save()));
    return result;
  },
};

/** The sidecars that an edit changes, of those that are open. */
function openSidecars({ changes = {}, documentChanges = [] }: WorkspaceEdit): TextDocument[] {
  const edited = documentChanges.flatMap((change) => ('edits' in change ? [change.textDocument.uri] : []));
  const uris = new Set([...Object.keys(changes), ...edited]);
  return workspace.textDocuments.filter(
    ({ languageId, uri }) => languageId === ANNOTATIONS_LANGUAGE && uris.has(uri.toString()),
  );
}
