/** `copydesk index build`: articles become a part of an index. A filter: what is written of one depends on it alone. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { engineFingerprint } from '../../host/engine-fingerprint.ts';
import { STANDARD_INPUT } from '../../host/find-articles.ts';
import { say } from '../../messages/message.ts';
import { EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle } from '../help-words.ts';
import { portionsOf } from '../inputs/article-source.ts';
import { tell } from '../output.ts';
import { checkPortions } from '../parallel/check-portions.ts';
import { progressOn } from '../progress.ts';
import { wording } from '../reader.ts';
import { addInputOptions, addPathArgument, type InputOptions } from '../shared-options.ts';
import { VERSION } from '../version.ts';
import { indexWriterFor, writeIndex } from './index-output.ts';

interface BuildOptions extends InputOptions {
  readonly output: string;
  /** Milliseconds since 1970. */
  readonly asOf: number;
}

/** Adds the subcommand to `copydesk index`. */
export function addIndexBuild(index: Command): void {
  const command = index
    .command('build')
    .summary(wording(say('read articles into an index, or into a part of one')))
    .description(
      wording(
        say(
          'Reads articles and writes an index: a line for each, with the names and the short lines in it, sorted by path. Exit code 0, or 2 when something could not be read; the others are in the index.',
        ),
      ),
    );
  addInputOptions(addPathArgument(command))
    .option(
      '--output <file>',
      wording(say('where the index goes; one that ends in .gz is packed')),
      STANDARD_INPUT,
    )
    .addOption(
      new Option(
        '--as-of <time>',
        wording(say('when the articles were as they are; of two readings of one the later holds')),
      )
        .argParser(readTime)
        .default(0, 'none'),
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk index build --output archive.index articles/
  $ copydesk index build --input jsonl:body --output 07.index.gz crawl-07.jsonl.gz
  $ zcat crawl-07.jsonl.gz | copydesk index build --input jsonl:body - > 07.index
  $ copydesk index merge --output crawl.index.gz parts/*.index.gz`,
    )
    .action(async (paths: readonly string[], options: BuildOptions) => {
      process.exitCode = await build(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  const { output, asOf: stamp, input, jobs } = options;
  const engine = await engineFingerprint(VERSION);
  const settings = {
    // Names alone are looked for: the rules of the other families report, and nothing is reported here.
    rules: { rules: ['name'] },
    format: { name: 'index' as const, all: false, screen: {}, stamp },
  };
  const writer = indexWriterFor(output);
  const progress = progressOn(process.stderr);
  const problems = new Set<string>();
  try {
    for await (const checked of checkPortions(portionsOf(paths, input, 'by-text'), settings, jobs)) {
      for (const { rendered } of checked) {
        const [path, line] = rendered.items;
        if (path !== undefined && line !== undefined) await writer.add({ path, stamp, line });
        for (const notice of rendered.notices) {
          if (problems.has(notice)) continue;
          problems.add(notice);
          progress.clear();
          tell(notice);
        }
        progress.advance();
      }
    }
    progress.clear();
    const written = await writeIndex(writer, engine, output);
    return problems.size > 0 ? EXIT_TROUBLE : written;
  } finally {
    writer.dispose();
  }
}

/** @throws InvalidArgumentError when it is no time */
function readTime(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time))
    throw new InvalidArgumentError(wording(say('A date or a time, as 2026-01-31 or 2026-01-31T12:00Z.')));
  return time;
}
