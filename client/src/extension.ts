/** Entry point of the extension on the desktop and on a remote host: the server runs in VS Code's own Node. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { start } from './activation.ts';
import { type CopydeskClient, SERVER_NAME } from './client.ts';
import type { MakeReport } from './report/report-maker.ts';
import { Reports } from './report/report-panel.ts';
import { reportByProcess } from './report/report-process.ts';
import { reportByServer } from './report/report-request.ts';

/** Writes errors of the connection to the log only: what the user is told, and once, is `CopydeskClient`'s matter. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let copydesk: CopydeskClient | undefined;

export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  copydesk = start(context, (options) => new QuietClient('copydesk', SERVER_NAME, server, options));
  // The command line takes all cores, and leaves the server to the editor. It reads what is on this disk.
  const byProcess = reportByProcess(context.asAbsolutePath('dist/cli.js'));
  const byServer = reportByServer(copydesk);
  const make: MakeReport = (folder, ...rest) =>
    (folder.scheme === 'file' ? byProcess : byServer)(folder, ...rest);
  context.subscriptions.push(new Reports(context, copydesk, make));
}

export async function deactivate(): Promise<void> {
  await copydesk?.dispose();
}
