/** What makes the page of a report: a process of its own where there are processes, the server everywhere else. */
import type { CancellationToken, Uri } from 'vscode';

export interface Report {
  /** The page, whole. */
  readonly html: string;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Makes the report of a folder.
 * @param told hears how far it is, in words
 * @throws CancellationError when it was cancelled; Error with the reason when there is no page
 */
export type MakeReport = (
  folder: Uri,
  token: CancellationToken,
  told: (progress: string) => void,
) => Promise<Report>;
