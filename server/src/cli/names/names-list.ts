/** `copydesk names list`: the names of a folder that are spelled in more than one way. */

import { type Command, Option } from 'commander';
import { say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { Preference } from '../../names/entity.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import { preferenceOfGroup } from '../../names/workspace/group-preference.ts';
import { type NameGroup, NameGroups, type WorkspaceSpelling } from '../../names/workspace/name-groups.ts';
import type { WorkspaceNames } from '../../names/workspace/workspace-names.ts';
import { isolate, isolateIfNeeded } from '../../text/direction.ts';
import { printable } from '../../text/printable.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle, type HelpExample, helpExamples } from '../help-words.ts';
import { addIndexOption } from '../index/index-input.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { addPathArgument } from '../shared-options.ts';
import { padded, type Terminal, terminalOf, visible, widthOf } from '../terminal.ts';
import { indexArticles } from '../workspace-index.ts';

interface ListOptions {
  readonly format: 'pretty' | 'json' | 'tsv';
  readonly all?: boolean;
  readonly index?: readonly string[];
}

/** A name with what the list says of it. */
interface ListedName {
  readonly group: NameGroup;
  readonly preferred: Preference | undefined;
  readonly forms: readonly { readonly spelling: WorkspaceSpelling; readonly files: readonly string[] }[];
}

/** Files that are named behind a form on a terminal. */
const SHOWN_FILES = 3;

const EXAMPLES: readonly HelpExample[] = [
  ['copydesk names list articles/'],
  ['copydesk names list --format tsv articles/ > names.tsv'],
  ['copydesk names list --index archive.index', say('over a corpus that was read before')],
  ['copydesk names unify articles/', say('what it would take to bring them to one form')],
];

/** Adds the subcommand to `copydesk names`. */
export function addNamesList(names: Command): void {
  const command = names
    .command('list')
    .summary(wording(say('names that are spelled in more than one way')))
    .description(
      wording(
        say(
          'Lists the names that the articles of a folder spell in more than one way: each form with its uses and files, the preferred form, and what decides for it. Exit code 0, or 2 when something could not be read.',
        ),
      ),
    );
  addIndexOption(addPathArgument(command))
    .addOption(
      new Option('--format <format>', wording(say('how to list')))
        .choices(['pretty', 'json', 'tsv'])
        .default('pretty'),
    )
    .option('--all', wording(say('name every file of a form, also where there are many')))
    .addHelpText(
      'after',
      `
${examplesTitle}
${helpExamples(EXAMPLES)}`,
    )
    .action(async (paths: readonly string[], options: ListOptions) => {
      process.exitCode = await list(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function list(paths: readonly string[], options: ListOptions): Promise<number> {
  const { resources, index, decided, style, problems } = await indexArticles(paths, options.index);
  for (const problem of problems) tell(problem);
  const { gazetteer } = resources;
  const groups = new NameGroups(index, knowledgeOf(resources));
  const listed = groups.competing().map((group) => ({
    group,
    preferred: preferenceOfGroup(group, { style, decided, gazetteer }),
    forms: group.spellings.map((spelling) => ({ spelling, files: filesOf(spelling, group, index) })),
  }));
  // Of articles that could not be read a sentence about none would say the wrong thing.
  const isUnread = problems.length > 0 && index.articles === 0 && options.format === 'pretty';
  if (!isUnread) await write(render(listed, index.articles, options));
  return problems.length > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

const filesOf = (
  { sources }: WorkspaceSpelling,
  { entities }: NameGroup,
  index: WorkspaceNames,
): readonly string[] => index.articlesUsing(new Set(sources.map(nameKey)), new Set(entities));

function render(listed: readonly ListedName[], articles: number, { format, all }: ListOptions): string {
  if (format === 'json') return `${JSON.stringify(jsonOf(listed, articles), null, 2)}\n`;
  if (format === 'tsv') return tsvOf(listed);
  const terminal = terminalOf(process.stdout, process.env);
  return `${listed.map((one) => prettyOf(one, terminal, all ?? false)).join('')}${summaryOf(listed, articles)}\n`;
}

const summaryOf = (listed: readonly ListedName[], articles: number): string =>
  listed.length === 0
    ? wording(
        say(
          'No name is spelled in more than one way in {articles, plural, one {# article} other {# articles}}.',
          { articles },
        ),
      )
    : wording(
        say(
          '{names, plural, one {# name} other {# names}} spelled in more than one way in {articles, plural, one {# article} other {# articles}}.',
          { names: listed.length, articles },
        ),
      );

function prettyOf({ group, preferred, forms }: ListedName, { palette }: Terminal, all: boolean): string {
  const width = Math.max(...forms.map(({ spelling }) => widthOf(spelling.form)));
  const title = `${palette.bold(isolate(visible(preferred?.form ?? forms[0]!.spelling.form)))}  ${describe(group)}`;
  const why =
    preferred === undefined ? say('no form is preferred: use --to with “names unify”') : preferred.reason;
  const lines = forms.map(({ spelling, files }) => {
    const shown = all ? files : files.slice(0, SHOWN_FILES);
    const more =
      files.length > shown.length
        ? wording(say(', and {more, number} more', { more: files.length - shown.length }))
        : '';
    const isPreferred = spelling.writings.some((one) => nameKey(one) === nameKey(preferred?.form ?? ''));
    const mark = isPreferred ? '✓' : ' ';
    const articles = wording(
      say('in {articles, plural, one {# article} other {# articles}}', { articles: files.length }),
    );
    const uses = `${String(spelling.uses).padStart(5)} ${articles}`;
    return `  ${mark} ${padded(isolate(visible(spelling.form)), width)} ${uses}  ${palette.dim(shown.map(shownPath).join(', ') + more)}\n`;
  });
  return `${title}\n${lines.join('')}    ${palette.dim(wording(why))}\n\n`;
}

/** A path that steers no terminal and stays in its place. */
const shownPath = (path: string): string => isolateIfNeeded(printable(path));

const TYPE_WORDS = {
  PER: say('person'),
  LOC: say('place'),
  ORG: say('organisation'),
  MISC: say('name'),
} as const;

function describe({ type, part, entities }: NameGroup): string {
  const known = entities.find((id) => !id.startsWith('here:'));
  const what = wording(part === 'given' ? say('given name') : TYPE_WORDS[type]);
  return known === undefined ? what : `${what}, ${known}`;
}

function jsonOf(listed: readonly ListedName[], articles: number): unknown {
  return {
    version: 1,
    articles,
    names: listed.map(({ group, preferred, forms }) => ({
      entity: group.entities.find((id) => !id.startsWith('here:')) ?? null,
      type: group.type,
      part: group.part,
      preferred: preferred === undefined ? null : { ...preferred, reason: english(preferred.reason) },
      forms: forms.map(({ spelling: { form, writings, uses }, files }) => ({ form, writings, uses, files })),
    })),
  };
}

const COLUMNS = ['name', 'entity', 'type', 'part', 'form', 'uses', 'articles', 'decided by', 'files'];

function tsvOf(listed: readonly ListedName[]): string {
  const rows = listed.flatMap(({ group, preferred, forms }) =>
    forms.map(({ spelling, files }) => [
      preferred?.form ?? '',
      group.entities.find((id) => !id.startsWith('here:')) ?? '',
      group.type,
      group.part,
      spelling.form,
      String(spelling.uses),
      String(files.length),
      preferred?.authority ?? '',
      files.join(' | '),
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection) begins with an apostrophe, which makes it text. */
const cell = (text: string): string => {
  const line = printable(text.replace(/[\t\r\n]+/g, ' '));
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
};
