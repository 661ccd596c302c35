/** The requests that the server answers: positions in, the service asked, its answer converted. */

import {
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Connection,
  ErrorCodes,
  type Hover,
  type Location,
  LSPErrorCodes,
  type ReferenceParams,
  ResponseError,
  SemanticTokensBuilder,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TAKE_BACK_COMMAND, type TakenBack, type WrittenDecision } from '../../../protocol/decisions.ts';
import { isSidecar } from '../annotations/records/sidecar-name.ts';
import { isStyleFile } from '../project/style-yaml.ts';
import { nameAllInSteps } from '../service/diagnostics.ts';
import { mentionAt } from '../service/naming/places.ts';
import {
  type ActionContext,
  fillIn,
  readActionData,
  toCodeAction,
  toProjectAction,
  wants,
} from './annotations/actions.ts';
import { isWanted, readAnnotateArguments, toAnnotateActions } from './annotations/annotation-protocol.ts';
import { readRecordArguments, readTakeBackArguments } from './annotations/record-arguments.ts';
import { sidecarActions } from './annotations/sidecar-actions.ts';
import { carriedOutTogether } from './connection/all-at-once.ts';
import { ANNOTATE_COMMAND, ANNOTATE_KIND, RECORD_COMMAND, UNIFY_COMMAND } from './connection/capabilities.ts';
import type { Lifecycle } from './connection/lifecycle.ts';
import {
  checkedContext,
  checkedPosition,
  checkedRange,
  type InSlices,
  type OnArticle,
  type OnFindings,
  type OnPlace,
  type PositionParams,
  uriOf,
} from './connection/requests.ts';
import type { ArticleView } from './documents/article-view.ts';
import {
  toFlatSymbols,
  toHover,
  toSentence,
  toSymbolTree,
  writeSemanticTokens,
} from './documents/convert.ts';
import type { GazetteerTables } from './names/definitions.ts';
import { registerNameFeatures } from './names/name-features.ts';
import { registerRenames, runUnify, workspaceChoices } from './names/rename-features.ts';
import { isProjectCommand } from './projects/project-command-names.ts';
import { hoverStyle } from './projects/style-features.ts';
import type { Session } from './session.ts';

/** Registers every request handler. */
export function registerFeatures(
  connection: Connection,
  session: Session,
  lifecycle: Lifecycle,
  tables: GazetteerTables,
): void {
  const onArticle: OnArticle = (empty, answer) => async (params, token) => {
    lifecycle.check();
    const view = await session.article(uriOf(params), token);
    return view === undefined ? empty : answer(view, params);
  };
  const inSlices: InSlices = (empty, make) => async (params, token) => {
    lifecycle.check();
    const answer = await session.answers.of(uriOf(params), token, (view) => make(view, params));
    return answer ?? empty;
  };
  const onFindings: OnFindings = (empty, answer) =>
    inSlices(empty, function* (view, params) {
      yield* nameAllInSteps(view.article.analysis);
      return answer(view, params);
    });
  const onPlace: OnPlace = (empty, answer) =>
    onArticle(empty, (view, params) => {
      const offset = view.positions.fromPosition(checkedPosition(params.position));
      return offset === undefined ? empty : answer(view, offset, params);
    });

  const hoverName = onFindings<Hover | null, PositionParams>(
    null,
    ({ service, article, positions }, { position }) => {
      const offset = positions.fromPosition(checkedPosition(position));
      const hover = offset === undefined ? undefined : service.hover(article, offset);
      return hover === undefined ? null : toHover(hover, positions, session.client);
    },
  );
  connection.onHover((params, token) => {
    lifecycle.check();
    return isStyleFile(uriOf(params)) ? hoverStyle(session, params) : hoverName(params, token);
  });
  connection.onDocumentHighlight(
    onPlace([], ({ service, article, positions }, offset) =>
      service.highlights(article, offset).map((span) => ({ range: positions.toRange(span) })),
    ),
  );
  connection.onReferences((params, token) =>
    onPlace<Location[], ReferenceParams>([], async (view, offset, { context }) => {
      const named = mentionAt(view.article.analysis, offset);
      if (named === undefined) return [];
      const here = view.service
        .references(view.article, offset, context?.includeDeclaration !== false)
        .map((span) => ({ uri: view.uri, range: view.positions.toRange(span) }));
      return [...here, ...(await session.elsewhere.mentions(view, named.entity, token))];
    })(params, token),
  );
  connection.onDocumentSymbol(
    onArticle([], ({ service, article, positions, uri }) => {
      const outline = service.documentSymbols(article);
      return session.client.symbolTree
        ? toSymbolTree(outline, positions, session.client)
        : toFlatSymbols(outline, uri, positions, session.client);
    }),
  );
  registerActions(connection, session, lifecycle, inSlices);
  registerNameFeatures(connection, session, lifecycle, { article: onArticle, place: onPlace }, tables);
  registerRenames(connection, session, lifecycle, onPlace);
  registerSemanticTokens(connection, session, onFindings);

  if (!session.client.pullsDiagnostics) return;
  connection.languages.diagnostics.on(async (params, token) => {
    lifecycle.check();
    const uri = uriOf(params);
    const view = isSidecar(uri) ? undefined : await session.newestArticle(uri, token);
    return view === undefined
      ? { kind: 'full', items: [] }
      : session.reports.pulled(view, params.previousResultId);
  });
  connection.languages.diagnostics.onWorkspace((params, token, _progress, stream) => {
    lifecycle.check();
    const report =
      stream === undefined
        ? undefined
        : (items: WorkspaceDocumentDiagnosticReport[]) => stream.report({ items });
    return session.workspace.diagnostics.pull(params, token, report);
  });
}

function registerActions(
  connection: Connection,
  session: Session,
  lifecycle: Lifecycle,
  inSlices: InSlices,
): void {
  const contextOf = (view: ArticleView): ActionContext => ({
    uri: view.uri,
    version: view.version,
    positions: view.positions,
    client: session.client,
    pageOf: view.article.pageOf,
    recordsFixes: session.recordsFixes(view.uri),
  });
  const articleActions = inSlices<(CodeAction | Command)[], CodeActionParams>(
    [],
    function* (view, { range, context }) {
      const { service, article, positions } = view;
      const { only, asked } = checkedContext(context);
      const span = positions.fromRange(checkedRange(range));
      const onlyFixAll = only !== undefined && !wants(only, 'quickfix');
      const found = onlyFixAll ? [yield* service.fixAll(article)] : yield* service.codeActions(article, span);
      const actions = found.flatMap((action) => {
        if (action === undefined || !wants(only, action.kind)) return [];
        return toCodeAction(action, asked, contextOf(view)) ?? [];
      });
      if (!onlyFixAll && wants(only, 'quickfix')) actions.push(...workspaceChoices(session, view, span));
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
  connection.onCodeAction(async (params, token) => {
    const sidecar = session.openSidecar(uriOf(params));
    if (sidecar === undefined) {
      const actions = await articleActions(params, token);
      return session.client.actions.allAtOnce ? carriedOutTogether(actions, params) : actions;
    }
    lifecycle.check();
    return sidecarActions(sidecar, checkedContext(params.context).only, session.client);
  });
  connection.onCodeActionResolve(async (shown: CodeAction, token) => {
    lifecycle.check();
    const data = readActionData(shown.data);
    if (data === undefined) return shown;
    const filled = await session.answers.of(data.uri, token, function* (view) {
      if (view.version !== data.version) return undefined;
      const action = yield* view.service.action(view.article, data);
      return action === undefined ? undefined : fillIn(shown, action, contextOf(view));
    });
    if (filled === undefined) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
    }
    return filled;
  });
  connection.onExecuteCommand(async ({ command, arguments: raw, workDoneToken }, token, progress) => {
    lifecycle.check();
    if (typeof command !== 'string') {
      throw new ResponseError(ErrorCodes.InvalidParams, '“command” is not the name of a command.');
    }
    if (isProjectCommand(command)) {
      const begins = workDoneToken === undefined && session.client.createsProgress;
      const own = begins ? await connection.window.createWorkDoneProgress() : undefined;
      const tokens = own === undefined ? [token] : [token, own.token];
      return session.projects.commands.run(command, raw, own ?? progress, tokens);
    }
    if (command === UNIFY_COMMAND) {
      await runUnify(session, raw, token);
      return null;
    }
    const annotated = command === ANNOTATE_COMMAND ? readAnnotateArguments(raw) : undefined;
    if (annotated !== undefined) {
      return answerOf(await session.annotations.annotator.execute(annotated));
    }
    const withdrawn = command === TAKE_BACK_COMMAND ? readTakeBackArguments(raw) : undefined;
    if (withdrawn !== undefined) {
      const { takenBack, message } = await session.annotations.decisions.takeBack(withdrawn);
      return { takenBack, message: toSentence(message, session.client) } satisfies TakenBack;
    }
    const recorded = command === RECORD_COMMAND ? readRecordArguments(raw) : undefined;
    if (recorded === undefined) {
      throw new ResponseError(ErrorCodes.InvalidParams, `“${command}” cannot be run with these arguments.`);
    }
    return answerOf(await session.recorder.execute(recorded));
  });
}

const answerOf = (decision: string | undefined): WrittenDecision | null =>
  decision === undefined ? null : { decision };

function registerSemanticTokens(connection: Connection, session: Session, onFindings: OnFindings): void {
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
    onFindings({ data: [] }, (view) => {
      const builder = builderOf(view.uri);
      builder.previousResult('');
      fill(builder, view);
      return builder.build();
    }),
  );
  connection.languages.semanticTokens.onDelta(
    onFindings({ data: [] }, (view, { previousResultId }) => {
      const builder = builderOf(view.uri);
      builder.previousResult(previousResultId);
      fill(builder, view);
      return builder.buildEdits();
    }),
  );
  connection.languages.semanticTokens.onRange(
    onFindings({ data: [] }, ({ service, article, positions }, { range }) => {
      const builder = new SemanticTokensBuilder();
      const span = positions.fromRange(checkedRange(range));
      writeSemanticTokens(service.semanticTokens(article, span), positions, builder);
      return builder.build();
    }),
  );
}
