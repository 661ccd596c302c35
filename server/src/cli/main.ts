/** The command line: which subcommands there are, and what becomes of an error. One file for each subcommand. */

import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { say } from '../messages/message.ts';
import { addAdjudicate } from './annotations/adjudicate.ts';
import { addAgree } from './annotations/agree.ts';
import { addAnnotate } from './annotations/annotate.ts';
import { addExport } from './annotations/export.ts';
import { addGitSetup } from './annotations/git-setup.ts';
import { addImport } from './annotations/import.ts';
import { addMergeDriver } from './annotations/merge-driver.ts';
import { addReconcile } from './annotations/reconcile.ts';
import { addBoilerplate } from './boilerplate.ts';
import { addCheck } from './check.ts';
import { addEntities } from './entities.ts';
import { addEvaluate } from './evaluation/evaluate.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { addFix } from './fix.ts';
import { addGazetteer } from './gazetteer/gazetteer.ts';
import { addHelp } from './help.ts';
import { examplesTitle, HELP_WORDS, type HelpExample, helpExamples, helpText } from './help-words.ts';
import { addIndex } from './index/corpus-index.ts';
import { addLanguageServer } from './lsp.ts';
import { addNames } from './names/names.ts';
import { endWhenOutputFails, tell } from './output.ts';
import { serveChecks } from './parallel/check-worker.ts';
import { parserError } from './parser-errors.ts';
import { LOCALE_OPTION, readLocale, wording } from './reader.ts';
import { addReport } from './report.ts';
import { addRules } from './rules.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** What people do most, and what it is for. */
const EXAMPLES: readonly HelpExample[] = [
  ['copydesk check story.txt', say('what is wrong, with the line quoted')],
  ['copydesk fix --write story.txt', say('mend what can be mended without asking')],
  ['copydesk entities story.txt', say('who and what is named, in which forms')],
  ['copydesk report articles/', say('one HTML page about a folder')],
  ['copydesk reconcile articles/', say('find annotations again after a pull')],
  ['copydesk export --to brat story.txt', say('the annotations, for another tool')],
  ['copydesk import --from xmi story.xmi', say('annotations from another tool')],
  ['copydesk lsp --stdio', say('the language server, for editors')],
];

const program = new Command('copydesk')
  .description(
    wording(
      say(
        'Finds what scrapers and translators left in news text, and every way a name is spelled; mends it.',
      ),
    ),
  )
  .version(VERSION, '--version', wording(say('print the version')))
  .helpOption('--help', wording(say('print this help')))
  .option(
    LOCALE_OPTION,
    wording(say('the language of what is said: ar, en; that of the environment unless given')),
    readLocale,
  )
  .exitOverride()
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: false, ...HELP_WORDS })
  .configureOutput({ outputError: (said, write) => write(parserError(said)) })
  .addHelpText(
    'after',
    `
${examplesTitle}
${helpExamples(EXAMPLES)}

${helpText(say('copydesk help <command> says more of each.'))}`,
  );

addCheck(program);
addFix(program);
addEntities(program);
addReport(program);
addExport(program);
addImport(program);
addAnnotate(program);
addReconcile(program);
addAgree(program);
addAdjudicate(program);
addMergeDriver(program);
addGitSetup(program);
addRules(program);
addNames(program);
addGazetteer(program);
addBoilerplate(program);
addIndex(program);
addEvaluate(program);
addLanguageServer(program);
addHelp(program);

/** Usage errors are said in a sentence; anything else is a bug of ours and shows its stack. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CLEAN : EXIT_TROUBLE;
  if (error instanceof UsageError) tell(error.told);
  else tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT_TROUBLE;
}

async function main(): Promise<void> {
  endWhenOutputFails();
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeFor(error);
  }
}

// Threads of `check` are this same program: one file to ship, and the same code in all of them.
if (isMainThread) void main();
else serveChecks();
