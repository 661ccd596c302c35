/** `copydesk help`: the help of a command, and of a command of a command. */

import type { Command } from 'commander';
import { say } from '../messages/message.ts';
import { wording } from './reader.ts';

/** To be called when all other commands are there: those that hold commands get no `help` of the parser's own. */
export function addHelp(program: Command): void {
  for (const command of program.commands) command.helpCommand(false);
  program
    .helpCommand(false)
    .command('help')
    .description(wording(say('print the help of a command')))
    .argument('[command...]')
    .action((names: readonly string[]) => commandNamed(program, names).outputHelp());
}

/** The command that a path of names leads to: `names unify`. A name that there is none of ends in the parser's error. */
function commandNamed(program: Command, names: readonly string[]): Command {
  let command = program;
  for (const name of names) {
    const next = command.commands.find((one) => one.name() === name);
    command = next ?? command.error(`error: unknown command '${name}'`);
  }
  return command;
}
