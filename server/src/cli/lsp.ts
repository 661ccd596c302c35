/** `copydesk lsp`: starts the language server, for editors that want one command to start. */

import type { Command } from 'commander';
import { say } from '../messages/message.ts';
import { examplesTitle } from './help-words.ts';
import { leaveBrokenPipeToOthers } from './output.ts';
import { wording } from './reader.ts';

/** How vscode-languageserver is told to speak with its client. */
const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

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
      leaveBrokenPipeToOthers();
      // The server reads its transport from the command line, as every server of its library does.
      if (!process.argv.some((argument) => TRANSPORTS.test(argument))) process.argv.push('--stdio');
      await import('../lsp/node/node.ts');
    });
}
