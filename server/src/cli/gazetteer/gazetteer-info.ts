/** `copydesk gazetteer info`: what is in an index, or in the gazetteers that hold here, and whether it is whole. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileError } from '../../host/files.ts';
import { GazetteerStacks } from '../../host/gazetteer-stack.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import { type IndexGazetteer, isIntact } from '../../names/gazetteer/index-reader.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { loadResources } from '../resources.ts';
import { padded, widthOf } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sizeOf } from './gazetteer-build.ts';
import { openIndexFile } from './gazetteer-lookup.ts';

/** In place of a path: the gazetteer that ships. */
const EMBEDDED = 'embedded';

/** Counts of one gazetteer. */
interface Contents {
  readonly path: string;
  readonly entities: number;
  readonly forms: number;
  readonly types: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  /** Of an index: its size in bytes and whether every byte is as it was written. */
  readonly bytes?: number;
  readonly intact?: boolean;
}

export function addGazetteerInfo(gazetteer: Command): void {
  gazetteer
    .command('info')
    .summary(wording(say('what is in an index, and whether it is whole')))
    .description(
      wording(
        say(
          'Counts the entities and forms of an index by type and language and proves that every byte is as it was written. Without a file: of all gazetteers that hold in this folder.',
        ),
      ),
    )
    .argument('[file]', wording(say('an index')))
    .option('--format <format>', wording(say('pretty or json')), 'pretty')
    .addHelpText(
      'after',
      '\nExamples:\n  $ copydesk gazetteer info\n  $ copydesk gazetteer info places.index',
    )
    .action(info);
}

async function info(file: string | undefined, { format }: { readonly format: string }): Promise<void> {
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError(say('“{format}” is no format; there are pretty and json', { format }));
  const all = file === undefined ? await contentsHere() : [await contentsOfFile(file)];
  await write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, gazetteers: all }, null, 2)}\n`
      : all.map(prettily).join('\n'),
  );
  process.exitCode = all.some(({ intact }) => intact === false) ? EXIT_TROUBLE : EXIT_CLEAN;
}

async function contentsHere(): Promise<Contents[]> {
  const { gazetteer: embedded } = await loadResources();
  const { layers, problems } = await new GazetteerStacks(embedded).of(process.cwd());
  for (const problem of problems) tell(problem);
  return layers.map(({ path, gazetteer }) => countContents(path ?? EMBEDDED, gazetteer));
}

async function contentsOfFile(path: string): Promise<Contents> {
  const gazetteer: IndexGazetteer = await openIndexFile(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(fileError('read', path, error).message);
  });
  return { ...countContents(path, gazetteer), bytes: bytes.length, intact: isIntact(bytes) };
}

function countContents(path: string, gazetteer: Gazetteer): Contents {
  const types: Record<string, number> = {};
  const languages: Record<string, number> = {};
  let forms = 0;
  let entities = 0;
  for (const entry of gazetteer.entries()) {
    entities++;
    types[entry.type] = (types[entry.type] ?? 0) + 1;
    for (const { language } of entry.forms) languages[language] = (languages[language] ?? 0) + 1;
    forms += entry.forms.length;
  }
  return { path, entities, forms, types, languages };
}

function prettily({ path, entities, forms, types, languages, bytes, intact }: Contents): string {
  const counts = (all: Readonly<Record<string, number>>): string => {
    const parts = Object.entries(all)
      .sort((a, b) => b[1] - a[1])
      .map(([name, number]) => `${name} ${number.toLocaleString('en')}`);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  };
  const rows: (readonly [label: Message, value: string])[] = [
    [say('entities'), `${entities.toLocaleString('en')}${counts(types)}`],
    [say('forms'), `${forms.toLocaleString('en')}${counts(languages)}`],
  ];
  if (bytes !== undefined) rows.push([say('size'), sizeOf(bytes)]);
  if (intact !== undefined) {
    const state = intact ? say('as they were written') : say('CHANGED since it was built; build it again');
    rows.push([say('bytes'), wording(state)]);
  }
  const labels = rows.map(([label]) => wording(label));
  const width = Math.max(...labels.map(widthOf));
  const lines = rows.map(([, value], at) => `  ${padded(labels[at]!, width)}   ${value}\n`);
  return `${path === EMBEDDED ? wording(say('embedded')) : path}\n${lines.join('')}`;
}
