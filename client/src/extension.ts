/** Entry point of the extension on the desktop and on a remote host: the server runs in VS Code's own Node. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CopydeskClient, SERVER_NAME } from './client.ts';
import { registerCommands } from './commands.ts';
import { DeskProvider } from './desk/desk-provider.ts';
import { ActiveArticle } from './views/active-article.ts';
import { AnnotationsView } from './views/annotations-view.ts';
import { NamesView } from './views/names-view.ts';
import { statusEntry } from './views/status.ts';

/** Writes errors of the connection to the log only: what the user is told, and once, is `CopydeskClient`'s matter. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let copydesk: CopydeskClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  copydesk = new CopydeskClient((options) => new QuietClient('copydesk', SERVER_NAME, server, options));
  const desk = new DeskProvider(context, copydesk);
  const active = new ActiveArticle(copydesk);
  context.subscriptions.push(
    desk,
    active,
    new NamesView(active),
    new AnnotationsView(active),
    statusEntry(active),
    ...registerCommands(copydesk, desk),
  );
  await copydesk.start();
}

export async function deactivate(): Promise<void> {
  await copydesk?.dispose();
}
