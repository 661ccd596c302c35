/** What a client says of a document and of folders when it opens them, looked at before anything relies on it. */

/** A document as the protocol describes it. */
export interface OpenedDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** @returns undefined for what has no address or no text; a language and a version may be missing */
export function openedDocument(params: unknown): OpenedDocument | undefined {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: unknown };
  const { uri, languageId, version, text } = (textDocument ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || typeof text !== 'string') return undefined;
  return {
    uri,
    text,
    languageId: typeof languageId === 'string' ? languageId : '',
    version: typeof version === 'number' ? version : 0,
  };
}

/** Those of some folders that have an address. @returns undefined where there is no list of folders */
export function openedFolders(folders: unknown): readonly string[] | undefined {
  if (!Array.isArray(folders)) return undefined;
  return (folders as readonly unknown[]).flatMap((folder) => {
    const { uri } = (folder ?? {}) as { readonly uri?: unknown };
    return typeof uri === 'string' ? [uri] : [];
  });
}
