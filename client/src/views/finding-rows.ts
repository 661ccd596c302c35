/** The rows of the view «Findings»: rules, the articles in which they found something, and the places there. */
import { l10n, MarkdownString, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { FindingPlace, RuleFile, RuleFindings } from '../../../protocol/lists.ts';
import { beside } from './beside.ts';
import { fileRow, placeRow, sayingRow, severityIcon } from './rows.ts';

export type FindingNode =
  | { readonly kind: 'rule'; readonly found: RuleFindings }
  | { readonly kind: 'file'; readonly found: RuleFindings; readonly file: RuleFile; readonly article: Uri }
  | { readonly kind: 'place'; readonly article: Uri; readonly place: FindingPlace; readonly id: string }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'saying'; readonly text: string };

export type RuleOrder = 'count' | 'severity' | 'alphabet';

const GRAVITY = ['error', 'warning', 'information', 'hint'];

/** Draws a row. */
export function findingNodeRow(node: FindingNode): TreeItem {
  switch (node.kind) {
    case 'rule':
      return ruleRow(node.found);
    case 'file': {
      const item = fileRow(node.article, node.file.count, `${node.found.rule}\n${node.file.uri}`);
      item.contextValue = node.file.safe + node.file.asking > 0 ? 'file.fixable' : 'file';
      return item;
    }
    case 'place': {
      const item = placeRow(node.article, node.place, node.id);
      item.tooltip = node.place.message;
      return item;
    }
    case 'problems': {
      const item = new TreeItem(
        l10n.t('What was not read, or not to its end'),
        TreeItemCollapsibleState.Collapsed,
      );
      item.id = 'problems';
      item.iconPath = severityIcon('warning');
      item.description = beside(String(node.problems.length));
      return item;
    }
    case 'saying':
      return sayingRow(node.text);
  }
}

/** The rules in an order; by count is how the server sends them. */
export function sorted(rules: readonly RuleFindings[], order: RuleOrder): readonly RuleFindings[] {
  if (order === 'count') return rules;
  const copy = [...rules];
  return order === 'alphabet'
    ? copy.sort((a, b) => a.title.localeCompare(b.title))
    : copy.sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || b.count - a.count);
}

function ruleRow({ rule, title, severity, count, safe, asking, files }: RuleFindings): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = rule;
  item.iconPath = severityIcon(severity);
  item.description = beside(`${count} · ${l10n.t('articles: {0}', files.length)}`);
  const about = new MarkdownString();
  about.appendText(title).appendMarkdown('\n\n').appendCodeblock(rule, 'text');
  about.appendText(
    l10n.t(
      '{0} findings: {1} can be mended without asking, {2} after a choice, {3} by hand only',
      count,
      safe,
      asking,
      count - safe - asking,
    ),
  );
  item.tooltip = about;
  item.contextValue = safe + asking > 0 ? 'rule.fixable' : 'rule';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} findings', title, count) };
  return item;
}
