/** `copydesk gazetteer lookup`: what is known of a name. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileError } from '../../host/files.ts';
import { type GazetteerLayer, GazetteerStacks } from '../../host/gazetteer-stack.ts';
import { say } from '../../messages/message.ts';
import { foldedForm } from '../../names/gazetteer/folded-form.ts';
import {
  factsOf,
  type Gazetteer,
  type GazetteerEntry,
  type GazetteerForm,
} from '../../names/gazetteer/gazetteer.ts';
import { type IndexGazetteer, openIndex } from '../../names/gazetteer/index-reader.ts';
import { isolateIfNeeded } from '../../text/direction.ts';
import { LANGUAGES_KNOWN } from '../../text/languages.ts';
import { printable } from '../../text/printable.ts';
import { EXIT_CLEAN, EXIT_FINDINGS } from '../exit-codes.ts';
import { examplesTitle } from '../help-words.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { loadResources } from '../resources.ts';
import { type Palette, padded, terminalOf } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What is known of one form or id. */
export interface LookedUp {
  readonly form: string;
  readonly entities: readonly KnownName[];
}

export interface KnownName {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly wikidata?: string;
  readonly description?: string;
  /** By language code. */
  readonly forms: Readonly<Record<string, readonly Pick<GazetteerForm, 'text' | 'role'>[]>>;
  /** Entities that are spelled almost alike and are not the same. */
  readonly lookAlikes: readonly { readonly id: string; readonly name: string }[];
  /** Paths of the gazetteers that have it; `embedded` is the one that ships. */
  readonly in: readonly string[];
}

interface Options {
  readonly index?: string;
  readonly format: string;
}

export function addGazetteerLookup(gazetteer: Command): void {
  gazetteer
    .command('lookup')
    .summary(wording(say('what is known of a name')))
    .description(
      wording(
        say(
          'Says which entities a name belongs to, with their forms by language, ids and look-alikes. Exit code 1 when one of the names is not known.',
        ),
      ),
    )
    .argument('<forms...>', wording(say('names in any script, or ids')))
    .option(
      '--index <file>',
      wording(
        say('ask this index alone, and not the gazetteers that hold in this folder; as “places.index”'),
      ),
    )
    .option('--format <format>', wording(say('pretty or json')), 'pretty')
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk gazetteer lookup كوريا Nigeria
  $ copydesk gazetteer lookup --index people.index --format json "Angela Merkel"`,
    )
    .action(lookup);
}

async function lookup(forms: readonly string[], { index, format }: Options): Promise<void> {
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError(say('“{format}” is no format; there are pretty and json', { format }));
  const { gazetteer, layers } = await gazetteersAt(index);
  const found = forms.map((form) => lookUp(form, gazetteer, layers));
  const { palette } = terminalOf(process.stdout, process.env);
  await write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, forms: found }, null, 2)}\n`
      : found.map((one) => prettily(one, palette)).join('\n'),
  );
  process.exitCode = found.every(({ entities }) => entities.length > 0) ? EXIT_CLEAN : EXIT_FINDINGS;
}

interface Asked {
  readonly gazetteer: Gazetteer;
  readonly layers: readonly GazetteerLayer[];
}

async function gazetteersAt(index: string | undefined): Promise<Asked> {
  if (index !== undefined) {
    const gazetteer = await openIndexFile(index);
    return { gazetteer, layers: [{ path: index, gazetteer }] };
  }
  const { gazetteer: embedded } = await loadResources();
  const stack = await new GazetteerStacks(embedded).of(process.cwd());
  for (const problem of stack.problems) tell(problem);
  return stack;
}

/** Opens an index. @throws UsageError */
export async function openIndexFile(path: string): Promise<IndexGazetteer> {
  try {
    return openIndex(await readFile(path));
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError(say('cannot read {path}: {why}', { path, why: error.message }));
    throw new UsageError(fileError('read', path, error).message);
  }
}

/** What is known of a form, or of an id. */
export function lookUp(form: string, gazetteer: Gazetteer, layers: readonly GazetteerLayer[]): LookedUp {
  const folded = foldedForm(form);
  const inAnyLanguage = [undefined, ...LANGUAGES_KNOWN].flatMap((language) =>
    gazetteer.lookup(folded, language),
  );
  const byForm = [...new Set(inAnyLanguage)];
  const byId = byForm.length > 0 ? undefined : gazetteer.get(form);
  const entries = byId === undefined ? byForm : [byId];
  return { form, entities: entries.map((entry) => known(entry, gazetteer, layers)) };
}

function known(entry: GazetteerEntry, gazetteer: Gazetteer, layers: readonly GazetteerLayer[]): KnownName {
  const forms: Record<string, Pick<GazetteerForm, 'text' | 'role'>[]> = {};
  for (const { language, text, role } of entry.forms) {
    forms[language] ??= [];
    forms[language].push({ text, role });
  }
  const { id } = entry;
  return {
    id,
    ...factsOf(entry),
    forms,
    lookAlikes: entry.distinctFrom.map((other) => ({
      id: other,
      name: nameOf(gazetteer.get(other)) ?? other,
    })),
    in: layers.flatMap((layer) => (layer.gazetteer.get(id) === undefined ? [] : [layer.path ?? 'embedded'])),
  };
}

function nameOf(entry: GazetteerEntry | undefined): string | undefined {
  const preferred = entry?.forms.filter(({ role }) => role === 'preferred') ?? [];
  return (preferred.find(({ language }) => language === 'en') ?? preferred[0] ?? entry?.forms[0])?.text;
}

function prettily({ form, entities }: LookedUp, { bold, dim }: Palette): string {
  if (entities.length === 0)
    return `${bold(isolateIfNeeded(printable(form)))}: ${wording(say('not known'))}\n`;
  return entities
    .map((entity) => `${bold(isolateIfNeeded(printable(form)))}\n${linesOf(entity).map(indent).join('')}`)
    .join('');

  function indent([name, value]: readonly [string, string]): string {
    return `  ${dim(padded(name, 12))} ${isolateIfNeeded(printable(value))}\n`;
  }
}

function linesOf({
  id,
  type,
  kind,
  wikidata,
  description,
  forms,
  lookAlikes,
  in: places,
}: KnownName): (readonly [string, string])[] {
  const link =
    wikidata === undefined ? [] : [['Wikidata', `https://www.wikidata.org/wiki/${wikidata}`] as const];
  return [
    [wording(say('id')), id],
    [wording(say('type')), kind === '' ? type : `${type}, ${kind}`],
    ...(description === undefined ? [] : [[wording(say('description')), description] as const]),
    ...link,
    ...Object.entries(forms).map(
      ([language, own]) => [language, own.map(({ text, role }) => written(text, role)).join(', ')] as const,
    ),
    ...(lookAlikes.length === 0
      ? []
      : [
          [
            wording(say('not')),
            lookAlikes.map(({ name, id: other }) => `${name} (${other})`).join(', '),
          ] as const,
        ]),
    [
      wording(say('known from')),
      places.map((path) => (path === 'embedded' ? wording(say('embedded')) : path)).join(', '),
    ],
  ];
}

const written = (text: string, role: GazetteerForm['role']): string =>
  role === 'short' ? `${text} (${wording(say('short'))})` : text;
