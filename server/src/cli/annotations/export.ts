/** `copydesk export`: the annotations of articles as files of other tools. What cannot be said is said before. */

import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import type { ExchangeDocument, ExchangeFile } from '../../annotations/formats/exchange.ts';
import type { Format, WriteOptions } from '../../annotations/formats/format.ts';
import { lossReport } from '../../annotations/formats/losses.ts';
import { documentOfRecords } from '../../annotations/formats/records.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import { fileError, writeFileAtomic } from '../../host/files.ts';
import { type Found, findArticles } from '../../host/find-articles.ts';
import { SidecarStore } from '../../host/sidecar-store.ts';
import { say } from '../../messages/message.ts';
import { type InputText, readInput } from '../article-input.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle, formatsTitle } from '../help-words.ts';
import { type Told, tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { addPathArgument } from '../shared-options.ts';
import { UsageError } from '../usage-error.ts';
import { addExchangeOptions, chosenFormat, formatList } from './exchange-options.ts';

interface ExportOptions extends WriteOptions {
  readonly to: string;
  readonly layer?: string;
  readonly output?: string;
  readonly strict?: boolean;
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary(wording(say('write annotations in the format of another tool')))
    .description(
      wording(
        say(
          'Writes the annotations of articles in the format of another tool. What the format cannot say is listed on standard error before anything is written. Exit code 0, or 2 when something could not be read or written, or was refused by --strict.',
        ),
      ),
    );
  addExchangeOptions(addPathArgument(command), '--to')
    .option(
      '--output <path>',
      wording(say('the file, or the folder for more than one (default: standard output)')),
    )
    .option('--strict', wording(say('refuse an article of which something would be lost')))
    .addOption(
      new Option('--dialect <dialect>', wording(say('for brat: whose reader the files are for')))
        .choices(['brat', 'inception'])
        .default('brat'),
    )
    .addOption(
      new Option('--scheme <scheme>', wording(say('for conll2003: how the first token is tagged')))
        .choices(['iob1', 'iob2'])
        .default('iob2'),
    )
    .addHelpText(
      'after',
      `
${formatsTitle}
${formatList()}

${examplesTitle}
  $ copydesk export --to conll2003 story.txt > story.conll
  $ copydesk export --to brat --output desk/ articles/
  $ copydesk export --to xmi --layer gold --strict --output inception/ articles/`,
    )
    .action(async (paths: readonly string[], options: ExportOptions) => {
      process.exitCode = await exportArticles(paths, options);
    });
}

/** An article that was read with its annotations, and what is wrong with them. */
interface Exported {
  readonly input: InputText;
  readonly document: ExchangeDocument;
}

/** Runs the command. Returns the exit code. */
async function exportArticles(paths: readonly string[], options: ExportOptions): Promise<number> {
  const format = chosenFormat(options.to);
  const found: Found[] = [];
  for await (const one of findArticles(paths)) found.push(one);
  const articles = found.filter(({ kind }) => kind !== 'problem');
  if (articles.length > 1 && options.output === undefined) {
    throw new UsageError(
      say('{articles, number} articles do not fit into standard output; name a folder with --output', {
        articles: articles.length,
      }),
    );
  }
  const target = await targetOf(options.output, articles.length > 1);
  const store = new SidecarStore();
  const exported: Exported[] = [];
  let exitCode = EXIT_CLEAN;
  const trouble = (sentence: Told): void => {
    tell(sentence);
    exitCode = EXIT_TROUBLE;
  };
  const taken = new Set<string>();
  for (const one of found) {
    const read = await readArticle(store, one, format, options, trouble);
    if (read === undefined) continue;
    exported.push(read);
    const files = format.write(read.document, options);
    await deliver(files, read.input.path, target, taken, trouble);
  }
  const documents = exported.map(({ document }) => document);
  if (documents.length > 0) await deliverCompanions(format, documents, target, options, trouble);
  return exitCode;
}

/** Reads an article and its annotations, and lists what will be lost. Undefined when it is not to be written. */
async function readArticle(
  store: SidecarStore,
  found: Found,
  format: Format,
  { layer, strict, ...options }: ExportOptions,
  trouble: (sentence: Told) => void,
): Promise<Exported | undefined> {
  const input = await readInput(found);
  if (input.kind === 'problem' || !input.inFile) {
    trouble(input.kind === 'problem' ? input.message : say('standard input has no annotations beside it'));
    return undefined;
  }
  const read = await store.read(input.path, layer);
  if (!read.ok) {
    trouble(read.message);
    return undefined;
  }
  for (const { line, column, severity, message } of read.layer.problems) {
    const sentence = say('{place}: {message}', {
      place: `${read.path}:${line + 1}:${column + 1}`,
      message,
    });
    if (severity === 'error') trouble(sentence);
    else tell(sentence);
  }
  const { document, orphaned, furtherBodies } = documentOfRecords(
    basename(input.path),
    input.text,
    recordsOf(read.layer),
  );
  const report = lossReport(format.losses(document, options));
  if (orphaned.length > 0)
    report.push(`${orphaned.length} × left out: annotations whose words are not in their place any more`);
  const further = format.name === 'w3c' ? 0 : furtherBodies.length;
  if (further > 0)
    report.push(`${further} × lost: a second type, link, replacement or comment of one annotation`);
  for (const sentence of report) tell(`${input.path}: ${sentence}`);
  if (report.length > 0 && strict === true) {
    trouble(
      say('{path} was not exported: {name} cannot say all of it', { path: input.path, name: format.name }),
    );
    return undefined;
  }
  return { input, document };
}

/** Where files go. */
type Target =
  | { readonly kind: 'standard-output' }
  | { readonly kind: 'file' | 'folder'; readonly path: string };

async function targetOf(output: string | undefined, several: boolean): Promise<Target> {
  if (output === undefined || output === '-') {
    if (several) throw new UsageError(say('several articles do not fit into standard output; name a folder'));
    return { kind: 'standard-output' };
  }
  const status = await stat(output).catch(() => undefined);
  if (several && status?.isFile() === true)
    throw new UsageError(say('{output} is a file; several articles need a folder', { output }));
  const isFolder = several || status?.isDirectory() === true || /[/\\]$/.test(output);
  return { kind: isFolder ? 'folder' : 'file', path: output };
}

/** Writes the files of an article. */
async function deliver(
  files: readonly ExchangeFile[],
  article: string,
  target: Target,
  taken: Set<string>,
  trouble: (sentence: Told) => void,
): Promise<void> {
  if (target.kind === 'standard-output') return write(files[0]!.text);
  for (const [index, { name, text }] of files.entries()) {
    const folder = target.kind === 'folder' ? target.path : dirname(target.path);
    const path = target.kind === 'file' && index === 0 ? target.path : join(folder, name);
    // brat wants the text beside its annotations: in the article's own folder it is there already.
    if (await isSameFile(path, article)) {
      if (index === 0) trouble(say('{path} is the article itself; nothing was written', { path }));
      continue;
    }
    if (taken.has(path)) {
      trouble(
        say('{article}: {path} is written already, for another article of this name; name them apart', {
          article,
          path,
        }),
      );
      return;
    }
    taken.add(path);
    await writeInto(path, text, trouble);
  }
}

async function writeInto(path: string, text: string, trouble: (sentence: Told) => void): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    trouble(fileError('write', path, error).message);
    return;
  }
  const written = await writeFileAtomic(path, text);
  if (written.ok) tell(say('wrote {path}', { path }));
  else trouble(written.message);
}

async function deliverCompanions(
  format: Format,
  documents: readonly ExchangeDocument[],
  target: Target,
  options: ExportOptions,
  trouble: (sentence: Told) => void,
): Promise<void> {
  const files = format.companions?.(documents, options) ?? [];
  if (files.length === 0) return;
  if (target.kind === 'standard-output') {
    const names = files.map(({ name }) => name).join(', ');
    tell(
      say(
        '{files, plural, one {# file} other {# files}} more to go with it ({names}) need --output with a folder',
        { files: files.length, names },
      ),
    );
    return;
  }
  const folder = target.kind === 'folder' ? target.path : dirname(target.path);
  for (const { name, text } of files) await writeInto(join(folder, name), text, trouble);
}

async function isSameFile(path: string, article: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [path, article].map((each) => realpath(each).catch(() => undefined)),
  );
  return one !== undefined && one === other;
}
