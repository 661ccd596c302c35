/** `copydesk lsp`: starts the language server, for editors that want one command to start. */

import type { Command } from 'commander';
import { keepNewThingsYoung } from '../lsp/node/engine-settings.ts';
import { say } from '../messages/message.ts';
import { examplesTitle } from './help-words.ts';
import { leaveFailuresToOthers } from './output.ts';
import { wording } from './reader.ts';
import { UsageError } from './usage-error.ts';

/** How vscode-languageserver is told to speak with its client. */
const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Refuses a transport that does not say where its other end is. @throws UsageError */
function refuseUnfinished(args: readonly string[]): void {
  for (const [at, argument] of args.entries()) {
    const [, option, own] = /^--(socket|pipe)(?:=(.*))?$/.exec(argument) ?? [];
    if (option === undefined) continue;
    const value = own ?? args[at + 1] ?? '';
    const isKnown = option === 'pipe' ? value !== '' && !value.startsWith('--') : isPort(value);
    if (isKnown) continue;
    throw new UsageError(
      option === 'pipe'
        ? say('--pipe needs the name of a pipe: --pipe=NAME')
        : say('--socket needs the number of a port: --socket=6009'),
    );
  }
}

const isPort = (value: string): boolean =>
  /^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536;

export function addLanguageServer(program: Command): void {
  program
    .command('lsp')
    .summary(wording(say('start the language server, for editors')))
    .description(
      wording(
        say(
          'Starts the language server. It speaks the Language Server Protocol 3.17 over standard input and output.',
        ),
      ),
    )
    .option('--stdio', wording(say('over standard input and output (default)')))
    // Editors add options of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk lsp --stdio
  Neovim   cmd = { 'copydesk', 'lsp', '--stdio' }
  Emacs    (add-to-list 'eglot-server-programs '(text-mode "copydesk" "lsp" "--stdio"))`,
    )
    .action(async () => {
      leaveFailuresToOthers();
      refuseUnfinished(process.argv);
      // The server reads its transport from the command line, as every server of its library does.
      if (!process.argv.some((argument) => TRANSPORTS.test(argument))) process.argv.push('--stdio');
      keepNewThingsYoung();
      await import('../lsp/node/node.ts');
    });
}
