/**
 * Reads an article with VS Code set to Arabic: what the extension and its server say is Arabic, and the pages of the
 * extension run from the right. `node drive-arabic.mts [oldest|newest]`; the last line printed is the counts as JSON.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { assertAccessibleBody } from './accessibility.mts';
import { DeskWindow } from './desk-page.mts';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { FIRST, makeNewsroom } from './newsroom.mts';
import { SideBar } from './side-bar.mts';

const name = process.argv.includes('oldest') ? 'oldest' : 'newest';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const read = async (file: string): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(root, file), 'utf8'));
const [titles, words] = [await read('package.nls.ar.json'), await read('l10n/bundle.l10n.ar.json')];

/** A title of package.json in Arabic. */
const title = (key: string): string => titles[key] ?? assert.fail(`${key} has no Arabic`);
/** A sentence of the extension in Arabic. */
const said = (sentence: string): string => words[sentence] ?? assert.fail(`${sentence} has no Arabic`);
const command = (key: string): string => `Copydesk: ${title(key)}`;

const article = FIRST.slice(FIRST.lastIndexOf('/') + 1);
const COMPETING = 'زيلنسكي';

/** A sentence in Latin letters: three words, none of them a quotation or a name of the product. */
const LATIN = /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/;

await inInstalledWindow(
  {
    suite: `vscode ${name}, Arabic`,
    name,
    withSample: false,
    locale: 'ar',
    settings: { 'copydesk.annotations.layer': 'amal', 'security.workspace.trust.enabled': false },
    prepare: async (workspace) => {
      await makeNewsroom(join(workspace.folder, 'newsroom'));
      await writeFile(workspace.file, JSON.stringify({ folders: [{ path: 'newsroom' }] }));
    },
  },
  async (window) => {
    await readAsText(window);
    await readViews(window);
    await readDesk(window);
    await readReport(window);
    await readFirstSteps(window);
  },
);

async function shoot({ page }: Window, picture: string): Promise<void> {
  await page.screenshot({ path: join(root, `out/pictures/arabic-${picture}.png`), animations: 'disabled' });
}

async function isArabic(what: Locator): Promise<void> {
  const text = await what.innerText();
  assert.match(text, /\p{Script=Arabic}/u);
  assert.doesNotMatch(text, LATIN);
}

async function readAsText(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('the hover over a finding is Arabic, what the server says included', async () => {
    await person.arrives();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour' }).first().click();
    await person.opens(article);
    await person.sees('warning');
    await person.finds(COMPETING);
    await person.readsHover();
    await isArabic(page.locator('.monaco-hover:not(.hidden) .hover-row').first());
    await shoot(window, 'hover');
    await page.keyboard.press('Escape');
  });
  await step('so are the fixes', async () => {
    const fixes = await person.asksForFixes();
    assert.ok(fixes.length > 1);
    // VS Code speaks English here, and so do the actions of its own.
    for (const fix of fixes) assert.match(fix, /\p{Script=Arabic}/u);
    await shoot(window, 'fixes');
    await page.keyboard.press('Escape');
  });
  await step('and the entry of the status bar', async () => {
    await page.locator('.statusbar-item', { hasText: 'العربية' }).first().waitFor();
  });
}

async function readViews(window: Window): Promise<void> {
  const { page, step } = window;
  const bar = new SideBar(page);
  const [names, annotations, findings] = [
    title('view.names'),
    title('view.annotations'),
    title('view.findings'),
  ];
  await step('the views have Arabic titles and rows', async () => {
    await bar.opens(names);
    await bar.showsOnly(names);
    await bar.unfolds(bar.row(names, /^\s*غوتيريش/));
    await shoot(window, 'names');
    await bar.showsOnly(annotations);
    await bar.row(annotations, 'karim').waitFor();
    await isArabic(bar.pane(annotations).locator('.monaco-list-row').first());
    await shoot(window, 'annotations');
    await bar.showsOnly(findings);
    const first = bar.pane(findings).locator('.monaco-list-row').first();
    await first.waitFor();
    await isArabic(first);
    await shoot(window, 'findings');
  });
}

async function readDesk(window: Window): Promise<void> {
  const { page, person, step } = window;
  const desk = new DeskWindow(page);
  await step('the Desk runs from the right and speaks Arabic', async () => {
    await person.runs(command('command.openDesk'));
    await desk.arrives();
    await desk.focuses();
    await desk.walksTo(COMPETING);
    const html = desk.frame.locator('html');
    assert.equal(await html.getAttribute('dir'), 'rtl');
    assert.equal(await html.getAttribute('lang'), 'ar');
    await isArabic(desk.bar);
    await isArabic(desk.frame.locator('.strip'));
    await shoot(window, 'desk');
    await assertAccessibleBody(desk.frame.locator('body'), axe);
  });
  await step('it says in Arabic what was taken back', async () => {
    await desk.presses('r', 'Control+Z');
    const told = desk.bar.locator('.told', { hasText: COMPETING });
    await told.waitFor();
    await isArabic(told);
    await desk.frame.locator('.current', { hasText: COMPETING }).waitFor();
    await shoot(window, 'desk-taken-back');
  });
  await step('so do its lists', async () => {
    await desk.presses('h');
    await isArabic(desk.frame.locator('dialog'));
    await shoot(window, 'desk-keys');
    await desk.presses('Escape');
    await desk.frame.locator('dialog').waitFor({ state: 'detached' });
    await desk.frame.locator('button', { hasText: said('Edit the legend') }).click();
    await desk.frame.locator('.legend-dialog').waitFor();
    await shoot(window, 'desk-legend');
    await assertAccessibleBody(desk.frame.locator('body'), axe);
    await desk.presses('Escape');
    await desk.frame.locator('dialog').waitFor({ state: 'detached' });
  });
}

async function readReport(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('the report runs from the right and speaks Arabic', async () => {
    await person.runs(command('command.report'));
    const frame: FrameLocator = page
      .frameLocator('iframe.webview.ready')
      .last()
      .frameLocator('iframe')
      .last();
    await frame.locator('h2').nth(2).waitFor();
    assert.equal(await frame.locator('html').getAttribute('dir'), 'rtl');
    for (const heading of await frame.locator('.folder h2, .overview h2').all()) await isArabic(heading);
    await shoot(window, 'report');
    await frame.locator('h2').nth(2).scrollIntoViewIfNeeded();
    await shoot(window, 'report-below');
  });
}

async function readFirstSteps(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('the first steps are Arabic', async () => {
    await person.runs(command('command.openWalkthrough'));
    const heading = title('walkthrough.samples.title');
    await page.locator('.gettingStartedContainer .step-title', { hasText: heading }).first().waitFor();
    await shoot(window, 'walkthrough');
  });
}
