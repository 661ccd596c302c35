/** `copydesk check`: reports findings, and says by its exit code whether there are any. */

import { type Command, Option } from 'commander';
import { atLeast, SEVERITIES } from '../findings/finding.ts';
import { say } from '../messages/message.ts';
import { type Summary, Tally } from '../service/report/checked-file.ts';
import { CheckCache } from './cache/check-cache.ts';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_TROUBLE } from './exit-codes.ts';
import { checkFormat, type FormatOptions } from './formats/check-format.ts';
import { FORMAT_NAMES, type FormatName } from './formats/format.ts';
import { joinedInPieces } from './formats/pieces.ts';
import { examplesTitle } from './help-words.ts';
import { portionsOf } from './inputs/article-source.ts';
import { tell, write, writeAll } from './output.ts';
import { checkPortions } from './parallel/check-portions.ts';
import { progressOn } from './progress.ts';
import { catalogue, wording } from './reader.ts';
import { type RuleOptions, selectRules } from './rule-selection.ts';
import { addInputOptions, addPathArgument, addRuleOptions, type InputOptions } from './shared-options.ts';

/** Levels of `--fail-on`. A hint is a suggestion and fails nothing. */
const FAIL_ON = ['error', 'warning', 'information', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];

interface CheckOptions extends RuleOptions, InputOptions {
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly all?: boolean;
  /** Path of the cache. */
  readonly cache?: string;
}

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .summary(wording(say('report what is wrong, and exit with 1 when something is')))
    .description(
      wording(
        say(
          'Reports residue, damage and competing spellings. Exit code 0: nothing at the level of --fail-on; 1: something; 2: bad usage, or a file that could not be read (the others are still checked).',
        ),
      ),
    );
  addInputOptions(addRuleOptions(addPathArgument(command)))
    .addOption(
      new Option('--format <format>', wording(say('how to report'))).choices(FORMAT_NAMES).default('pretty'),
    )
    .addOption(
      new Option('--fail-on <severity>', wording(say('the lightest severity that makes the exit code 1')))
        .choices(FAIL_ON)
        .default('warning'),
    )
    .option('--all', wording(say('show each finding, also where many are alike')))
    .option(
      '--cache <file>',
      wording(
        say(
          'keep results in this file, and take those of articles that have not changed; an interrupted run goes on',
        ),
      ),
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk check story.txt
  $ copydesk check articles/ --fail-on error
  $ copydesk check --format json articles/ > findings.json
  $ copydesk check --rules template,source/stub story.txt
  $ curl -s https://news.example/story.txt | copydesk check -
  $ copydesk check --format github $(git diff --name-only '*.txt')
  $ zcat crawl.jsonl.gz | copydesk check --input jsonl:body --format jsonl -
  $ copydesk check --input warc CC-MAIN-20260101-00000.warc.wet.gz
  $ copydesk check --cache ~/.cache/articles.cache articles/`,
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      process.exitCode = await check(paths, options);
    });
}

/**
 * Runs the command. Returns the exit code.
 * @throws UsageError when a rule is named that there is not, before anything is written
 */
async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { isTTY, columns } = process.stdout;
  const formatOptions: FormatOptions = {
    name: options.format,
    all: options.all ?? false,
    ...(catalogue === undefined ? {} : { catalogue }),
    screen: { ...(isTTY === undefined ? {} : { isTTY }), ...(columns === undefined ? {} : { columns }) },
  };
  const format = checkFormat(formatOptions);
  selectRules(options);
  const { rules, off } = options;
  const named = { ...(rules === undefined ? {} : { rules }), ...(off === undefined ? {} : { off }) };
  const settings = { rules: named, format: formatOptions };
  const tally = new Tally();
  const progress = progressOn(process.stderr);
  const cache =
    options.cache === undefined ? undefined : await CheckCache.open(options.cache, settings, tell);
  await write(format.begin());
  try {
    const portions = portionsOf(paths, options.input);
    for await (const checked of checkPortions(portions, settings, options.jobs, cache)) {
      for (const { counts } of checked) tally.add(counts);
      progress.clear();
      await writeAll(joinedInPieces(checked.flatMap(({ rendered }) => format.file(rendered))));
      progress.advance(checked.length);
    }
  } finally {
    cache?.close();
  }
  progress.clear();
  await write(format.end(tally.summary));
  if (cache !== undefined) {
    const { articles, taken } = cache.counts;
    tell(
      say('{taken, number} of {articles, plural, one {# article} other {# articles}} taken from the cache', {
        taken,
        articles,
      }),
    );
  }
  return exitCodeOf(tally.summary, options.failOn);
}

function exitCodeOf(summary: Summary, failOn: FailOn): number {
  if (summary.problems > 0) return EXIT_TROUBLE;
  if (failOn === 'never') return EXIT_CLEAN;
  const failing = SEVERITIES.some(
    (severity) => atLeast(severity, failOn) && summary.severities[severity] > 0,
  );
  return failing ? EXIT_FINDINGS : EXIT_CLEAN;
}
