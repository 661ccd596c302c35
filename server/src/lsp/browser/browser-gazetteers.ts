/**
 * The gazetteers of users for a server in a browser worker, reached through the client: those of the project and those
 * that a setting names below it. There is no home folder here, and no folder of the user's own; a setting that names
 * one is told so.
 */
import { say } from '../../messages/message.ts';
import { asSentence, notRead } from '../../project/file-sentences.ts';
import {
  isGazetteerName,
  LARGEST_TABLE,
  openGazetteerIndex,
  readGazetteerText,
  tooLargeTable,
  unread,
} from '../../project/gazetteer-contents.ts';
import { PROJECT_FOLDER } from '../../project/project-file.ts';
import type { GazetteerDisk, ReadGazetteer } from '../projects/gazetteers.ts';
import { type ClientFiles, fileUriOf, shownUri, stampOf } from './client-files.ts';

/** A larger index would be sent through the editor for too long; bytes. */
const LARGEST_INDEX = 64 * 1024 * 1024;

/** Stands before what a setting names in a folder that a browser does not have. */
const HOME = 'file:///~/';

/** Access to gazetteer files, which are named by their URIs. */
export const browserGazetteers = (files: ClientFiles): GazetteerDisk => ({
  pathOf: fileUriOf,
  uriOf: (path) => path,
  resolve,
  projectFiles: async (root) => {
    const listed = await files.list(`${root}/${PROJECT_FOLDER}/gazetteer`);
    return listed.ok ? listed.value.flatMap(({ name, uri }) => (isGazetteerName(name) ? [uri] : [])) : [];
  },
  userFiles: async () => [],
  stampOf: async (path) => (path.startsWith(HOME) ? 'home' : stampOf(files, path)),
  read: (path, text, inside) =>
    text === undefined ? readFile(files, path, inside !== undefined) : readGazetteerText(path, text),
});

/** A path of a setting: below the project's root, or at the root of the same file system. */
function resolve(named: string, root: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(named)) return named;
  if (named.startsWith('~/') || root === undefined) return `${HOME}${named.replace(/^~\//, '')}`;
  const encoded = named.split('/').map(encodeURIComponent).join('/');
  const base = named.startsWith('/') ? `${/^[^:]+:(?:\/\/[^/]*)?/.exec(root)?.[0] ?? ''}` : `${root}/`;
  return `${base}${encoded}`;
}

/** @param ofProject somebody else may have written it: links are not followed */
async function readFile(files: ClientFiles, uri: string, ofProject: boolean): Promise<ReadGazetteer> {
  const name = shownUri(uri);
  if (uri.startsWith(HOME)) {
    return unread(
      notRead(
        name.slice(1),
        say(
          'in a browser there is no home folder; put the gazetteer into .copydesk/gazetteer of the project',
        ),
      ),
    );
  }
  const status = await files.status(uri);
  if (!status.ok) return unread(asSentence(status.message));
  const { kind, isLink, size } = status.value;
  if (kind !== 'file') return unread(notRead(name, say('it is a folder or a device, not a file')));
  if (ofProject && isLink) return unread(notRead(name, say('it is a link; put the file itself here')));
  const isIndex = uri.endsWith('.index');
  if (!isIndex && size > LARGEST_TABLE) return unread(tooLargeTable(name));
  if (isIndex && size > LARGEST_INDEX) {
    const limit = LARGEST_INDEX / 1024 / 1024;
    return unread(
      notRead(name, say('in a browser an index may have {limit} MB; use it on the desktop', { limit })),
    );
  }
  if (isIndex) {
    const read = await files.read(uri);
    return read.ok ? openGazetteerIndex(name, read.value) : unread(asSentence(read.message));
  }
  const read = await files.readText(uri);
  return read.ok ? readGazetteerText(uri, read.value) : unread(asSentence(read.message));
}
