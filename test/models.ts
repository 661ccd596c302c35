/** The shipped models, read from the source tree: for tests and benchmarks that run without a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../server/src/names/gazetteer-index.ts';
import type { NameResources } from '../server/src/names/names.ts';
import { NO_WORDS } from '../server/src/names/words.ts';

const TABLES = fileURLToPath(new URL('../models/gazetteer', import.meta.url));

/** What the analysis of names reads. */
export function readModels(): NameResources {
  const names = readdirSync(TABLES).filter((name) => name.endsWith('.tsv'));
  const tables = names.sort().map((name) => ({ name, text: readFileSync(join(TABLES, name), 'utf8') }));
  return { gazetteer: loadGazetteer(tables).gazetteer, words: NO_WORDS };
}
