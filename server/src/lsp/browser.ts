/** The language server as a worker of a browser: the same server without files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { NO_WORDS } from '../names/lexicon/words.ts';
import { NO_GAZETTEER } from './no-gazetteer.ts';
import { startServer } from './server.ts';

/** The part of a worker's global scope that is used here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & typeof globalThis;

const noResources = { gazetteer: NO_GAZETTEER, words: NO_WORDS };
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version: '0.1.0',
  clock: {
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    // A message to itself comes after the messages that have arrived, and sooner than any timer.
    soon: (run) => {
      waiting.push(run);
      channel.port2.postMessage(undefined);
    },
  },
  loadModels: async () => ({ resources: noResources, problems: [] }),
  noResources,
  userName: () => 'unknown',
  sidecars: undefined,
  projects: undefined,
  gazetteers: undefined,
});
