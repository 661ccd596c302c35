/** Where an index of names may be written: in place of an older one or of nothing, never of a file of another kind. */
import { closeSync, openSync, readSync } from 'node:fs';
import { type Message, say } from '../../messages/message.ts';
import { INDEX_MAGIC } from '../../names/gazetteer/index-layout.ts';
import { fileError, placeToWrite } from '../files.ts';

/**
 * Why no index may be written there; undefined where it may. A list of names in the place of the index is one that
 * somebody forgot to name an index before: it would be lost.
 */
export async function whyNoIndexAt(path: string): Promise<Message | undefined> {
  const place = await placeToWrite(path);
  if (!place.ok) return place.message;
  if (place.mode === undefined) return undefined;
  const beginning = new DataView(new ArrayBuffer(4));
  try {
    const file = openSync(place.target, 'r');
    const length = readSync(file, beginning);
    closeSync(file);
    if (length === 0 || beginning.getUint32(0, true) === INDEX_MAGIC) return undefined;
  } catch (error) {
    return fileError('read', path, error).message;
  }
  return say('{path} is no index of names; name the index to write first, and then the files of names', {
    path,
  });
}
