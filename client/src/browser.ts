/**
 * Entry point of the extension in a browser (vscode.dev and its like): the server runs in a worker beside the extension
 * host, and reaches the files of the workspace through the extension.
 */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './activation.ts';
import { type CopydeskClient, SERVER_NAME } from './client.ts';
import { serveFiles } from './file-requests.ts';
import { Reports } from './report/report-panel.ts';
import { reportByServer } from './report/report-request.ts';

/** What is used here of the worker's scope; the types of a browser are not those of the rest of the extension. */
interface WorkerPort {
  terminate(): void;
}
declare const Worker: new (address: string) => WorkerPort & ConstructorParameters<typeof LanguageClient>[2];

/** Ends the worker with the client, and writes errors of the connection to the log only. */
class WorkerClient extends LanguageClient {
  readonly #worker: WorkerPort;

  constructor(worker: InstanceType<typeof Worker>, options: ConstructorParameters<typeof LanguageClient>[3]) {
    super('copydesk', SERVER_NAME, worker, options);
    this.#worker = worker;
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override async dispose(timeout?: number): Promise<void> {
    await super.dispose(timeout);
    this.#worker.terminate();
  }
}

let copydesk: CopydeskClient | undefined;

export function activate(context: ExtensionContext): void {
  const shipped = Uri.joinPath(context.extensionUri, 'dist');
  const server = Uri.joinPath(shipped, 'server.browser.js').toString(true);
  copydesk = start(context, (options) => {
    const client = new WorkerClient(new Worker(server), options);
    serveFiles(client, shipped);
    return client;
  });
  context.subscriptions.push(new Reports(context, copydesk, reportByServer(copydesk)));
}

export async function deactivate(): Promise<void> {
  await copydesk?.dispose();
}
