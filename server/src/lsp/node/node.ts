/**
 * The language server as a Node process: `node dist/server.js --stdio` (start.ts), or over IPC when an extension starts
 * it.
 */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readCatalogueFor } from '../../host/catalogues.ts';
import { findGazetteerPlace } from '../../host/gazetteer-place.ts';
import { findModels, loadModels, loadTagger } from '../../host/models.ts';
import { openOnnxModel } from '../../host/onnx-model.ts';
import { projectRoot } from '../../host/project-files.ts';
import { shippedRulePages } from '../../host/rule-pages.ts';
import { NO_WORDS } from '../../names/lexicon/words.ts';
import { standardStreams } from '../connection/standard-streams.ts';
import type { ServerEnvironment } from '../environment.ts';
import { NO_GAZETTEER } from '../projects/no-gazetteer.ts';
import { startServer } from '../server.ts';
import { nodeArticles } from './node-articles.ts';
import { nodeGazetteers } from './node-gazetteers.ts';
import { nodeProjects } from './node-projects.ts';
import { nodeSidecars, pathOf } from './node-sidecars.ts';

// Read while the client still says who it is. The folder is that of the bundle, be it the server or the command line.
const modelsFolder = findModels(__filename);
const models = loadModels(modelsFolder);

const noResources = { gazetteer: NO_GAZETTEER, words: NO_WORDS };

const environment: ServerEnvironment = {
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
  gazetteerPlace: async (entry, article) => {
    const path = pathOf(article);
    const root = path === undefined ? undefined : await projectRoot(path);
    const own = root === undefined ? [] : [join(root, '.copydesk', 'gazetteer')];
    const shipped = modelsFolder === undefined ? [] : [join(modelsFolder, 'gazetteer')];
    const place = await findGazetteerPlace([...own, ...shipped], entry);
    return place === undefined ? undefined : { ...place, uri: pathToFileURL(place.path).href };
  },
  rulePages: shippedRulePages(__filename),
  userName,
  sidecars: nodeSidecars(),
  projects: nodeProjects(),
  articles: nodeArticles('0.1.0', __filename),
  gazetteers: nodeGazetteers(),
};

const server = startServer(connect(), environment, (locale) => readCatalogueFor(locale, __filename));

/** The connection that the program's arguments ask for. */
function connect(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all);
  const { reader, writer } = standardStreams((reason) => void leave(reason));
  return createConnection(ProposedFeatures.all, reader, writer);
}

/** Ends the process once what is being written is written. @param reason said on standard error */
async function leave(reason: string | undefined): Promise<void> {
  if (reason !== undefined) console.error(`copydesk: ${reason}`);
  process.exit(await server.close());
}

/** Name of the user of the operating system. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? 'unknown';
  }
}
