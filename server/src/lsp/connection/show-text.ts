/** Asking and showing with what every client has: a message with choices, and a document that is opened at a place. */

import {
  type Connection,
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShowMessageRequest,
} from 'vscode-languageserver';
import { findText } from '../../annotations/records/find-text.ts';
import { say } from '../../messages/message.ts';
import { LineIndex } from '../../text/lines.ts';
import { PositionConverter } from '../documents/convert.ts';
import type { ClientProfile } from './capabilities.ts';

/** Lets the person choose one of some titles. @returns its place among them; undefined when none was chosen */
export async function chooseOne(
  connection: Connection,
  message: string,
  titles: readonly string[],
): Promise<number | undefined> {
  const actions = titles.map((title) => ({ title }));
  const chosen = await connection.sendRequest(ShowMessageRequest.type, {
    type: MessageType.Info,
    message,
    actions,
  });
  return chosen === null || chosen === undefined ? undefined : titles.indexOf(chosen.title);
}

/** Shows where in a sidecar the words of a record are to be typed; a client that opens no documents is told the line. */
export async function showText(
  { connection, client }: { readonly connection: Connection; readonly client: ClientProfile },
  { sidecar, text }: { readonly sidecar: string; readonly text: string },
  id: string,
  purpose: string,
): Promise<void> {
  const span = findText(text, id, purpose);
  if (span === undefined) return;
  const lines = new LineIndex(text);
  if (client.showsDocuments) {
    const selection = PositionConverter.ofText(text, client.encoding, lines).toRange(span);
    const params = { uri: sidecar, takeFocus: true, selection };
    const { success } = await connection.sendRequest(ShowDocumentRequest.type, params);
    if (success) return;
  }
  const name = decodeURIComponent(sidecar.split('/').at(-1) ?? sidecar);
  const message = client.wording(
    say(
      'Written to {name}: type your words between the quotation marks of “value” in line {line}, and save it.',
      { name, line: lines.lineAt(span.start) + 1 },
    ),
  );
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
