/** Tables of names become the bytes of an index: look-alikes are found, texts are packed. What ships is made so. */
import type { GazetteerEntry } from './gazetteer.ts';
import type { GazetteerSource } from './gazetteer-index.ts';
import { type GazetteerProblem, joinGazetteerTables, parseGazetteerTable } from './gazetteer-tsv.ts';
import { buildIndex, textsOf } from './index-writer.ts';
import { withLookAlikes } from './look-alikes.ts';
import { learnSymbols } from './symbol-table.ts';

export interface CompiledGazetteer {
  readonly bytes: Uint8Array;
  readonly entities: number;
  readonly problems: readonly GazetteerProblem[];
}

/**
 * Compiles tables (gazetteer-tsv.ts). The same tables give the same bytes.
 * @param tables the first wins where two have one id, and its entities are the likelier ones of a form
 */
export function compileTables(tables: readonly GazetteerSource[]): CompiledGazetteer {
  const { entries, problems } = joinGazetteerTables(
    tables.map(({ name, text }) => parseGazetteerTable(name, text)),
  );
  return { bytes: compileEntries(entries), entities: entries.length, problems };
}

/** Compiles entries that are in memory, each id once, the likeliest entity of a form first. */
export function compileEntries(entries: readonly GazetteerEntry[]): Uint8Array {
  return buildIndex(withLookAlikes(entries), learnSymbols(sampleOf(entries)));
}

/** Every so many-th entity, so that the sample has something of each table. */
function* sampleOf(entries: readonly GazetteerEntry[]): Generator<string> {
  const step = Math.max(1, Math.floor(entries.length / 1500));
  for (let at = 0; at < entries.length; at += step) yield* textsOf([entries[at]!]);
}
