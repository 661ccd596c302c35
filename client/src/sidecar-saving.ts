/**
 * Keeps an open sidecar, or an open file of `.copydesk`, in step with its file. The server changes what is open through
 * the editor, which leaves it unsaved; what had no unsaved changes before is saved again, so that a decision is on disk
 * at once. It can still be undone.
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

const isKept = ({ languageId, uri }: TextDocument): boolean =>
  languageId === ANNOTATIONS_LANGUAGE || /\/\.copydesk\/[^/]+$/.test(uri.path);

/** The sidecars and files of projects that an edit changes, of those that are open. */
function openSidecars({ changes = {}, documentChanges = [] }: WorkspaceEdit): TextDocument[] {
  const edited = documentChanges.flatMap((change) => ('edits' in change ? [change.textDocument.uri] : []));
  const uris = new Set([...Object.keys(changes), ...edited]);
  return workspace.textDocuments.filter((document) => isKept(document) && uris.has(document.uri.toString()));
}
