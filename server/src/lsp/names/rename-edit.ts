/** The edits of a renaming as the client takes them: versioned or plain, with its doubts as annotations or without them. */

import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Message, say } from '../../messages/message.ts';
import type { Doubt, RenameEdit } from '../../service/rename.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { PositionConverter } from '../documents/convert.ts';

/** What a renaming changes in one document. */
export interface RenamedDocument {
  readonly uri: string;
  /** Undefined for a document that is not open. */
  readonly version: number | undefined;
  readonly text: string;
  readonly edits: readonly RenameEdit[];
}

const DOUBTS: Readonly<Record<Doubt, { readonly label: Message; readonly description: Message }>> = {
  quotation: {
    label: say('In a quotation'),
    description: say('The words of somebody else'),
  },
  inflection: {
    label: say('Case not known'),
    description: say('The form is written as it is; it may need another ending here'),
  },
};

/** What is sure needs no confirmation; each doubt does. @param label of what is sure */
const annotationsFor = (label: Message, { wording }: ClientProfile): Record<string, ChangeAnnotation> => ({
  rename: { label: wording(label) },
  ...Object.fromEntries(
    Object.entries(DOUBTS).map(([doubt, { label: name, description }]) => [
      doubt,
      { label: wording(name), description: wording(description), needsConfirmation: true },
    ]),
  ),
});

/** Whether an edit is made at all for a client: one that is not sure needs somebody who can be asked. */
export const isOffered = ({ doubt }: RenameEdit, client: ClientProfile): boolean =>
  doubt !== 'inflection' || client.changeAnnotations;

/** @param label what the change is called where several are shown */
export function toRenameEdit(
  documents: readonly RenamedDocument[],
  label: Message,
  client: ClientProfile,
): WorkspaceEdit {
  const converted = documents.map(({ uri, version, text, edits }) => {
    const positions = PositionConverter.ofText(text, client.encoding);
    return {
      textDocument: { uri, version: version ?? null },
      edits: edits.filter((edit) => isOffered(edit, client)).map((edit) => toEdit(edit, positions, client)),
    };
  });
  const changed = converted.filter(({ edits }) => edits.length > 0);
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(changed.map(({ textDocument, edits }) => [textDocument.uri, edits])),
    };
  }
  if (!client.changeAnnotations) return { documentChanges: changed };
  return { documentChanges: changed, changeAnnotations: annotationsFor(label, client) };
}

function toEdit(
  { start, end, newText, doubt }: RenameEdit,
  positions: PositionConverter,
  client: ClientProfile,
): TextEdit | AnnotatedTextEdit {
  const edit = { range: positions.toRange({ start, end }), newText };
  return client.changeAnnotations ? { ...edit, annotationId: doubt ?? 'rename' } : edit;
}
