/**
 * Finds and reads the models that ship with Copydesk: the gazetteer's tables, the counts of words and, when asked for,
 * the tagger. In what ships they stand in `models/` beside the bundle, in the source tree in `models/` at its root.
 */

import { existsSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { english } from '../messages/wording.ts';
import { indexGazetteer } from '../names/gazetteer/gazetteer-index.ts';
import { readWordCompany, type WordCompany } from '../names/lexicon/word-company.ts';
import { readWordTable, type WordTable } from '../names/lexicon/word-table.ts';
import { joinWords } from '../names/lexicon/words.ts';
import type { NameResources } from '../names/names.ts';
import { createTagger, type Tagger } from '../names/tagger/tagger.ts';
import { readEmbeddedGazetteer } from './embedded-gazetteer.ts';
import { fileError } from './files.ts';
import { openOnnxModel } from './onnx-model.ts';

/** What was read, and in sentences what could not be: the analysis goes on without it, and the user is told. */
export interface Models {
  readonly resources: NameResources;
  readonly problems: readonly string[];
}

/**
 * The nearest folder `models`, from a program's file or folder upward; undefined when there is none.
 * @param start the program's own file unless given; links are followed, for programs that npm has linked
 */
export function findModels(start: string = process.argv[1] ?? process.cwd()): string | undefined {
  let folder = realPath(start);
  for (;;) {
    const models = join(folder, 'models');
    if (existsSync(join(models, 'gazetteer'))) return models;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What is read only where it is asked for. */
export interface OptionalModels {
  /** The tagger of Arabic names: more names are found, and the analysis takes longer. */
  readonly tagger?: boolean;
  /** Folder of a neural network that is asked in place of the tagger (onnx-model.ts). */
  readonly network?: string | undefined;
}

/** Reads the models. Never rejects. @param folder see `findModels` */
export async function loadModels(
  folder: string | undefined = findModels(),
  optional: OptionalModels = {},
): Promise<Models> {
  const problems: string[] = [];
  if (folder === undefined)
    problems.push('the folder “models” was not found; no name is known and no word counted');
  const [gazetteer, words, nameWords, company, tagger] =
    folder === undefined
      ? [indexGazetteer([]), [], undefined, undefined, undefined]
      : await Promise.all([
          readEmbeddedGazetteer(join(folder, 'gazetteer'), problems),
          readWords(folder, problems),
          readTable(join(folder, 'name-words', 'words.bin'), problems),
          readCompany(folder, problems),
          optional.tagger === true || optional.network !== undefined
            ? readTagger(folder, problems)
            : undefined,
        ]);
  const recogniser =
    optional.network === undefined ? tagger : await readNetwork(optional.network, tagger, problems);
  return {
    resources: {
      gazetteer,
      words: joinWords(words),
      ...(nameWords === undefined ? {} : { nameWords }),
      ...(company === undefined ? {} : { company }),
      ...(recogniser === undefined ? {} : { tagger: recogniser }),
    },
    problems,
  };
}

/** The counts of words, one table for each language: `words-<language>/words.bin`. */
async function readWords(folder: string, problems: string[]): Promise<WordTable[]> {
  const names = await list(folder, problems);
  const read = names
    .filter((name) => name.startsWith('words-'))
    .map((name) => readTable(join(folder, name, 'words.bin'), problems));
  return (await Promise.all(read)).filter((table) => table !== undefined);
}

async function readTable(path: string, problems: string[]): Promise<WordTable | undefined> {
  const bytes = await readOr(path, problems);
  try {
    return bytes === undefined ? undefined : readWordTable(bytes);
  } catch (error) {
    problems.push(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Which words look-alike forms stand beside; where it cannot be read, the judgement of names does without. */
async function readCompany(folder: string, problems: string[]): Promise<WordCompany | undefined> {
  const path = join(folder, 'company-ar', 'company.bin');
  const bytes = await readOr(path, problems);
  try {
    return bytes === undefined ? undefined : readWordCompany(bytes);
  } catch (error) {
    problems.push(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** The tagger of Arabic names; where it cannot be used, the other evidence is. */
async function readTagger(folder: string, problems: string[]): Promise<Tagger | undefined> {
  const tagger = await loadTagger(folder);
  if (typeof tagger !== 'string') return tagger;
  problems.push(tagger);
  return undefined;
}

/** Opens the tagger that ships. Never rejects. @returns it, or a sentence that names the file and what is wrong */
export async function loadTagger(folder: string | undefined = findModels()): Promise<Tagger | string> {
  if (folder === undefined) return 'the folder “models” was not found; the recogniser is not there';
  const problems: string[] = [];
  const path = join(folder, 'ner-ar', 'weights.bin');
  const [weights, classes] = await Promise.all([
    readOr(path, problems),
    readOr(join(folder, 'clusters-ar', 'classes.bin'), problems),
  ]);
  if (weights === undefined || classes === undefined) return problems.join('; ');
  const tagger = createTagger(weights, classes);
  return typeof tagger === 'string' ? `cannot use ${path}: ${tagger}` : tagger;
}

/** A neural network; where it cannot be used, the tagger that ships is. */
async function readNetwork(
  folder: string,
  tagger: Tagger | undefined,
  problems: string[],
): Promise<Tagger | undefined> {
  const network = await openOnnxModel(folder, tagger);
  if (typeof network !== 'string') return network;
  problems.push(network);
  return tagger;
}

async function list(folder: string, problems: string[]): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    problems.push(english(fileError('read', folder, error).message));
    return [];
  }
}

async function readOr(path: string, problems: string[]): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    problems.push(english(fileError('read', path, error).message));
    return undefined;
  }
}
