/** Changes documents that the client has open, through the client: they belong to it, and it can undo what is changed. */
import type { Connection } from 'vscode-languageserver';
import { LineIndex } from '../text/lines.ts';
import { toWorkspaceEdit } from './actions.ts';
import type { ClientProfile } from './capabilities.ts';
import { PositionConverter } from './convert.ts';
import { type OpenDocuments, smallestEdit } from './documents.ts';
import type { Clock } from './scheduler.ts';
import type { Failure } from './sidecars.ts';

/** How long to wait for an editor to show an edit that it says it has applied, in milliseconds. */
const PATIENCE = 2000;

/** What is needed to change a document of the client. */
export interface ClientEditing {
  readonly connection: Connection;
  readonly client: ClientProfile;
  readonly documents: OpenDocuments;
  readonly clock: Clock;
}

export class ClientEdits {
  readonly #editing: ClientEditing;
  /** Called when an open document shows a new text or is closed. */
  readonly #shown = new Map<string, () => void>();

  constructor(editing: ClientEditing) {
    this.#editing = editing;
  }

  /** Gives a document another text, and waits until it shows it. */
  async edit(uri: string, text: string): Promise<Failure | { ok: true }> {
    const { connection, client, documents } = this.#editing;
    const document = documents.get(uri);
    if (document === undefined) return { ok: false, message: 'The sidecar was closed meanwhile; try again.' };
    if (!client.appliesEdits) {
      return { ok: false, message: 'The sidecar is open in an editor that takes no edits; close it first.' };
    }
    const { version } = document;
    const positions = new PositionConverter(document.text, new LineIndex(document.text), client.encoding);
    const shown = this.#untilShown(uri);
    const { applied, failureReason } = await connection.workspace.applyEdit({
      label: 'Copydesk: annotation',
      edit: toWorkspaceEdit([smallestEdit(document.text, text)], { uri, version, positions, client }),
    });
    if (!applied) return { ok: false, message: failureReason ?? 'The editor refused to change the sidecar.' };
    await shown;
    return { ok: true };
  }

  /** A document shows a new text, or was closed. */
  showed(uri: string): void {
    this.#shown.get(uri)?.();
    this.#shown.delete(uri);
  }

  /** Ends when a document shows a new text or is closed, or when it takes too long. */
  #untilShown(uri: string): Promise<void> {
    return new Promise((resolve) => {
      const giveUp = this.#editing.clock.after(PATIENCE, resolve);
      this.#shown.set(uri, () => {
        giveUp();
        resolve();
      });
    });
  }
}
