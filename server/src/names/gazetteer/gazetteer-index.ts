/** Tables and entries in memory become a gazetteer: the same index that is compiled into a file, built at once. */
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { type GazetteerProblem, joinGazetteerTables, parseGazetteerTable } from './gazetteer-tsv.ts';
import { openIndex } from './index-reader.ts';
import { buildIndex } from './index-writer.ts';

/** A gazetteer table as it was read: the name for problems, and the whole text. */
export interface GazetteerSource {
  readonly name: string;
  readonly text: string;
}

export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer;
  readonly problems: readonly GazetteerProblem[];
}

/**
 * Reads tables (see gazetteer-tsv.ts) into one gazetteer. Never throws; what cannot be read is a problem.
 * The earlier table wins where two have one id.
 */
export function loadGazetteer(tables: readonly GazetteerSource[]): LoadedGazetteer {
  const { entries, problems } = joinGazetteerTables(
    tables.map(({ name, text }) => parseGazetteerTable(name, text)),
  );
  return { gazetteer: indexGazetteer(entries), problems };
}

/** Indexes entries by their forms. Entries that share a form are found in the order given, full names first. */
export function indexGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  return openIndex(buildIndex(entries));
}
