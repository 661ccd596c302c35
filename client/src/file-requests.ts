/**
 * Reads and writes files for a server that has none: in a browser the server is a worker, and the workspace is whatever
 * VS Code has opened. The four requests are described in docs/language-server.md.
 */
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';
import {
  FILE_LIST_REQUEST,
  FILE_READ_REQUEST,
  FILE_STATUS_REQUEST,
  FILE_WRITE_REQUEST,
  type FileAnswer,
  type FileKind,
  type FileStatus,
  type FolderEntry,
} from '../../protocol/files.ts';

interface FileParams {
  readonly uri: string;
}

/**
 * Answers a client's server.
 * @param assets folder of what ships with the extension: models, pages about rules
 */
export function serveFiles(client: BaseLanguageClient, assets: Uri): void {
  client.registerFeature(offering(assets));
  const uriOf = ({ uri }: FileParams): Uri => client.protocol2CodeConverter.asUri(uri);
  const on = <Params extends FileParams, Value>(
    name: string,
    run: (params: Params) => Promise<Value>,
  ): void => {
    client.onRequest<FileAnswer<Value>, void>(name, (params: Params) => answer(() => run(params)));
  };
  on(FILE_STATUS_REQUEST, async (params): Promise<FileStatus> => {
    const { type, size, mtime } = await workspace.fs.stat(uriOf(params));
    return { ...kindOf(type), size, changed: mtime };
  });
  on(FILE_LIST_REQUEST, async (params): Promise<readonly FolderEntry[]> => {
    const folder = uriOf(params);
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => {
      const uri = client.code2ProtocolConverter.asUri(Uri.joinPath(folder, name));
      return { name, uri, ...kindOf(type) };
    });
  });
  on(FILE_READ_REQUEST, async (params) => workspace.fs.readFile(uriOf(params)));
  on(FILE_WRITE_REQUEST, async (params: FileParams & { readonly bytes: Uint8Array }) => {
    await workspace.fs.writeFile(uriOf(params), params.bytes);
    return null;
  });
}

/** Says in the client's capabilities that files may be asked for, and where those of the extension are. */
const offering = (assets: Uri): StaticFeature => ({
  fillClientCapabilities: (capabilities) => {
    const { copydesk } = { copydesk: {}, ...capabilities.experimental };
    const files = { assets: assets.toString() };
    capabilities.experimental = { ...capabilities.experimental, copydesk: { ...copydesk, files } };
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
});

async function answer<Value>(run: () => Promise<Value>): Promise<FileAnswer<Value>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const reason = error instanceof FileSystemError ? error.code : 'Unknown';
    return { ok: false, reason, message: error instanceof Error ? error.message : String(error) };
  }
}

/** A link has the bit of what it leads to beside its own. */
function kindOf(type: FileType): { readonly kind: FileKind; readonly isLink: boolean } {
  const isLink = (type & FileType.SymbolicLink) !== 0;
  if ((type & FileType.Directory) !== 0) return { kind: 'folder', isLink };
  return { kind: (type & FileType.File) !== 0 ? 'file' : 'other', isLink };
}
