/** The built server for tests that abuse it: started anew for each test, and gone after it whatever happened. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildServer } from '../language-client.ts';
import { RawClient } from './raw-client.ts';

/** Builds the server before the tests of a file. @returns starts one; `path` is that of the bundle */
export function startedServers(): { readonly start: () => RawClient; readonly path: () => string } {
  let built: ReturnType<typeof buildServer>;
  const clients: RawClient[] = [];
  beforeAll(() => {
    built = buildServer();
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
  });
  afterAll(() => built.dispose());
  return {
    path: () => built.path,
    start: () => {
      const client = new RawClient([process.execPath, built.path, '--stdio']);
      clients.push(client);
      return client;
    },
  };
}
