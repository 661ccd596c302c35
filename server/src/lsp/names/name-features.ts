/** Requests about names beyond the plain ones: completion, definition, counts, Latin forms, symbols of the workspace. */
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  Connection,
  InlayHint,
  Location,
  LocationLink,
  SymbolInformation,
} from 'vscode-languageserver';
import { isStyleFile } from '../../project/style-yaml.ts';
import { completedEntity } from '../../service/completion.ts';
import type { Offset } from '../../text/offsets.ts';
import type { Lifecycle } from '../connection/lifecycle.ts';
import { type OnArticle, type OnPlace, spanOf, uriOf } from '../connection/requests.ts';
import type { ArticleView } from '../documents/article-view.ts';
import {
  toCodeLens,
  toCompletionDetails,
  toCompletionItem,
  toInlayHint,
} from '../documents/convert-names.ts';
import { completeStyle } from '../projects/style-features.ts';
import type { Session } from '../session.ts';
import { definitionOf, type GazetteerTables } from './definitions.ts';

/** Registers the handlers. */
export function registerNameFeatures(
  connection: Connection,
  session: Session,
  lifecycle: Lifecycle,
  on: { readonly article: OnArticle; readonly place: OnPlace },
  tables: GazetteerTables,
): void {
  const { client } = session;
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  const completeName = on.place(nothing, (view: ArticleView, offset: Offset) => {
    if (!view.settings.completion) return nothing;
    const found = view.service.completions(view.article, offset, view);
    const items = found.map((one, at) => toCompletionItem(one, at, view, client));
    return { isIncomplete: items.length > 0, items };
  });
  connection.onCompletion((params, token) => {
    lifecycle.check();
    return isStyleFile(uriOf(params)) ? completeStyle(session, params) : completeName(params, token);
  });
  connection.onCompletionResolve(async (item: CompletionItem, token): Promise<CompletionItem> => {
    lifecycle.check();
    const { uri, entity: id } = (item.data ?? {}) as { uri?: unknown; entity?: unknown };
    if (typeof uri !== 'string' || typeof id !== 'string') return item;
    const view = await session.newestArticle(uri, token);
    if (view === undefined) return item;
    const entity = completedEntity(view.article.analysis, id, view.gazetteer);
    return entity === undefined ? item : { ...item, ...toCompletionDetails(entity, client) };
  });
  connection.onDefinition(
    on.place<Location[] | LocationLink[]>([], (view, offset) => definitionOf(view, offset, client, tables)),
  );
  connection.onCodeLens(
    on.article<CodeLens[]>([], (view) =>
      view.settings.codeLens
        ? view.service.codeLenses(view.article).map((lens) => toCodeLens(lens, view.positions, client))
        : [],
    ),
  );
  connection.languages.inlayHint.on(
    on.article<InlayHint[], { textDocument: { uri: string }; range: unknown }>([], (view, { range }) =>
      view.settings.inlayHints
        ? view.service
            .inlayHints(view.article, spanOf(range, view.positions))
            .map((hint) => toInlayHint(hint, view))
        : [],
    ),
  );
  connection.onWorkspaceSymbol((params, token): Promise<SymbolInformation[]> => {
    lifecycle.check();
    const query: unknown = params?.query;
    return session.elsewhere.symbols(
      typeof query === 'string' ? query : '',
      session.models.resources.gazetteer,
      token,
    );
  });
}
