/** `copydesk names`: commands about spellings of names. */
import type { Command } from 'commander';
import { addNamesCompare } from './names-compare.ts';

export function addNames(program: Command): void {
  const names = program
    .command('names')
    .summary('compare spellings of names')
    .description('Compares spellings of names.');
  addNamesCompare(names);
}
