/** The shipped models, read from the source tree: for tests and benchmarks that run without a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../server/src/names/gazetteer-index.ts';
import type { NameResources } from '../server/src/names/names.ts';
import { readWordTable } from '../server/src/names/word-table.ts';

const MODELS = fileURLToPath(new URL('../models', import.meta.url));

/** What the analysis of names reads. */
export function readModels(): NameResources {
  const folder = join(MODELS, 'gazetteer');
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  const tables = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const words = readWordTable(readFileSync(join(MODELS, 'words-ar/words.bin')));
  return { gazetteer: loadGazetteer(tables).gazetteer, words };
}
