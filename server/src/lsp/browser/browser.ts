/**
 * The language server as a worker of a browser: the same server, with the client for its file system. A client that
 * serves no files gets the findings of its open documents, and no decision is kept.
 */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { NO_WORDS } from '../../names/lexicon/words.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { Clock } from '../documents/scheduler.ts';
import type { ServerEnvironment } from '../environment.ts';
import { NO_GAZETTEER } from '../projects/no-gazetteer.ts';
import { startServer } from '../server.ts';
import { shippedCatalogue } from './browser-catalogues.ts';
import { findRow } from './browser-gazetteer-place.ts';
import { browserGazetteers } from './browser-gazetteers.ts';
import { loadBrowserModels, loadBrowserTagger } from './browser-models.ts';
import { browserProjects } from './browser-projects.ts';
import { browserSidecars } from './browser-sidecars.ts';
import { ClientFiles } from './client-files.ts';

/** The part of a worker's global scope that is used here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & typeof globalThis;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

const clock: Clock = {
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
};

startServer(connection, environmentOf, shippedCatalogue);

function environmentOf({ files: served }: ClientProfile): ServerEnvironment {
  const files = new ClientFiles(connection);
  const own = served?.assets;
  const models = own === undefined ? undefined : `${own}/models`;
  const [sidecars, projects, gazetteers] =
    served === undefined
      ? [undefined, undefined, undefined]
      : [browserSidecars(files), browserProjects(files), browserGazetteers(files)];
  return {
    version: '0.1.0',
    clock,
    initialized: () => files.begin(),
    loadModels: () => loadBrowserModels(files, models),
    noResources: { gazetteer: NO_GAZETTEER, words: NO_WORDS },
    recognisers: {
      shipped: () => loadBrowserTagger(files, models),
      network: async () =>
        'a neural recogniser cannot be opened in a browser (the setting “copydesk.ner.model”); the one that ships is used',
    },
    rulePages: own === undefined ? undefined : `${own}/rules`,
    gazetteerPlace: (entry, article) =>
      findRow(files, entry, article, models === undefined ? undefined : `${models}/gazetteer`),
    userName: nameless,
    sidecars,
    projects,
    gazetteers,
  };
}

let isNamelessSaid = false;

/** A browser tells nobody's name; whoever decides something is told once how to give theirs. */
function nameless(): string {
  if (!isNamelessSaid) {
    isNamelessSaid = true;
    void connection.window.showInformationMessage(
      'Your decisions are signed “unknown”, because a browser tells no name. Set yours in “copydesk.annotations.creator”.',
    );
  }
  return 'unknown';
}
