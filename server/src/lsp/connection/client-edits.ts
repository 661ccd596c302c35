/** Changes what the client has open, through the client: the document belongs to the editor as long as it is open there. */

import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import { type Message, say, verbatim } from '../../messages/message.ts';
import type { Failure } from '../annotations/sidecars.ts';
import { PositionConverter } from '../documents/convert.ts';
import { type OpenDocuments, smallestEdit } from '../documents/documents.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { ClientProfile } from './capabilities.ts';

/** How long to wait for an editor to show an edit that it says it has applied, in milliseconds. */
const EDIT_PATIENCE = 2000;

/** Asks the client for edits, and hears when their documents show them. */
export class ClientEdits {
  readonly #connection: Connection;
  readonly #client: ClientProfile;
  readonly #documents: OpenDocuments;
  readonly #clock: Clock;
  /** Called when an open document shows a new text or is closed. */
  readonly #shown = new Map<string, () => void>();

  constructor(connection: Connection, client: ClientProfile, documents: OpenDocuments, clock: Clock) {
    this.#connection = connection;
    this.#client = client;
    this.#documents = documents;
    this.#clock = clock;
  }

  /** Changes a document that the client has open, and waits until it shows the new text. */
  async edit(uri: string, text: string): Promise<Failure | { ok: true }> {
    const document = this.#documents.get(uri);
    if (document === undefined)
      return { ok: false, message: say('The sidecar was closed meanwhile; try again.') };
    if (!this.#client.appliesEdits) {
      return {
        ok: false,
        message: say('The sidecar is open in an editor that takes no edits; close it first.'),
      };
    }
    const edit = smallestEdit(document.text, text);
    const positions = PositionConverter.ofText(document.text, this.#client.encoding);
    const textEdit = { range: positions.toRange(edit), newText: edit.newText };
    const shown = this.#untilShown(uri);
    const applied = await this.apply(
      say('Copydesk: annotation'),
      this.#client.documentChanges
        ? { documentChanges: [{ textDocument: { uri, version: document.version }, edits: [textEdit] }] }
        : { changes: { [uri]: [textEdit] } },
    );
    if (applied.ok) await shown;
    return applied;
  }

  /** Asks the client to apply an edit. @param label what the client may call it in its list of undoable steps */
  async apply(label: Message, edit: WorkspaceEdit): Promise<Failure | { ok: true }> {
    const { applied, failureReason } = await this.#connection.workspace.applyEdit({
      label: this.#client.wording(label),
      edit,
    });
    if (applied) return { ok: true };
    return {
      ok: false,
      message: failureReason === undefined ? say('The editor refused the change.') : verbatim(failureReason),
    };
  }

  /** A document shows a new text or was closed. */
  showed(uri: string): void {
    this.#shown.get(uri)?.();
    this.#shown.delete(uri);
  }

  /** Ends when a document shows a new text or is closed, or when it takes too long. */
  #untilShown(uri: string): Promise<void> {
    return new Promise((resolve) => {
      const giveUp = this.#clock.after(EDIT_PATIENCE, resolve);
      this.#shown.set(uri, () => {
        giveUp();
        resolve();
      });
    });
  }
}
