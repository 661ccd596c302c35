/** Compiles the tables of the gazetteer that ships into the index that the build puts beside the bundles. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMBEDDED_INDEX, readGazetteerTables } from '../server/src/host/embedded-gazetteer.ts';
import { english } from '../server/src/messages/wording.ts';
import { compileTables } from '../server/src/names/gazetteer/compile-gazetteer.ts';
import type { GazetteerSource } from '../server/src/names/gazetteer/gazetteer-index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Indexes that were compiled before: every test that builds a server would wait for its own. */
const KEPT = join(root, 'out', 'gazetteer');
/** What decides about the bytes of an index besides the tables. */
const CODE = ['server/src/names/gazetteer', 'server/src/text'];

/** @param from folder of the tables @param to folder of the index @throws Error at the first line that cannot be read */
export async function compileGazetteer(from: string, to: string): Promise<void> {
  const faults: string[] = [];
  const tables = await readGazetteerTables(from, await readdir(from), faults);
  const kept = join(KEPT, `${await fingerprint(tables)}.index`);
  const target = join(to, EMBEDDED_INDEX);
  const isThere = await copyFile(kept, target).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const { bytes, problems } = compileTables(tables);
  faults.push(...problems.map(({ table, line, message }) => `${table}:${line}: ${english(message)}`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await writeFile(target, bytes);
  await keep(kept, bytes);
}

async function fingerprint(tables: readonly GazetteerSource[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, text } of tables) hash.update(`${name}\0${text}\0`);
  for (const folder of CODE) {
    const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) hash.update(await readFile(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 24);
}

/** Keeps the newest index alone. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const name of await readdir(KEPT)) await rm(join(KEPT, name), { force: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}
