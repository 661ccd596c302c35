/** The language server: joins a connection, the language service and the environment. Runs in Node and in a worker. */
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { NameResources } from '../names/names.ts';
import { profileOfClient, serverCapabilities } from './capabilities.ts';
import { Lifecycle } from './lifecycle.ts';
import type { Clock } from './scheduler.ts';
import { Session } from './session.ts';

/** What differs between Node and a browser worker. */
export interface ServerEnvironment {
  readonly version: string;
  readonly clock: Clock;
  /** Gazetteer and word counts; called once. */
  readonly loadResources: () => Promise<NameResources>;
  /** Name that decisions are signed with when the settings name nobody. */
  readonly userName: () => string;
}

/** Serves one client over a connection. Returns at once; the connection ends the process. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  const lifecycle = new Lifecycle();
  let session: Session | undefined;

  connection.onInitialize((params) => {
    lifecycle.initialize();
    const client = profileOfClient(params.capabilities);
    session = new Session(connection, environment, client, params.initializationOptions);
    session.listen(lifecycle);
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'Copydesk', version: environment.version },
    };
  });
  connection.onInitialized(() => session?.initialized());
  connection.onShutdown(() => {
    lifecycle.shutdown();
    session?.dispose();
  });
  // Whatever no handler was registered for: before `initialize` that is everything.
  connection.onRequest((method) => {
    lifecycle.check();
    return new ResponseError(ErrorCodes.MethodNotFound, `The server does not know “${method}”.`);
  });
  connection.listen();
}
