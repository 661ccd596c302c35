/** The row of an entity in a table of a gazetteer. */
import type { Span } from '../../text/offsets.ts';

/** A row of a table. */
export interface TableRow {
  /** Zero-based. */
  readonly line: number;
  /** The row in UTF-16 units of its line: the whole of it, and the id. */
  readonly whole: Span;
  readonly id: Span;
}

/** The first row whose first column is an id; undefined when there is none. */
export function rowOf(table: string, id: string): TableRow | undefined {
  const lines = table.split('\n');
  const line = lines.findIndex((one) => one.startsWith(`${id}\t`));
  if (line < 0) return undefined;
  return { line, whole: { start: 0, end: lines[line]!.trimEnd().length }, id: { start: 0, end: id.length } };
}
