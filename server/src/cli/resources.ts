/** The models that the analysis of names reads, from beside the program. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadGazetteer } from '../names/gazetteer-index.ts';
import type { NameResources } from '../names/names.ts';
import { NO_WORDS } from '../names/words.ts';

export async function loadResources(): Promise<NameResources> {
  const folder = join(dirname(process.argv[1] ?? ''), 'models/gazetteer');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const tables = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  return { gazetteer: loadGazetteer(tables).gazetteer, words: NO_WORDS };
}
