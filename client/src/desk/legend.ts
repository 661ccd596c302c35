/** The legend of the Desk: the types that are marked, in the order of their number keys, as the setting keeps them. */
import { ConfigurationTarget, l10n, workspace } from 'vscode';
import type { LegendEntry } from './messages.ts';

/** The types that names have of themselves; others are the annotator's own. */
const NAME_TYPES: readonly string[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** The same rule holds in package.json and in the server. */
const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;
const COLOUR = /^#[0-9a-f]{6}$/i;

/** There are no more number keys. */
const MOST_ENTRIES = 9;

/** The legend as the user has set it (`copydesk.desk.legend`): types, or types with a label and a colour. */
export function legend(): LegendEntry[] {
  const entries = workspace.getConfiguration('copydesk').get<unknown>('desk.legend', []);
  const read = (Array.isArray(entries) ? entries : []).flatMap(entryOf);
  return read
    .filter(({ type }, at) => read.findIndex((one) => one.type === type) === at)
    .slice(0, MOST_ENTRIES);
}

/** Writes the legend where it was set last: in the workspace, else for the user. */
export async function saveLegend(entries: readonly LegendEntry[]): Promise<void> {
  const settings = workspace.getConfiguration('copydesk');
  const isOfWorkspace = settings.inspect('desk.legend')?.workspaceValue !== undefined;
  const kept = entries.flatMap(entryOf).map(({ type, label, colour }) => {
    const named = label === labelOf(type) ? {} : { label };
    const plain = colour === undefined && !('label' in named);
    return plain ? type : { type, ...named, ...(colour === undefined ? {} : { colour }) };
  });
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('desk.legend', kept, target);
}

/** Whether names have a type of themselves, or it is the annotator's own. */
export const isNameType = (type: string): boolean => NAME_TYPES.includes(type);

function entryOf(value: unknown): LegendEntry[] {
  if (typeof value === 'string') return entryOf({ type: value });
  if (typeof value !== 'object' || value === null || !('type' in value)) return [];
  const { type, label, colour } = value as { type: unknown; label?: unknown; colour?: unknown };
  if (typeof type !== 'string' || !TYPE.test(type)) return [];
  return [
    {
      type,
      label: typeof label === 'string' && label.trim() !== '' ? label.trim() : labelOf(type),
      ...(typeof colour === 'string' && COLOUR.test(colour) ? { colour } : {}),
    },
  ];
}

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
