/** `copydesk git-setup`: tells git of this repository to merge annotations record by record. */

import type { Command } from 'commander';
import { setUpGit } from '../../host/git-settings.ts';
import { say } from '../../messages/message.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';

export function addGitSetup(program: Command): void {
  program
    .command('git-setup')
    .summary(wording(say('let git merge annotations record by record')))
    .description(
      wording(
        say(
          'Writes a line into .gitattributes, which is to be committed, and the merge driver into the settings of this clone, which git does not share: run it once in each clone. Makes the folder .copydesk, where copies of annotated articles are kept. What is set up already is left alone.',
        ),
      ),
    )
    .argument('[FOLDER]', wording(say('a folder in the repository')), '.')
    .option('--driver <command>', wording(say('how git is to call the driver')), 'copydesk merge-driver')
    .action(async (folder: string, { driver }: { readonly driver: string }) => {
      const setup = await setUpGit(folder, driver);
      if (!setup.ok) tell(setup.message);
      else if (setup.changed.length === 0) await write('all was set up already\n');
      else await write(setup.changed.map((sentence) => `${sentence}\n`).join(''));
      process.exitCode = setup.ok ? EXIT_CLEAN : EXIT_TROUBLE;
    });
}
