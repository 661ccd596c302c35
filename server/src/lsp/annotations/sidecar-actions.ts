/** What can be done in a sidecar that the client has open: conflict markers are merged away, record by record. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { resolveConflictMarkers } from '../../annotations/merging/conflict-markers.ts';
import { readLayer } from '../../annotations/records/layer.ts';
import { say } from '../../messages/message.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { PositionConverter, toSentence, toSidecarDiagnostics } from '../documents/convert.ts';
import { type OpenDocument, smallestEdit } from '../documents/documents.ts';
import { toWorkspaceEdit } from './actions.ts';
import { isWanted } from './annotation-protocol.ts';

/** Actions for an open sidecar; none when a merge left nothing in it. */
export function sidecarActions(
  { uri, version, text }: OpenDocument,
  only: readonly CodeActionKind[] | undefined | null,
  client: ClientProfile,
): CodeAction[] {
  if (!client.actions.literals || !isWanted(CodeActionKind.QuickFix, only)) return [];
  const merged = resolveConflictMarkers(text);
  if (merged === text) return [];
  const positions = PositionConverter.ofText(text, client.encoding);
  const diagnostics = toSidecarDiagnostics(readLayer(text), undefined, client).filter(
    ({ code }) => code === 'sidecar/conflict-marker' || code === 'sidecar/conflict-base',
  );
  const edit = toWorkspaceEdit([smallestEdit(text, merged)], { uri, version, positions, client });
  return [
    {
      title: toSentence(say('Merge both sides, record by record'), client),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit,
    },
  ];
}
