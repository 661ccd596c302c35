/**
 * Finds known entities by the words of their forms.
 *
 * The forms are a tree of their folded words, so that running text is matched with one look-up for a word that
 * begins no name, and one more for each word of one that does. Forms are indexed by script, each script when a
 * word of it is first looked up: an Arabic article never pays for Cyrillic names.
 */
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';
import { type Script, scriptOfCodeUnit } from '../../text/scripts.ts';
import { tokenize } from '../../text/tokens.ts';
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
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const indexes = new Map<Script, FormTree>();
  const indexFor = (word: string): FormTree => {
    const script = indexedScriptOf(word);
    let index = indexes.get(script);
    if (index === undefined) {
      index = indexForms(entries, script);
      indexes.set(script, index);
    }
    return index;
  };
  return {
    size: byId.size,
    get: (id) => byId.get(id),
    lookup: (foldedForm) => lookup(indexFor(foldedForm), foldedForm),
    begins: (word) => indexFor(word).has(word),
    longestMatch: (words, at) => {
      const first = words[at];
      return first === undefined ? undefined : longestMatch(indexFor(first), words, at);
    },
    entries: () => byId.values(),
  };
}

/** What may follow some words: the entities whose form ends here, and the words that lead on to longer forms. */
interface FormNode {
  entries: GazetteerEntry[] | undefined;
  next: Map<string, FormNode> | undefined;
}

/** The forms that begin in one script, by first word; for `other`, all forms, for words that begin with a digit. */
type FormTree = ReadonlyMap<string, FormNode>;

const NO_ENTRIES: readonly GazetteerEntry[] = [];

function lookup(tree: FormTree, form: string): readonly GazetteerEntry[] {
  let node: FormNode | undefined;
  let branches: FormTree | undefined = tree;
  for (const word of form.split(' ')) {
    node = branches?.get(word);
    if (node === undefined) return NO_ENTRIES;
    branches = node.next;
  }
  return node?.entries ?? NO_ENTRIES;
}

function longestMatch(tree: FormTree, words: readonly string[], at: number): GazetteerMatch | undefined {
  let match: GazetteerMatch | undefined;
  let branches: FormTree | undefined = tree;
  for (let end = at; end < words.length && branches !== undefined; end++) {
    const node: FormNode | undefined = branches.get(words[end]!);
    if (node === undefined) break;
    if (node.entries !== undefined) match = { words: end + 1 - at, entries: node.entries };
    branches = node.next;
  }
  return match;
}

function indexForms(entries: readonly GazetteerEntry[], script: Script): FormTree {
  const tree = new Map<string, FormNode>();
  const add = (entry: GazetteerEntry, form: GazetteerForm): void => {
    const words = foldedWords(form.text);
    const first = words[0];
    if (first === undefined || (script !== 'other' && indexedScriptOf(first) !== script)) return;
    let branches = tree;
    let node: FormNode | undefined;
    for (const word of words) {
      if (node !== undefined) {
        node.next ??= new Map();
        branches = node.next;
      }
      node = branches.get(word);
      if (node === undefined) {
        node = { entries: undefined, next: undefined };
        branches.set(word, node);
      }
    }
    if (node?.entries === undefined) node!.entries = [entry];
    else if (!node.entries.includes(entry)) node.entries.push(entry);
  };
  const shortForms: [GazetteerEntry, GazetteerForm][] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      if (!mayBeginIn(form, script)) continue;
      if (form.role === 'short') shortForms.push([entry, form]);
      else add(entry, form);
    }
  }
  for (const [entry, form] of shortForms) add(entry, form);
  return tree;
}

const SCRIPT_OF_LANGUAGE: ReadonlyMap<Language, Script> = new Map([
  ['ar', 'arabic'],
  ['fa', 'arabic'],
  ['ur', 'arabic'],
  ['he', 'hebrew'],
  ['ru', 'cyrillic'],
  ['uk', 'cyrillic'],
]);
const LATIN_LETTER = /[A-Za-z]/;

/** A cheap test that spares the folding of most forms: names stand in the script of their language, or in Latin. */
function mayBeginIn(form: GazetteerForm, script: Script): boolean {
  if (script === 'other') return true;
  const own = SCRIPT_OF_LANGUAGE.get(form.language) ?? 'latin';
  return own === script || (script === 'latin' && LATIN_LETTER.test(form.text));
}

/** The script whose index knows a word: that of its first unit, or `other` for digits and scripts without an index. */
function indexedScriptOf(word: string): Script {
  const script = scriptOfCodeUnit(word.charCodeAt(0));
  return script === 'arabic' || script === 'latin' || script === 'cyrillic' || script === 'hebrew'
    ? script
    : 'other';
}

/** Anything but plain letters, spaces and hyphens: the few forms that have it are split by the tokenizer. */
const UNUSUAL =
  /[^A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f\u0621-\u063a\u0641-\u064a -]/;

/** The words of a form as running text has them: tokens (see text/tokens.ts), each folded. */
function foldedWords(form: string): string[] {
  if (UNUSUAL.test(form)) return tokenize(form).map((token) => fold(token.text));
  return fold(form)
    .split(/[ -]/)
    .filter((word) => word !== '');
}
