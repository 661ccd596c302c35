/** `copydesk index merge`: parts of an index become one, the same whatever their order and however they were cut. */

import type { Command } from 'commander';
import { IndexError } from '../../host/corpus/read-index.ts';
import { STANDARD_INPUT } from '../../host/find-articles.ts';
import { say } from '../../messages/message.ts';
import { EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle } from '../help-words.ts';
import { tell } from '../output.ts';
import { wording } from '../reader.ts';
import { addParts } from './index-input.ts';
import { indexWriterFor, writeIndex } from './index-output.ts';

interface MergeOptions {
  readonly output: string;
}

/** Adds the subcommand to `copydesk index`. */
export function addIndexMerge(index: Command): void {
  index
    .command('merge')
    .summary(wording(say('join parts of an index into one')))
    .description(
      wording(
        say(
          'Joins parts of an index into one. Of an article that several parts have the latest reading is taken. A part that is damaged or not whole is named with its line; nothing is written then, and the exit code is 2.',
        ),
      ),
    )
    .argument('<parts...>', wording(say('indexes, packed by gzip or not; - is standard input')))
    .option(
      '--output <file>',
      wording(say('where the index goes; one that ends in .gz is packed')),
      STANDARD_INPUT,
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk index merge --output archive.index parts/*.index
  $ cat parts/part-* | copydesk index merge - > archive.index`,
    )
    .action(async (parts: readonly string[], options: MergeOptions) => {
      process.exitCode = await merge(parts, options);
    });
}

/** Runs the command. Returns the exit code. */
async function merge(parts: readonly string[], { output }: MergeOptions): Promise<number> {
  const writer = indexWriterFor(output);
  try {
    return await writeIndex(writer, await addParts(writer, parts), output);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    tell(error.message);
    tell(say('Nothing was written.'));
    return EXIT_TROUBLE;
  } finally {
    writer.dispose();
  }
}
