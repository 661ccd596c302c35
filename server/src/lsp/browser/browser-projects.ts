/** Projects for a server in a browser worker, reached through the client. Roots and articles are named by their URIs. */

import { isSidecar } from '../../annotations/records/sidecar-name.ts';
import { type Message, say } from '../../messages/message.ts';
import { ARTICLE_EXTENSIONS, isPassedOver } from '../../project/article-names.ts';
import { asSentence, notRead } from '../../project/file-sentences.ts';
import { PROJECT_FOLDER, type ProjectFile } from '../../project/project-file.ts';
import { decodeText } from '../../text/decode.ts';
import type { Failure } from '../annotations/sidecars.ts';
import type { ProjectDisk } from '../projects/project-folders.ts';
import { type ClientFiles, fileUriOf, folderOfUri, readable, shownUri, stampOf } from './client-files.ts';

type FileToRead = Pick<ProjectFile<unknown>, 'name' | 'largest'>;
type ReadFile = { readonly ok: true; readonly text: string; readonly exists: boolean } | Failure;
type FoundArticle = { readonly ok: true; readonly path: string; readonly text: string } | Failure;

/** Access to the projects of articles that have a file. */
export const browserProjects = (files: ClientFiles): ProjectDisk => ({
  pathOf: fileUriOf,
  uriOf: (path) => path,
  rootOf: (path) => rootOf(files, path),
  pathFromRoot: (root, article) => readable(article.slice(root.length).replace(/^\//, '')),
  filePath,
  folderOf: async (path) => {
    const found = await files.status(path);
    return found.ok && found.value.kind === 'folder' ? path : (folderOfUri(path) ?? path);
  },
  articlesBelow: (path) => articlesAt(files, path),
  stampOf: (root, name) => stampOf(files, filePath(root, name)),
  read: (root, file) => readFile(files, root, file),
  change: async (root, file, change) => {
    const read = await readFile(files, root, file);
    if (!read.ok) return read;
    const text = await change(read.text);
    if (text === read.text) return { ok: true, changed: false };
    const written = await files.write(filePath(root, file.name), text);
    return written.ok ? { ok: true, changed: true } : { ok: false, message: asSentence(written.message) };
  },
});

const filePath = (root: string, name: string): string => `${root}/${PROJECT_FOLDER}/${name}`;

/** The nearest folder that holds `.copydesk`, from a URI upwards. */
async function rootOf(files: ClientFiles, path: string): Promise<string | undefined> {
  for (let folder: string | undefined = path; folder !== undefined; folder = folderOfUri(folder)) {
    const found = await files.status(`${folder}/${PROJECT_FOLDER}`);
    if (found.ok && found.value.kind === 'folder') return folder;
  }
  return undefined;
}

/** Reads a file of a project, which somebody else may have written; a link is not followed out of it. */
async function readFile(files: ClientFiles, root: string, { name, largest }: FileToRead): Promise<ReadFile> {
  const uri = filePath(root, name);
  const status = await files.status(uri);
  if (!status.ok) return status.isMissing ? { ok: true, text: '', exists: false } : sentence(status.message);
  if (status.value.kind !== 'file') return refused(uri, say('it is a folder or a device, not a file'));
  if (status.value.isLink) return refused(uri, say('it is a link; put the file itself here'));
  if (status.value.size > largest)
    return refused(uri, say('it is larger than {size} kB', { size: Math.round(largest / 1024) }));
  const read = await files.readText(uri);
  return read.ok ? { ok: true, text: read.value, exists: true } : sentence(read.message);
}

const sentence = (message: Message): Failure => ({ ok: false, message: asSentence(message) });

const refused = (uri: string, why: Message): Failure => ({
  ok: false,
  message: notRead(shownUri(uri), why),
});

/** The article at a URI, or those of the folder there and of the folders below it, in the order of their names. */
async function* articlesAt(files: ClientFiles, uri: string): AsyncGenerator<FoundArticle> {
  const status = await files.status(uri);
  if (!status.ok) yield { ok: false, message: status.message };
  else if (status.value.kind === 'file') yield await readArticle(files, uri);
  else yield* articlesBelow(files, uri);
}

async function* articlesBelow(files: ClientFiles, folder: string): AsyncGenerator<FoundArticle> {
  const listed = await files.list(folder);
  if (!listed.ok) {
    yield { ok: false, message: listed.message };
    return;
  }
  for (const { name, uri, kind, isLink } of listed.value) {
    if (isPassedOver(name) || isSidecar(name)) continue;
    // A folder's real name is not known here, so links in a circle could not be told.
    if (kind === 'folder' && isLink) {
      yield {
        ok: false,
        message: say('{path} is a link to a folder, which is not followed', { path: shownUri(uri) }),
      };
    } else if (kind === 'folder') yield* articlesBelow(files, uri);
    else if (kind === 'file' && isArticleName(name)) yield await readArticle(files, uri);
  }
}

const isArticleName = (name: string): boolean =>
  ARTICLE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));

async function readArticle(files: ClientFiles, uri: string): Promise<FoundArticle> {
  const read = await files.read(uri);
  if (!read.ok) return { ok: false, message: read.message };
  const decoded = decodeText(read.value);
  return decoded.ok
    ? { ok: true, path: uri, text: decoded.text }
    : { ok: false, message: say('{path}: {why}', { path: shownUri(uri), why: decoded.message }) };
}
