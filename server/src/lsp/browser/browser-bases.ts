/**
 * The texts that annotations were written for, in a browser: the copies in the folder `.copydesk/base` of a project
 * (host/base-store.ts), so that a folder may be used on the desktop and in a browser by turns. What git knows cannot be
 * asked here.
 */
import { locateRecords } from '../../annotations/decisions/decisions.ts';
import { type Layer, recordsOf } from '../../annotations/records/layer.ts';
import { PROJECT_FOLDER } from '../../project/project-file.ts';
import { decodeText } from '../../text/decode.ts';
import { type ClientFiles, folderOfUri, readable } from './client-files.ts';

/** Ends the name of the older copy. */
const OLDER = '.older';
/** Bytes of the largest article that is copied. */
const LARGEST = 8_000_000;

/** The copies of an article, the newest first. Never rejects. */
export async function readBases(files: ClientFiles, article: string): Promise<readonly string[]> {
  const copy = await copyOf(files, article);
  if (copy === undefined) return [];
  const texts = [await readArticle(files, copy), await readArticle(files, `${copy}${OLDER}`)];
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/**
 * Keeps a copy of an article, where there is a project. Nothing is done while a record of the layer is not found in
 * the article: its base is the older copy. Never rejects.
 */
export async function keepBase(files: ClientFiles, article: string, layer: Layer): Promise<void> {
  const copy = await copyOf(files, article);
  if (copy === undefined) return;
  const [text, older] = [await readArticle(files, article), await readArticle(files, copy)];
  if (text === undefined || text === older) return;
  if (locateRecords(recordsOf(layer), text).some(({ resolution }) => resolution.state !== 'kept')) return;
  if (older !== undefined) await files.write(`${copy}${OLDER}`, older);
  await files.write(copy, text);
}

/** Where the copy of an article is or would be: named by the path from the folder that holds `.copydesk`. */
async function copyOf(files: ClientFiles, article: string): Promise<string | undefined> {
  for (let folder = folderOfUri(article); folder !== undefined; folder = folderOfUri(folder)) {
    const found = await files.status(`${folder}/${PROJECT_FOLDER}`);
    if (!found.ok || found.value.kind !== 'folder') continue;
    const name = readable(article.slice(folder.length + 1));
    return `${folder}/${PROJECT_FOLDER}/base/${await sha256(name)}`;
  }
  return undefined;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readArticle(files: ClientFiles, uri: string): Promise<string | undefined> {
  const read = await files.read(uri);
  if (!read.ok || read.value.length > LARGEST) return undefined;
  const decoded = decodeText(read.value);
  return decoded.ok ? decoded.text.replace(/^\ufeff/, '') : undefined;
}
