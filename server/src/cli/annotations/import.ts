/** `copydesk import`: annotations of other tools into the sidecars beside articles. Nothing is dropped in silence. */

import { userInfo } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { ExchangeFile } from '../../annotations/formats/exchange.ts';
import { type Merged, mergeInto } from '../../annotations/formats/merge-import.ts';
import { type Placed, placeDocument } from '../../annotations/formats/place.ts';
import type { ReadDocument } from '../../annotations/formats/reading.ts';
import { readFormat } from '../../annotations/formats/registry.ts';
import type { Provenance } from '../../annotations/records/create-record.ts';
import { readArticleFile, writeFileAtomic } from '../../host/files.ts';
import { SidecarStore } from '../../host/sidecar-store.ts';
import { say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import { ARTICLE_EXTENSIONS } from '../../project/article-names.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle, formatsTitle, helpText } from '../help-words.ts';
import { type Told, tell } from '../output.ts';
import { wording } from '../reader.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import {
  type AnnotatorLayers,
  annotatorLayers,
  type LayerPart,
  partsByAnnotator,
} from './annotator-layers.ts';
import { addExchangeOptions, chosenFormat, formatList } from './exchange-options.ts';

interface ImportOptions {
  readonly from: string;
  readonly layer?: string;
  readonly article?: string;
  readonly annotator?: string;
}

export function addImport(program: Command): void {
  const command = program
    .command('import')
    .summary(wording(say('take over annotations from the files of another tool')))
    .description(
      wording(
        say(
          'Writes annotations from the files of another tool into the sidecars beside articles. The unit in which a file counts is proved against the words that it quotes; what was mended and what has no sure place is listed. Exit code 0, or 2 when something could not be read, placed or written; the rest is imported all the same.',
        ),
      ),
    )
    .argument('<FILE...>', wording(say('files of the format')));
  addExchangeOptions(command, '--from')
    .option(
      '--article <path>',
      wording(say('the article (default: the one that the file names, in the folder of the file)')),
    )
    .option(
      '--annotator <name>',
      wording(say('whose annotations they are where the file does not say (default: your account)')),
    )
    .addHelpText(
      'after',
      `
${formatsTitle}
${formatList()}

${helpText(say('An article that is not there yet is made from the text that the file holds.'))}

${examplesTitle}
  $ copydesk import --from brat story.ann story.txt
  $ copydesk import --from webanno --article story.txt --layer amal export.tsv
  $ copydesk import --from doccano all.jsonl`,
    )
    .action(async (files: readonly string[], options: ImportOptions) => {
      process.exitCode = await importFiles(files, options);
    });
}

/** Runs the command. Returns the exit code. */
async function importFiles(paths: readonly string[], options: ImportOptions): Promise<number> {
  const format = chosenFormat(options.from);
  let exitCode = EXIT_CLEAN;
  const trouble = (sentence: Told): void => {
    tell(sentence);
    exitCode = EXIT_TROUBLE;
  };
  const files: ExchangeFile[] = [];
  for (const path of paths) {
    const read = await readArticleFile(path);
    if (!read.ok) trouble(read.message);
    else {
      for (const { message } of read.problems) trouble(`${path}: ${message}`);
      files.push({ name: path, text: read.text });
    }
  }
  if (files.length === 0) return exitCode;
  const { documents, problems } = readFormat(format, files);
  for (const problem of problems) trouble(problem);
  if (options.article !== undefined && documents.length > 1) {
    throw new UsageError(
      say('--article names one article, and the files hold {documents, number}', {
        documents: documents.length,
      }),
    );
  }
  const layers = annotatorLayers(documents, options.layer);
  const run: ImportRun = { store: new SidecarStore(), layers, options, trouble };
  for (const [index, document] of documents.entries()) {
    await importDocument(run, document, articlePath(document, index, documents.length, options));
  }
  return exitCode;
}

/** The article of a document: beside its file, whatever folders the file's own words may name. */
function articlePath(
  { file = '', name }: ReadDocument,
  index: number,
  documents: number,
  { article }: ImportOptions,
): string {
  if (article !== undefined) return article;
  const named = name === undefined ? '' : basename(name.replaceAll('\\', '/'));
  if (named !== '' && named !== '.' && named !== '..') return join(dirname(file), named);
  const stem = withoutExtensions(basename(file));
  return join(dirname(file), documents === 1 ? `${stem}.txt` : `${stem}-${index + 1}.txt`);
}

/** `story.txt.conll` without all that follows its stem. */
function withoutExtensions(name: string): string {
  const extension = extname(name);
  return /^\.[A-Za-z0-9-]+$/.test(extension) ? withoutExtensions(name.slice(0, -extension.length)) : name;
}

/** What all documents of a run share. */
interface ImportRun {
  readonly store: SidecarStore;
  readonly layers: AnnotatorLayers;
  readonly options: ImportOptions;
  /** Tells what could not be done. */
  readonly trouble: (sentence: Told) => void;
}

async function importDocument(run: ImportRun, read: ReadDocument, path: string): Promise<void> {
  const { layers, options, trouble } = run;
  for (const note of read.notes) tell(`${read.file}: ${note}`);
  for (const problem of read.problems) trouble(`${read.file}: ${problem}`);
  const text = await articleText(path, read, options.article !== undefined, trouble);
  if (text === undefined) return;
  const placed = placeDocument(read, basename(path), text);
  report(path, read, placed, trouble);
  const { parts, lost } =
    layers.size === 0 || read.annotators === undefined
      ? { parts: [{ document: placed.document, layer: options.layer }], lost: 0 }
      : partsByAnnotator(placed.document, read.annotators, layers, options.layer);
  if (lost > 0) {
    trouble(
      say(
        '{path}: {lost, plural, one {# relation or reply leads} other {# relations or replies lead}} from one layer into another and cannot be imported',
        { path, lost },
      ),
    );
  }
  for (const part of parts) await importPart(run, part, path);
}

/** Brings what goes into one layer of an article there, and says how much of it is new. */
async function importPart(
  { store, layers, options, trouble }: ImportRun,
  { document, layer }: LayerPart,
  path: string,
): Promise<void> {
  const provenance: Provenance = {
    creator: { type: 'Person', name: options.annotator ?? userInfo().username },
    generator: { type: 'Software', name: `Copydesk ${VERSION}` },
  };
  let merged: Merged | undefined;
  const outcome = await store.change(
    path,
    (before) => {
      merged = mergeInto(before, document, provenance);
      return merged.layer;
    },
    layer,
  );
  if (!outcome.ok) return trouble(outcome.message);
  // A person who marked nothing has said so too: without a sidecar nobody could be compared with them.
  const begun = layer === options.layer ? undefined : await store.begin(path, layer);
  if (begun?.ok === false) return trouble(begun.message);
  const { added, known, differing } = merged!;
  const already = known === 0 ? '' : say(', {known, number} there already', { known });
  const into = layers.size === 0 || layer === undefined ? '' : say(' into the layer {layer}', { layer });
  tell(
    say('{path}: {added, plural, one {# annotation} other {# annotations}} imported{into}{already}', {
      path,
      added,
      into,
      already,
    }),
  );
  if (differing > 0) {
    trouble(
      say(
        '{path}: {differing, plural, one {# annotation} other {# annotations}} differ from those of the same id, which were kept',
        { path, differing },
      ),
    );
  }
}

/** The text of the article; made from the file's when there is none yet. @param isChosen by whoever runs the command */
async function articleText(
  path: string,
  { text, rebuilt, file }: ReadDocument,
  isChosen: boolean,
  trouble: (sentence: Told) => void,
): Promise<string | undefined> {
  const article = await readArticleFile(path);
  if (article.ok) {
    for (const { message } of article.problems) trouble(`${path}: ${message}`);
    return article.text;
  }
  if (article.reason === 'not-found' && text !== undefined && !isChosen && !mayBeMade(path)) {
    trouble(
      say(
        '{path} is not made: the file names it, and only articles ({list}) whose names do not begin with a dot are made from files; name it with --article',
        { path, list: ARTICLE_EXTENSIONS.join(', ') },
      ),
    );
    return undefined;
  }
  if (article.reason !== 'not-found' || text === undefined) {
    const hint =
      article.reason === 'not-found' ? `; ${file} does not hold its text: name it with --article` : '';
    trouble(`${english(article.message)}${hint}`);
    return undefined;
  }
  const written = await writeFileAtomic(path, text);
  if (!written.ok) {
    trouble(written.message);
    return undefined;
  }
  const how =
    rebuilt === true
      ? 'the tokens that the file holds; its white space is not the original'
      : 'the text that the file holds';
  tell(say('{path}: made from {how}', { path, how }));
  return text;
}

/** A file of somebody else may not choose what is written: a dot file of the shell, or a program. */
const mayBeMade = (path: string): boolean =>
  !basename(path).startsWith('.') && ARTICLE_EXTENSIONS.includes(extname(path).toLowerCase());

/** Says what was mended and what has no place. */
function report(
  path: string,
  { file }: ReadDocument,
  placed: Placed,
  trouble: (sentence: Told) => void,
): void {
  for (const repair of placed.repairs) tell(`${file}: ${repair}`);
  for (const problem of placed.problems) trouble(`${file}: ${problem}`);
  for (const { annotation, why } of placed.unplaced) {
    const quote =
      annotation.quote ??
      annotation.places.map((place) => place.quote ?? place.forms?.join(' ') ?? '').join(' … ');
    const type = annotation.type === undefined ? '' : ` ${annotation.type}`;
    const offsets = annotation.places.flatMap(({ start, end }) =>
      start === undefined ? [] : [`${start}–${end}`],
    );
    trouble(
      say('{path}: {id}{type} {list} “{quote}” was not imported: {why}', {
        path,
        id: annotation.id,
        type,
        list: offsets.join(', '),
        quote,
        why,
      }),
    );
  }
}
