/**
 * Takes the pictures of the README and of the first steps from the installed `.vsix`, each in light and in dark, into
 * media/walkthrough/. `node take-pictures.mts`, after `npm run package`. The last line printed is the counts as JSON.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskWindow } from './desk-page.mts';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { FIRST, makeNewsroom } from './newsroom.mts';
import { SideBar } from './side-bar.mts';

const folder = join(root, 'media/walkthrough');

/** A window as small as the place where the pictures are shown, so that letters stay as large as they can be. */
const SIZE = { width: 1000, height: 640 };

/** Of the pictures, which ship with the extension: letters stay clear, and the package stays small. */
const QUALITY = 60;

const SPELLED = 'غوتيريش';
const COMPETING = 'زيلنسكي';

const THEMES = [
  { name: 'light', theme: 'Default Light Modern', kind: '.vs' },
  { name: 'dark', theme: 'Default Dark Modern', kind: '.vs-dark' },
] as const;

const folderSettings = (theme: string): string =>
  JSON.stringify({
    folders: [{ path: 'newsroom' }],
    settings: { 'workbench.colorTheme': theme },
  });

await mkdir(folder, { recursive: true });
for (const { name, theme, kind } of THEMES) {
  await inInstalledWindow(
    {
      suite: `pictures, ${name}`,
      name: 'newest',
      withSample: false,
      settings: {
        'copydesk.annotations.layer': 'amal',
        'security.workspace.trust.enabled': false,
        'workbench.activityBar.location': 'top',
        'workbench.editor.empty.hint': 'hidden',
        'window.commandCenter': false,
        'window.title': 'Copydesk',
        'editor.fontSize': 16,
      },
      prepare: async (workspace) => {
        await makeNewsroom(join(workspace.folder, 'newsroom'));
        await writeFile(workspace.file, folderSettings(theme));
      },
    },
    async (window) => {
      await window.page.setViewportSize(SIZE);
      await window.page.locator(`.monaco-workbench${kind}`).waitFor();
      await takeAll(window, name);
    },
  );
}

async function takeAll(window: Window, theme: string): Promise<void> {
  const { page, person, step } = window;
  const bar = new SideBar(page);
  const article = FIRST.slice(FIRST.lastIndexOf('/') + 1);
  const take = async (title: string): Promise<void> => {
    await page.mouse.move(SIZE.width - 4, SIZE.height - 40);
    await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    const path = join(folder, `${title}-${theme}.jpg`);
    await page.screenshot({ path, animations: 'disabled', type: 'jpeg', quality: QUALITY });
  };
  await step('an article with what was found in it', async () => {
    await person.arrives();
    await openFrom(window, 'mirror', '2026-03-03-frame.article');
    await person.sees('error');
    await person.seesNames();
    await take('findings');
  });
  await step('the Desk', async () => {
    await openFrom(window, 'harbour', article);
    await person.runs('Copydesk: Open on the Desk');
    const desk = new DeskWindow(page);
    await desk.arrives();
    await person.runs('View: Toggle Primary Side Bar Visibility');
    await desk.focuses();
    await desk.walksTo(COMPETING);
    await take('desk');
    await person.runs('View: Toggle Primary Side Bar Visibility');
    await person.runs('Copydesk: Open as text');
    await person.editor.locator('.view-line').first().waitFor();
  });
  await step('the names', async () => {
    await bar.opens();
    await bar.showsOnly('Names');
    const name = bar.row('Names', new RegExp(`^\\s*${SPELLED}.*spellings`));
    await bar.unfolds(name);
    await bar.unfolds(bar.row('Names', /^\s*جوتيريش/));
    await bar.row('Names', 'الأوكرانية أن').click();
    await take('names');
  });
  await step('the annotations', async () => {
    await bar.showsOnly('Annotations');
    await bar.row('Annotations', 'The annotators disagree').waitFor();
    await bar.row('Annotations', 'karim').waitFor();
    await take('annotations');
  });
  await step('the findings by rule, and the changes before they are made', async () => {
    await bar.showsOnly('Findings');
    const rule = bar.row('Findings', 'Space before');
    await bar.unfolds(rule);
    await bar.presses(rule, 'Fix all by this rule');
    await page.locator('.refactor-preview, [id="refactorPreview"]').first().waitFor();
    await page.locator('.panel .monaco-button', { hasText: 'Apply' }).first().waitFor();
    await take('rules');
    await page.locator('.panel .monaco-button', { hasText: 'Discard' }).first().click();
  });
  await step('the report', async () => {
    await person.runs('View: Toggle Primary Side Bar Visibility');
    await person.runs('Copydesk: Report on this folder');
    const frame = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe').last();
    await frame.locator('h2', { hasText: 'Findings by folder' }).waitFor();
    await frame.locator('h2', { hasText: 'Findings by folder' }).scrollIntoViewIfNeeded();
    await take('report');
  });
}

/** Opens an article from a folder of the Explorer that is closed. */
async function openFrom({ page, person }: Window, outlet: string, article: string): Promise<void> {
  await person.runs('View: Show Explorer');
  const rows = page.locator('.explorer-folders-view .monaco-list-row');
  const row = rows.filter({ hasText: article }).first();
  if (!(await row.isVisible())) await rows.filter({ hasText: outlet }).first().click();
  await person.opens(article);
}
