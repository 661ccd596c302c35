/**
 * The view «Names»: who and what is named, in which spellings, and where; of the article in front, or of all articles
 * of the workspace. Rows keep their ids while somebody types, so that what is open stays open.
 */
import { commands, Disposable, l10n, type TreeItem, window } from 'vscode';
import {
  NAME_PLACES_REQUEST,
  type NamePlacesAnswer,
  WORKSPACE_NAMES_REQUEST,
  type WorkspaceNamesAnswer,
} from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import type { ActiveArticle } from './active-article.ts';
import { AtMostEvery, DrawnTree, type Rows } from './drawn-tree.ts';
import { idOf, type NameNode, type NameScope, nameNodeRow } from './name-rows.ts';
import { shownLine } from './rows.ts';
import { type NameOrder, namesOfArticle, type ShownName } from './shown-names.ts';

export const NAMES_VIEW = 'copydesk.names';

/** The workspace's names are asked for again at most this often while articles change; milliseconds. */
const WORKSPACE_INTERVAL = 1500;

const ORDERS: readonly NameOrder[] = ['place', 'count', 'alphabet', 'type', 'competing'];

export class NamesView implements Rows<NameNode>, Disposable {
  readonly #active: ActiveArticle;
  readonly #copydesk: CopydeskClient;
  readonly #tree: DrawnTree<NameNode>;
  readonly #soon = new AtMostEvery(WORKSPACE_INTERVAL, () => this.#ask());
  readonly #disposables: Disposable;
  #scope: NameScope = 'article';
  #order: NameOrder = 'place';
  #onlyCompeting = false;
  #part = '';
  #workspace: WorkspaceNamesAnswer | undefined;
  #asking: Promise<void> | undefined;

  constructor(active: ActiveArticle, copydesk: CopydeskClient) {
    this.#active = active;
    this.#copydesk = copydesk;
    this.#tree = DrawnTree.create(NAMES_VIEW, this);
    const on = (command: string, run: () => unknown): Disposable =>
      commands.registerCommand(`copydesk.names.${command}`, run);
    this.#disposables = Disposable.from(
      this.#tree,
      this.#soon,
      active.onDidChange(() => this.#refresh()),
      copydesk.onAnalysed(() => this.#askSoon()),
      this.#tree.onDidChangeVisibility(() => this.#askSoon()),
      ...ORDERS.map((order) =>
        on(`sortBy${order[0]!.toUpperCase()}${order.slice(1)}`, () => this.#set(() => (this.#order = order))),
      ),
      on('showCompeting', () => this.#set(() => (this.#onlyCompeting = true))),
      on('showAll', () => this.#set(() => (this.#onlyCompeting = false))),
      on('ofWorkspace', () => this.#set(() => (this.#scope = 'workspace'))),
      on('ofArticle', () => this.#set(() => (this.#scope = 'article'))),
      on('search', () => this.#search()),
      on('clearSearch', () => this.#set(() => (this.#part = ''))),
    );
    this.#set(() => {});
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** The names that are shown, for a list to choose from. */
  get names(): readonly ShownName[] {
    if (this.#scope === 'workspace') return this.#workspace?.names ?? [];
    const { drawn } = this.#active;
    return drawn === undefined ? [] : namesOfArticle(drawn, this.#query);
  }

  get scope(): NameScope {
    return this.#scope;
  }

  /** Asks anew for what is shown. */
  async refresh(): Promise<void> {
    if (this.#scope === 'workspace') await this.#ask();
    this.#refresh();
  }

  async getChildren(node?: NameNode): Promise<NameNode[]> {
    if (node === undefined) return this.#roots();
    const article = 'article' in node ? node.article : undefined;
    switch (node.kind) {
      case 'name':
        return node.name.forms.map((form) => ({
          kind: 'form',
          name: node.name,
          form,
          scope: node.scope,
          ...(article === undefined ? {} : { article }),
        }));
      case 'form':
        return node.scope === 'article' ? this.#placesHere(node) : this.#placesEverywhere(node);
      case 'file':
        return node.places.map((place, at) => ({
          kind: 'place',
          article: node.article,
          place,
          id: `${node.id}\n${at}`,
        }));
      default:
        return [];
    }
  }

  getTreeItem(node: NameNode): TreeItem {
    return nameNodeRow(node);
  }

  get #query(): { order: NameOrder; onlyCompeting: boolean; part: string } {
    return { order: this.#order, onlyCompeting: this.#onlyCompeting, part: this.#part };
  }

  #roots(): NameNode[] {
    const article = this.#scope === 'article' ? this.#active.document?.uri : undefined;
    const rows = this.names.map(
      (name): NameNode => ({
        kind: 'name',
        name,
        scope: this.#scope,
        ...(article === undefined ? {} : { article }),
      }),
    );
    const left = this.#scope === 'workspace' ? (this.#workspace?.total ?? 0) - rows.length : 0;
    if (left > 0) {
      const text = l10n.t('{0} more names; search, or show only those in competing spellings', left);
      rows.push({ kind: 'saying', text });
    }
    return rows;
  }

  #placesHere({ name, form, scope }: Extract<NameNode, { kind: 'form' }>): NameNode[] {
    const { document, drawn } = this.#active;
    const mentions = drawn?.names.find(({ id }) => id === name.id)?.mentions ?? [];
    if (document === undefined) return [];
    return mentions
      .filter((mention) => mention.form === form.form)
      .map(({ range }, at) => {
        const { text } = document.lineAt(Math.min(range.start.line, document.lineCount - 1));
        const place = { range, ...shownLine(text, range.start.character, range.end.character) };
        return {
          kind: 'place',
          article: document.uri,
          place,
          id: `${idOf(name, scope)}\n${form.form}\n${at}`,
        };
      });
  }

  async #placesEverywhere({ name, form, scope }: Extract<NameNode, { kind: 'form' }>): Promise<NameNode[]> {
    const found = await this.#copydesk.ask<NamePlacesAnswer>(NAME_PLACES_REQUEST, {
      ids: name.ids,
      writings: form.writings,
    });
    const rows = (found?.files ?? []).map(({ uri, places }): NameNode => {
      const article = this.#copydesk.uriFrom(uri);
      return { kind: 'file', article, places, id: `${idOf(name, scope)}\n${form.form}\n${uri}` };
    });
    if (found !== undefined && found.left > 0) {
      rows.push({ kind: 'saying', text: l10n.t('{0} more articles are not listed', found.left) });
    }
    return rows;
  }

  #askSoon(): void {
    if (this.#scope === 'workspace' && this.#tree.view.visible) this.#soon.ask();
  }

  #ask(): Promise<void> {
    const asked = window.withProgress({ location: { viewId: NAMES_VIEW } }, async () => {
      const { order, ...query } = this.#query;
      const answer = await this.#copydesk.ask<WorkspaceNamesAnswer>(WORKSPACE_NAMES_REQUEST, {
        ...query,
        // Names of many articles have no order of place.
        order: order === 'place' ? 'count' : order,
      });
      if (this.#asking !== running || answer === undefined) return;
      this.#workspace = answer;
      this.#refresh();
    });
    const running = Promise.resolve(asked);
    this.#asking = running;
    return running;
  }

  async #search(): Promise<void> {
    const part = await window.showInputBox({
      prompt: l10n.t('Show only names that have these letters in any of their spellings'),
      value: this.#part,
    });
    if (part !== undefined) this.#set(() => (this.#part = part.trim()));
  }

  #set(change: () => unknown): void {
    change();
    const contexts = {
      onlyCompeting: this.#onlyCompeting,
      scope: this.#scope,
      searched: this.#part !== '',
      order: this.#order,
    };
    for (const [key, value] of Object.entries(contexts)) {
      void commands.executeCommand('setContext', `copydesk.names.${key}`, value);
    }
    if (this.#scope === 'workspace') void this.#ask();
    this.#refresh();
  }

  #refresh(): void {
    const { document, drawn } = this.#active;
    this.#tree.draw([this.#scope, document?.uri.toString(), this.names, this.#places()]);
    const { view } = this.#tree;
    const isWorkspace = this.#scope === 'workspace';
    const competing = isWorkspace
      ? (this.#workspace?.competing ?? 0)
      : (drawn?.names.filter(({ forms }) => forms.some(({ competes }) => competes)).length ?? 0);
    view.badge =
      competing === 0
        ? undefined
        : { value: competing, tooltip: l10n.t('{0} names in competing spellings', competing) };
    view.description = [
      ...(isWorkspace ? [l10n.t('Workspace')] : []),
      ...(this.#part === '' ? [] : [`“${this.#part}”`]),
      ...(this.#onlyCompeting ? [l10n.t('competing')] : []),
    ].join(' · ');
    view.message = this.#message(document !== undefined, drawn !== undefined);
  }

  /** Places of the article: rows of a spelling change when they do. */
  #places(): unknown {
    if (this.#scope === 'workspace') return undefined;
    return this.#active.drawn?.names.map(({ mentions }) => mentions);
  }

  #message(hasArticle: boolean, isDrawn: boolean): string {
    if (this.#scope === 'workspace') {
      const known = this.#workspace;
      if (known === undefined) return l10n.t('Counting the names of the workspace…');
      if (known.articles === 0) return l10n.t('Open a folder with articles first.');
      return known.names.length === 0 ? l10n.t('No names of this kind were found.') : '';
    }
    if (!hasArticle) return l10n.t('Open an article to see its names.');
    if (!isDrawn || this.names.length > 0) return '';
    return this.#part !== '' || this.#onlyCompeting
      ? l10n.t('No names of this kind were found.')
      : l10n.t('No names were found in this article.');
  }
}
