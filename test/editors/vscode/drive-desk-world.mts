/**
 * The Desk of the installed `.vsix` while the world around it changes: two Desks and a text editor over one article, undo
 * across them, a huge paste, words that are composed, a paragraph without end, an article that may not be written, files
 * that move or go, and a window that is loaded anew. `node drive-desk-world.mts [oldest|newest] [browser]`; the last line
 * printed is the counts as JSON.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { DeskWindow } from './desk-page.mts';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { onDisk, until } from './suite/conditions.ts';

const name = process.argv.includes('oldest') ? 'oldest' : 'newest';
const runsIn = process.argv.includes('browser') ? 'browser' : 'node';
const suite = `vscode ${name}, the Desk and the world${runsIn === 'browser' ? ' in the browser' : ''}`;

/** More than is drawn at once. */
const PASTED = 'وقال الوزير إن السفن وصلت إلى الميناء في الصباح.\n'.repeat(6000);

/** What is typed here is never taken back in more steps: a letter in each, and some that do nothing. */
const MOST_STEPS_BACK = 60;

const ENDLESS = `${'وقال شويغو إن السفن وصلت إلى ميناء اللاذقية، '.repeat(2500)}ثم عاد. [ad_1]`;

await inInstalledWindow(
  {
    suite,
    name,
    withSample: false,
    runsIn,
    settings: {
      'security.workspace.trust.enabled': false,
      'files.readonlyInclude': { '**/closed.txt': true },
    },
    prepare: async ({ folder }) => {
      const article = (file: string, text: string) => writeFile(join(folder, 'desk', file), text);
      await article('shared.txt', 'قال شويغو إن الميناء 🚀 مفتوح.\r\nوأضاف أن السفن ستعود.\r\n');
      await article('paste.txt', 'عنوان\n');
      await article('composed.txt', 'قال إن\n');
      await article('endless.txt', `${ENDLESS}\n`);
      await article('closed.txt', 'قال شويغو إن الميناء مفتوح.\n[ad_1]\n');
      await article('moved.txt', 'قال شويغو إن الميناء مفتوح.\n');
    },
  },
  async (window) => {
    await window.person.arrives();
    await pasteMuch(window);
    await composeWords(window);
    await readWithoutEnd(window);
    await readOnly(window);
    await loadAnew(window);
    await moveFile(window);
    await shareArticle(window);
  },
);

async function opensOnDesk({ page, person }: Window, file: string): Promise<DeskWindow> {
  await person.runs('View: Close All Editors');
  await person.opens(file);
  await person.runs('Copydesk: Open on the Desk');
  const desk = new DeskWindow(page);
  await desk.arrives();
  return desk;
}

async function saved(
  { page, workspace }: Window,
  file: string,
  isSo: (text: string) => boolean,
): Promise<void> {
  const path = join(workspace.folder, 'desk', file);
  await page.keyboard.press('Control+S');
  await until(`${file} on disk`, () => existsSync(path) && isSo(readFileSync(path, 'utf8')), [onDisk(path)]);
}

async function shareArticle(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('what is written on one Desk stands on the other, and in the text editor', async () => {
    await opensOnDesk(window, 'shared.txt');
    await person.runs('View: Split Editor Right');
    const pages = page.locator('iframe.webview.ready');
    await pages.nth(1).waitFor();
    const [first, second] = [0, 1].map((at) =>
      pages.nth(at).contentFrame().locator('iframe').contentFrame().locator('.cm-content'),
    ) as [Locator, Locator];
    await second.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('e');
    await page.keyboard.type('عاجل: ');
    for (const text of [first, second]) await text.filter({ hasText: 'عاجل: قال' }).waitFor();
    await person.runs('Copydesk: Open as text');
    await page.locator('.view-line', { hasText: 'عاجل' }).first().waitFor();
    await person.editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('END');
    await first.filter({ hasText: 'END' }).waitFor();
    await first.click();
    // How many steps back it is depends on how the letters came: as many as there are, and one too many does nothing.
    const changed = page.locator('.tab.dirty');
    for (let undone = 0; undone < MOST_STEPS_BACK && (await changed.count()) > 0; undone++) {
      await page.keyboard.press('Control+Z');
    }
    await first.filter({ hasNotText: 'عاجل' }).filter({ hasNotText: 'END' }).waitFor();
    await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
  });
}

async function pasteMuch(window: Window): Promise<void> {
  await window.step(
    'a huge paste is in the document as it was pasted, and the page says what is drawn',
    async () => {
      const desk = await opensOnDesk(window, 'paste.txt');
      await desk.focuses();
      await desk.presses('Control+End', 'e');
      await desk.text.evaluate((content, text) => {
        const { DataTransfer, ClipboardEvent } = content.ownerDocument.defaultView!;
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        content.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, PASTED);
      await desk.frame.locator('.notice', { hasText: 'A long text' }).waitFor();
      await saved(window, 'paste.txt', (text) => text === `عنوان\n${PASTED}`);
    },
  );
}

async function composeWords(window: Window): Promise<void> {
  const { page, step } = window;
  await step('words that are composed letter by letter come whole', async () => {
    const desk = await opensOnDesk(window, 'composed.txt');
    await desk.focuses();
    await desk.presses('Control+Home', 'End', 'e');
    const session = await page.context().newCDPSession(page);
    for (const text of ['ا', 'ال', 'الم', 'الميناء']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await session.send('Input.insertText', { text: 'الميناء' });
    await desk.sees('قال إنالميناء');
    await desk.presses('Escape');
    await saved(window, 'composed.txt', (text) => text === 'قال إنالميناء\n');
  });
}

async function readWithoutEnd(window: Window): Promise<void> {
  const { page, step } = window;
  await step('a paragraph without end opens, and P goes to its end', async () => {
    const desk = await opensOnDesk(window, 'endless.txt');
    await desk.focuses();
    await desk.presses('Control+Home', 'p');
    await desk.frame.locator('.current', { hasText: '[ad_1]' }).waitFor();
    await page.screenshot({ path: join(root, 'out/pictures/desk-endless.png') });
  });
}

async function readOnly(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('an article that may not be written stays as it is, and is read all the same', async () => {
    const desk = await opensOnDesk(window, 'closed.txt');
    const before = await desk.reads();
    await desk.focuses();
    await desk.presses('Control+Home', 'e');
    await page.keyboard.type('xx');
    await desk.frame.locator('.notice', { hasText: 'read-only' }).waitFor();
    assert.equal(await desk.reads(), before);
    await desk.focuses();
    await desk.presses('n');
    await desk.bar.locator('.actions button').first().waitFor();
    await desk.presses('a');
    await person.runs('Notifications: Show Notifications');
    await page
      .locator('.notifications-center .notification-list-item-message', { hasText: 'read-only' })
      .waitFor();
    await person.runs('Notifications: Clear All Notifications');
    assert.equal(await desk.reads(), before);
    await page.screenshot({ path: join(root, 'out/pictures/desk-closed.png') });
  });
}

async function loadAnew(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('the Desk is there again when its window is loaded anew', async () => {
    await opensOnDesk(window, 'shared.txt');
    await person.runs('Developer: Reload Window');
    await page.locator('.monaco-workbench').waitFor({ state: 'detached' });
    await person.arrives();
    const desk = new DeskWindow(page);
    await desk.arrives();
    await desk.sees('قال شويغو');
  });
}

async function moveFile(window: Window): Promise<void> {
  const { page, workspace, step } = window;
  await step('an article that is moved away, or deleted, takes nothing with it', async () => {
    const desk = await opensOnDesk(window, 'moved.txt');
    await desk.focuses();
    await desk.presses('Control+Home', 'e');
    await page.keyboard.type('جديد ');
    await desk.presses('Escape');
    await page.locator('.tab.active.dirty').waitFor();
    const path = join(workspace.folder, 'desk/moved.txt');
    await rename(path, join(workspace.folder, 'desk/elsewhere.txt'));
    await page.locator('.explorer-folders-view .label-name', { hasText: 'elsewhere.txt' }).waitFor();
    await rm(join(workspace.folder, 'desk/elsewhere.txt'));
    await desk.sees('جديد قال');
    await page.screenshot({ path: join(root, 'out/pictures/desk-moved.png') });
    await desk.focuses();
    await saved(window, 'moved.txt', (text) => text.startsWith('جديد قال'));
  });
}
