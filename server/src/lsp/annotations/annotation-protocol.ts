/** Annotating in the terms of the protocol: actions as commands that the server runs, notices as diagnostics. */

import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { ANNOTATION_TYPES } from '../../artifacts/annotation-types.ts';
import { type Message, say } from '../../messages/message.ts';
import type { AnnotateAction } from '../../service/annotating/annotate-action.ts';
import type { AnnotationNotice } from '../../service/annotating/annotation-notices.ts';
import { type AnnotationRequest, isAnnotationRequest } from '../../service/annotating/annotation-request.ts';
import { noticeCode } from '../../service/annotating/notice-actions.ts';
import { ANNOTATE_COMMAND, ANNOTATE_KIND, type ClientProfile } from '../connection/capabilities.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { type PositionConverter, SOURCE, toNotice, toSentence } from '../documents/convert.ts';
import type { AnnotateArguments } from './annotator.ts';

/** Actions for the client's menu: nothing is filled in later, because there is only a command. */
export function toAnnotateActions(
  actions: readonly AnnotateAction[],
  asked: readonly Diagnostic[],
  only: readonly CodeActionKind[] | undefined | null,
  { uri, version }: ArticleView,
  client: ClientProfile,
): (CodeAction | Command)[] {
  const kindOf = ({ kind }: AnnotateAction): CodeActionKind =>
    kind === 'quickfix' ? CodeActionKind.QuickFix : ANNOTATE_KIND;
  return actions
    .filter((action) => isWanted(kindOf(action), only))
    .map((action) => {
      const title = toSentence(action.title, client);
      const argument = { uri, version, request: worded(action.request, client) } satisfies AnnotateArguments;
      const command: Command = { title, command: ANNOTATE_COMMAND, arguments: [argument] };
      if (!client.actions.literals) return command;
      const diagnostics = asked.filter(({ code }) => code === action.settles && code !== undefined);
      const settled = diagnostics.length > 0 ? { diagnostics } : {};
      return { title, kind: kindOf(action), command, ...settled };
    });
}

/** Kinds of errors are offered in the client's language. */
function worded(request: AnnotationRequest, client: ClientProfile): AnnotationRequest {
  if (request.kind !== 'error' || request.offered !== undefined) return request;
  const offered = ANNOTATION_TYPES.map(({ id, title }) => ({ id, title: toSentence(title, client) }));
  return { ...request, offered };
}

/** Kinds are hierarchical: `refactor` asks for everything below it. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined | null): boolean {
  if (only === undefined || only === null) return true;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** The argument of the command, when it has the shape that it was sent out with; else undefined. */
export function readAnnotateArguments(raw: unknown): AnnotateArguments | undefined {
  const value: unknown = Array.isArray(raw) ? raw[0] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, version, request } = value as Partial<Record<keyof AnnotateArguments, unknown>>;
  if (typeof uri !== 'string' || typeof version !== 'number' || !isAnnotationRequest(request))
    return undefined;
  return { uri, version, request };
}

const SEVERITIES: Readonly<Record<AnnotationNotice['kind'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Information,
  disagreement: DiagnosticSeverity.Information,
  orphaned: DiagnosticSeverity.Information,
  conflicted: DiagnosticSeverity.Warning,
};

/** Notices as diagnostics. */
export function toNoticeDiagnostics(
  {
    notices,
    unlisted,
  }: { readonly notices: readonly AnnotationNotice[]; readonly unlisted: readonly Message[] },
  uri: string,
  positions: PositionConverter,
  client: ClientProfile,
): Diagnostic[] {
  const listed = notices.map((notice) => {
    const diagnostic: Diagnostic = {
      range: positions.toRange(notice.span),
      severity: SEVERITIES[notice.kind],
      source: SOURCE,
      code: noticeCode(notice),
      message: toSentence(notice.message, client),
    };
    if (notice.kind === 'orphaned' && client.diagnostic.related && notice.proposals.length > 0) {
      diagnostic.relatedInformation = notice.proposals.map(({ span, text }) => ({
        location: { uri, range: positions.toRange(span) },
        message: toSentence(say('perhaps “{text}”', { text }), client),
      }));
    }
    return diagnostic;
  });
  return [...listed, ...unlisted.map((sentence) => toNotice(toSentence(sentence, client)))];
}
