/** The models that the analysis of names reads, from beside the built server. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGazetteer } from '../names/gazetteer-index.ts';
import type { NameResources } from '../names/names.ts';
import { NO_WORDS } from '../names/words.ts';

/** Reads the models. @throws when the folder `models` is not beside the bundle */
export async function loadResources(): Promise<NameResources> {
  const folder = join(__dirname, 'models/gazetteer');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const tables = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  return { gazetteer: loadGazetteer(tables).gazetteer, words: NO_WORDS };
}
