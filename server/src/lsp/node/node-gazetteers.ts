/** The gazetteers of users on disk, for a server that runs in Node. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  gazetteerFilesIn,
  gazetteerStamp,
  projectGazetteers,
  readGazetteerFile,
  userGazetteers,
} from '../../host/gazetteer-files.ts';
import type { GazetteerDisk } from '../projects/gazetteers.ts';
import { pathOf } from './node-sidecars.ts';

export const nodeGazetteers = (): GazetteerDisk => ({
  pathOf,
  uriOf: (path) => pathToFileURL(path).href,
  resolve: (named, root) =>
    named.startsWith('~/') ? join(homedir(), named.slice(2)) : resolve(root ?? homedir(), named),
  projectFiles: (root) => gazetteerFilesIn(projectGazetteers(root)),
  userFiles: () => gazetteerFilesIn(userGazetteers()),
  stampOf: gazetteerStamp,
  read: readGazetteerFile,
});
