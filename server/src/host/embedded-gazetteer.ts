/**
 * Opens the gazetteer that ships. The build compiles its tables into one file, which opens without parsing; in the
 * source tree, where nobody has compiled them, the tables themselves are read.
 */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { english } from '../messages/wording.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { type GazetteerSource, indexGazetteer, loadGazetteer } from '../names/gazetteer/gazetteer-index.ts';
import { openIndex } from '../names/gazetteer/index-reader.ts';
import { fileError } from './files.ts';

/** Name of the compiled file in `models/gazetteer/`. */
export const EMBEDDED_INDEX = 'embedded.index';

/** Never rejects: what cannot be read is told of in `problems`, and the names in it are not known. */
export async function readEmbeddedGazetteer(folder: string, problems: string[]): Promise<Gazetteer> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    problems.push(english(fileError('read', folder, error).message));
    return [];
  });
  if (names.includes(EMBEDDED_INDEX)) return openOr(join(folder, EMBEDDED_INDEX), problems);
  const loaded = loadGazetteer(await readGazetteerTables(folder, names, problems));
  for (const { table, line, message } of loaded.problems)
    problems.push(`${table}:${line}: ${english(message)}`);
  return loaded.gazetteer;
}

async function openOr(path: string, problems: string[]): Promise<Gazetteer> {
  try {
    return openIndex(await readFile(path));
  } catch (error) {
    const why = error instanceof RangeError ? error.message : english(fileError('read', path, error).message);
    problems.push(`${path}: ${why}`);
    return indexGazetteer([]);
  }
}

/** The tables of a folder, in the order of their names. @param names of the files in it */
export async function readGazetteerTables(
  folder: string,
  names: readonly string[],
  problems: string[],
): Promise<GazetteerSource[]> {
  const wanted = names.filter((name) => name.endsWith('.tsv')).sort();
  const read = wanted.map(async (name) => {
    try {
      return [{ name, text: await readFile(join(folder, name), 'utf8') }];
    } catch (error) {
      problems.push(english(fileError('read', join(folder, name), error).message));
      return [];
    }
  });
  return (await Promise.all(read)).flat();
}
