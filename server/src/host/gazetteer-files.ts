/**
 * The gazetteers that users bring: `.copydesk/gazetteer/` of a project, the folder of the user's configuration, and
 * files that a setting names. Tables, YAML and compiled indexes are read; what is wrong knows its place.
 */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import type { Gazetteer, GazetteerEntry } from '../names/gazetteer/gazetteer.ts';
import { indexGazetteer } from '../names/gazetteer/gazetteer-index.ts';
import { joinGazetteerTables, parseGazetteerTable } from '../names/gazetteer/gazetteer-tsv.ts';
import { isIntact, openIndex } from '../names/gazetteer/index-reader.ts';
import { withLookAlikes } from '../names/gazetteer/look-alikes.ts';
import { readGazetteerYaml } from '../project/gazetteer-yaml.ts';
import { type PlacedProblem, PROJECT_FOLDER } from '../project/project-file.ts';
import { LineIndex } from '../text/lines.ts';
import { fileError } from './files.ts';

/** A gazetteer file after it was read. */
export interface GazetteerFile {
  readonly path: string;
  /** Empty for an index, and for a file that could not be read. */
  readonly text: string;
  /** Undefined when nothing of it can be used. */
  readonly gazetteer: Gazetteer | undefined;
  readonly problems: readonly PlacedProblem[];
  /** Why it could not be read at all, a sentence. */
  readonly failure: string | undefined;
}

/** A table larger than this takes longer to read than an editor may wait; bytes. */
export const LARGEST_TABLE = 8 * 1024 * 1024;
/** Indexes up to this size are proved whole when they are opened; bytes. Larger ones by `copydesk gazetteer info`. */
const PROVED = 8 * 1024 * 1024;
const READ = /\.(?:tsv|ya?ml|index)$/;

/** The folder of a project's own gazetteers. */
export const projectGazetteers = (root: string): string => join(root, PROJECT_FOLDER, 'gazetteer');

/** The folder of the user's gazetteers, by the habits of the operating system. */
export function userGazetteers(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CONFIG_HOME, APPDATA, HOME } = environment;
  const home = HOME ?? homedir();
  const config =
    XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== ''
      ? XDG_CONFIG_HOME
      : platform === 'win32' && APPDATA !== undefined
        ? APPDATA
        : join(home, '.config');
  return join(config, 'copydesk', 'gazetteer');
}

/** Paths of the gazetteer files of a folder, by name; none where there is no such folder. Never rejects. */
export async function gazetteerFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const wanted = names.filter((name) => READ.test(name) && !name.startsWith('.'));
  return wanted.sort().map((name) => join(folder, name));
}

/** Changes whenever a file does; undefined when there is none. Never rejects. */
export async function gazetteerStamp(path: string): Promise<string | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status === undefined ? undefined : `${status.ino}:${status.size}:${status.mtimeMs}`;
}

/**
 * Reads one gazetteer. Never rejects.
 * @param text what an editor shows of it in place of what is on disk
 * @param inside folder that the file must lie in, links followed: a project comes from somebody else
 */
export async function readGazetteerFile(
  path: string,
  text?: string,
  inside?: string,
): Promise<GazetteerFile> {
  const failed = (failure: string): GazetteerFile => ({
    path,
    text: '',
    gazetteer: undefined,
    problems: [],
    failure,
  });
  try {
    if (text !== undefined) return await readText(path, text);
    const { size, isFile } = await statusOf(path);
    if (!isFile) return failed(`${path} is not read: it is a folder or a device, not a file.`);
    if (inside !== undefined && !(await liesIn(path, inside))) {
      return failed(
        `${path} is not read: it is a link that leads out of the project; put the file itself here.`,
      );
    }
    if (path.endsWith('.index')) return openFile(path, await readFile(path), failed);
    if (size > LARGEST_TABLE) {
      const megabytes = LARGEST_TABLE / 1024 / 1024;
      return failed(
        `${path} is not read: it is larger than ${megabytes} MB; compile it with “copydesk gazetteer build”.`,
      );
    }
    const bytes = await readFile(path);
    return await readText(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return failed(`${path} is not read: it is not valid UTF-8.`);
    return failed(`${fileError('read', path, error).message}.`);
  }
}

async function statusOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const status = await stat(path);
  return { size: status.size, isFile: status.isFile() };
}

async function liesIn(path: string, folder: string): Promise<boolean> {
  const [real, realFolder] = [await realpath(path), await realpath(folder)];
  return real.startsWith(realFolder.endsWith(sep) ? realFolder : realFolder + sep);
}

function openFile(
  path: string,
  bytes: Uint8Array,
  failed: (failure: string) => GazetteerFile,
): GazetteerFile {
  try {
    const gazetteer = openIndex(bytes);
    if (bytes.length <= PROVED && !isIntact(bytes)) {
      return failed(
        `${path} is not read: some of its bytes have changed since it was built; build it again.`,
      );
    }
    return { path, text: '', gazetteer, problems: [], failure: undefined };
  } catch (error) {
    if (error instanceof RangeError) return failed(`${path} is not read: ${error.message}.`);
    throw error;
  }
}

async function readText(path: string, text: string): Promise<GazetteerFile> {
  const { entries, problems } = path.endsWith('.tsv') ? readTable(path, text) : await readYamlText(text);
  const gazetteer = indexGazetteer(withLookAlikes(entries));
  return { path, text, gazetteer, problems, failure: undefined };
}

interface ReadEntries {
  readonly entries: readonly GazetteerEntry[];
  readonly problems: readonly PlacedProblem[];
}

function readTable(path: string, text: string): ReadEntries {
  const joined = joinGazetteerTables([parseGazetteerTable(path, text)]);
  const lines = new LineIndex(text);
  // A look-alike may stand in another gazetteer of the stack.
  const told = joined.problems.filter(({ message }) => !message.endsWith('which no table has'));
  const problems = told.map(({ line, message }): PlacedProblem => {
    const { start, end } = lines.span(line - 1);
    return { start, end, severity: 'error', message: sentence(message) };
  });
  return { entries: joined.entries, problems };
}

async function readYamlText(text: string): Promise<ReadEntries> {
  const { entries, problems } = await readGazetteerYaml(text);
  return { entries: entries.map(({ entry }) => entry), problems };
}

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
