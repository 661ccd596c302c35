/**
 * How a server that has no files of its own asks its client for them: in a browser the workspace may be a repository on
 * a host, a folder that the user has opened, or a disk at the other end of a connection. Files are named by their URIs.
 * For clients that say `copydesk.files` in their experimental capabilities (docs/language-server.md).
 */

/** Asks what stands under a URI: `{ uri }`; the answer is a `FileAnswer<FileStatus>`. */
export const FILE_STATUS_REQUEST = 'copydesk/files/status';
/** Asks what a folder holds: `{ uri }`; the answer is a `FileAnswer<readonly FolderEntry[]>`. */
export const FILE_LIST_REQUEST = 'copydesk/files/list';
/** Asks for a file's bytes: `{ uri }`; the answer is a `FileAnswer<Uint8Array>`. */
export const FILE_READ_REQUEST = 'copydesk/files/read';
/** Writes a file, and makes its folder: `{ uri, bytes }`; the answer is a `FileAnswer<null>`. */
export const FILE_WRITE_REQUEST = 'copydesk/files/write';

export type FileKind = 'file' | 'folder' | 'other';

/** What is known of a file without reading it. */
export interface FileStatus {
  readonly kind: FileKind;
  /** Whether it is a link to what its kind says. */
  readonly isLink: boolean;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly uri: string;
  readonly kind: FileKind;
  readonly isLink: boolean;
}

/** What the client answers. `reason` is a name of VS Code's `FileSystemError`. */
export type FileAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string; readonly message: string };
