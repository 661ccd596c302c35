/** Projects on disk for a server that runs in Node. */
import { stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArticleFile } from '../../host/files.ts';
import { findArticles } from '../../host/find-articles.ts';
import {
  changeProjectFile,
  projectFilePath,
  projectRoot,
  readProjectFile,
  stampOf,
} from '../../host/project-files.ts';
import type { Failure } from '../annotations/sidecars.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';
import { pathOf } from './node-sidecars.ts';

/** Access to the projects of articles with a `file:` URI. */
export const nodeProjects = (): ProjectDisk => ({
  pathOf,
  uriOf: (path) => pathToFileURL(path).href,
  rootOf: projectRoot,
  pathFromRoot: (root, article) => relative(root, article).replaceAll('\\', '/'),
  filePath: projectFilePath,
  folderOf,
  articlesBelow,
  stampOf,
  read: readProjectFile,
  change: changeProjectFile,
});

async function folderOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true ? path : dirname(path);
}

async function* articlesBelow(
  folder: string,
): AsyncGenerator<{ readonly ok: true; readonly path: string; readonly text: string } | Failure> {
  for await (const found of findArticles([folder])) {
    const { path } = found;
    if (found.kind === 'problem') {
      yield { ok: false, message: found.message };
      continue;
    }
    const read = await readArticleFile(path);
    yield read.ok ? { ok: true, path, text: read.text } : { ok: false, message: read.message };
  }
}
