/** Which documents are handed to the server. */
import { workspace } from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';

/** Documents that a person edits; `git:` and `output:` and their like are copies that nobody mends. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'] as const;

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
    SCHEMES.map((scheme) => ({ scheme, language })),
  );
  return [...selected, { scheme: 'file', pattern: PROJECT_FILES }];
}
