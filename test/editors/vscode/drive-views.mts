/**
 * Works with the views of the installed `.vsix` as a person would: names, annotations, findings, the report, the first
 * steps. `node drive-views.mts [oldest|newest] [browser]`; with `browser` the extension runs in a worker of the browser,
 * where the server makes the report. The last line printed is the counts as JSON.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { assertAccessibleBody } from './accessibility.mts';
import { DeskWindow } from './desk-page.mts';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { FIRST, makeNewsroom } from './newsroom.mts';
import { SideBar } from './side-bar.mts';
import { onDisk, until } from './suite/conditions.ts';
import { openThemed } from './themed-page.mts';

const name = process.argv.includes('oldest') ? 'oldest' : 'newest';
const runsIn = process.argv.includes('browser') ? 'browser' : 'node';
const pictures = join(root, 'out/pictures');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TRUMP = 'ترامب';
const TRUMP_ALSO = 'ترمب';
const GUTERRES = 'غوتيريش';
const GUTERRES_ALSO = 'جوتيريش';
const COMMA = 'Space before';

const article = FIRST.slice(FIRST.lastIndexOf('/') + 1);

await mkdir(pictures, { recursive: true });
await inInstalledWindow(
  {
    suite: `vscode ${name}, views${runsIn === 'browser' ? ' in the browser' : ''}`,
    name,
    runsIn,
    withSample: false,
    settings: { 'copydesk.annotations.layer': 'amal', 'security.workspace.trust.enabled': false },
    prepare: async (workspace) => {
      await makeNewsroom(join(workspace.folder, 'newsroom'));
      await writeFile(workspace.file, JSON.stringify({ folders: [{ path: 'newsroom' }] }));
    },
  },
  async (window) => {
    await listNames(window);
    await decideAboutNames(window);
    await listAnnotations(window);
    await mendByRule(window);
    await unifyEverywhere(window);
    await makeReport(window);
    await takeFirstSteps(window);
  },
);

async function shoot({ page }: Window, title: string): Promise<void> {
  const file = `views-${runsIn === 'browser' ? 'browser-' : ''}${title}.png`;
  await page.screenshot({ path: join(pictures, file), animations: 'disabled' });
}

async function listNames(window: Window): Promise<void> {
  const { page, person, step } = window;
  const bar = new SideBar(page);
  await step('an article opens, and the side bar lists who is named in it', async () => {
    await person.arrives();
    for (const folder of ['harbour']) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: folder }).first().click();
    }
    await person.opens(article);
    await bar.opens();
    await bar.showsOnly('Names');
    await bar.row('Names', TRUMP).waitFor();
    await bar.row('Names', GUTERRES).waitFor();
    await shoot(window, 'names');
  });
  await step('names in competing spellings can be put first, and shown alone', async () => {
    await bar.pressesTitle('Names', 'Show only names in competing spellings');
    await bar.row('Names', 'Kim').waitFor({ state: 'detached' });
    await bar.row('Names', 'سوريا').waitFor({ state: 'detached' });
    await bar.row('Names', TRUMP).waitFor();
    await bar.pressesTitle('Names', 'Show all names');
    await bar.row('Names', 'سوريا').waitFor();
  });
  await step('a name unfolds to its spellings, a spelling to its places, and a place is shown', async () => {
    await bar.unfolds(bar.row('Names', new RegExp(`^\\s*${TRUMP}.*spellings`)));
    const minority = bar.row('Names', new RegExp(`^\\s*${TRUMP_ALSO}`));
    await bar.unfolds(minority);
    await bar.row('Names', 'وأضاف').click();
    await page
      .locator(
        '.editor-group-container.active .monaco-editor .view-line .selected-text, .monaco-editor .selected-text',
      )
      .first()
      .waitFor({ state: 'attached' });
    await shoot(window, 'names-unfolded');
  });
  await step('typing in the article keeps open what is open', async () => {
    await person.editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`وقال ${TRUMP}.`);
    const row = bar.row('Names', new RegExp(`^\\s*${TRUMP_ALSO}`));
    await bar.row('Names', new RegExp(`^\\s*${TRUMP}\\D*7.*spellings`)).waitFor();
    assert.equal(await row.getAttribute('aria-expanded'), 'true');
    await person.undoesAll();
    // The list follows: a click into a tree that is being drawn anew is lost.
    await bar.row('Names', new RegExp(`^\\s*${TRUMP}\\D*6.*spellings`)).waitFor();
  });
}

async function decideAboutNames(window: Window): Promise<void> {
  const { page, step, workspace } = window;
  const bar = new SideBar(page);
  const sidecar = join(workspace.folder, 'newsroom', `${FIRST}.amal.ann.jsonl`);
  const kept = (): string => (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '');
  await step('a spelling is split off, and the decision is in the sidecar', async () => {
    await bar.unfolds(bar.row('Names', new RegExp(`^\\s*${GUTERRES}.*spellings`)));
    await bar.presses(bar.row('Names', new RegExp(`^\\s*${GUTERRES_ALSO}`)), 'This is another name');
    await until('the split', () => kept().includes('other-entity'), [onDisk(sidecar)]);
    await bar.row('Names', new RegExp(`^\\s*${GUTERRES_ALSO}.*Person`)).waitFor();
    await shoot(window, 'names-split');
  });
  await step('and merged again', async () => {
    await bar.chooses(bar.row('Names', new RegExp(`^\\s*${GUTERRES_ALSO}.*Person`)), 'This is the same as');
    await bar.picks(GUTERRES);
    await until('the merge', () => kept().includes('same-entity'), [onDisk(sidecar)]);
    await bar.row('Names', new RegExp(`^\\s*${GUTERRES}.*2 spellings`)).waitFor();
  });
  await step('a spelling is preferred in the house style', async () => {
    const style = join(workspace.folder, 'newsroom/.copydesk/style.yaml');
    await bar.unfolds(bar.row('Names', new RegExp(`^\\s*${GUTERRES}.*spellings`)));
    await bar.presses(bar.row('Names', new RegExp(`^\\s*${GUTERRES_ALSO}`)), 'Prefer this spelling');
    await bar.picks('house style');
    await until('the style', () => existsSync(style) && readFileSync(style, 'utf8').includes(GUTERRES_ALSO), [
      onDisk(style),
    ]);
    await bar.row('Names', new RegExp(`^\\s*${GUTERRES_ALSO}.*preferred`)).waitFor();
  });
  await step('one spelling is written for a name, and undone', async () => {
    await bar.presses(bar.row('Names', new RegExp(`^\\s*${TRUMP}.*spellings`)), 'One spelling');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'preferred' }).first().waitFor();
    await shoot(window, 'unify');
    await bar.picks(new RegExp(`^${TRUMP}`));
    await page.locator('.tab.active.dirty').first().waitFor();
    await bar.row('Names', new RegExp(`^\\s*${TRUMP}.*spellings`)).waitFor({ state: 'detached' });
    await window.person.editor.click();
    await page.keyboard.press('Control+Z');
    await bar.row('Names', new RegExp(`^\\s*${TRUMP}.*spellings`)).waitFor();
  });
}

async function listAnnotations(window: Window): Promise<void> {
  const { page, step, workspace } = window;
  const bar = new SideBar(page);
  const sidecar = join(workspace.folder, 'newsroom', `${FIRST}.amal.ann.jsonl`);
  await step('annotations are listed by layer, lost ones and disagreements first', async () => {
    await bar.showsOnly('Annotations');
    const rows = bar.pane('Annotations').locator('.monaco-list-row');
    await bar.row('Annotations', 'The annotators disagree').waitFor();
    assert.match(await rows.first().innerText(), /Lost their place/);
    await bar.row('Annotations', /amal.*yours/).waitFor();
    await bar.row('Annotations', 'karim').waitFor();
    await shoot(window, 'annotations');
  });
  await step('what is selected on the Desk is offered as the place of a lost one', async () => {
    await window.person.runs('Copydesk: Open on the Desk');
    const desk = new DeskWindow(page);
    await desk.arrives();
    await desk.selects('اجتماعات');
    await bar.presses(bar.row('Annotations', /زيلينسكي.*Amal/), 'Re-attach');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'What is selected: “اجتماعات”' })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await window.person.runs('Copydesk: Open as text');
    await window.person.editor.locator('.view-line').first().waitFor();
  });
  await step('a lost one is attached to the place that is proposed', async () => {
    const lost = bar.row('Annotations', /زيلينسكي.*Amal/);
    await bar.presses(lost, 'Re-attach');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'line' }).first().waitFor();
    await shoot(window, 'reattach');
    await page.keyboard.press('Enter');
    await bar.row('Annotations', 'Lost their place').waitFor({ state: 'detached' });
    await until('the new place', () => !readFileSync(sidecar, 'utf8').includes('في خطاب آخر"}'), [
      onDisk(sidecar),
    ]);
  });
  await step('a disagreement is decided', async () => {
    await bar.presses(bar.row('Annotations', /karim.*nothing|karim.*organisation/), 'Decide');
    await bar.picks('Adjudicate');
    const gold = join(workspace.folder, 'newsroom', `${FIRST}.gold.ann.jsonl`);
    await until('the gold layer', () => existsSync(gold), [onDisk(gold)]);
  });
}

async function mendByRule(window: Window): Promise<void> {
  const { page, step, workspace } = window;
  const bar = new SideBar(page);
  const marks = join(workspace.folder, 'newsroom/mirror/2026-03-04-marks.article');
  await step('findings of closed articles are counted by rule', async () => {
    await bar.showsOnly('Findings');
    await bar.row('Findings', COMMA).waitFor();
    await bar.unfolds(bar.row('Findings', COMMA));
    await bar.row('Findings', '.article').waitFor();
    await shoot(window, 'findings');
  });
  const before = readFileSync(marks, 'utf8');
  await step('all of a rule are shown before they are made, and discarded', async () => {
    await bar.presses(bar.row('Findings', COMMA), 'Fix all by this rule');
    await page.locator('.refactor-preview, [id="refactorPreview"]').first().waitFor();
    await page.locator('.monaco-list-row .textedit, .refactor-preview .monaco-list-row').first().waitFor();
    await shoot(window, 'fix-preview');
    await closePreview(window, 'Discard');
    assert.equal(readFileSync(marks, 'utf8'), before);
  });
  await step('and made, with what stood there beside the articles', async () => {
    await bar.presses(bar.row('Findings', COMMA), 'Fix all by this rule');
    await page.locator('.refactor-preview, [id="refactorPreview"]').first().waitFor();
    await closePreview(window, 'Apply');
    await bar.row('Findings', COMMA).waitFor({ state: 'detached' });
  });
}

/** Presses one of the buttons below the preview of changes. */
async function closePreview({ page }: Window, button: 'Apply' | 'Discard'): Promise<void> {
  const pressed = page.locator('.refactor-preview .monaco-button, .panel .monaco-button', {
    hasText: button,
  });
  await pressed.first().click();
  await pressed.first().waitFor({ state: 'hidden' });
}

async function unifyEverywhere(window: Window): Promise<void> {
  const { page, step } = window;
  const bar = new SideBar(page);
  await step('the names of the workspace, and one spelling in all articles after a preview', async () => {
    await bar.showsOnly('Names');
    await bar.pressesTitle('Names', 'Names of the workspace');
    await bar.row('Names', 'Zelenskyy').waitFor();
    const trump = bar.row('Names', new RegExp(`${TRUMP}.*spellings`));
    await bar.unfolds(trump);
    await bar.row('Names', /articles: \d/).waitFor();
    await shoot(window, 'names-workspace');
    await bar.presses(trump, 'One spelling');
    await bar.picks(new RegExp(`^${TRUMP}`));
    await page.locator('.refactor-preview, [id="refactorPreview"]').first().waitFor();
    await shoot(window, 'unify-preview');
    await closePreview(window, 'Apply');
    await trump.waitFor({ state: 'detached' });
    await bar.pressesTitle('Names', 'Names of this article');
  });
}

/** The page of a report, in VS Code's frame within a frame. */
function reportFrame({ page }: Window): FrameLocator {
  return page.frameLocator('iframe.webview.ready').last().frameLocator('iframe').last();
}

async function makeReport(window: Window): Promise<void> {
  const { page, person, step, workspace } = window;
  await step('a report on the folder is a page with charts', async () => {
    await person.runs('Copydesk: Report on this folder');
    const frame = reportFrame(window);
    await frame.locator('h2', { hasText: 'Findings by folder' }).waitFor();
    await frame.locator('h2', { hasText: 'Findings by day' }).waitFor();
    await frame.locator('h2', { hasText: 'Agreement between layers' }).waitFor();
    // VS Code puts a script of its own at the head.
    assert.equal(await frame.locator('body script').count(), 0);
    await shoot(window, 'report');
  });
  const file = join(workspace.folder, 'newsroom/copydesk-report.html');
  await step('it is exported as one HTML file', async () => {
    await person.runsToList('Copydesk: Export as one HTML file…');
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await until('the file', () => existsSync(file) && readFileSync(file, 'utf8').includes('</html>'), [
      onDisk(file),
    ]);
    assert.match(readFileSync(file, 'utf8'), /^<!doctype html>/);
  });
  const themes = [
    ['Default Light Modern', '.vs'],
    ['Default Dark Modern', '.vs-dark'],
    ['Default High Contrast', '.hc-black'],
    ['Default High Contrast Light', '.hc-light'],
  ] as const;
  for (const [theme, kind] of themes) {
    await step(`the report has no fault of accessibility in ${theme}`, async () => {
      const folders = [{ path: 'newsroom' }];
      const settings = { 'workbench.colorTheme': theme };
      await writeFile(workspace.file, JSON.stringify({ folders, settings }));
      await page.locator(`.monaco-workbench${kind}`).waitFor();
      await reportFrame(window).locator('h1').waitFor();
      await shoot(window, `report-${kind.slice(1)}`);
      const themed = await openThemed(page, readFileSync(file, 'utf8'), 'report.css');
      await themed.screenshot({ path: join(pictures, `views-themed-${kind.slice(1)}.png`) });
      await assertAccessibleBody(themed.locator('body'), axe);
      await themed.close();
    });
  }
}

async function takeFirstSteps(window: Window): Promise<void> {
  const { page, person, step } = window;
  await step('the first steps open', async () => {
    await person.runs('Copydesk: First steps');
    await page
      .locator('.gettingStartedContainer .step-title', { hasText: 'sample articles' })
      .first()
      .waitFor();
    await shoot(window, 'walkthrough');
  });
  await step('a sample opens without a file', async () => {
    await person.runsToList('Copydesk: Open the sample articles');
    const bar = new SideBar(page);
    await bar.picks('Open one without a file');
    await bar.picks('ar-name-variants');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await person.sees('warning');
  });
}
