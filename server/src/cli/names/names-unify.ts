/** `copydesk names unify`: brings the names of many articles to one form each, with a preview and a record. */

import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { applySafeFixes, type Fixed } from '../../findings/apply-fixes.ts';
import type { Finding } from '../../findings/finding.ts';
import { findArticles, STANDARD_INPUT } from '../../host/find-articles.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import { isBasePair } from '../../names/comparing/base-pairs.ts';
import type { Preference } from '../../names/entity.ts';
import { nameVariant } from '../../names/findings/rules.ts';
import type { ArticleStyle } from '../../names/house-style/article-style.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import { preferenceOfGroup } from '../../names/workspace/group-preference.ts';
import { type NameGroup, NameGroups } from '../../names/workspace/name-groups.ts';
import { type LeftPlace, type Target, type UnifiedPlace, unifyNames } from '../../names/workspace/unify.ts';
import { LineIndex } from '../../text/lines.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { type InputText, readInput } from '../article-input.ts';
import { colouredDiff } from '../coloured-diff.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle, type HelpExample, helpExamples } from '../help-words.ts';
import { addIndexOption } from '../index/index-input.ts';
import { type Told, tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { addPathArgument } from '../shared-options.ts';
import { terminalOf } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type IndexedArticles, indexArticles } from '../workspace-index.ts';
import { diffOf, writeChanges } from '../write-changes.ts';

interface UnifyOptions {
  readonly to?: string;
  readonly name?: string;
  readonly write?: boolean;
  readonly diff?: boolean;
  readonly keepQuotations?: boolean;
  readonly annotator?: string;
  readonly index?: readonly string[];
}

const EXAMPLES: readonly HelpExample[] = [
  ['copydesk names unify articles/', say('what would change')],
  ['copydesk names unify --write articles/', say('change it, and keep what stood there')],
  ['copydesk names unify --to شويغو articles/', say('one name, in this form')],
  ['copydesk names unify --name ترمب --to ترامب --write .'],
  ['copydesk names unify --index archive.index articles/', say('as the archive writes them')],
];

/** Adds the subcommand to `copydesk names`. */
export function addNamesUnify(names: Command): void {
  const command = names
    .command('unify')
    .summary(wording(say('write each name in one form, in all articles')))
    .description(
      wording(
        say(
          'Writes each name that is spelled in more than one way in its preferred form, in all articles. Without --write nothing is changed: a unified diff is printed. Particles, Russian cases and English possessives are kept; a place where that cannot be done for sure is left as it is, and named. Each change is recorded in the annotations beside the article. Exit code 0, or 2 when something could not be read or written.',
        ),
      ),
    );
  addIndexOption(addPathArgument(command))
    .option('--name <form>', wording(say('only the name that has this form, or this id of the gazetteer')))
    .option(
      '--to <form>',
      wording(say('write this form, whatever is preferred (default: the preferred form of each name)')),
    )
    .addOption(new Option('--diff', wording(say('print what would change, as a unified diff (default)'))))
    .addOption(new Option('--write', wording(say('change the files'))).conflicts('diff'))
    .option('--keep-quotations', wording(say('leave what stands between quotation marks as it is')))
    .option(
      '--annotator <name>',
      wording(say('who decides, for the records (default: the name of your account)')),
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
${helpExamples(EXAMPLES)}`,
    )
    .action(async (paths: readonly string[], options: UnifyOptions) => {
      process.exitCode = await unify(paths, options);
    });
}

/** What is to become of a group in an article, for which a house style may hold. */
type Targets = (group: NameGroup, style: ArticleStyle | undefined) => Target | undefined;

/** Runs the command. Returns the exit code. */
async function unify(paths: readonly string[], options: UnifyOptions): Promise<number> {
  if (paths.includes(STANDARD_INPUT))
    throw new UsageError(say('names are unified in files, not in standard input'));
  const indexed = await indexArticles(paths.length === 0 ? ['.'] : paths, options.index);
  const { resources, index } = indexed;
  const groups = new NameGroups(index, knowledgeOf(resources));
  const targets = chooseTargets(groups, indexed, options);
  const problems: Told[] = [...indexed.problems];
  const sums = { places: 0, articles: 0, left: 0, failed: 0 };
  for await (const found of findArticles(paths, options.write === true)) {
    if (found.kind === 'problem' && !isTold(problems, found.message)) problems.push(found.message);
    if (found.kind !== 'file' || !index.has(found.path)) continue;
    const input = await readInput(found);
    if (input.kind === 'problem') continue;
    const { places, left } = await unifyOne(indexed, groups, targets, input, options);
    for (const place of left) tell(sentenceOf(input, place));
    sums.left += left.length;
    if (places.length === 0) continue;
    if (input.encoding !== 'utf-8' || input.problems.length > 0) {
      problems.push(`${input.path} was left as it is: only sound UTF-8 is changed`);
      continue;
    }
    const unwritten = await deliver(indexed, input, places, options);
    problems.push(...unwritten);
    if (unwritten.length > 0) {
      sums.failed++;
      continue;
    }
    sums.places += places.length;
    sums.articles++;
  }
  for (const problem of problems) tell(problem);
  tell(summaryOf(sums, options));
  return problems.length > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

/** Whether a problem was met before, in the same words. */
const isTold = (problems: readonly Told[], message: Message): boolean =>
  problems.some((problem) => (typeof problem === 'string' ? problem : english(problem)) === english(message));

async function unifyOne(
  { engine }: IndexedArticles,
  groups: NameGroups,
  targetOf: Targets,
  input: InputText,
  { keepQuotations }: UnifyOptions,
) {
  const opened = await engine.open(input);
  const { article, entities } = opened.names(input.text);
  const style = opened.styleFor(article.language);
  return unifyNames(input.text, entities, {
    groups,
    targetOf: (group) => targetOf(group, style),
    quotations: keepQuotations === true ? quotationsOf(article) : [],
    accepted: opened.decisions.acceptedVariants,
  });
}

async function deliver(
  { engine }: IndexedArticles,
  input: InputText,
  places: readonly UnifiedPlace[],
  { write: writes, annotator }: UnifyOptions,
): Promise<readonly Told[]> {
  const fixed = applied(input.text, places);
  if (writes !== true) {
    await write(colouredDiff(diffOf(input, fixed), terminalOf(process.stdout, process.env).palette));
    return [];
  }
  const unwritten = await writeChanges(engine.sidecars, input, fixed, annotator ?? userInfo().username);
  if (unwritten.length === 0)
    tell(
      say('{path}: {changes, plural, one {# place} other {# places}} changed', {
        path: input.path,
        changes: fixed.changes.length,
      }),
    );
  return unwritten;
}

/** The text with the places changed, and what is recorded of each. */
function applied(text: string, places: readonly UnifiedPlace[]): Fixed {
  const findings = places.map(({ start, end, newText, entity, form, to }): Finding => {
    const title = say('Write “{to}” for “{form}”', { to, form });
    return {
      rule: nameVariant.id,
      start,
      end,
      severity: 'warning',
      message: title,
      fixes: [{ title, kind: 'safe', edits: [{ start, end, newText }] }],
      related: [],
      unnecessary: false,
      entity,
    };
  });
  return applySafeFixes(text, findings);
}

/** @throws UsageError where the options name no name, or several */
function chooseTargets(groups: NameGroups, indexed: IndexedArticles, { name, to }: UnifyOptions): Targets {
  const { decided, resources } = indexed;
  const { gazetteer } = resources;
  const asked = name ?? to;
  if (asked === undefined) {
    return (group, style) => {
      if (group.spellings.length < 2 && style === undefined) return undefined;
      const preferred = preferenceOfGroup(group, { style, decided, gazetteer });
      if (preferred === undefined || isMatterOfStyle(group, preferred)) return undefined;
      return { form: preferred.form, exact: preferred.authority === 'house-style' };
    };
  }
  const chosen = oneName(groups, asked);
  const form = to?.normalize('NFC').trim();
  if (form !== undefined) checkForm(chosen, form);
  return (group, style) => {
    if (!chosen.includes(group)) return undefined;
    if (form !== undefined) return scriptOfWord(form) === group.script ? { form, exact: true } : undefined;
    const preferred = preferenceOfGroup(group, { style, decided, gazetteer });
    return preferred === undefined ? undefined : { form: preferred.form, exact: true };
  };
}

/** Kyiv or Kiev: two languages spell the name so, and only the house, a person or the workspace may choose. */
const isMatterOfStyle = ({ spellings }: NameGroup, { form, authority }: Preference): boolean =>
  (authority === 'gazetteer' || authority === 'majority') &&
  spellings.some((one) => isBasePair(nameKey(one.form), nameKey(form)));

function oneName(groups: NameGroups, asked: string): readonly NameGroup[] {
  const found = groups.withForm(asked);
  const byId = groups.ofEntity(asked);
  const all = found.length > 0 ? found : byId;
  if (all.length === 0) throw new UsageError(say('no article names “{asked}”', { asked }));
  const heads = all.filter(({ part }) => part === 'head');
  const chosen = heads.length > 0 ? heads : all;
  const names = new Set(chosen.map(({ entities }) => entities[0]));
  if (names.size > 1 && heads.length > 0) {
    throw new UsageError(
      say('“{asked}” is a form of several names; choose one by --name: {list}', {
        asked,
        list: [...names].join(', '),
      }),
    );
  }
  return chosen;
}

/** A short form is not made long, nor a name written in another script by the way. */
function checkForm(chosen: readonly NameGroup[], form: string): void {
  const fitting = chosen.filter(({ script }) => script === scriptOfWord(form));
  if (form === '' || fitting.length === 0) {
    throw new UsageError(say('“{form}” is in another script than the forms of the name', { form }));
  }
  const words = (text: string): number => text.split(' ').length;
  const forms = fitting.flatMap(({ spellings }) => spellings.map((one) => one.form));
  if (!forms.some((one) => words(one) === words(form))) {
    throw new UsageError(
      say('“{form}” has another number of words than the forms of the name: {list}', {
        form,
        list: forms.join(', '),
      }),
    );
  }
}

function sentenceOf({ path, text }: InputText, { start, form, to, reason }: LeftPlace): Message {
  const { line, character } = new LineIndex(text).positionAt(start);
  return say('{place}: “{form}” was left as it is and not made “{to}”: {reason}', {
    place: `${path}:${line + 1}:${character + 1}`,
    form,
    to,
    reason,
  });
}

/** What a run came to: `failed` are articles that could not be written. */
interface Sums {
  readonly places: number;
  readonly articles: number;
  readonly left: number;
  readonly failed: number;
}

function summaryOf({ places, articles, left, failed }: Sums, { write: writes }: UnifyOptions): Message {
  const rest =
    left === 0
      ? verbatim('')
      : say('; {left, plural, one {# place} other {# places}} left as they are', { left });
  if (places === 0 && failed === 0) return say('nothing to change{rest}', { rest });
  const where = say(
    '{places, plural, one {# place} other {# places}} in {articles, plural, one {# article} other {# articles}}',
    { places, articles },
  );
  return writes === true
    ? say('{where} changed{rest}', { where, rest })
    : say('{where} would change; --write changes them{rest}', { where, rest });
}
