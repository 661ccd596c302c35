/** The view «Annotations»: what was written about the article in front, by state; those that lost their place first. */
import {
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
import type { DrawnArticle } from '../desk/drawn-article.ts';
import { labelOf } from '../desk/legend.ts';
import type { ActiveArticle } from './active-article.ts';
import { beside } from './beside.ts';

export const ANNOTATIONS_VIEW = 'copydesk.annotations';

type Annotation = DrawnArticle['annotations'][number];

/** The groups in the order in which they are shown. */
const GROUPS = ['orphaned', 'suggested', 'changed', 'accepted', 'rejected'] as const;

type Group = (typeof GROUPS)[number];

export type AnnotationNode =
  | { readonly kind: 'group'; readonly group: Group; readonly annotations: readonly Annotation[] }
  | { readonly kind: 'annotation'; readonly annotation: Annotation; readonly article: Uri };

export class AnnotationsView implements TreeDataProvider<AnnotationNode>, Disposable {
  readonly #active: ActiveArticle;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<AnnotationNode>;
  readonly #disposables: Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(active: ActiveArticle) {
    this.#active = active;
    this.#view = window.createTreeView(ANNOTATIONS_VIEW, { treeDataProvider: this });
    this.#disposables = Disposable.from(
      this.#view,
      this.#changed,
      active.onDidChange(() => this.#refresh()),
    );
    this.#refresh();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  getChildren(node?: AnnotationNode): AnnotationNode[] {
    const { document, drawn } = this.#active;
    if (document === undefined || drawn === undefined) return [];
    if (node?.kind === 'annotation') return [];
    if (node !== undefined) {
      return node.annotations.map((annotation) => ({
        kind: 'annotation',
        annotation,
        article: document.uri,
      }));
    }
    return GROUPS.flatMap((group): AnnotationNode[] => {
      const annotations = drawn.annotations.filter((annotation) => groupOf(annotation) === group);
      return annotations.length === 0 ? [] : [{ kind: 'group', group, annotations }];
    });
  }

  getTreeItem(node: AnnotationNode): TreeItem {
    return node.kind === 'group'
      ? groupItem(node.group, node.annotations.length)
      : annotationItem(node.annotation, node.article);
  }

  #refresh(): void {
    this.#changed.fire(undefined);
    const { document, drawn } = this.#active;
    const orphans = drawn?.annotations.filter(({ state }) => state === 'orphaned').length ?? 0;
    this.#view.badge =
      orphans === 0
        ? undefined
        : { value: orphans, tooltip: l10n.t('{0} annotations have lost their place', orphans) };
    this.#view.message =
      document === undefined
        ? l10n.t('Open an article to see its annotations.')
        : drawn !== undefined && drawn.annotations.length === 0
          ? l10n.t('Nothing was annotated in this article yet.')
          : '';
  }
}

function groupOf({ state, status }: Annotation): Group {
  if (state === 'orphaned') return 'orphaned';
  if (status !== 'accepted') return status;
  return state === 'changed' ? 'changed' : 'accepted';
}

function groupItem(group: Group, count: number): TreeItem {
  const labels: Readonly<Record<Group, string>> = {
    orphaned: l10n.t('Lost their place'),
    suggested: l10n.t('Suggested'),
    changed: l10n.t('Their words have changed'),
    accepted: l10n.t('Accepted'),
    rejected: l10n.t('Rejected'),
  };
  const isOpen = group !== 'accepted' && group !== 'rejected';
  const item = new TreeItem(
    labels[group],
    isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = group;
  item.description = String(count);
  item.contextValue = `annotations.${group}`;
  return item;
}

function annotationItem(annotation: Annotation, article: Uri): TreeItem {
  const {
    id,
    quote,
    original,
    text,
    class: type,
    creator,
    reason,
    status,
    state,
    ranges,
    motivation,
  } = annotation;
  const item = new TreeItem(quote === '' ? (original ?? motivation) : quote);
  item.id = id;
  item.description = beside(
    [
      ...(type === undefined ? [] : [labelOf(type)]),
      ...(original === undefined || original === '' ? [] : [`← ${original}`]),
      ...(text === undefined || text === quote ? [] : [text]),
      creator,
    ].join(' · '),
  );
  item.iconPath =
    state === 'orphaned'
      ? new ThemeIcon('debug-disconnect', new ThemeColor('list.warningForeground'))
      : new ThemeIcon(ICONS[motivation] ?? 'note');
  const about = new MarkdownString();
  about.appendText(quote);
  if (reason !== undefined) about.appendMarkdown('\n\n').appendText(reason);
  about.appendMarkdown('\n\n').appendText(creator);
  item.tooltip = about;
  item.contextValue = `annotation.${state === 'orphaned' ? 'orphaned' : status}`;
  const [range] = ranges;
  if (range !== undefined) {
    const { start, end } = range;
    item.command = {
      command: 'copydesk.reveal',
      title: l10n.t('Show'),
      arguments: [article, new Range(start.line, start.character, end.line, end.character)],
    };
  }
  return item;
}

const ICONS: Readonly<Record<string, string>> = {
  editing: 'edit',
  commenting: 'comment',
  replying: 'comment-discussion',
  classifying: 'tag',
  identifying: 'link',
  linking: 'references',
  assessing: 'circle-slash',
  tagging: 'symbol-key',
};
