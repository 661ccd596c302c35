/** Progress of work that the server begins by itself, where the client shows it. */

import type { Connection } from 'vscode-languageserver';
import type { Message } from '../../messages/message.ts';
import type { IndexProgress } from '../workspace/workspace-index.ts';
import type { ClientProfile } from './capabilities.ts';

/** Begins to show progress. Never rejects: a client that refuses shows none. @returns undefined where it shows none */
export async function beginProgress(
  connection: Connection,
  client: ClientProfile,
  title: Message,
): Promise<IndexProgress | undefined> {
  if (!client.createsProgress) return undefined;
  try {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(client.wording(title));
    return { report: (message) => progress.report(message), done: () => progress.done() };
  } catch {
    return undefined;
  }
}
