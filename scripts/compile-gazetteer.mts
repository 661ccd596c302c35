/** Compiles the tables of the gazetteer that ships into the index that the build puts beside the bundles. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBEDDED_INDEX, readGazetteerTables } from '../server/src/host/embedded-gazetteer.ts';
import { compileTables } from '../server/src/names/gazetteer/compile-gazetteer.ts';

/** @param from folder of the tables @param to folder of the index @throws Error at the first line that cannot be read */
export async function compileGazetteer(from: string, to: string): Promise<void> {
  const faults: string[] = [];
  const tables = await readGazetteerTables(from, await readdir(from), faults);
  const { bytes, problems } = compileTables(tables);
  faults.push(...problems.map(({ table, line, message }) => `${table}:${line}: ${message}`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await writeFile(join(to, EMBEDDED_INDEX), bytes);
}
