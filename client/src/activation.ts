/** What the extension consists of, wherever it runs; how the server is reached is the entry point's matter. */
import type { ExtensionContext } from 'vscode';
import { type Connect, CopydeskClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { DeskProvider } from './desk/desk-provider.ts';
import { ActiveArticle } from './views/active-article.ts';
import { annotationActions } from './views/annotation-actions.ts';
import { AnnotationsView } from './views/annotations-view.ts';
import { FindingsView } from './views/findings-view.ts';
import { ruleFixing } from './views/fix-rule.ts';
import { nameActions } from './views/name-actions.ts';
import { NamesView } from './views/names-view.ts';
import { statusEntry } from './views/status.ts';

/** Begins, and ends when it is disposed of by the entry point. */
export function start(context: ExtensionContext, connect: Connect): CopydeskClient {
  const copydesk = new CopydeskClient(connect);
  const desk = new DeskProvider(context, copydesk);
  const active = new ActiveArticle(copydesk);
  const names = new NamesView(active, copydesk);
  context.subscriptions.push(
    desk,
    active,
    names,
    nameActions(copydesk, names),
    new AnnotationsView(active, copydesk),
    annotationActions(copydesk, desk),
    new FindingsView(copydesk),
    ruleFixing(copydesk, context.extensionUri),
    statusEntry(active),
    ...registerCommands(copydesk, desk, context.extensionUri),
  );
  // Nobody waits for the server: an article is drawn as soon as it is read, and its findings when they come.
  void copydesk.start();
  return copydesk;
}
