/** `copydesk boilerplate`: short lines that many files of a folder share, which no list can know. */

import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { phraseKey } from '../artifacts/project-lexicon.ts';
import { findArticles } from '../host/find-articles.ts';
import { acceptPhrase, readProject } from '../host/project.ts';
import { projectRoot } from '../host/project-files.ts';
import { say } from '../messages/message.ts';
import { FEWEST_FILES, LineCounter } from '../project/shared-lines.ts';
import { printable } from '../text/printable.ts';
import { readInput } from './article-input.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { addIndexOption, articlesOfIndexes } from './index/index-input.ts';
import { tell, write } from './output.ts';
import { wording } from './reader.ts';
import { UsageError } from './usage-error.ts';

interface BoilerplateOptions {
  readonly min: string;
  readonly json?: boolean;
  readonly accept?: readonly string[];
  readonly annotator?: string;
  readonly index?: readonly string[];
}

export function addBoilerplate(program: Command): void {
  const command = program
    .command('boilerplate')
    .summary(wording(say('short lines that many files of a folder share')))
    .description(
      wording(
        say(
          'Lists short lines that repeat across the articles of a folder, those of most files first. --accept adds a line to .copydesk/phrases.tsv with who decided and when; it is reported from then on (chrome/project-phrase).',
        ),
      ),
    )
    .argument('[FOLDER...]', wording(say('folders and articles; nothing is the current folder')));
  addIndexOption(command)
    .option('--min <files>', wording(say('in how many files a line must stand')), String(FEWEST_FILES))
    .option(
      '--accept <line>',
      wording(say('add this line to the project’s lexicon (may be repeated)')),
      collect,
    )
    .option(
      '--annotator <name>',
      wording(say('who decides, for --accept (default: the name of your account)')),
    )
    .option('--json', wording(say('write one object instead of a list')))
    .addHelpText(
      'after',
      '\nExamples:\n  $ copydesk boilerplate articles/\n  $ copydesk boilerplate articles/ --accept "Share this story"',
    )
    .action(async (folders: readonly string[], options: BoilerplateOptions) => {
      process.exitCode = await boilerplate(folders, options);
    });
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** Runs the command. Returns the exit code. */
async function boilerplate(folders: readonly string[], options: BoilerplateOptions): Promise<number> {
  const fewest = Number(options.min);
  if (!Number.isInteger(fewest) || fewest < 2)
    throw new UsageError(say('--min takes a whole number from 2 on'));
  const counter = new LineCounter();
  let exitCode = EXIT_CLEAN;
  const { index = [] } = options;
  const counted = new Set<string>();
  for await (const found of index.length > 0 && folders.length === 0 ? [] : findArticles(folders)) {
    const input = await readInput(found);
    if (input.kind === 'problem') {
      tell(input.message);
      exitCode = EXIT_TROUBLE;
    } else {
      counter.add(input.text);
      if (index.length > 0) counted.add(input.path);
    }
  }
  // An article that a PATH names as well counts as it is on disk.
  for await (const { path, lines } of articlesOfIndexes(index)) {
    if (!counted.has(path)) counter.addLines(lines);
  }
  if (options.accept !== undefined) {
    return accept(folders[0] ?? '.', options.accept, counter, options.annotator);
  }
  const { lexicon } = await readProject(folders[0] ?? '.');
  const lines = counter
    .shared(fewest)
    .filter(({ line }) => !lexicon.residue.has(phraseKey(line)) && !lexicon.allowed.has(phraseKey(line)))
    .map(({ line, files, times }) => ({ line, files, times }));
  if (options.json === true) await write(`${JSON.stringify({ version: 1, files: counter.files, lines })}\n`);
  else if (lines.length === 0 && exitCode === EXIT_CLEAN)
    tell(
      say('no line to list stands in {fewest} articles or more, of {files} that were read', {
        fewest,
        files: counter.files,
      }),
    );
  else for (const { line, files, times } of lines) await write(`${files}\t${times}\t${printable(line)}\n`);
  return exitCode;
}

async function accept(
  folder: string,
  lines: readonly string[],
  counter: LineCounter,
  annotator = userInfo().username,
): Promise<number> {
  const root = (await projectRoot(folder)) ?? folder;
  let exitCode = EXIT_CLEAN;
  for (const line of lines) {
    if (phraseKey(line) === '') throw new UsageError(say('“{line}” has no words', { line }));
    const decision = { phrase: line, who: annotator, when: new Date(), counts: counter.countOf(line) };
    const accepted = await acceptPhrase(root, decision);
    if (!accepted.ok) {
      tell(accepted.message);
      exitCode = EXIT_TROUBLE;
    } else
      tell(
        accepted.added
          ? say('“{line}” is residue from now on', { line })
          : say('“{line}” was accepted before', { line }),
      );
  }
  return exitCode;
}
