/** Reading sidecars from disk, where other tools will read them. */
import { existsSync, readFileSync } from 'node:fs';
import type { TextDocument } from 'vscode';
import { onDisk, until } from './conditions.ts';

/** The parts of a record that the suite looks at. */
export interface WrittenRecord {
  readonly motivation: string;
  readonly target: { readonly selector: { readonly exact: string } };
  readonly 'copydesk:rule'?: string;
  readonly 'copydesk:original'?: string;
  readonly 'copydesk:status': string;
  readonly 'copydesk:reason'?: string;
}

/** Path of an article's sidecar. */
export const sidecarOf = (document: TextDocument): string => `${document.uri.fsPath}.ann.jsonl`;

/** The records that are on disk now. */
export function recordsOf(document: TextDocument): WrittenRecord[] {
  const path = sidecarOf(document);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Waits until the records on disk are as wanted, and returns them. */
export function recordsWhen(
  document: TextDocument,
  what: string,
  wanted: (records: readonly WrittenRecord[]) => boolean,
): Promise<WrittenRecord[]> {
  const look = (): WrittenRecord[] | undefined => {
    const records = recordsOf(document);
    return wanted(records) ? records : undefined;
  };
  return until(`${what} in ${sidecarOf(document)}`, look, [onDisk(sidecarOf(document))]).catch((error) => {
    const found = recordsOf(document).map((record) => JSON.stringify(record));
    throw new Error(`${String(error)}; there are ${found.length}:\n${found.join('\n')}`);
  });
}
