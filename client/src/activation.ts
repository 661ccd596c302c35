/** What the extension consists of, wherever it runs; how the server is reached is the entry point's matter. */
import type { ExtensionContext } from 'vscode';
import { type Connect, CopydeskClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { DeskProvider } from './desk/desk-provider.ts';
import { ActiveArticle } from './views/active-article.ts';
import { AnnotationsView } from './views/annotations-view.ts';
import { NamesView } from './views/names-view.ts';
import { statusEntry } from './views/status.ts';

/** Begins, and ends when it is disposed of by the entry point. */
export function start(context: ExtensionContext, connect: Connect): CopydeskClient {
  const copydesk = new CopydeskClient(connect);
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
  // Nobody waits for the server: an article is drawn as soon as it is read, and its findings when they come.
  void copydesk.start();
  return copydesk;
}
