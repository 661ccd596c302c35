/** `copydesk merge-driver`: what git calls to merge two versions of a sidecar. */

import type { Command } from 'commander';
import { resolveConflictMarkers } from '../../annotations/merging/conflict-markers.ts';
import { mergeLayers } from '../../annotations/merging/merge.ts';
import { readSidecarFile, writeFileAtomic } from '../../host/files.ts';
import { say } from '../../messages/message.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { tell } from '../output.ts';
import { wording } from '../reader.ts';
import { UsageError } from '../usage-error.ts';

export function addMergeDriver(program: Command): void {
  program
    .command('merge-driver')
    .summary(wording(say('merge two versions of annotations, for git')))
    .description(
      wording(
        say(
          'Merges versions of a sidecar record by record and writes the result over OURS, as git asks of a merge driver. “copydesk git-setup” tells git of it. With --markers it mends a sidecar in which another merge left conflict markers. Exit code 0, or 2 when something could not be read or written: then git takes the file for conflicted, and nothing was changed.',
        ),
      ),
    )
    .argument('<FILES...>', wording(say('BASE OURS THEIRS (%O %A %B of git); with --markers: sidecars')))
    .option('--markers', wording(say('mend sidecars that hold conflict markers')))
    .action(async (files: readonly string[], options: { readonly markers?: boolean }) => {
      process.exitCode = options.markers === true ? await mend(files) : await merge(files);
    });
}

/** Merges. Returns the exit code. */
async function merge(files: readonly string[]): Promise<number> {
  const [base, ours, theirs] = files;
  if (base === undefined || ours === undefined || theirs === undefined || files.length > 3) {
    throw new UsageError(say('three files are needed: BASE OURS THEIRS'));
  }
  const texts = await readAll([base, ours, theirs]);
  if (texts === undefined) return EXIT_TROUBLE;
  const [before, mine, other] = texts;
  return written(ours, mergeLayers(before!, mine!, other!));
}

async function mend(files: readonly string[]): Promise<number> {
  let exitCode = EXIT_CLEAN;
  for (const file of files) {
    const texts = await readAll([file]);
    const mended = texts === undefined ? undefined : resolveConflictMarkers(texts[0]!);
    if (mended === undefined) exitCode = EXIT_TROUBLE;
    else if (mended !== texts?.[0]) exitCode = Math.max(exitCode, await written(file, mended));
  }
  return exitCode;
}

async function readAll(paths: readonly string[]): Promise<readonly string[] | undefined> {
  const texts: string[] = [];
  for (const path of paths) {
    const read = await readSidecarFile(path);
    if (!read.ok) {
      tell(read.message);
      return undefined;
    }
    // An empty side of a merge is an empty file of git's; what is not there is a slip of whoever typed it.
    if (!read.exists) {
      tell(say('cannot read {path}: {why}', { path, why: say('there is no such file or folder') }));
      return undefined;
    }
    texts.push(read.text);
  }
  return texts;
}

async function written(path: string, text: string): Promise<number> {
  const outcome = await writeFileAtomic(path, text);
  if (outcome.ok) return EXIT_CLEAN;
  tell(outcome.message);
  return EXIT_TROUBLE;
}
