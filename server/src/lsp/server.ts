/** The language server: joins a connection, a session and the environment. Runs in Node and in a browser worker. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  FileChangeType,
  ResponseError,
} from 'vscode-languageserver';
import type { Catalogue } from '../messages/catalogue.ts';
import { type ClientProfile, profileOfClient, serverCapabilities } from './connection/capabilities.ts';
import { Lifecycle } from './connection/lifecycle.ts';
import { openedDocument, openedFolders } from './documents/opened-document.ts';
import type { ServerEnvironment } from './environment.ts';
import { registerFeatures } from './features.ts';
import { Session } from './session.ts';
import { registerDesk } from './views/desk.ts';
import { registerViews } from './views/views.ts';

/** A server at work. */
export interface RunningServer {
  /**
   * Ends the session of a client that is gone: what is being written is written to its end.
   * @returns the exit code that the protocol asks for: 0 after `shutdown`, else 1
   */
  readonly close: () => Promise<number>;
}

/**
 * Serves one client over a connection. Returns at once; the `exit` notification ends the process.
 * @param world what the server runs in, or a function that makes it for the client that has come
 * @param catalogueOf the sentences of a language that a client asks for; undefined for English and for unknown ones
 */
export function startServer(
  connection: Connection,
  world: ServerEnvironment | ((client: ClientProfile) => ServerEnvironment),
  catalogueOf: (locale: string) => Catalogue | undefined,
): RunningServer {
  const lifecycle = new Lifecycle();
  let session: Session | undefined;
  let environment: ServerEnvironment | undefined;
  let folders: readonly string[] = [];

  connection.onInitialize((params) => {
    lifecycle.initialize();
    const catalogue = isText(params.locale) ? catalogueOf(params.locale) : undefined;
    const client = profileOfClient(params.capabilities, params.clientInfo?.name, catalogue);
    environment = typeof world === 'function' ? world(client) : world;
    session = new Session(connection, environment, client, params.initializationOptions);
    synchronise(connection, session, lifecycle);
    registerFeatures(connection, session, lifecycle, environment.gazetteerPlace);
    folders = openedFolders(params.workspaceFolders) ?? [params.rootUri].filter(isText);
    registerDesk(connection, session, lifecycle);
    registerViews(connection, session, lifecycle);
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'Copydesk', version: environment.version },
    };
  });
  connection.onInitialized(() => {
    environment?.initialized?.();
    if (session !== undefined && lifecycle.isRunning) askClient(connection, session);
    session?.projects.watch.begin(folders, session.client.watchesFiles);
    session?.workspace.begin(folders);
  });
  connection.onShutdown(async () => {
    lifecycle.shutdown();
    await session?.dispose();
  });
  // Whatever has no handler of its own; before `initialize` that is every request.
  connection.onRequest((method) => {
    lifecycle.check();
    return new ResponseError(ErrorCodes.MethodNotFound, `The server does not know “${method}”.`);
  });
  connection.listen();
  return {
    close: async () => {
      const { exitCode } = lifecycle;
      await session?.dispose();
      return exitCode;
    },
  };
}

/** Registers the handlers of what the client tells; after `shutdown` nothing is listened to. */
function synchronise(connection: Connection, session: Session, lifecycle: Lifecycle): void {
  const running =
    <Params>(handle: (params: Params) => void) =>
    (params: Params): void => {
      if (lifecycle.isRunning) handle(params);
    };
  connection.onDidOpenTextDocument(
    running((params) => {
      const document = openedDocument(params);
      if (document === undefined)
        connection.console.warn('A document without an address or a text is not opened.');
      else session.opened(document.uri, document.languageId, document.version, document.text);
    }),
  );
  connection.onDidChangeTextDocument(
    running(({ textDocument: { uri, version }, contentChanges }) =>
      session.changed(uri, version, contentChanges),
    ),
  );
  connection.onDidSaveTextDocument(
    running(({ textDocument: { uri } }) => session.inBackground(session.saved(uri))),
  );
  connection.onDidCloseTextDocument(running(({ textDocument: { uri } }) => session.closed(uri)));
  connection.onDidChangeConfiguration(
    running(({ settings }) => session.inBackground(session.configure(settings))),
  );
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    running(({ event: { added, removed } }) => {
      session.projects.watch.foldersChanged(added, removed);
      session.workspace.begin(session.projects.watch.folders);
    }),
  );
  connection.onDidChangeWatchedFiles(
    running(({ changes }) => {
      for (const { uri, type } of changes) session.fileChanged(uri, type === FileChangeType.Deleted);
    }),
  );
}

/** Files whose changes on disk the server wants to hear of. */
const WATCHED = [
  '**/*.ann.jsonl',
  '**/.copydesk',
  '**/.copydesk/*',
  '**/.copydesk/gazetteer/*',
  '**/*.{article,md,news,txt}',
];

const isText = (value: unknown): value is string => typeof value === 'string';

/** Asks the client to tell of changes, as far as it can. */
function askClient(connection: Connection, session: Session): void {
  const client: ClientProfile = session.client;
  if (client.registersConfiguration) {
    const section = { section: 'copydesk' };
    session.inBackground(connection.client.register(DidChangeConfigurationNotification.type, section));
  }
  if (client.watchesFiles) {
    const watchers = { watchers: WATCHED.map((globPattern) => ({ globPattern })) };
    session.inBackground(connection.client.register(DidChangeWatchedFilesNotification.type, watchers));
  }
}
