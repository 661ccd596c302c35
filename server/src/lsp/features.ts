/** The requests that the server answers: positions in, the service asked, its answer converted. */
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  SemanticTokensBuilder,
} from 'vscode-languageserver';
import { isSidecar } from '../annotations/sidecar-name.ts';
import type { Offset } from '../text/offsets.ts';
import {
  type ActionContext,
  fillIn,
  readActionData,
  toCodeAction,
  toProjectAction,
  wants,
} from './actions.ts';
import { isWanted, readAnnotateArguments, toAnnotateActions } from './annotation-protocol.ts';
import type { ArticleView } from './article-view.ts';
import { ANNOTATE_COMMAND, ANNOTATE_KIND, RECORD_COMMAND } from './capabilities.ts';
import { toFlatSymbols, toHover, toSymbolTree, writeSemanticTokens } from './convert.ts';
import type { Lifecycle } from './lifecycle.ts';
import { isProjectCommand } from './project-command-names.ts';
import { readRecordArguments } from './record-arguments.ts';
import type { Session } from './session.ts';
import { sidecarActions } from './sidecar-actions.ts';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

interface PositionParams extends DocumentParams {
  readonly position: Position;
}

/** Registers every request handler. */
export function registerFeatures(connection: Connection, session: Session, lifecycle: Lifecycle): void {
  /** Answers about an open article; `empty` for a document that is none. */
  const onArticle =
    <Params extends DocumentParams, Answer>(
      empty: Answer,
      answer: (view: ArticleView, params: Params) => Answer,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Answer> => {
      lifecycle.check();
      const view = await session.article(uriOf(params), token);
      return view === undefined ? empty : answer(view, params);
    };
  /** The same for a place; `empty` for one past the end. */
  const onPlace = <Params extends PositionParams, Answer>(
    empty: Answer,
    answer: (view: ArticleView, offset: Offset, params: Params) => Answer,
  ) =>
    onArticle<Params, Answer>(empty, (view, params) => {
      const offset = view.positions.fromPosition(checkedPosition(params.position));
      return offset === undefined ? empty : answer(view, offset, params);
    });

  connection.onHover(
    onPlace(null, ({ service, article, positions }, offset) => {
      const hover = service.hover(article, offset);
      return hover === undefined ? null : toHover(hover, positions, session.client);
    }),
  );
  connection.onDocumentHighlight(
    onPlace([], ({ service, article, positions }, offset) =>
      service.highlights(article, offset).map((span) => ({ range: positions.toRange(span) })),
    ),
  );
  connection.onReferences(
    onPlace([], ({ service, article, positions, uri }, offset, params) =>
      service
        .references(article, offset, params.context?.includeDeclaration !== false)
        .map((span) => ({ uri, range: positions.toRange(span) })),
    ),
  );
  connection.onDocumentSymbol(
    onArticle([], ({ service, article, positions, uri }) => {
      const symbols = service.documentSymbols(article);
      return session.client.symbolTree
        ? toSymbolTree(symbols, positions)
        : toFlatSymbols(symbols, uri, positions);
    }),
  );
  registerActions(connection, session, lifecycle, onArticle);
  registerSemanticTokens(connection, session, onArticle);

  if (!session.client.pullsDiagnostics) return;
  connection.languages.diagnostics.on(async (params, token) => {
    lifecycle.check();
    const uri = uriOf(params);
    const view = isSidecar(uri) ? undefined : await session.newestArticle(uri, token);
    return view === undefined
      ? { kind: 'full', items: [] }
      : session.reports.pulled(view, params.previousResultId);
  });
}

type OnArticle = <Params extends DocumentParams, Answer>(
  empty: Answer,
  answer: (view: ArticleView, params: Params) => Answer,
) => (params: Params, token: CancellationToken) => Promise<Answer>;

function registerActions(
  connection: Connection,
  session: Session,
  lifecycle: Lifecycle,
  onArticle: OnArticle,
): void {
  const contextOf = (view: ArticleView): ActionContext => ({
    uri: view.uri,
    version: view.version,
    positions: view.positions,
    client: session.client,
    pageOf: view.article.pageOf,
    recordsFixes: session.recordsFixes(view.uri),
  });
  const articleActions = onArticle<CodeActionParams, (CodeAction | Command)[]>(
    [],
    (view, { range, context }) => {
      const { service, article, positions } = view;
      const { only, diagnostics: asked = [] } = context ?? {};
      const span = positions.fromRange(checkedRange(range));
      const onlyFixAll = only !== undefined && !wants(only, 'quickfix');
      const found = onlyFixAll ? [service.fixAll(article)] : service.codeActions(article, span);
      const actions = found.flatMap((action) => {
        if (action === undefined || !wants(only, action.kind)) return [];
        return toCodeAction(action, asked, contextOf(view)) ?? [];
      });
      const offered =
        onlyFixAll && !isWanted(ANNOTATE_KIND, only) ? [] : service.annotateActions(article, span);
      const annotating = toAnnotateActions(offered, asked, only, view, session.client);
      const offersProject =
        !onlyFixAll && wants(only, 'quickfix') && session.projects.folders.mayChange(view.uri);
      if (!offersProject) return [...actions, ...annotating];
      const folder = session.projects.folders.folderInProject(view.uri);
      const forProject = service
        .projectActions(article, span, folder)
        .map((action) => toProjectAction(action, asked, contextOf(view)));
      return [...actions, ...forProject, ...annotating];
    },
  );
  connection.onCodeAction((params, token) => {
    const sidecar = session.openSidecar(uriOf(params));
    if (sidecar === undefined) return articleActions(params, token);
    lifecycle.check();
    return sidecarActions(sidecar, params.context?.only, session.client);
  });
  connection.onCodeActionResolve(async (shown: CodeAction, token) => {
    lifecycle.check();
    const data = readActionData(shown.data);
    if (data === undefined) return shown;
    const view = await session.article(data.uri, token);
    const action = view?.version === data.version ? view.service.action(view.article, data) : undefined;
    if (view === undefined || action === undefined) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
    }
    return fillIn(shown, action, contextOf(view));
  });
  connection.onExecuteCommand(async ({ command, arguments: raw, workDoneToken }, token, progress) => {
    lifecycle.check();
    const annotated = command === ANNOTATE_COMMAND ? readAnnotateArguments(raw) : undefined;
    if (annotated !== undefined) {
      await session.annotations.annotator.execute(annotated);
      return null;
    }
    if (isProjectCommand(command)) {
      const begins = workDoneToken === undefined && session.client.createsProgress;
      const own = begins ? await connection.window.createWorkDoneProgress() : undefined;
      const tokens = own === undefined ? [token] : [token, own.token];
      return session.projects.commands.run(command, raw, own ?? progress, tokens);
    }
    const recorded = command === RECORD_COMMAND ? readRecordArguments(raw) : undefined;
    if (recorded === undefined) {
      throw new ResponseError(ErrorCodes.InvalidParams, `“${command}” cannot be run with these arguments.`);
    }
    await session.annotations.recorder.execute(recorded);
    return null;
  });
}

function registerSemanticTokens(connection: Connection, session: Session, onArticle: OnArticle): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const fill = (builder: SemanticTokensBuilder, { service, article, positions }: ArticleView): void =>
    writeSemanticTokens(service.semanticTokens(article), positions, builder);
  const builderOf = (uri: string): SemanticTokensBuilder => {
    for (const known of builders.keys()) if (!session.isOpen(known)) builders.delete(known);
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  connection.languages.semanticTokens.on(
    onArticle({ data: [] }, (view) => {
      const builder = builderOf(view.uri);
      builder.previousResult('');
      fill(builder, view);
      return builder.build();
    }),
  );
  connection.languages.semanticTokens.onDelta(
    onArticle({ data: [] }, (view, { previousResultId }) => {
      const builder = builderOf(view.uri);
      builder.previousResult(previousResultId);
      fill(builder, view);
      return builder.buildEdits();
    }),
  );
  connection.languages.semanticTokens.onRange(
    onArticle({ data: [] }, ({ service, article, positions }, { range }) => {
      const builder = new SemanticTokensBuilder();
      const span = positions.fromRange(checkedRange(range));
      writeSemanticTokens(service.semanticTokens(article, span), positions, builder);
      return builder.build();
    }),
  );
}

/** @throws ResponseError InvalidParams when a request names no document */
function uriOf(params: DocumentParams): string {
  const uri: unknown = params?.textDocument?.uri;
  if (typeof uri !== 'string') throw invalid('“textDocument.uri” is missing.');
  return uri;
}

/** @throws ResponseError InvalidParams when it is no position */
function checkedPosition(position: Position): Position {
  if (typeof position?.line !== 'number' || typeof position.character !== 'number') {
    throw invalid('A position must have a line and a character.');
  }
  return position;
}

function checkedRange(range: Range): Range {
  checkedPosition(range?.start);
  checkedPosition(range.end);
  return range;
}

const invalid = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message);
