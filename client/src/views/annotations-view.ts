/**
 * The view «Annotations»: what was written about the article in front. First what asks for a person: annotations that
 * lost their place, places where annotators disagree; then the rest, by layer where there are several, and by state.
 */
import { commands, Disposable, l10n, type TreeItem, type Uri } from 'vscode';
import {
  ARTICLE_ANNOTATIONS_REQUEST,
  type ArticleAnnotationsAnswer,
  type ListedAnnotation,
} from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import type { ActiveArticle } from './active-article.ts';
import { type AnnotationNode, annotationNodeRow, isLost, statesOf } from './annotation-rows.ts';
import { AtMostEvery, DrawnTree, type Rows } from './drawn-tree.ts';

export const ANNOTATIONS_VIEW = 'copydesk.annotations';

/** Lists of an article that changes are asked for again at most this often; milliseconds. */
const INTERVAL = 250;

export class AnnotationsView implements Rows<AnnotationNode>, Disposable {
  readonly #active: ActiveArticle;
  readonly #copydesk: CopydeskClient;
  readonly #tree: DrawnTree<AnnotationNode>;
  readonly #soon = new AtMostEvery(INTERVAL, () => this.#ask());
  readonly #disposables: Disposable;
  #listed: ArticleAnnotationsAnswer | undefined;
  #ofArticle: Uri | undefined;
  #byLayer = true;

  constructor(active: ActiveArticle, copydesk: CopydeskClient) {
    this.#active = active;
    this.#copydesk = copydesk;
    this.#tree = DrawnTree.create(ANNOTATIONS_VIEW, this);
    this.#disposables = Disposable.from(
      this.#tree,
      this.#soon,
      active.onDidChange(() => this.#askSoon()),
      commands.registerCommand('copydesk.annotations.byLayer', () => this.#group(true)),
      commands.registerCommand('copydesk.annotations.byState', () => this.#group(false)),
    );
    this.#group(true);
  }

  dispose(): void {
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
    return annotationNodeRow(node, this.#listed?.layer);
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
    this.#refresh();
  }

  #askSoon(): void {
    const { document } = this.#active;
    if (document?.uri.toString() !== this.#ofArticle?.toString()) {
      this.#listed = undefined;
      this.#ofArticle = document?.uri;
      this.#refresh();
    }
    this.#soon.ask();
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
    this.#tree.draw([this.#byLayer, this.#ofArticle?.toString(), content]);
    const { view } = this.#tree;
    const orphans = listed?.annotations.filter(isLost).length ?? 0;
    view.badge =
      orphans === 0
        ? undefined
        : { value: orphans, tooltip: l10n.t('Annotations that lost their place: {0}', orphans) };
    view.message =
      this.#ofArticle === undefined
        ? l10n.t('Open an article to see its annotations.')
        : listed !== undefined && listed.annotations.length === 0
          ? l10n.t('Nothing was annotated in this article yet.')
          : '';
  }
}
