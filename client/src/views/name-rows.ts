/** The rows of the view «Names»: a name, its spellings, and where each of them stands. */
import { l10n, MarkdownString, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { ShownPlace } from '../../../protocol/places.ts';
import { labelOf } from '../desk/legend.ts';
import { beside } from './beside.ts';
import { fileRow, placeRow, sayingRow, typeIcon, WARNING_ICON } from './rows.ts';
import type { ShownForm, ShownName } from './shown-names.ts';

export type NameScope = 'article' | 'workspace';

/** A row: a name, one of its spellings, an article, one place of a spelling, or what is left to say. */
export type NameNode =
  | { readonly kind: 'name'; readonly name: ShownName; readonly scope: NameScope; readonly article?: Uri }
  | {
      readonly kind: 'form';
      readonly name: ShownName;
      readonly form: ShownForm;
      readonly scope: NameScope;
      readonly article?: Uri;
    }
  | {
      readonly kind: 'file';
      readonly article: Uri;
      readonly places: readonly ShownPlace[];
      readonly id: string;
    }
  | { readonly kind: 'place'; readonly article: Uri; readonly place: ShownPlace; readonly id: string }
  | { readonly kind: 'saying'; readonly text: string };

/** Draws a row. */
export function nameNodeRow(node: NameNode): TreeItem {
  switch (node.kind) {
    case 'name':
      return nameRow(node.name, node.scope);
    case 'form':
      return formRow(node.name, node.form, node.scope);
    case 'file':
      return fileRow(node.article, node.places.length, node.id);
    case 'place':
      return placeRow(node.article, node.place, node.id);
    case 'saying':
      return sayingRow(node.text);
  }
}

/** Of the row of a name: the same while somebody types. */
export const idOf = (name: ShownName, scope: NameScope): string => `${scope}\n${name.id}`;

function nameRow(name: ShownName, scope: NameScope): TreeItem {
  const item = new TreeItem(name.preferred, TreeItemCollapsibleState.Collapsed);
  item.id = idOf(name, scope);
  item.iconPath = name.competes ? WARNING_ICON : typeIcon(name.type);
  item.description = beside(
    [
      String(name.uses),
      ...(name.forms.length > 1 ? [l10n.t('{0} spellings', name.forms.length)] : []),
      labelOf(name.type),
    ].join(' · '),
  );
  const about = new MarkdownString();
  about.appendText(name.preferred).appendMarkdown('\n\n').appendText(name.reason);
  if (name.description !== undefined) about.appendMarkdown('\n\n').appendText(name.description);
  item.tooltip = about;
  item.contextValue = name.competes ? 'name.competing' : 'name';
  item.accessibilityInformation = {
    label: name.competes
      ? l10n.t('{0}, {1}, {2} mentions, competing spellings', name.preferred, labelOf(name.type), name.uses)
      : l10n.t('{0}, {1}, {2} mentions', name.preferred, labelOf(name.type), name.uses),
  };
  return item;
}

function formRow(name: ShownName, shown: ShownForm, scope: NameScope): TreeItem {
  const { form, uses, articles, competes } = shown;
  const item = new TreeItem(form, TreeItemCollapsibleState.Collapsed);
  item.id = `${idOf(name, scope)}\n${form}`;
  const isPreferred = form === name.preferred;
  item.description = beside(
    [
      String(uses),
      ...(articles === undefined ? [] : [l10n.t('articles: {0}', articles)]),
      ...(isPreferred ? [l10n.t('preferred')] : []),
    ].join(' · '),
  );
  if (competes && !isPreferred) item.iconPath = WARNING_ICON;
  const about = new MarkdownString();
  about.appendText(shown.writings.join(' · '));
  if (isPreferred) about.appendMarkdown('\n\n').appendText(name.reason);
  item.tooltip = about;
  item.contextValue = [
    'form',
    ...(isPreferred ? ['preferred'] : []),
    ...(name.forms.length > 1 ? ['several'] : []),
  ].join('.');
  return item;
}
