/** Where the other articles of the workspace speak of a name: those that are open as they stand, others as on disk. */

import type { CancellationToken, Location, SymbolInformation } from 'vscode-languageserver';
import { type Message, say } from '../../messages/message.ts';
import type { Entity } from '../../names/entity.ts';
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import { type UsedName, usedNames, workspaceSymbols } from '../../service/workspace-symbols.ts';
import { runThrough } from '../../text/steps.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { PositionConverter, SYMBOL_KINDS } from '../documents/convert.ts';
import { toWorkspaceSymbol } from '../documents/convert-names.ts';
import type { Clock } from '../documents/scheduler.ts';
import { textOnDisk } from '../workspace/disk-text.ts';
import type { RenameSession } from './renames.ts';

/** What the search needs from the session. */
export type ElsewhereSession = Pick<
  RenameSession,
  'client' | 'disk' | 'index' | 'openArticles' | 'read' | 'soon'
> & {
  readonly clock: Clock;
  readonly analysed: () => readonly ArticleView[];
  readonly tell: (message: Message) => void;
};

/** How long a request waits for the workspace to be counted, in milliseconds. */
const PATIENCE = 3000;
/** Closed articles that one request reads at most; who wants more counts with the command line. */
const MOST_READ = 300;
/** Closed articles' names that one list of symbols shows. */
const MOST_SYMBOLS = 100;

/** Answers about the articles that a request does not speak of. */
export class NamesElsewhere {
  readonly #session: ElsewhereSession;
  #toldOfLeftOut = false;

  constructor(session: ElsewhereSession) {
    this.#session = session;
  }

  /** Mentions of an entity in every article but one. */
  async mentions(of: ArticleView, entity: Entity, token: CancellationToken): Promise<Location[]> {
    const found: Location[] = [];
    for (const view of this.#session.analysed()) {
      if (view.uri === of.uri) continue;
      const same = view.article.analysis.entities.filter((one) => isSame(one, entity));
      found.push(...same.flatMap(({ mentions }) => mentions.map((mention) => locationOf(view, mention))));
    }
    await this.#counted();
    for (const uri of this.#closed(entity)) {
      if (token.isCancellationRequested) break;
      found.push(...(await this.#mentionsOnDisk(uri, entity)));
    }
    return found;
  }

  /** Who and what the open articles name, and then the others, by a part of a form. */
  async symbols(query: string, gazetteer: Gazetteer, token: CancellationToken): Promise<SymbolInformation[]> {
    const views = this.#session.analysed();
    const byUri = new Map(views.map((view) => [view.uri, view]));
    const articles = views.map(({ uri, article }) => ({ uri, analysis: article.analysis }));
    const found = workspaceSymbols(articles, query);
    const open = found.symbols.flatMap((symbol) => {
      const view = byUri.get(symbol.uri);
      return view === undefined ? [] : [toWorkspaceSymbol(symbol, view.positions, this.#session.client)];
    });
    const { names } = this.#session.index;
    // All names of a large workspace would be too many: without a query the open articles do.
    if (names === undefined || query.trim() === '') {
      this.#tellOfLeftOut(open.length, found.left);
      return open;
    }
    const closed: SymbolInformation[] = [];
    const used = usedNames(names.totals(), query, gazetteer);
    for (const name of used.slice(0, MOST_SYMBOLS)) {
      if (token.isCancellationRequested) break;
      const symbol = await this.#symbolOnDisk(name, new Set(byUri.keys()));
      if (symbol !== undefined) closed.push(symbol);
    }
    const left = found.left + Math.max(0, used.length - MOST_SYMBOLS);
    this.#tellOfLeftOut(open.length + closed.length, left);
    return [...open, ...closed];
  }

  /** The protocol has no word for a list of symbols that goes on. It is said once: a query grows letter by letter. */
  #tellOfLeftOut(shown: number, left: number): void {
    if (left === 0 || this.#toldOfLeftOut) return;
    this.#toldOfLeftOut = true;
    this.#session.tell(
      say(
        'The list of names in the workspace shows {shown, number} and leaves out {left, number}; each letter more finds fewer.',
        { shown, left },
      ),
    );
  }

  /** Waits until the workspace is counted, but not long: a list of what is known by then is better than none. */
  async #counted(): Promise<void> {
    const { index, clock } = this.#session;
    let giveUp: () => void = () => {};
    const patience = new Promise<void>((resolve) => {
      giveUp = clock.after(PATIENCE, resolve);
    });
    await Promise.race([index.whenCounted(), patience]);
    giveUp();
  }

  #closed({ id, known, forms }: Entity): readonly string[] {
    const { index, openArticles, tell } = this.#session;
    if (index.names === undefined) return [];
    const open = new Set(openArticles());
    const names = known === undefined ? forms.map(({ form }) => form) : [id];
    const closed = index.articlesWith(names).filter((uri) => !open.has(uri));
    if (closed.length > MOST_READ) {
      tell(
        say(
          'Only the first {shown} of {count} closed articles are listed; “copydesk names list” counts all.',
          { shown: MOST_READ, count: closed.length },
        ),
      );
    }
    return closed.slice(0, MOST_READ);
  }

  async #mentionsOnDisk(uri: string, entity: Entity): Promise<Location[]> {
    const { disk, read, soon, client } = this.#session;
    await soon();
    const text = await textOnDisk(disk, uri);
    if (text === undefined) return [];
    const { article, entities } = runThrough(read(uri, text));
    const positions = PositionConverter.ofArticle(article, client.encoding);
    return entities
      .filter((one) => isSame(one, entity))
      .flatMap(({ mentions }) => mentions.map((mention) => ({ uri, range: positions.toRange(mention) })));
  }

  /** The first closed article that uses a name, at the first place where its form stands. */
  async #symbolOnDisk(used: UsedName, open: ReadonlySet<string>): Promise<SymbolInformation | undefined> {
    const { disk, index, client } = this.#session;
    const holding = index.articlesWith([used.key]);
    const uri = holding.find((one) => !open.has(one));
    const text = uri === undefined ? undefined : await textOnDisk(disk, uri);
    if (uri === undefined || text === undefined) return undefined;
    const start = Math.max(0, text.indexOf(used.form));
    const positions = PositionConverter.ofText(text, client.encoding);
    const end = text.startsWith(used.form, start) ? start + used.form.length : start;
    return {
      name: used.name,
      kind: SYMBOL_KINDS[used.type],
      location: { uri, range: positions.toRange({ start, end }) },
      containerName: `${used.uses} in ${holding.length} ${holding.length === 1 ? 'article' : 'articles'}`,
    };
  }
}

/** Entities of two articles: the same in the gazetteer, or named by the same form that nobody knows. */
const isSame = (a: Entity, b: Entity): boolean =>
  a.id === b.id || (a.known === undefined && b.known === undefined && a.type === b.type && sharesForm(a, b));

const sharesForm = (a: Entity, b: Entity): boolean =>
  a.forms.some(({ form }) => b.forms.some((other) => other.form === form));

const locationOf = ({ uri, positions }: ArticleView, mention: { start: number; end: number }): Location => ({
  uri,
  range: positions.toRange(mention),
});
