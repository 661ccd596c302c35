/**
 * Files as the client reaches them, for a server that has none of its own: in a browser the workspace may be a
 * repository on a host, a folder that the user has opened, or a disk at the other end of a connection. Files are named
 * by their URIs. Four requests beyond the protocol, for clients that say `copydesk.files` in their experimental
 * capabilities (docs/language-server.md).
 */

import type { Connection } from 'vscode-languageserver';
import {
  FILE_LIST_REQUEST,
  FILE_READ_REQUEST,
  FILE_STATUS_REQUEST,
  FILE_WRITE_REQUEST,
  type FileAnswer,
  type FileStatus,
  type FolderEntry,
} from '../../../../protocol/files.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import type { Failure } from '../annotations/sidecars.ts';

/** Why something could not be read or written. */
export interface FileFailure extends Failure {
  readonly message: Message;
  readonly isMissing: boolean;
}

export type FileResult<Value> = { readonly ok: true; readonly value: Value } | FileFailure;

/** The four requests. None of them rejects. */
export class ClientFiles {
  readonly #connection: Connection;
  readonly #listening: Promise<void>;
  #begin: () => void = () => {};

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#listening = new Promise((resolve) => {
      this.#begin = resolve;
    });
  }

  /** The client is ready for requests: it has said `initialized`. What was asked before is asked now. */
  begin(): void {
    this.#begin();
  }

  status(uri: string): Promise<FileResult<FileStatus>> {
    return this.#ask(FILE_STATUS_REQUEST, 'read', { uri });
  }

  /** Entries in the order of their names. */
  async list(uri: string): Promise<FileResult<readonly FolderEntry[]>> {
    const listed = await this.#ask<readonly FolderEntry[]>(FILE_LIST_REQUEST, 'read', { uri });
    if (!listed.ok) return listed;
    return { ok: true, value: [...listed.value].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }

  read(uri: string): Promise<FileResult<Uint8Array>> {
    return this.#ask(FILE_READ_REQUEST, 'read', { uri });
  }

  async write(uri: string, text: string): Promise<FileResult<null>> {
    return this.#ask(FILE_WRITE_REQUEST, 'write', { uri, bytes: new TextEncoder().encode(text) });
  }

  /** Reads a file that must be UTF-8 without fault. A byte order mark stays in the text. */
  async readText(uri: string): Promise<FileResult<string>> {
    const read = await this.read(uri);
    if (!read.ok) return read;
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.value);
      return { ok: true, value: text };
    } catch {
      return failed(say('{path} is not valid UTF-8; save it as UTF-8', { path: shownUri(uri) }));
    }
  }

  async #ask<Value>(
    request: string,
    verb: 'read' | 'write',
    params: { readonly uri: string; readonly bytes?: Uint8Array },
  ): Promise<FileResult<Value>> {
    await this.#listening;
    try {
      const answer = await this.#connection.sendRequest<FileAnswer<Value>>(request, params);
      if (answer.ok) return answer;
      const why = MEANINGS[answer.reason] ?? verbatim(answer.message);
      const message = cannot(verb, params.uri, why);
      return { ok: false, isMissing: answer.reason === 'FileNotFound', message };
    } catch (error) {
      return failed(cannot(verb, params.uri, verbatim(messageOf(error))));
    }
  }
}

/** What VS Code's names of failures mean to the reader. */
const MEANINGS: Readonly<Record<string, Message>> = {
  FileNotFound: say('there is no such file or folder'),
  FileIsADirectory: say('it is a folder, not a file'),
  FileNotADirectory: say('a part of its path is not a folder'),
  NoPermissions: say('permission is denied; the folder may be open for reading only'),
  Unavailable: say('where it is kept cannot be reached; try again later'),
};

const cannot = (verb: 'read' | 'write', uri: string, why: Message): Message =>
  verb === 'read'
    ? say('cannot read {path}: {why}', { path: shownUri(uri), why })
    : say('cannot write {path}: {why}', { path: shownUri(uri), why });

const failed = (message: Message): FileFailure => ({ ok: false, isMissing: false, message });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Changes whenever the file does; undefined when there is none. */
export async function stampOf(files: ClientFiles, uri: string): Promise<string | undefined> {
  const status = await files.status(uri);
  return status.ok ? `${status.value.size}:${status.value.changed}` : undefined;
}

/** The URI of a document's file; undefined for a document that has none, or whose name no other can be made from. */
export const fileUriOf = (uri: string): string | undefined =>
  /^untitled:/i.test(uri) || /[?#]/.test(uri) ? undefined : uri;

/** The folder that holds a file; undefined at the root. */
export function folderOfUri(uri: string): string | undefined {
  const root = /^[^:]+:(?:\/\/[^/]*)?\//.exec(uri)?.[0];
  const slash = uri.lastIndexOf('/');
  if (root === undefined || slash < root.length) return undefined;
  return uri.slice(0, slash);
}

/** The last part of a URI as a person reads it. */
export const nameOfUri = (uri: string): string => readable(uri.slice(uri.lastIndexOf('/') + 1));

/** A URI in a sentence: its path, as a person reads it. */
export const shownUri = (uri: string): string => readable(uri.replace(/^[^:]+:(?:\/\/[^/]*)?/, ''));

/** Text of a URI without its escapes; one with a broken escape stays as it is. */
export function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
