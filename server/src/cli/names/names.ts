/** `copydesk names`: commands about spellings of names. */

import type { Command } from 'commander';
import { say } from '../../messages/message.ts';
import { wording } from '../reader.ts';
import { addNamesCompare } from './names-compare.ts';
import { addNamesList } from './names-list.ts';
import { addNamesUnify } from './names-unify.ts';

export function addNames(program: Command): void {
  const names = program
    .command('names')
    .summary(wording(say('compare, list and unify spellings of names')))
    .description(
      wording(
        say('Compares spellings of names, lists names with several spellings, and brings them to one.'),
      ),
    );
  addNamesCompare(names);
  addNamesList(names);
  addNamesUnify(names);
}
