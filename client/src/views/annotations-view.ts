/**
 * The view «Annotations»: what was written about the article in front. First what asks for a person: annotations that
 * lost their place, places where annotators disagree; then the rest, by layer where there are several, and by state.
 */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import {
  ARTICLE_ANNOTATIONS_REQUEST,
  type ArticleAnnotationsAnswer,
  type Disagreement,
  type ListedAnnotation,
} from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import { labelOf } from '../desk/legend.ts';
import type { ActiveArticle } from './active-article.ts';
import { beside } from './beside.ts';
import { rangeOf, sayingRow, WARNING_ICON } from './rows.ts';

export const ANNOTATIONS_VIEW = 'copydesk.annotations';

/** The groups by state, in the order in which they are shown. */
const STATES = ['suggested', 'changed', 'accepted', 'rejected'] as const;

type State = (typeof STATES)[number];

export type AnnotationNode =
  | { readonly kind: 'orphans'; readonly annotations: readonly ListedAnnotation[] }
  | { readonly kind: 'disagreements'; readonly disagreements: readonly Disagreement[] }
  | {
      readonly kind: 'layer';
      readonly layer: string | undefined;
      readonly annotations: readonly ListedAnnotation[];
    }
  | {
      readonly kind: 'state';
      readonly state: State;
      readonly layer: string;
      readonly annotations: readonly ListedAnnotation[];
    }
  | { readonly kind: 'annotation'; readonly annotation: ListedAnnotation; readonly article: Uri }
  | {
      readonly kind: 'disagreement';
      readonly disagreement: Disagreement;
      readonly article: Uri;
      readonly id: string;
    }
  | { readonly kind: 'saying'; readonly text: string };

/** Lists of an article that changes are asked for again at most this often; milliseconds. */
const INTERVAL = 250;

export class AnnotationsView implements TreeDataProvider<AnnotationNode>, Disposable {
  readonly #active: ActiveArticle;
  readonly #copydesk: CopydeskClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<AnnotationNode>;
  readonly #disposables: Disposable;
  #listed: ArticleAnnotationsAnswer | undefined;
  #ofArticle: Uri | undefined;
  #byLayer = true;
  #drawn = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(active: ActiveArticle, copydesk: CopydeskClient) {
    this.#active = active;
    this.#copydesk = copydesk;
    this.#view = window.createTreeView(ANNOTATIONS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = Disposable.from(
      this.#view,
      this.#changed,
      active.onDidChange(() => this.#askSoon()),
      commands.registerCommand('copydesk.annotations.byLayer', () => this.#group(true)),
      commands.registerCommand('copydesk.annotations.byState', () => this.#group(false)),
    );
    this.#group(true);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  getChildren(node?: AnnotationNode): AnnotationNode[] {
    const article = this.#ofArticle;
    if (article === undefined || this.#listed === undefined) return [];
    const rows = (annotations: readonly ListedAnnotation[]): AnnotationNode[] =>
      annotations.map((annotation) => ({ kind: 'annotation', annotation, article }));
    switch (node?.kind) {
      case undefined:
        return this.#roots(this.#listed);
      case 'orphans':
      case 'state':
        return rows(node.annotations);
      case 'layer':
        return statesOf(node.annotations, node.layer ?? '');
      case 'disagreements':
        return node.disagreements.map((disagreement, at) => ({
          kind: 'disagreement',
          disagreement,
          article,
          id: `disagreement\n${disagreement.text}\n${at}`,
        }));
      default:
        return [];
    }
  }

  getTreeItem(node: AnnotationNode): TreeItem {
    switch (node.kind) {
      case 'orphans':
        return groupRow(l10n.t('Lost their place'), node.annotations.length, 'orphans', true);
      case 'disagreements':
        return groupRow(l10n.t('The annotators disagree'), node.disagreements.length, 'disagreements', true);
      case 'layer':
        return layerRow(node.layer, node.annotations.length, this.#listed?.layer);
      case 'state':
        return stateRow(node);
      case 'annotation':
        return annotationRow(node.annotation, node.article);
      case 'disagreement':
        return disagreementRow(node.disagreement, node.article, node.id);
      case 'saying':
        return sayingRow(node.text);
    }
  }

  #roots({ annotations, disagreements, unlisted }: ArticleAnnotationsAnswer): AnnotationNode[] {
    const orphans = annotations.filter(isLost);
    const others = annotations.filter((annotation) => !isLost(annotation));
    const layers = [...new Set(others.map(({ layer }) => layer))];
    const groups: AnnotationNode[] =
      this.#byLayer && layers.length > 1
        ? layers
            .sort((a, b) => (a ?? '').localeCompare(b ?? ''))
            .map((layer) => ({
              kind: 'layer',
              layer,
              annotations: others.filter((annotation) => annotation.layer === layer),
            }))
        : statesOf(others, '');
    return [
      ...(orphans.length === 0 ? [] : [{ kind: 'orphans' as const, annotations: orphans }]),
      ...(disagreements.length === 0 ? [] : [{ kind: 'disagreements' as const, disagreements }]),
      ...groups,
      ...unlisted.map((text) => ({ kind: 'saying' as const, text })),
    ];
  }

  #group(byLayer: boolean): void {
    this.#byLayer = byLayer;
    void commands.executeCommand('setContext', 'copydesk.annotations.byLayer', byLayer);
    this.#drawn = '';
    this.#refresh();
  }

  #askSoon(): void {
    const { document } = this.#active;
    if (document?.uri.toString() !== this.#ofArticle?.toString()) {
      this.#listed = undefined;
      this.#ofArticle = document?.uri;
      this.#refresh();
    }
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, INTERVAL);
  }

  async #ask(): Promise<void> {
    const { document } = this.#active;
    if (document === undefined) return;
    const uri = this.#copydesk.uriOf(document);
    const listed = await this.#copydesk.ask<ArticleAnnotationsAnswer | null>(ARTICLE_ANNOTATIONS_REQUEST, {
      textDocument: { uri },
    });
    if (listed === undefined || listed === null || this.#active.document !== document) return;
    this.#listed = listed;
    this.#refresh();
  }

  #refresh(): void {
    const listed = this.#listed;
    const { version: _, ...content } = listed ?? { version: 0 };
    const drawn = JSON.stringify([this.#ofArticle?.toString(), content]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#changed.fire(undefined);
    }
    const orphans = listed?.annotations.filter(isLost).length ?? 0;
    this.#view.badge =
      orphans === 0
        ? undefined
        : { value: orphans, tooltip: l10n.t('Annotations that lost their place: {0}', orphans) };
    this.#view.message =
      this.#ofArticle === undefined
        ? l10n.t('Open an article to see its annotations.')
        : listed !== undefined && listed.annotations.length === 0
          ? l10n.t('Nothing was annotated in this article yet.')
          : '';
  }
}

/**
 * An annotation that a person made and whose place is gone. What was decided about a finding is gone with its words,
 * and suggestions are made anew: neither is lost work.
 */
const isLost = ({ state, status, motivation }: ListedAnnotation): boolean =>
  state === 'orphaned' && status === 'accepted' && motivation !== 'editing';

function statesOf(annotations: readonly ListedAnnotation[], layer: string): AnnotationNode[] {
  return STATES.flatMap((state): AnnotationNode[] => {
    const found = annotations.filter((annotation) => stateOf(annotation) === state);
    return found.length === 0 ? [] : [{ kind: 'state', state, layer, annotations: found }];
  });
}

function stateOf({ state, status }: ListedAnnotation): State {
  if (status !== 'accepted') return status;
  return state === 'changed' ? 'changed' : 'accepted';
}

function groupRow(label: string, count: number, id: string, asks: boolean): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = beside(String(count));
  if (asks) item.iconPath = WARNING_ICON;
  item.contextValue = `annotations.${id}`;
  return item;
}

function layerRow(layer: string | undefined, count: number, own: string | undefined): TreeItem {
  const item = new TreeItem(layer ?? l10n.t('Without a layer'), TreeItemCollapsibleState.Expanded);
  item.id = `layer\n${layer ?? ''}`;
  item.iconPath = new ThemeIcon('layers');
  item.description = beside(layer === own ? `${count} · ${l10n.t('yours')}` : String(count));
  return item;
}

function stateRow({ state, layer, annotations }: Extract<AnnotationNode, { kind: 'state' }>): TreeItem {
  const labels: Readonly<Record<State, string>> = {
    suggested: l10n.t('Suggested'),
    changed: l10n.t('Their words have changed'),
    accepted: l10n.t('Accepted'),
    rejected: l10n.t('Rejected'),
  };
  const isOpen = state !== 'accepted' && state !== 'rejected';
  const item = new TreeItem(
    labels[state],
    isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = `${layer}\n${state}`;
  item.description = beside(String(annotations.length));
  item.contextValue = `annotations.${state}`;
  return item;
}

function annotationRow(annotation: ListedAnnotation, article: Uri): TreeItem {
  const { id, quote, original, creator, reason, status, state, ranges, motivation, layer } = annotation;
  const item = new TreeItem(quote === '' ? (original ?? motivation) : quote);
  item.id = id;
  const lost = isLost(annotation);
  item.description = beside(
    [
      ...saidBy(annotation),
      ...(original === undefined || original === '' ? [] : [`← ${original}`]),
      creator,
    ].join(' · '),
  );
  item.iconPath = lost
    ? new ThemeIcon('debug-disconnect', new ThemeColor('list.warningForeground'))
    : new ThemeIcon(ICONS[motivation] ?? 'note');
  const about = new MarkdownString();
  about.appendText(quote);
  const lines = [reason, creator, layer, lost ? l10n.t('Its place is gone.') : undefined];
  for (const line of lines) if (line !== undefined) about.appendMarkdown('\n\n').appendText(line);
  item.tooltip = about;
  item.contextValue = [
    'annotation',
    lost ? 'lost' : state === 'orphaned' ? 'gone' : status,
    ...(annotation.class !== undefined && TYPES.includes(annotation.class) ? ['name'] : []),
    ...(reason === 'removed' ? ['removed'] : []),
  ].join('.');
  const [range] = ranges;
  if (range !== undefined) {
    item.command = {
      command: 'copydesk.reveal',
      title: l10n.t('Show'),
      arguments: [article, rangeOf(range)],
    };
  } else if (lost) {
    item.command = {
      command: 'copydesk.annotations.reattach',
      title: l10n.t('Re-attach'),
      arguments: [{ kind: 'annotation', annotation, article }],
    };
  }
  return item;
}

/** Types of names, which can be changed. */
const TYPES: readonly string[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** What an annotation says, in a few words. */
function saidBy({ class: type, text, quote, motivation }: ListedAnnotation): string[] {
  if (motivation === 'tagging') {
    switch (text) {
      case 'variant':
        return [l10n.t('a variant that may stand')];
      case 'preferred-form':
        return [l10n.t('preferred')];
      case 'same-entity':
        return [l10n.t('the same name')];
      case 'other-entity':
        return [l10n.t('another name')];
    }
  }
  return [
    ...(type === undefined ? [] : [labelOf(type)]),
    ...(text === undefined || text === quote ? [] : [text]),
  ];
}

function disagreementRow(
  { range, text, message, choices }: Disagreement,
  article: Uri,
  id: string,
): TreeItem {
  const item = new TreeItem(text);
  item.id = id;
  item.iconPath = new ThemeIcon('git-compare');
  item.description = beside(message);
  item.tooltip = [message, ...choices.map(({ title }) => title)].join('\n\n');
  item.contextValue = 'disagreement';
  item.command = { command: 'copydesk.reveal', title: l10n.t('Show'), arguments: [article, rangeOf(range)] };
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
