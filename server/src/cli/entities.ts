/** `copydesk entities`: who and what the articles name, in which forms, and how often. */

import { type Command, Option } from 'commander';
import { say } from '../messages/message.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { jsonEntities, prettyEntities } from './formats/entities.ts';
import { examplesTitle } from './help-words.ts';
import { write } from './output.ts';
import { wording } from './reader.ts';
import { selectRules } from './rule-selection.ts';
import { checkAll } from './run.ts';
import { addPathArgument, addRecogniserOptions, type RecogniserOptions } from './shared-options.ts';
import { terminalOf } from './terminal.ts';

interface EntitiesOptions extends RecogniserOptions {
  readonly format: 'pretty' | 'json';
}

export function addEntities(program: Command): void {
  const command = program
    .command('entities')
    .summary(wording(say('list who and what is named, in which forms')))
    .description(
      wording(
        say(
          'Lists people (PER), organisations (ORG), places (LOC) and other names (MISC): the preferred form, and every form with its count. Where spellings compete, a mark says so.',
        ),
      ),
    );
  addPathArgument(command).addOption(
    new Option('--format <format>', wording(say('how to list')))
      .choices(['pretty', 'json'])
      .default('pretty'),
  );
  addRecogniserOptions(command)
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk entities story.txt
  $ copydesk entities --recogniser --format json articles/ > entities.json
  $ cat story.txt | copydesk entities -`,
    )
    .action(async (paths: readonly string[], options: EntitiesOptions) => {
      process.exitCode = await entities(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function entities(paths: readonly string[], options: EntitiesOptions): Promise<number> {
  const format =
    options.format === 'json'
      ? jsonEntities()
      : prettyEntities(terminalOf(process.stdout, process.env), wording);
  await write(format.begin());
  const summary = await checkAll(paths, selectRules({}), (file) => write(format.file(file)), {
    tagger: options.recogniser,
    network: options.nerModel,
  });
  await write(format.end());
  return summary.problems > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}
