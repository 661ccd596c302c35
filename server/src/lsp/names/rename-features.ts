/** Requests that rename: the place, the edits, and the choices of a menu that change all articles. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type Command,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { openFindings } from '../../service/diagnostics.ts';
import { unifyChoices } from '../../service/fixing/unify-choices.ts';
import { findingsIn } from '../../service/naming/places.ts';
import { renamePlace } from '../../service/rename.ts';
import type { Span } from '../../text/offsets.ts';
import { UNIFY_COMMAND } from '../connection/capabilities.ts';
import type { Lifecycle } from '../connection/lifecycle.ts';
import { checkedPosition, type OnPlace, type PositionParams, uriOf } from '../connection/requests.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { toDiagnostic, toSentence } from '../documents/convert.ts';
import type { Session } from '../session.ts';

/** Registers the handlers. */
export function registerRenames(
  connection: Connection,
  session: Session,
  lifecycle: Lifecycle,
  onPlace: OnPlace,
): void {
  connection.onPrepareRename(
    onPlace<{ range: Range; placeholder: string } | null>(null, ({ article, positions }, offset) => {
      const place = renamePlace(article.analysis, offset);
      return place === undefined
        ? null
        : { range: positions.toRange(place.span), placeholder: place.placeholder };
    }),
  );
  connection.onRenameRequest(
    async (
      params: PositionParams & { readonly newName: string },
      token: CancellationToken,
    ): Promise<WorkspaceEdit | null> => {
      lifecycle.check();
      if (typeof params.newName !== 'string') throw invalid('“newName” is missing.');
      const view = await session.article(uriOf(params), token);
      const offset = view?.positions.fromPosition(checkedPosition(params.position));
      if (view === undefined || offset === undefined) return null;
      return session.renames.rename(view, offset, params.newName, token);
    },
  );
}

/** The entries of a menu that write one form in all articles; none until all have been counted. */
export function workspaceChoices(session: Session, view: ArticleView, span: Span): (CodeAction | Command)[] {
  const { client, workspaceIndex } = session;
  const { usage } = workspaceIndex;
  if (usage === undefined || !client.appliesEdits) return [];
  const { analysis, dismissed } = view.article;
  const named = findingsIn(openFindings(analysis, dismissed), span)[0];
  if (named === undefined) return [];
  return unifyChoices(analysis, named, usage).map(({ title, start, to }) => {
    const shown = toSentence(title, client);
    const args = { uri: view.uri, version: view.version, start, to };
    const command: Command = { title: shown, command: UNIFY_COMMAND, arguments: [args] };
    if (!client.actions.literals) return command;
    const diagnostics = [toDiagnostic(named, view.uri, view.positions, client)];
    return { title: shown, kind: CodeActionKind.QuickFix, diagnostics, command };
  });
}

/**
 * Runs the command behind such an entry.
 * @throws ResponseError InvalidParams, or ContentModified when the article is another one by now
 */
export async function runUnify(session: Session, raw: unknown, token: CancellationToken): Promise<void> {
  const first: unknown = Array.isArray(raw) ? raw[0] : undefined;
  const { uri, version, start, to } = (first ?? {}) as Record<string, unknown>;
  const isSound =
    typeof uri === 'string' && typeof to === 'string' && typeof start === 'number' && Number.isInteger(start);
  if (!isSound) throw invalid(`“${UNIFY_COMMAND}” cannot be run with these arguments.`);
  const view = await session.article(uri, token);
  if (view === undefined || view.version !== version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
  }
  await session.renames.apply(view, start, to, token);
}

const invalid = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message);
