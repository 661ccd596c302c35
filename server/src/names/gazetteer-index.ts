/**
 * Finds known entities by the words of their forms.
 *
 * Every form is kept under its folded words joined by one space, and the first word of each form knows how many
 * words the longest form that begins with it has. Running text is therefore matched with one look-up for a word
 * that begins no name, and with a few for one that does. Forms of different languages live in one table: the
 * script already keeps them apart where it matters.
 */
import { fold } from '../text/folding.ts';
import { tokenize } from '../text/tokens.ts';
import type { Gazetteer, GazetteerEntry, GazetteerForm, GazetteerMatch } from './gazetteer.ts';
import { type GazetteerProblem, joinGazetteerTables, parseGazetteerTable } from './gazetteer-tsv.ts';

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
  const byId = new Map<string, GazetteerEntry>();
  const byForm = new Map<string, GazetteerEntry[]>();
  const longestByFirstWord = new Map<string, number>();
  const addForm = (entry: GazetteerEntry, form: GazetteerForm): void => {
    const words = foldedWords(form.text);
    const first = words[0];
    if (first === undefined) return;
    const key = words.length === 1 ? first : words.join(' ');
    const sharers = byForm.get(key);
    if (sharers === undefined) byForm.set(key, [entry]);
    else if (!sharers.includes(entry)) sharers.push(entry);
    if (words.length > (longestByFirstWord.get(first) ?? 0)) longestByFirstWord.set(first, words.length);
  };
  for (const entry of entries) {
    byId.set(entry.id, entry);
    for (const form of entry.forms) if (form.role !== 'short') addForm(entry, form);
  }
  for (const entry of entries) {
    for (const form of entry.forms) if (form.role === 'short') addForm(entry, form);
  }
  return {
    size: byId.size,
    get: (id) => byId.get(id),
    lookup: (foldedForm) => byForm.get(foldedForm) ?? NO_ENTRIES,
    longestMatch: (words, at) => longestMatch(byForm, longestByFirstWord, words, at),
    entries: () => byId.values(),
  };
}

const NO_ENTRIES: readonly GazetteerEntry[] = [];

function longestMatch(
  byForm: ReadonlyMap<string, readonly GazetteerEntry[]>,
  longestByFirstWord: ReadonlyMap<string, number>,
  words: readonly string[],
  at: number,
): GazetteerMatch | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const longest = longestByFirstWord.get(first);
  if (longest === undefined) return undefined;
  for (let count = Math.min(longest, words.length - at); count > 1; count--) {
    const entries = byForm.get(words.slice(at, at + count).join(' '));
    if (entries !== undefined) return { words: count, entries };
  }
  const entries = byForm.get(first);
  return entries === undefined ? undefined : { words: 1, entries };
}

/** Most forms are words of plain letters with single spaces, which need no tokenizer. */
const PLAIN_WORDS =
  /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f\u0621-\u063a\u0641-\u064a ]*$/;

/** The words of a form as running text has them: tokens (see text/tokens.ts), each folded. */
function foldedWords(form: string): string[] {
  if (PLAIN_WORDS.test(form)) return fold(form).split(' ');
  return tokenize(form).map((token) => fold(token.text));
}
