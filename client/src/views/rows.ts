/** What the rows of several views have in common: places in articles, icons, ranges. */
import {
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  workspace,
} from 'vscode';
import type { Severity } from '../../../protocol/desk.ts';
import type { Range as ProtocolRange, ShownPlace } from '../../../protocol/places.ts';
import { beside } from './beside.ts';

export const rangeOf = ({ start, end }: ProtocolRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/**
 * UTF-16 units that are shown before and after a place. Few: VS Code cuts long rows at the right, which is where
 * right-to-left text begins.
 */
const BEFORE = 18;
const AFTER = 30;

/** The words around a place of a line, as the server cuts them for its lists. */
export function shownLine(text: string, from: number, to: number): Omit<ShownPlace, 'range'> {
  const space = text.indexOf(' ', Math.max(0, from - BEFORE));
  const begin = from <= BEFORE ? 0 : space === -1 || space >= from ? from : space + 1;
  const until = text.lastIndexOf(' ', to + AFTER);
  const end = to + AFTER >= text.length ? text.length : until <= to ? to : until;
  const head = begin > 0 ? '…' : '';
  const line = head + text.slice(begin, end) + (end < text.length ? '…' : '');
  return { line, from: head.length + from - begin, to: head.length + to - begin };
}

/** A row that is a place: its line with the words marked, and the number of the line. A click shows it. */
export function placeRow(article: Uri, { range, line, from, to }: ShownPlace, id: string): TreeItem {
  const lead = line.length - line.trimStart().length;
  const item = new TreeItem({
    label: line.trim(),
    highlights: [[Math.max(0, from - lead), Math.max(0, to - lead)]],
  });
  item.id = id;
  item.description = beside(String(range.start.line + 1));
  item.contextValue = 'place';
  item.tooltip = line.trim();
  item.command = { command: 'copydesk.reveal', title: l10n.t('Show'), arguments: [article, rangeOf(range)] };
  item.accessibilityInformation = { label: l10n.t('{0}, line {1}', line.trim(), range.start.line + 1) };
  return item;
}

/** A row that is an article. */
export function fileRow(article: Uri, count: number, id: string): TreeItem {
  const item = new TreeItem(article, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  const folder = workspace.asRelativePath(article, true).split('/').slice(0, -1).join('/');
  item.description = beside([String(count), ...(folder === '' ? [] : [folder])].join(' · '));
  return item;
}

/** A row that only says something. */
export function sayingRow(text: string, icon = 'info'): TreeItem {
  const item = new TreeItem(text);
  item.iconPath = new ThemeIcon(icon);
  item.tooltip = text;
  return item;
}

/** What is drawn before a finding, a rule, a name in competing spellings. */
export const WARNING_ICON = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

const SEVERITY_ICONS: Readonly<Record<Severity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: WARNING_ICON,
  information: new ThemeIcon('info', new ThemeColor('charts.blue')),
  hint: new ThemeIcon('lightbulb'),
};

export const severityIcon = (severity: Severity): ThemeIcon => SEVERITY_ICONS[severity];

/** Icons of the types of names. */
const TYPE_ICONS: Readonly<Record<string, ThemeIcon>> = {
  PER: new ThemeIcon('person', new ThemeColor('copydesk.personIcon')),
  LOC: new ThemeIcon('location', new ThemeColor('copydesk.placeIcon')),
  ORG: new ThemeIcon('organization', new ThemeColor('copydesk.organisationIcon')),
};

export const typeIcon = (type: string): ThemeIcon =>
  TYPE_ICONS[type] ?? new ThemeIcon('tag', new ThemeColor('copydesk.otherNameIcon'));
