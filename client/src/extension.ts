/** Entry point of the extension on the desktop and on a remote host: the server runs in VS Code's own Node. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CopydeskClient, SERVER_NAME } from './client.ts';
import { registerCommands } from './commands.ts';
import { DeskProvider } from './desk/desk-provider.ts';
import { Reports } from './report/report-panel.ts';
import { ActiveArticle } from './views/active-article.ts';
import { annotationActions } from './views/annotation-actions.ts';
import { AnnotationsView } from './views/annotations-view.ts';
import { FindingsView } from './views/findings-view.ts';
import { ruleFixing } from './views/fix-rule.ts';
import { nameActions } from './views/name-actions.ts';
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
  const names = new NamesView(active, copydesk);
  context.subscriptions.push(
    desk,
    active,
    names,
    nameActions(copydesk, names),
    new AnnotationsView(active, copydesk),
    annotationActions(copydesk),
    new FindingsView(copydesk),
    ruleFixing(copydesk, context.extensionUri),
    new Reports(context, copydesk),
    statusEntry(active),
    ...registerCommands(copydesk, desk, context.extensionUri),
  );
  await copydesk.start();
}

export async function deactivate(): Promise<void> {
  await copydesk?.dispose();
}
