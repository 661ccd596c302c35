/** All exchange formats by name, and reading as a value: a file that is not of its format is a sentence. */
import { brat } from './brat.ts';
import { casJson } from './cas-json.ts';
import { conll2003 } from './conll2003.ts';
import { conllu } from './conllu.ts';
import { doccano } from './doccano.ts';
import type { ExchangeFile } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { labelStudio } from './label-studio.ts';
import type { ReadDocument } from './reading.ts';
import { spacy } from './spacy.ts';
import { tei } from './tei.ts';
import { w3c } from './w3c.ts';
import { webanno } from './webanno.ts';
import { xmi } from './xmi.ts';

export const FORMATS: readonly Format[] = [
  w3c,
  brat,
  conll2003,
  conllu,
  webanno,
  xmi,
  casJson,
  tei,
  labelStudio,
  doccano,
  spacy,
];

/** The format of a name. */
export const formatOf = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);

/** The documents of some files, and why others have none. */
export interface ReadOutcome {
  readonly documents: readonly ReadDocument[];
  /** What is wrong with files, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Reads files of a format. A file that is not of it hides no other. Documents that do not say their article's name get
 * the one that their file's suggests.
 */
export function readFormat(format: Format, files: readonly ExchangeFile[]): ReadOutcome {
  const main = files.filter((file) => format.isCompanion?.(file) !== true);
  const groups = format.readsTogether === true ? [main] : main.map((file) => [file]);
  const documents: ReadDocument[] = [];
  const problems: string[] = [];
  if (main.length === 0) problems.push(`there is no file with annotations among those that are named`);
  for (const group of groups.filter((one) => one.length > 0)) {
    try {
      const read = format.read(group);
      const [file] = group;
      if (read.length === 0) problems.push(`${file!.name}: there is nothing in it`);
      const suggested = read.length === 1 ? articleName(format, file!.name) : undefined;
      for (const document of read) {
        const named = suggested === undefined ? {} : { name: suggested };
        documents.push({ file: file!.name, ...named, ...document });
      }
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      problems.push(error.message);
    }
  }
  return { documents, problems };
}

/** `story.txt.xmi` is of `story.txt`; `story.xmi` does not say. */
function articleName({ extension }: Format, path: string): string | undefined {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const stem = file.endsWith(extension) ? file.slice(0, -extension.length) : '';
  return stem.lastIndexOf('.') > 0 ? stem : undefined;
}
