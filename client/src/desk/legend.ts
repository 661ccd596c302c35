/** The legend of the Desk: the types that names are marked with, in the order of their number keys. */
import { l10n, workspace } from 'vscode';
import type { LegendEntry } from './messages.ts';

/** The types that the server marks names with. */
const TYPES: readonly unknown[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** The legend as the user has set it (`copydesk.desk.legend`). */
export function legend(): LegendEntry[] {
  const types = workspace.getConfiguration('copydesk').get<unknown>('desk.legend', []);
  const known = Array.isArray(types) ? types.filter(isType) : [];
  return known.map((type) => ({ type, label: labelOf(type) }));
}

const isType = (value: unknown): value is string => TYPES.includes(value);

/** What a reader calls a type; a type of the user's own is its own label. */
export function labelOf(type: string): string {
  switch (type) {
    case 'PER':
      return l10n.t('Person');
    case 'LOC':
      return l10n.t('Place');
    case 'ORG':
      return l10n.t('Organisation');
    case 'MISC':
      return l10n.t('Other name');
    case 'DATE':
      return l10n.t('Date');
    case 'MONEY':
      return l10n.t('Money');
    case 'QUANTITY':
      return l10n.t('Quantity');
    default:
      return type;
  }
}
