/** Which documents are handed to the server. */
import { workspace } from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';

/** Documents that a person edits; `git:` and `output:` and their like are copies that nobody mends. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'] as const;

/** Schemes of documents that are edited: those that VS Code itself has, and those of the workspace's folders. */
export const editedSchemes = (): readonly string[] => [
  ...new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

/** The language of sidecars. The server must see an open sidecar's text before it writes to the file. */
export const ANNOTATIONS_LANGUAGE = 'copydesk-annotations';

/** The languages that the user has Copydesk read: the setting `copydesk.languages`. */
export function articleLanguages(): readonly string[] {
  return workspace.getConfiguration('copydesk').get<string[]>('languages', []);
}

/** What a project has decided. The server must see what an editor shows of it before it writes to the file. */
const PROJECT_FILES = '**/.copydesk/*.{yaml,tsv}';

/** Selects the documents of some languages, all sidecars, and the files of projects. */
export function documentSelector(languages: readonly string[]): DocumentFilter[] {
  const selected = [...languages, ANNOTATIONS_LANGUAGE].flatMap((language) =>
    editedSchemes().map((scheme) => ({ scheme, language })),
  );
  return [...selected, ...editedSchemes().map((scheme) => ({ scheme, pattern: PROJECT_FILES }))];
}
