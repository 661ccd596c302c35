/** `copydesk fix`: applies the fixes that need no question, until none is left, and shows or writes the result. */

import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { type FixedPoint, fixToFixedPoint } from '../findings/apply-fixes.ts';
import { findArticles } from '../host/find-articles.ts';
import { say } from '../messages/message.ts';
import { english } from '../messages/wording.ts';
import { type InputText, readInput } from './article-input.ts';
import { colouredDiff } from './coloured-diff.ts';
import { Engine } from './engine.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { examplesTitle, type HelpExample, helpExamples } from './help-words.ts';
import { type Told, tell, write } from './output.ts';
import { wording } from './reader.ts';
import { type RuleOptions, selectRules } from './rule-selection.ts';
import { addPathArgument, addRuleOptions } from './shared-options.ts';
import { terminalOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { BYTE_ORDER_MARK, diffOf, writeChanges } from './write-changes.ts';

interface FixOptions extends RuleOptions {
  readonly write?: boolean;
  readonly diff?: boolean;
  readonly annotate?: boolean;
  readonly annotator?: string;
}

const EXAMPLES: readonly HelpExample[] = [
  ['copydesk fix story.txt', say('what would change')],
  ['copydesk fix --write --annotate story.txt', say('change it, and keep what stood there')],
  ['copydesk fix --write --rules punctuation articles/'],
  ['copydesk fix articles/ | git apply', say('the diff is a patch')],
  ['pbpaste | copydesk fix - | pbcopy'],
];

export function addFix(program: Command): void {
  const command = program
    .command('fix')
    .summary(wording(say('mend what can be mended without asking')))
    .description(
      wording(
        say(
          'Applies every fix that needs no question, again and again until none is left. Without --write nothing is changed: a unified diff is printed. The fixed text of standard input goes to standard output. Exit code 0, or 2 when something could not be read or written.',
        ),
      ),
    );
  addRuleOptions(addPathArgument(command))
    .addOption(new Option('--diff', wording(say('print what would change, as a unified diff (default)'))))
    .addOption(new Option('--write', wording(say('change the files'))).conflicts('diff'))
    .option('--annotate', wording(say('with --write: record each fix in the annotations beside the article')))
    .option(
      '--annotator <name>',
      wording(say('who decides, for --annotate (default: the name of your account)')),
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
${helpExamples(EXAMPLES)}`,
    )
    .action(async (paths: readonly string[], options: FixOptions) => {
      process.exitCode = await fix(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function fix(paths: readonly string[], options: FixOptions): Promise<number> {
  if (options.annotate === true && options.write !== true) {
    throw new UsageError(say('--annotate records what was changed; it needs --write'));
  }
  const engine = await Engine.load(selectRules(options));
  let exitCode = EXIT_CLEAN;
  for await (const found of findArticles(paths, options.write === true)) {
    const input = await readInput(found);
    const problems = input.kind === 'problem' ? [input.message] : await fixOne(engine, input, options);
    for (const problem of problems) tell(problem);
    if (problems.length > 0) exitCode = EXIT_TROUBLE;
  }
  return exitCode;
}

/** Mends one article. Returns what went wrong, in sentences. */
async function fixOne(engine: Engine, input: InputText, options: FixOptions): Promise<readonly Told[]> {
  const name = input.inFile ? input.path : 'standard input';
  if (input.encoding !== 'utf-8' || input.problems.length > 0) {
    return [...input.problems, `${name} was left as it is: only sound UTF-8 is mended`];
  }
  const opened = await engine.open(input);
  const problems = new Set(opened.problems.map(({ message }) => english(message)));
  const examine = opened.examineEdited();
  const fixed = fixToFixedPoint(input.text, (text, changes) => {
    const examination = examine(text, changes);
    for (const { message } of examination.problems) problems.add(`${name}: ${english(message)}`);
    return examination.findings;
  });
  if (!fixed.settled)
    problems.add(`${name}: fixes were still left after ${fixed.rounds} rounds; run it again`);
  const unwritten = await deliver(engine, input, fixed, options);
  return [...problems, ...unwritten];
}

async function deliver(
  engine: Engine,
  input: InputText,
  fixed: FixedPoint,
  options: FixOptions,
): Promise<readonly Told[]> {
  if (!input.inFile && options.diff !== true) {
    await write((input.byteOrderMark ? BYTE_ORDER_MARK : '') + fixed.text);
    if (options.annotate === true) return ['standard input has no file beside which to keep annotations'];
    return [];
  }
  if (options.write === true) {
    const annotator = options.annotate === true ? (options.annotator ?? userInfo().username) : undefined;
    const unwritten = await writeChanges(engine.sidecars, input, fixed, annotator);
    if (unwritten.length === 0 && fixed.text !== input.text) {
      tell(
        say('{path}: {changes, plural, one {# place} other {# places}} mended', {
          path: input.path,
          changes: fixed.changes.length,
        }),
      );
    }
    return unwritten;
  }
  const diff = diffOf(input, fixed);
  await write(colouredDiff(diff, terminalOf(process.stdout, process.env).palette));
  return [];
}
