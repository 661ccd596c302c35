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

/** The documents of some files, or why there are none. */
export type ReadOutcome =
  | { readonly ok: true; readonly documents: readonly ReadDocument[] }
  | { readonly ok: false; readonly message: string };

/** Reads files of a format. Documents that do not say their article's name get the one that their file suggests. */
export function readFormat(format: Format, files: readonly ExchangeFile[]): ReadOutcome {
  try {
    const read = format.read(files);
    const suggested =
      files.length === 1 && read.length === 1 ? articleName(format, files[0]!.name) : undefined;
    const documents = read.map((document) =>
      document.name === undefined && suggested !== undefined ? { ...document, name: suggested } : document,
    );
    return { ok: true, documents };
  } catch (error) {
    if (error instanceof FormatError) return { ok: false, message: error.message };
    throw error;
  }
}

/** `story.txt.xmi` is of `story.txt`. */
function articleName({ extension }: Format, file: string): string | undefined {
  return file.endsWith(extension) && file.length > extension.length
    ? file.slice(0, -extension.length)
    : undefined;
}
