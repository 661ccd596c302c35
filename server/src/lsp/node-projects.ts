/** Projects on disk for a server that runs in Node. */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  changeProjectFile,
  projectFilePath,
  projectRoot,
  readProjectFile,
  stampOf,
} from '../host/project-files.ts';
import { pathOf } from './node-sidecars.ts';
import type { ProjectDisk } from './project-folders.ts';

/** Access to the projects of articles with a `file:` URI. */
export const nodeProjects = (): ProjectDisk => ({
  pathOf,
  uriOf: (path) => pathToFileURL(path).href,
  rootOf: projectRoot,
  pathFromRoot: (root, article) => relative(root, article).replaceAll('\\', '/'),
  filePath: projectFilePath,
  stampOf,
  read: readProjectFile,
  change: changeProjectFile,
});
