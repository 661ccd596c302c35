/** The language server as a Node process: `node dist/server.js --stdio`, or over IPC when an extension starts it. */
import { userInfo } from 'node:os';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NO_WORDS } from '../names/words.ts';
import { startServer } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, {
  version: '0.1.0',
  clock: {
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    soon: (run) => setImmediate(run),
  },
  loadResources: async () => ({
    gazetteer: {
      size: 0,
      get: () => undefined,
      lookup: () => [],
      longestMatch: () => undefined,
      entries: () => [],
    },
    words: NO_WORDS,
  }),
  userName: () => userInfo().username,
});
