/** `copydesk rules`: lists the rules, so that `--rules` and `--off` can name them. */

import type { Command } from 'commander';
import { say } from '../messages/message.ts';
import { ALL_RULES } from './all-rules.ts';
import { severityColour } from './formats/pretty.ts';
import { write } from './output.ts';
import { wording } from './reader.ts';
import { padded, terminalOf } from './terminal.ts';

export function addRules(program: Command): void {
  program
    .command('rules')
    .summary(wording(say('list every rule')))
    .description(wording(say('Lists every rule with its severity and title.')))
    .addHelpText('after', '\nExamples:\n  $ copydesk rules\n  $ copydesk rules | grep name/')
    .action(() => write(listRules()));
}

function listRules(): string {
  const { palette } = terminalOf(process.stdout, process.env);
  const rules = [...ALL_RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const column = Math.max(...rules.map((rule) => rule.id.length));
  return rules
    .map(({ id, severity, title }) => {
      const colour = severityColour(severity, palette);
      return `${padded(id, column)}  ${colour(padded(severity, 11))}  ${title}\n`;
    })
    .join('');
}
