/** Finds and reads the catalogues of messages: `l10n/` beside the bundle or above it, and at the root of the source. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Catalogue, catalogueName, readCatalogue } from '../messages/catalogue.ts';
import { fallbacks } from '../messages/locale.ts';

/**
 * The catalogue of a language or of the nearest one to it: `ar` for `ar-EG`. Undefined for English, for languages that
 * have none, and for a catalogue that cannot be read: English is always there. Waits for the disk, once, at the start.
 * @param locale as an editor or an operating system names it @param program path of the program that runs
 */
export function readCatalogueFor(locale: string, program: string): Catalogue | undefined {
  for (const language of fallbacks(locale)) {
    const path = findUpward(join('l10n', catalogueName(language)), program);
    const catalogue = path === undefined ? undefined : readCatalogue(read(path), language);
    if (catalogue !== undefined) return catalogue;
  }
  return undefined;
}

/** The nearest file of a name, from a program's folder upward. Links are followed, for programs that npm has linked. */
function findUpward(name: string, program: string): string | undefined {
  let folder = dirname(realPath(program));
  for (;;) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
