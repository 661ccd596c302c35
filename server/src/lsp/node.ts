/** The language server as a Node process: `node dist/server.js --stdio`, or over IPC when an extension starts it. */
import { userInfo } from 'node:os';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findModels, loadModels, loadTagger } from '../host/models.ts';
import { openOnnxModel } from '../host/onnx-model.ts';
import { NO_WORDS } from '../names/lexicon/words.ts';
import { NO_GAZETTEER } from './no-gazetteer.ts';
import { nodeSidecars } from './node-sidecars.ts';
import { startServer } from './server.ts';

// Read while the client still says who it is. The folder is that of the bundle, be it the server or the command line.
const models = loadModels(findModels(__filename));

const noResources = { gazetteer: NO_GAZETTEER, words: NO_WORDS };

startServer(createConnection(ProposedFeatures.all), {
  version: '0.1.0',
  clock: {
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    soon: (run) => setImmediate(run),
  },
  loadModels: () => models,
  noResources,
  recognisers: { shipped: () => loadTagger(findModels(__filename)), network: openOnnxModel },
  userName,
  sidecars: nodeSidecars(),
});

/** Name of the user of the operating system. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? 'unknown';
  }
}
