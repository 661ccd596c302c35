/**
 * The models that ship, for a server in a browser worker: the client reads them from the extension's own files. A folder
 * of a web server cannot be listed, so their names stand here.
 */
import { english } from '../../messages/wording.ts';
import { indexGazetteer } from '../../names/gazetteer/gazetteer-index.ts';
import { openIndex } from '../../names/gazetteer/index-reader.ts';
import { readWordCompany } from '../../names/lexicon/word-company.ts';
import { readWordTable } from '../../names/lexicon/word-table.ts';
import { joinWords } from '../../names/lexicon/words.ts';
import type { NameResources } from '../../names/names.ts';
import { createTagger, type Tagger } from '../../names/tagger/tagger.ts';
import type { ServerEnvironment } from '../environment.ts';
import type { ClientFiles } from './client-files.ts';

/** Languages whose words are counted: `words-<language>/words.bin`. */
export const COUNTED_LANGUAGES: readonly string[] = ['ar'];

/** Reads the models. Never rejects. @param folder URI of `models` */
export async function loadBrowserModels(
  files: ClientFiles,
  folder: string | undefined,
): ReturnType<ServerEnvironment['loadModels']> {
  const problems: string[] = [];
  const read = async <Model>(
    path: string,
    open: (bytes: Uint8Array) => Model,
  ): Promise<Model | undefined> => {
    const bytes = await files.read(`${folder}/${path}`);
    if (!bytes.ok) problems.push(english(bytes.message));
    try {
      return bytes.ok ? open(bytes.value) : undefined;
    } catch (error) {
      problems.push(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  if (folder === undefined) {
    problems.push('the client has no models to give; no name is known and no word counted');
    return { resources: { gazetteer: indexGazetteer([]), words: joinWords([]) }, problems };
  }
  const [gazetteer, nameWords, company, ...words] = await Promise.all([
    read('gazetteer/embedded.index', openIndex),
    read('name-words/words.bin', readWordTable),
    read('company-ar/company.bin', readWordCompany),
    ...COUNTED_LANGUAGES.map((language) => read(`words-${language}/words.bin`, readWordTable)),
  ]);
  const resources: NameResources = {
    gazetteer: gazetteer ?? indexGazetteer([]),
    words: joinWords(words.filter((table) => table !== undefined)),
    ...(nameWords === undefined ? {} : { nameWords }),
    ...(company === undefined ? {} : { company }),
  };
  return { resources, problems };
}

/** Opens the tagger that ships. Never rejects. @returns it, or a sentence that says what is wrong */
export async function loadBrowserTagger(
  files: ClientFiles,
  folder: string | undefined,
): Promise<Tagger | string> {
  if (folder === undefined) return 'the client has no models to give; the recogniser is not there';
  const weights = await files.read(`${folder}/ner-ar/weights.bin`);
  const classes = await files.read(`${folder}/clusters-ar/classes.bin`);
  if (!weights.ok) return english(weights.message);
  if (!classes.ok) return english(classes.message);
  const tagger = createTagger(weights.value, classes.value);
  return typeof tagger === 'string' ? `cannot use ner-ar/weights.bin: ${tagger}` : tagger;
}
