/**
 * Where an editor can show what a gazetteer knows of an entity: the row of a table of the project, or of the shipped
 * tables where they are (in the source tree); else a copy of the row, written for reading, because what ships is one
 * compiled index.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GazetteerEntry } from '../names/gazetteer/gazetteer.ts';
import { rowOf, type TableRow } from '../names/gazetteer/table-row.ts';

/** A row of a table. */
export interface GazetteerPlace extends TableRow {
  readonly path: string;
}

/**
 * The row of an entity. Never rejects; undefined where no table has it and none can be written.
 * @param folders of tables (`*.tsv`) whose first column is the id, the nearest first
 */
export async function findGazetteerPlace(
  folders: readonly string[],
  entry: GazetteerEntry,
): Promise<GazetteerPlace | undefined> {
  for (const folder of folders) {
    const place = await placeIn(folder, entry.id);
    if (place !== undefined) return place;
  }
  try {
    return await writtenCopy(entry);
  } catch {
    return undefined;
  }
}

async function placeIn(folder: string, id: string): Promise<GazetteerPlace | undefined> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
    for (const name of names) {
      const path = join(folder, name);
      const place = rowOf(await readFile(path, 'utf8'), id);
      if (place !== undefined) return { path, ...place };
    }
  } catch {
    return undefined;
  }
  return undefined;
}

const NOTE =
  '# A copy, for reading, of what the gazetteer knows. To change it for a project, put the row with its heading into a\n' +
  '# table in .copydesk/gazetteer: the nearest table wins.\n';

/** Writes the copy into the folder for temporary files; it is written anew each time. */
async function writtenCopy(entry: GazetteerEntry): Promise<GazetteerPlace> {
  const folder = join(tmpdir(), 'copydesk-gazetteer');
  const text = tableOf(entry);
  const path = join(folder, `${entry.id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.tsv`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, text);
  return { path, ...rowOf(text, entry.id)! };
}

/** The entity as a table of one row, in the form that gazetteers are read in. */
export function tableOf({
  id,
  type,
  kind,
  wikidata,
  description,
  forms,
  distinctFrom,
}: GazetteerEntry): string {
  const languages = [...new Set(forms.map(({ language }) => language))];
  const cells = languages.map((language) =>
    forms
      .filter((form) => form.language === language)
      .map(({ text, role }) => (role === 'short' ? `~${text}` : text))
      .join('|'),
  );
  const heading = ['id', 'type', 'kind', 'wikidata', ...languages, 'description', 'distinct'];
  const row = [id, type, kind, wikidata ?? '', ...cells, description ?? '', distinctFrom.join('|')];
  return `${NOTE}${heading.join('\t')}\n${row.join('\t')}\n`;
}
