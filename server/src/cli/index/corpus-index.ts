/** `copydesk index`: what many articles say together, read in parts and joined. */

import type { Command } from 'commander';
import { say } from '../../messages/message.ts';
import { wording } from '../reader.ts';
import { addIndexBuild } from './index-build.ts';
import { addIndexMerge } from './index-merge.ts';

export function addIndex(program: Command): void {
  const index = program
    .command('index')
    .summary(wording(say('read a corpus in parts, on any number of machines, and join them')))
    .description(
      wording(
        say(
          'Reads names and short lines of articles into an index. Parts may be built anywhere and are joined in any order, with the same result as one run. “names list”, “names unify” and “boilerplate” read it with --index.',
        ),
      ),
    );
  addIndexBuild(index);
  addIndexMerge(index);
}
