/**
 * Whether an article may be changed. VS Code lets extensions change a document whose editor is read-only, does not hold it
 * to be changed, and forgets the change when it is closed: so that nothing is lost, the Desk asks here first. What is
 * switched in a window alone (“Set Active Editor Read-only in Session”) is told to no extension.
 */
import { languages, RelativePattern, type TextDocument, workspace } from 'vscode';

/** By the file system of the document, and by the settings `files.readonlyInclude` and `files.readonlyExclude`. */
export function isReadOnly(document: TextDocument): boolean {
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return true;
  const files = workspace.getConfiguration('files', document.uri);
  return (
    isIn(files.get<unknown>('readonlyInclude'), document) &&
    !isIn(files.get<unknown>('readonlyExclude'), document)
  );
}

/** @param patterns of files, those that count with the value true; from the root of the disk or of the folder */
function isIn(patterns: unknown, document: TextDocument): boolean {
  if (typeof patterns !== 'object' || patterns === null) return false;
  const folder = workspace.getWorkspaceFolder(document.uri);
  return Object.entries(patterns).some(([pattern, counts]) => {
    if (counts !== true) return false;
    const ways = folder === undefined ? [pattern] : [pattern, new RelativePattern(folder, pattern)];
    return ways.some((way) => languages.match({ pattern: way }, document) > 0);
  });
}
