/**
 * Installs the packed `.vsix` into a fresh VS Code and works with it as a person would, in an untrusted workspace.
 * `node drive-vsix.mts [oldest|newest] [browser] [--pictures]`; with `browser` the extension runs in a worker of the
 * browser, as on vscode.dev; with `--pictures` the screenshots go into docs/images/, else into out/pictures/. The last
 * line printed is the counts as JSON.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { chooseFromOldMenus, NEWER_MENU } from './newer-menu.mts';
import { onDisk, until } from './suite/conditions.ts';

const name = process.argv.includes('oldest') ? 'oldest' : 'newest';
const forDocs = process.argv.includes('--pictures');
const pictures = join(root, forDocs ? 'docs/images' : 'out/pictures');

/** The part of the window that the pictures show: the lower part of a short article is empty. */
const PICTURE = { x: 0, y: 0, width: 1400, height: 660 };

const MAJORITY = 'شويغو';
const MINORITY = 'شويجو';

type Picture = (title: string) => Promise<Buffer>;

const runsIn = process.argv.includes('browser') ? 'browser' : 'node';
const suite = `vscode ${name}, installed package${runsIn === 'browser' ? ' in the browser' : ''}`;

await mkdir(pictures, { recursive: true });
await inInstalledWindow(
  // Pictures for the docs show articles of this project only.
  { suite, name, withSample: !forDocs, runsIn, keys: [NEWER_MENU] },
  async (window) => {
    const picture = (title: string): Promise<Buffer> =>
      window.page.screenshot({ path: join(pictures, `${title}.png`), clip: PICTURE, animations: 'disabled' });
    await mendHarbour(window, picture);
    await annotateHarbour(window, picture);
    await chooseFromOldMenus(window, runsIn === 'node');
    await acceptRepeatedLines(window);
    await readSample(window);
  },
);

/** From the first squiggle to an undone fix, on an article of our own. */
async function mendHarbour({ person, step, workspace }: Window, picture: Picture): Promise<void> {
  const file = join(workspace.folder, 'desk/harbour.article.txt');
  const sidecar = `${file}.ann.jsonl`;
  const before = readFileSync(file, 'utf8');
  const mended = before.replace(MINORITY, MAJORITY);
  const recorded = (): boolean => existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes(MINORITY);

  await step('an article opens with its findings underlined', async () => {
    await person.arrives();
    await person.opens('harbour.article.txt');
    await person.sees('error', 2);
    await person.sees('warning');
    await person.seesNames();
    await picture('findings');
  });
  await step('a hover tells how a name is spelled', async () => {
    await person.finds('سيرجي');
    assert.match(await person.readsHover(), new RegExp(`${MAJORITY}.*× ?4.*${MINORITY}.*× ?1`, 's'));
    await picture('hover');
    await person.page.keyboard.press('Escape');
  });
  await step('the quick-fix menu offers the other spelling', async () => {
    await person.finds(MINORITY);
    const titles = await person.asksForFixes();
    assert.ok(
      titles.some((title) => title.includes(MAJORITY)),
      titles.join('; '),
    );
    await picture('quick-fix');
  });
  await step('a fix changes the article and its sidecar on disk', async () => {
    await person.chooses(MAJORITY);
    await person.saves();
    await until('the mended article', () => readFileSync(file, 'utf8') === mended, [onDisk(file)]);
    await until('the record of the fix', recorded, [onDisk(sidecar)]);
  });
  await step('the annotations open beside the article', async () => {
    await person.runs('Copydesk: Open the annotations of this article');
    await person.page.locator('.tab.active', { hasText: '.ann.jsonl' }).waitFor();
    await person.editor.locator('.view-line', { hasText: 'Annotation' }).first().waitFor();
    await picture('sidecar');
    await person.page.keyboard.press('Control+W');
    await person.page.locator('.tab', { hasText: '.ann.jsonl' }).waitFor({ state: 'detached' });
  });
  await step('undo brings back the text and takes back the record', async () => {
    await person.page.keyboard.press('Control+Z');
    await until('the record to go', () => !recorded(), [onDisk(sidecar)]);
    await person.saves();
    await until('the article of before', () => readFileSync(file, 'utf8') === before, [onDisk(file)]);
  });
  await step('one command mends all that is safe', async () => {
    await person.runs('Copydesk: Mend this article');
    await person.editor.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await person.saves();
    await until('a text without residue', () => !/\[ad_| ،/.test(readFileSync(file, 'utf8')), [onDisk(file)]);
  });
}

/** Marks, the list of everything that can be annotated, and a comment that is typed into a box. */
async function annotateHarbour({ person, step, workspace }: Window, picture: Picture): Promise<void> {
  const sidecar = join(workspace.folder, 'desk/harbour.article.txt.ann.jsonl');
  const written = (words: string): boolean =>
    existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes(words);
  await step('two keys mark the word under the cursor, and a line is drawn under it', async () => {
    await person.finds('اللاذقية');
    await person.page.keyboard.press('Control+K');
    await person.page.keyboard.press('2');
    await until('the mark in the sidecar', () => written('"value":"LOC"'), [onDisk(sidecar)]);
    await person.finds('ختام');
    await picture('annotated');
  });
  await step('one list shows everything that can be annotated there', async () => {
    await person.finds('الرصيف');
    await person.page.keyboard.press('Control+K');
    await person.page.keyboard.press('.');
    await person.page.locator('.quick-input-list .monaco-list-row').nth(4).waitFor();
    await picture('annotate');
    await person.page.keyboard.press('Escape');
    await person.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });
  await step('a comment is typed into a box', async () => {
    await person.finds('الرصيف');
    await person.page.keyboard.press('Control+K');
    await person.page.keyboard.press('6');
    const box = person.page.locator('.quick-input-widget input');
    await box.fill('أي رصيف؟');
    await picture('comment');
    await box.press('Enter');
    await until('the comment in the sidecar', () => written('أي رصيف؟'), [onDisk(sidecar)]);
  });
  await step('a hover shows the comment and who made it', async () => {
    await person.finds('الرصيف');
    assert.match(await person.readsHover(), /أي رصيف؟/);
    await picture('comment-hover');
    await person.page.keyboard.press('Escape');
  });
}

/** What the articles of a folder repeat becomes boilerplate by a choice from a list. */
async function acceptRepeatedLines({ person, step, workspace }: Window): Promise<void> {
  const folder = join(workspace.folder, 'desk');
  const line = 'A line of the example desk';
  const phrases = join(folder, '.copydesk/phrases.tsv');
  const accepted = (): boolean => existsSync(phrases) && readFileSync(phrases, 'utf8').includes(line);
  const row = person.page.locator('.quick-input-list .monaco-list-row', { hasText: line }).first();

  await step('lines that articles repeat are listed, and each is shown where it stands', async () => {
    for (const name of ['one', 'two', 'three']) {
      writeFileSync(join(folder, `${name}.repeated.txt`), `Story ${name} of the desk.\n${line}\n`);
    }
    await mkdir(join(folder, '.copydesk'), { recursive: true });
    await person.opens('one.repeated.txt');
    await person.runsToList('Copydesk: Find repeated lines in this folder');
    await row.waitFor();
    await row.hover();
    await row.locator('.codicon-go-to-file').click();
    await person.page.locator('.statusbar', { hasText: 'Ln 2, Col 27' }).waitFor();
    await person.page.screenshot({ path: join(root, 'out/pictures/repeated-lines.png') });
  });
  await step('a line that is chosen is flagged from then on', async () => {
    await row.click({ position: { x: 120, y: 8 } });
    await person.page.locator('.quick-input-count', { hasText: '1' }).waitFor();
    await person.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await until('the lexicon to hold the line', accepted, [onDisk(phrases)]);
    await person.sees('warning');
    await person.page.screenshot({ path: join(root, 'out/pictures/boilerplate.png') });
  });
}

/** The newsroom's own sample, where this machine has it. */
async function readSample({ person, step, workspace, skip }: Window): Promise<void> {
  if (!existsSync(join(workspace.folder, 'sample'))) {
    skip();
    return;
  }
  await step('the sample article opens with its findings underlined', async () => {
    await person.opens('kursk-ar.article.txt');
    await person.sees('error');
    await person.sees('warning', 10);
    await person.page.screenshot({ path: join(root, 'out/pictures/sample.png') });
    await person.finds(MINORITY);
    assert.match(await person.readsHover(), /شويغو/);
    await person.seesNames();
    await person.page.screenshot({ path: join(root, 'out/pictures/sample-hover.png') });
    await person.page.keyboard.press('Escape');
  });
  await step('the problems of the sample are listed by file', async () => {
    await person.page.keyboard.press('Control+Shift+M');
    await person.page
      .locator('.markers-panel .monaco-list-row', { hasText: 'ad-placeholder' })
      .first()
      .waitFor();
    await person.page.screenshot({ path: join(root, 'out/pictures/sample-problems.png') });
  });
}
