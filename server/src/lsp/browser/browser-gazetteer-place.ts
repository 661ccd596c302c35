/** Where an editor in a browser can show what the gazetteer knows of an entity: the row of a table of the project or of those that ship. */
import type { GazetteerEntry } from '../../names/gazetteer/gazetteer.ts';
import { rowOf } from '../../names/gazetteer/table-row.ts';
import { PROJECT_FOLDER } from '../../project/project-file.ts';
import type { TablePlace } from '../environment.ts';
import { browserProjects } from './browser-projects.ts';
import type { ClientFiles } from './client-files.ts';

/** The tables that ship, which a web server does not list; those of people are longest and come last. */
export const SHIPPED_TABLES: readonly string[] = [
  'agencies',
  'cities',
  'clubs',
  'companies',
  'currencies',
  'events',
  'groups',
  'languages',
  'leaders',
  'ministers',
  'organisations',
  'places',
  'products',
  'regions',
  'territories',
];

/** The row of an entity; undefined where no table has it. Never rejects. @param shipped URI of the folder of tables */
export async function findRow(
  files: ClientFiles,
  { id }: GazetteerEntry,
  article: string,
  shipped: string | undefined,
): Promise<TablePlace | undefined> {
  for await (const uri of tables(files, article, shipped)) {
    const read = await files.readText(uri);
    const row = read.ok ? rowOf(read.value, id) : undefined;
    if (row !== undefined) return { uri, ...row };
  }
  return undefined;
}

async function* tables(
  files: ClientFiles,
  article: string,
  shipped: string | undefined,
): AsyncGenerator<string> {
  const root = await browserProjects(files).rootOf(article);
  const own = root === undefined ? undefined : await files.list(`${root}/${PROJECT_FOLDER}/gazetteer`);
  if (own?.ok === true) for (const { name, uri } of own.value) if (name.endsWith('.tsv')) yield uri;
  if (shipped !== undefined) for (const name of SHIPPED_TABLES) yield `${shipped}/${name}.tsv`;
}
