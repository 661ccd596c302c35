/** `copydesk check`: reports findings, and says by its exit code whether there are any. */
import { type Command, Option } from 'commander';
import { atLeast, SEVERITIES } from '../findings/finding.ts';
import { ALL_RULES } from './all-rules.ts';
import type { Summary } from './checked-file.ts';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_TROUBLE } from './exit-codes.ts';
import { type CheckFormat, FORMAT_NAMES, type FormatName } from './formats/format.ts';
import { githubFormat } from './formats/github.ts';
import { jsonFormat, jsonLinesFormat } from './formats/json.ts';
import { prettyFormat } from './formats/pretty.ts';
import { sarifFormat } from './formats/sarif.ts';
import { write } from './output.ts';
import { type RuleOptions, selectRules } from './rule-selection.ts';
import { checkAll } from './run.ts';
import { addPathArgument, addRuleOptions } from './shared-options.ts';
import { terminalOf } from './terminal.ts';
import { VERSION } from './version.ts';

/** Levels of `--fail-on`. A hint is a suggestion and fails nothing. */
const FAIL_ON = ['error', 'warning', 'information', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];

interface CheckOptions extends RuleOptions {
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly all?: boolean;
}

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .summary('report what is wrong, and exit with 1 when something is')
    .description(
      'Reports residue, damage and competing spellings. Exit code 0: nothing at the level of --fail-on; ' +
        '1: something; 2: bad usage, or a file that could not be read (the others are still checked).',
    );
  addRuleOptions(addPathArgument(command))
    .addOption(new Option('--format <format>', 'how to report').choices(FORMAT_NAMES).default('pretty'))
    .addOption(
      new Option('--fail-on <severity>', 'the lightest severity that makes the exit code 1')
        .choices(FAIL_ON)
        .default('warning'),
    )
    .option('--all', 'show each finding, also where many are alike')
    .addHelpText(
      'after',
      `
Examples:
  $ copydesk check story.txt
  $ copydesk check articles/ --fail-on error
  $ copydesk check --format json articles/ > findings.json
  $ copydesk check --rules template,source/stub story.txt
  $ curl -s https://news.example/story.txt | copydesk check -
  $ copydesk check --format github $(git diff --name-only '*.txt')`,
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      process.exitCode = await check(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const format = formatOf(options);
  await write(format.begin());
  const summary = await checkAll(paths, selectRules(options), (file) => write(format.file(file)));
  await write(format.end(summary));
  return exitCodeOf(summary, options.failOn);
}

function formatOf({ format, all = false }: CheckOptions): CheckFormat {
  switch (format) {
    case 'json':
      return jsonFormat();
    case 'jsonl':
      return jsonLinesFormat();
    case 'sarif':
      return sarifFormat(VERSION, ALL_RULES);
    case 'github':
      return githubFormat();
    case 'pretty':
      return prettyFormat(terminalOf(process.stdout, process.env), all);
  }
}

function exitCodeOf(summary: Summary, failOn: FailOn): number {
  if (summary.problems > 0) return EXIT_TROUBLE;
  if (failOn === 'never') return EXIT_CLEAN;
  const failing = SEVERITIES.some(
    (severity) => atLeast(severity, failOn) && summary.severities[severity] > 0,
  );
  return failing ? EXIT_FINDINGS : EXIT_CLEAN;
}
