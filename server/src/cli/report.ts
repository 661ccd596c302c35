/** `copydesk report`: one HTML page about the articles, to look at, to print, to send on. */
import type { Command } from 'commander';
import { writeFileAtomic } from '../host/files.ts';
import { ALL_RULES } from './all-rules.ts';
import type { CheckedFile } from './checked-file.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { STANDARD_INPUT } from './find-articles.ts';
import { tell, write } from './output.ts';
import { reportPage } from './report/page.ts';
import { type RuleOptions, selectRules } from './rule-selection.ts';
import { checkAll } from './run.ts';
import { addPathArgument, addRuleOptions } from './shared-options.ts';

interface ReportOptions extends RuleOptions {
  readonly output: string;
}

export function addReport(program: Command): void {
  const command = program
    .command('report')
    .summary('make one HTML page of the articles, with findings and names')
    .description(
      'Makes one self-contained HTML page: the text with findings and names marked, notes in the margin, every ' +
        'entity with its forms. The page loads nothing and runs no script.',
    );
  addRuleOptions(addPathArgument(command))
    .option('-o, --output <file>', 'where to write the page; - is standard output', 'copydesk-report.html')
    .addHelpText(
      'after',
      `
Examples:
  $ copydesk report story.txt
  $ copydesk report articles/ --output desk.html
  $ cat story.txt | copydesk report - --output - > story.html`,
    )
    .action(async (paths: readonly string[], options: ReportOptions) => {
      process.exitCode = await report(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function report(paths: readonly string[], options: ReportOptions): Promise<number> {
  const files: CheckedFile[] = [];
  const summary = await checkAll(paths, selectRules(options), (file) => {
    files.push(file);
    for (const { message } of file.problems) tell(message);
  });
  const page = reportPage(files, summary, new Map(ALL_RULES.map((rule) => [rule.id, rule.title])));
  if (options.output === STANDARD_INPUT) await write(page);
  else {
    const written = await writeFileAtomic(options.output, page);
    if (!written.ok) {
      tell(written.message);
      return EXIT_TROUBLE;
    }
    await write(`${options.output}\n`);
  }
  return summary.problems > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}
