/** Where a gazetteer's tables hold an entity: for going to the definition of a name. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '../text/offsets.ts';

/** A line of a table. */
export interface GazetteerPlace {
  readonly path: string;
  /** Zero-based. */
  readonly line: number;
  /** The line in UTF-16 units of it: the whole of it, and the id. */
  readonly whole: Span;
  readonly id: Span;
}

/**
 * The line of the entity with an id; undefined where no table in the folder has it, or none can be read.
 * @param folder of tables (`*.tsv`) whose first column is the id
 */
export async function findGazetteerPlace(folder: string, id: string): Promise<GazetteerPlace | undefined> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
    for (const name of names) {
      const path = join(folder, name);
      const place = lineOf(await readFile(path, 'utf8'), id);
      if (place !== undefined) return { path, ...place };
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function lineOf(text: string, id: string): Omit<GazetteerPlace, 'path'> | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith(`${id}\t`));
  if (line < 0) return undefined;
  return { line, whole: { start: 0, end: lines[line]!.trimEnd().length }, id: { start: 0, end: id.length } };
}
