/** The view «Names»: who and what the article in front names, in which spellings, and where. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { DrawnArticle, ProtocolRange } from '../desk/drawn-article.ts';
import { labelOf } from '../desk/legend.ts';
import type { ActiveArticle } from './active-article.ts';
import { beside } from './beside.ts';

export const NAMES_VIEW = 'copydesk.names';

type Name = DrawnArticle['names'][number];

/** A row: a name, one of its spellings, or one place of a spelling. */
export type NameNode =
  | { readonly kind: 'name'; readonly name: Name; readonly article: Uri }
  | {
      readonly kind: 'form';
      readonly name: Name;
      readonly form: Name['forms'][number];
      readonly article: Uri;
    }
  | { readonly kind: 'place'; readonly range: ProtocolRange; readonly text: string; readonly article: Uri };

export type NameOrder = 'place' | 'count' | 'alphabet';

/** Icons and their colours by type. */
const ICONS: Readonly<Record<string, readonly [icon: string, colour: string]>> = {
  PER: ['person', 'charts.orange'],
  LOC: ['location', 'charts.green'],
  ORG: ['organization', 'charts.purple'],
};

export class NamesView implements TreeDataProvider<NameNode>, Disposable {
  readonly #active: ActiveArticle;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<NameNode>;
  readonly #disposables: Disposable;
  #order: NameOrder = 'place';
  #onlyCompeting = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(active: ActiveArticle) {
    this.#active = active;
    this.#view = window.createTreeView(NAMES_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = Disposable.from(
      this.#view,
      this.#changed,
      active.onDidChange(() => this.#refresh()),
      commands.registerCommand('copydesk.names.sortByPlace', () => this.#sort('place')),
      commands.registerCommand('copydesk.names.sortByCount', () => this.#sort('count')),
      commands.registerCommand('copydesk.names.sortByAlphabet', () => this.#sort('alphabet')),
      commands.registerCommand('copydesk.names.showCompeting', () => this.#filter(true)),
      commands.registerCommand('copydesk.names.showAll', () => this.#filter(false)),
    );
    this.#filter(false);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  getChildren(node?: NameNode): NameNode[] {
    const { document, drawn } = this.#active;
    if (document === undefined || drawn === undefined) return [];
    const article = document.uri;
    if (node === undefined) {
      const shown = drawn.names.filter((name) => !this.#onlyCompeting || competes(name));
      return sorted(shown, this.#order).map((name) => ({ kind: 'name', name, article }));
    }
    if (node.kind === 'name') {
      return node.name.forms.map((form) => ({ kind: 'form', name: node.name, form, article }));
    }
    if (node.kind === 'place') return [];
    return node.name.mentions
      .filter(({ form }) => form === node.form.form)
      .map(({ range }) => ({
        kind: 'place',
        range,
        text: document.lineAt(Math.min(range.start.line, document.lineCount - 1)).text,
        article,
      }));
  }

  getTreeItem(node: NameNode): TreeItem {
    switch (node.kind) {
      case 'name':
        return nameItem(node.name);
      case 'form':
        return formItem(node.name, node.form);
      case 'place':
        return placeItem(node.range, node.text, node.article);
    }
  }

  #refresh(): void {
    this.#changed.fire(undefined);
    const { document, drawn } = this.#active;
    const competing = drawn?.names.filter(competes).length ?? 0;
    this.#view.badge =
      competing === 0
        ? undefined
        : { value: competing, tooltip: l10n.t('{0} names in competing spellings', competing) };
    this.#view.message =
      document === undefined
        ? l10n.t('Open an article to see its names.')
        : drawn !== undefined && drawn.names.length === 0
          ? l10n.t('No names were found in this article.')
          : '';
  }

  #sort(order: NameOrder): void {
    this.#order = order;
    this.#refresh();
  }

  #filter(onlyCompeting: boolean): void {
    this.#onlyCompeting = onlyCompeting;
    void commands.executeCommand('setContext', 'copydesk.names.onlyCompeting', onlyCompeting);
    this.#refresh();
  }
}

const competes = ({ forms }: Name): boolean => forms.some((form) => form.competes);

function sorted(names: readonly Name[], order: NameOrder): Name[] {
  const copy = [...names];
  if (order === 'count') return copy.sort((a, b) => b.mentions.length - a.mentions.length);
  if (order === 'alphabet') return copy.sort((a, b) => a.preferred.localeCompare(b.preferred));
  return copy.sort((a, b) => firstPlace(a) - firstPlace(b));
}

/** Line and character of the first mention as one number. */
function firstPlace({ mentions }: Name): number {
  const start = mentions[0]?.range.start;
  return start === undefined ? Number.MAX_SAFE_INTEGER : start.line * 1e6 + start.character;
}

function nameItem(name: Name): TreeItem {
  const item = new TreeItem(name.preferred, TreeItemCollapsibleState.Collapsed);
  const [icon, colour] = ICONS[name.type] ?? ['tag', 'charts.foreground'];
  item.id = name.id;
  item.iconPath = competes(name)
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : new ThemeIcon(icon, new ThemeColor(colour));
  item.description = beside(
    [
      String(name.mentions.length),
      ...(name.forms.length > 1 ? [l10n.t('{0} spellings', name.forms.length)] : []),
      labelOf(name.type),
    ].join(' · '),
  );
  const about = new MarkdownString();
  about.appendText(name.preferred).appendMarkdown('\n\n').appendText(name.reason);
  if (name.description !== undefined) about.appendMarkdown('\n\n').appendText(name.description);
  item.tooltip = about;
  item.contextValue = competes(name) ? 'name.competing' : 'name';
  return item;
}

function formItem(name: Name, { form, count, competes: isCompeting }: Name['forms'][number]): TreeItem {
  const item = new TreeItem(form, TreeItemCollapsibleState.Collapsed);
  item.id = `${name.id}\n${form}`;
  const isPreferred = form === name.preferred;
  item.description = beside(isPreferred ? `${count} · ${l10n.t('preferred')}` : String(count));
  if (isCompeting) item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.contextValue = isPreferred ? 'form.preferred' : 'form';
  return item;
}

function placeItem({ start, end }: ProtocolRange, line: string, article: Uri): TreeItem {
  const label = line.trim();
  const from = start.character - (line.length - line.trimStart().length);
  const item = new TreeItem({
    label,
    highlights: [[Math.max(0, from), Math.max(0, from + end.character - start.character)]],
  });
  item.description = beside(String(start.line + 1));
  item.contextValue = 'place';
  item.command = {
    command: 'copydesk.reveal',
    title: l10n.t('Show'),
    arguments: [article, new Range(start.line, start.character, end.line, end.character)],
  };
  return item;
}
