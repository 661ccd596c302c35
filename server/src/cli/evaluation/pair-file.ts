/** Reads files of labelled pairs: tab-separated, with a header that names `form_a`, `form_b` and `label`. */

import { readFile } from 'node:fs/promises';
import { fileError } from '../../host/files.ts';
import { say } from '../../messages/message.ts';
import type { PairContext } from '../../names/comparing/pair-context.ts';
import { UsageError } from '../usage-error.ts';

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  /** Whether the two are spellings of one name. */
  readonly same: boolean;
  /** The text around each form, where the file has columns `ctx_a` and `ctx_b`. */
  readonly context?: PairContext;
}

/** Columns that are found by their names; others are passed over. @throws UsageError for a file of another shape */
export async function readPairs(path: string): Promise<LabelledPair[]> {
  return parsePairs(await readText(path), path);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(fileError('read', path, error).message);
  }
}

export function parsePairs(text: string, name: string): LabelledPair[] {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = header.split('\t').map((column) => column.trim());
  const at = (column: string): number => columns.indexOf(column);
  const missing = ['form_a', 'form_b', 'label'].filter((column) => at(column) < 0);
  if (missing.length > 0)
    throw new UsageError(
      say('{name} has no column {list} in its first line', { name, list: missing.join(', ') }),
    );
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fields = line.split('\t');
    const a = fields[at('form_a')] ?? '';
    const b = fields[at('form_b')] ?? '';
    const label = fields[at('label')]?.trim();
    if (a === '' || b === '' || (label !== '0' && label !== '1')) {
      throw new UsageError(
        say('{name}, line {line}: two forms and a label 0 or 1 are needed', { name, line: index + 2 }),
      );
    }
    const around = { a: fields[at('ctx_a')] ?? '', b: fields[at('ctx_b')] ?? '' };
    const known = around.a !== '' && around.b !== '';
    return [{ a, b, same: label === '1', ...(known ? { context: around } : {}) }];
  });
}
