/**
 * Menus of actions that VS Code throws away between the choice of an entry and the end of what it does, as it does on a
 * busy machine: it asks for a newer one, and a chosen fix must leave its record all the same.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunningHost } from '../../../scripts/code-server.mts';
import type { Window } from './installed.mts';
import type { Person } from './person.mts';
import { onDisk, until } from './suite/conditions.ts';

const MINORITY = 'شويجو';
const MAJORITY = 'شويغو';

/** Asks for actions of a kind that nobody offers: the answer takes the place of the last menu, and the server is not asked. */
export const NEWER_MENU = {
  key: 'ctrl+alt+9',
  command: 'editor.action.codeAction',
  args: { kind: 'nobody.offers.this', apply: 'never' },
};

/** @param isInNode whether the server is a process, which can be held up */
export async function chooseFromOldMenus(window: Window, isInNode: boolean): Promise<void> {
  const { person, step, host, skip } = window;
  await step('a fix that was looked at before it was made is recorded, though its menu is gone', async () => {
    const recorded = await asksInCopy(window, 'looked-at');
    await person.chooses(MAJORITY, 'Control+Enter');
    const apply = person.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' });
    await apply.waitFor();
    await person.page.keyboard.press('Control+1');
    await seesNewerMenu(person);
    await apply.click();
    await recorded();
  });
  if (!isInNode || process.platform === 'win32') {
    skip();
    return;
  }
  await step('and so is one whose menu goes while the server still makes it', async () => {
    const recorded = await asksInCopy(window, 'made-slowly');
    const server = await serverOf(host);
    process.kill(server, 'SIGSTOP');
    try {
      await person.chooses(MAJORITY);
      await seesNewerMenu(person);
    } finally {
      process.kill(server, 'SIGCONT');
    }
    await recorded();
  });
}

/**
 * Opens the menu of a finding in an article of its own: a fix that was undone and comes back is recorded without the menu.
 * @returns waits until the fix is recorded, and saves the article
 */
async function asksInCopy({ person, workspace }: Window, name: string): Promise<() => Promise<void>> {
  const file = join(workspace.folder, `desk/${name}.article.txt`);
  const sidecar = `${file}.ann.jsonl`;
  copyFileSync(fileURLToPath(new URL('articles/desk/harbour.article.txt', import.meta.url)), file);
  await person.opens(`${name}.article.txt`);
  await person.sees('warning');
  await person.finds(MINORITY);
  await person.asksAtOnce();
  return async () => {
    const recorded = (): boolean => existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes(MINORITY);
    await until('the record of the fix', recorded, [onDisk(sidecar)]);
    await person.saves();
  };
}

async function seesNewerMenu({ page }: Person): Promise<void> {
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+Alt+9');
  await page.locator('.monaco-editor-overlaymessage', { hasText: 'No code actions' }).waitFor();
}

/** The process of the language server. @throws Error unless there is exactly one */
async function serverOf({ data }: RunningHost): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args=']);
  const found = stdout.split('\n').filter((line) => line.includes(data) && line.includes('dist/server.js'));
  if (found.length !== 1) throw new Error(`${found.length} servers are running:\n${found.join('\n')}`);
  return Number.parseInt(found[0]!, 10);
}
