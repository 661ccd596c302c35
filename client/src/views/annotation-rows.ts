/** The rows of the view «Annotations»: groups by layer and state, what was annotated, where annotators disagree. */
import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode';
import type { Disagreement, ListedAnnotation } from '../../../protocol/lists.ts';
import { labelOf } from '../desk/legend.ts';
import { beside } from './beside.ts';
import { rangeOf, sayingRow, WARNING_ICON } from './rows.ts';

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

/** Draws a row. @param own the layer that the reader writes into */
export function annotationNodeRow(node: AnnotationNode, own: string | undefined): TreeItem {
  switch (node.kind) {
    case 'orphans':
      return groupRow(l10n.t('Lost their place'), node.annotations.length, 'orphans', true);
    case 'disagreements':
      return groupRow(l10n.t('The annotators disagree'), node.disagreements.length, 'disagreements', true);
    case 'layer':
      return layerRow(node.layer, node.annotations.length, own);
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

/**
 * An annotation that a person made and whose place is gone. What was decided about a finding is gone with its words,
 * and suggestions are made anew: neither is lost work.
 */
export const isLost = ({ state, status, motivation }: ListedAnnotation): boolean =>
  state === 'orphaned' && status === 'accepted' && motivation !== 'editing';

/** The groups of some annotations by their states. @param layer whose they are, which tells the groups apart */
export function statesOf(annotations: readonly ListedAnnotation[], layer: string): AnnotationNode[] {
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
