/**
 * What a gazetteer file of a user says: tables, YAML and compiled indexes, wherever they are kept. What is wrong in them
 * knows its place.
 */
import { type Message, say, verbatim } from '../messages/message.ts';
import type { Gazetteer, GazetteerEntry } from '../names/gazetteer/gazetteer.ts';
import { indexGazetteer } from '../names/gazetteer/gazetteer-index.ts';
import { joinGazetteerTables, parseGazetteerTable } from '../names/gazetteer/gazetteer-tsv.ts';
import { isIntact, openIndex } from '../names/gazetteer/index-reader.ts';
import { withLookAlikes } from '../names/gazetteer/look-alikes.ts';
import { LineIndex } from '../text/lines.ts';
import { asSentence, notRead } from './file-sentences.ts';
import { readGazetteerYaml } from './gazetteer-yaml.ts';
import type { PlacedProblem } from './project-file.ts';

/** A gazetteer file after it was read. */
export interface GazetteerContents {
  /** Empty for an index, and for a file that could not be read. */
  readonly text: string;
  /** Undefined when nothing of it can be used. */
  readonly gazetteer: Gazetteer | undefined;
  readonly problems: readonly PlacedProblem[];
  /** Why it could not be read at all, a sentence. */
  readonly failure: Message | undefined;
}

/** A table larger than this takes longer to read than an editor may wait; bytes. */
export const LARGEST_TABLE = 8 * 1024 * 1024;
/** Indexes up to this size are proved whole when they are opened; bytes. Larger ones by `copydesk gazetteer info`. */
const PROVED = 8 * 1024 * 1024;
const READ = /\.(?:tsv|ya?ml|index)$/;

/** Whether a file in a folder of gazetteers is one. */
export const isGazetteerName = (name: string): boolean => READ.test(name) && !name.startsWith('.');

/** A file that could not be read. */
export const unread = (failure: Message): GazetteerContents => ({
  text: '',
  gazetteer: undefined,
  problems: [],
  failure,
});

/** Why a table was not read that is too large. @param path what the file is called */
export const tooLargeTable = (path: string): Message =>
  notRead(
    path,
    say('it is larger than {size} MB; compile it with “copydesk gazetteer build”', {
      size: LARGEST_TABLE / 1024 / 1024,
    }),
  );

/** Opens a compiled index. @param path what it is called in messages */
export function openGazetteerIndex(path: string, bytes: Uint8Array): GazetteerContents {
  try {
    const gazetteer = openIndex(bytes);
    if (bytes.length <= PROVED && !isIntact(bytes)) {
      return unread(notRead(path, say('some of its bytes have changed since it was built; build it again')));
    }
    return { text: '', gazetteer, problems: [], failure: undefined };
  } catch (error) {
    if (error instanceof RangeError) return unread(notRead(path, verbatim(error.message)));
    throw error;
  }
}

/** Reads a table or a YAML file. @param path its ending says which */
export async function readGazetteerText(path: string, text: string): Promise<GazetteerContents> {
  const { entries, problems } = path.endsWith('.tsv') ? readTable(path, text) : await readYamlText(text);
  const gazetteer = indexGazetteer(withLookAlikes(entries));
  return { text, gazetteer, problems, failure: undefined };
}

interface ReadEntries {
  readonly entries: readonly GazetteerEntry[];
  readonly problems: readonly PlacedProblem[];
}

function readTable(path: string, text: string): ReadEntries {
  const joined = joinGazetteerTables([parseGazetteerTable(path, text)]);
  const lines = new LineIndex(text);
  // A look-alike may stand in another gazetteer of the stack.
  const told = joined.problems.filter(({ isUnknownLookAlike }) => isUnknownLookAlike !== true);
  const problems = told.map(({ line, message }): PlacedProblem => {
    const { start, end } = lines.span(line - 1);
    return { start, end, severity: 'error', message: asSentence(message) };
  });
  return { entries: joined.entries, problems };
}

async function readYamlText(text: string): Promise<ReadEntries> {
  const { entries, problems } = await readGazetteerYaml(text);
  return { entries: entries.map(({ entry }) => entry), problems };
}
