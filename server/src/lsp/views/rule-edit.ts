/** The edits of one rule as the client takes them: safe ones, and those that a person should look at, apart. */
import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { RuleEdit } from '../../service/fixing/rule-fixes.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { PositionConverter } from '../documents/convert.ts';

/** What a rule changes in one document. */
export interface RuleDocument {
  readonly uri: string;
  /** Undefined for a document that is not open. */
  readonly version: number | undefined;
  readonly text: string;
  readonly edits: readonly RuleEdit[];
}

/** A client that cannot ask gets only what needs no answer. */
export function toRuleEdit(
  documents: readonly RuleDocument[],
  rule: string,
  client: ClientProfile,
): WorkspaceEdit {
  const converted = documents.map(({ uri, version, text, edits }) => {
    const positions = PositionConverter.ofText(text, client.encoding);
    const made = edits.filter(({ asks }) => client.changeAnnotations || !asks);
    return {
      textDocument: { uri, version: version ?? null },
      edits: made.map((edit) => toEdit(edit, positions, client)),
    };
  });
  const changed = converted.filter(({ edits }) => edits.length > 0);
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(changed.map(({ textDocument, edits }) => [textDocument.uri, edits])),
    };
  }
  if (!client.changeAnnotations) return { documentChanges: changed };
  const changeAnnotations: Record<string, ChangeAnnotation> = {
    safe: { label: rule },
    asks: { label: rule, description: 'A person has to choose', needsConfirmation: true },
  };
  return { documentChanges: changed, changeAnnotations };
}

function toEdit(
  { edit, asks }: RuleEdit,
  positions: PositionConverter,
  client: ClientProfile,
): TextEdit | AnnotatedTextEdit {
  const made = { range: positions.toRange(edit), newText: edit.newText };
  return client.changeAnnotations ? { ...made, annotationId: asks ? 'asks' : 'safe' } : made;
}
