/**
 * Works on the Desk of the installed `.vsix` as a person would, by keyboard. `node drive-desk.mts [oldest|newest]
 * [browser] [--pictures]`; with `browser` the extension runs in a worker of the browser, as on vscode.dev. The last
 * line printed is the counts as JSON.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { assertAccessibleBody } from './accessibility.mts';
import { DeskWindow } from './desk-page.mts';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { onDisk, until } from './suite/conditions.ts';

const name = process.argv.includes('oldest') ? 'oldest' : 'newest';
const pictures = join(root, process.argv.includes('--pictures') ? 'docs/images' : 'out/pictures');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MAJORITY = 'شويغو';
const MINORITY = 'شويجو';

/** Beside the list of files less than half of the window is left for the Desk. */
const NARROW = { width: 600, height: 800 };

/** The first letter of a right-to-left paragraph stands at most so far from the right edge; pixels. */
const EDGE = 12;

const runsIn = process.argv.includes('browser') ? 'browser' : 'node';
const suite = `vscode ${name}, desk${runsIn === 'browser' ? ' in the browser' : ''}`;

const prepare = async ({ folder }: { readonly folder: string }): Promise<void> => {
  await writeFile(join(folder, 'desk/picture.article.txt'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 3]));
};

await inInstalledWindow({ suite, name, withSample: false, runsIn, prepare }, async (window) => {
  await mendOnDesk(window);
  await takeBackOnDesk(window);
  await writeOnDesk(window);
  await showEmptyArticle(window);
  await showHostileArticle(window);
  await refuseBinaryFile(window);
  await window.step('the Desk is there when its article is opened again', async () => {
    await window.person.runs('File: Save All Files');
    await window.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    await window.person.runs('View: Close All Editors');
    await window.page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
    await window.person.opens('harbour.article.txt');
    await window.person.runs('Copydesk: Open on the Desk');
    await new DeskWindow(window.page).sees(MINORITY);
  });
  await inTheme(window, 'Default Dark Modern', '.vs-dark');
  await inTheme(window, 'Default High Contrast', '.hc-black');
  await inTheme(window, 'Default High Contrast Light', '.hc-light');
});

async function mendOnDesk({ page, person, workspace, step }: Window): Promise<void> {
  const file = join(workspace.folder, 'desk/harbour.article.txt');
  const sidecar = `${file}.ann.jsonl`;
  const desk = new DeskWindow(page);
  await step('an article opens on the Desk', async () => {
    await person.arrives();
    await person.opens('harbour.article.txt');
    await person.runs('Copydesk: Open on the Desk');
    await desk.arrives();
    await page.locator('.tab', { hasText: 'harbour' }).nth(1).waitFor({ state: 'detached' });
  });
  await step('who asks for the Desk again, keeps it', async () => {
    await person.runs('Copydesk: Open on the Desk');
    await desk.focuses();
    await desk.walksTo(MINORITY);
    await desk.bar.locator('.preview').waitFor();
    assert.equal(await page.locator('.tab', { hasText: 'harbour' }).count(), 1);
  });
  await step('paragraphs begin at the right edge', async () => {
    for (const words of ['وأضاف شويغو', 'ووصف شويغو', 'المصدر']) {
      assert.ok((await desk.distanceFromRight(words)) < EDGE, words);
    }
  });
  await step('in a narrow window nothing is cut off, the list of keys neither', async () => {
    const usual = page.viewportSize()!;
    await page.setViewportSize(NARROW);
    await desk.focuses();
    await desk.walksTo(MINORITY);
    await desk.getsNarrower(NARROW.width);
    assert.deepEqual(await desk.cutOff(), []);
    await desk.presses('h');
    await desk.frame.locator('dialog .keys').waitFor();
    await page.screenshot({ path: join(pictures, 'desk-narrow.png') });
    assert.deepEqual(await desk.cutOff(), []);
    await desk.presses('Escape');
    await page.setViewportSize(usual);
  });
  await step('N walks the findings, and the bar says what each would become', async () => {
    await desk.focuses();
    await desk.walksTo(MINORITY);
    assert.match(await desk.bar.locator('.preview').innerText(), new RegExp(MAJORITY));
    await page.screenshot({ path: join(pictures, `desk.png`) });
  });
  await step('A mends the finding in the text, and the sidecar has it', async () => {
    await desk.presses('a');
    await page.locator('.tab.active.dirty').waitFor();
    await desk.presses('Control+S');
    await until('the mended article', () => !readFileSync(file, 'utf8').includes(MINORITY), [onDisk(file)]);
    await until('the record', () => existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes(MINORITY), [
      onDisk(sidecar),
    ]);
    await desk.frame.locator('.note del', { hasText: MINORITY }).waitFor();
  });
  await step('Control+Z takes it back, the record too', async () => {
    await desk.presses('Control+Z');
    await desk.sees(MINORITY);
    await until('the record to go', () => !readFileSync(sidecar, 'utf8').includes(MINORITY), [
      onDisk(sidecar),
    ]);
  });
  await step('U writes one spelling throughout the article', async () => {
    await desk.focuses();
    await desk.walksTo(MINORITY);
    await desk.presses('u');
    const dialog = desk.frame.locator('dialog');
    await dialog.locator('.form', { hasText: MAJORITY }).first().click();
    await dialog.waitFor({ state: 'detached' });
    await desk.frame.locator('.cm-line', { hasText: MINORITY }).waitFor({ state: 'detached' });
    await desk.presses('Control+Z');
    await desk.sees(MINORITY);
  });
  await step('1 marks the name at the cursor as a person', async () => {
    await desk.focuses();
    await desk.walksTo(MINORITY);
    await desk.presses('1');
    await desk.frame.locator('.note.classifying.accepted').first().waitFor();
    await until('the mark', () => readFileSync(sidecar, 'utf8').includes('"classifying"'), [onDisk(sidecar)]);
    await page.screenshot({ path: join(pictures, 'desk-marked.png') });
  });
  await step('R dismisses a finding', async () => {
    const before = await desk.bar.locator('.count').innerText();
    await desk.focuses();
    await desk.walksTo('المصدر');
    await desk.presses('r');
    await desk.bar.locator('.count', { hasNotText: before.trim() }).waitFor();
    await until('the dismissal', () => readFileSync(sidecar, 'utf8').includes('rejected'), [onDisk(sidecar)]);
  });
  await step('the legend takes a type of one’s own, with its label and its colour', async () => {
    await desk.frame.locator('button', { hasText: 'Edit the legend' }).click();
    const dialog = desk.frame.locator('.legend-dialog');
    await dialog.locator('button', { hasText: 'Add a type' }).click();
    const row = dialog.locator('.legend-row').nth(4);
    await row.locator('.type').fill('CARGO');
    const label = row.locator('.label-box');
    await label.fill('Cargo');
    // What is typed in a box is undone there, and neither in the text nor among the decisions.
    const decided = readFileSync(sidecar, 'utf8');
    const text = await desk.reads();
    await label.press('End');
    await page.keyboard.type('x');
    await desk.presses('Control+Z');
    assert.equal(await label.inputValue(), 'Cargo');
    assert.deepEqual([await desk.reads(), readFileSync(sidecar, 'utf8')], [text, decided]);
    await row.locator('input[type="color"]').fill('#0a6ebd');
    await page.screenshot({ path: join(pictures, 'desk-legend.png') });
    await assertAccessible(desk);
    await dialog.locator('button', { hasText: 'Save' }).click();
    await desk.frame.locator('.chip', { hasText: 'Cargo' }).waitFor();
  });
  await step('its number key marks the selection, W takes in the next word', async () => {
    await desk.selects('القمح');
    await desk.presses('5');
    await until('the mark', () => readFileSync(sidecar, 'utf8').includes('"CARGO"'), [onDisk(sidecar)]);
    await desk.frame.locator('.cm-line .annotated.name-CARGO', { hasText: 'القمح' }).waitFor();
    await desk.selects('طن');
    await desk.presses('w', 'w', '5');
    await until('the longer mark', () => readFileSync(sidecar, 'utf8').includes('"exact":"طن من القمح"'), [
      onDisk(sidecar),
    ]);
  });
  await step('with Shift a number key marks every mention of a name', async () => {
    const marked = (): number => readFileSync(sidecar, 'utf8').split('"MISC"').length - 1;
    await desk.selects('شويغو');
    await desk.presses('Shift+Digit4');
    await until('the marks of all mentions', () => marked() >= 4, [onDisk(sidecar)]);
    await desk.presses('l');
    await page.screenshot({ path: join(pictures, 'desk-colours.png') });
    await desk.presses('l');
  });
  await step('the Desk has no fault of accessibility', async () => assertAccessible(desk));
}

/** Dismissals stand in the sidecar alone, and fixes in the text too: one key takes back the newest of both. */
async function takeBackOnDesk({ page, person, workspace, step }: Window): Promise<void> {
  const sidecar = join(workspace.folder, 'desk/harbour.article.txt.ann.jsonl');
  const desk = new DeskWindow(page);
  const decided = (): string => readFileSync(sidecar, 'utf8');
  const told = desk.bar.locator('.told');
  let text = '';
  let before = '';
  const dismiss = async (): Promise<void> => {
    text = await desk.reads();
    before = decided();
    await desk.focuses();
    await desk.walksTo(MINORITY);
    await desk.presses('r');
    await until('the dismissal', () => decided() !== before, [onDisk(sidecar)]);
  };
  /** The record is gone, the finding is there again and the reader at it, and no letter was changed. */
  const isBack = async (): Promise<void> => {
    await told.filter({ hasText: new RegExp(`${MINORITY}\\u2069?” is reported again`) }).waitFor();
    await until('the sidecar as it was', () => decided() === before, [onDisk(sidecar)]);
    await desk.frame.locator('.current', { hasText: MINORITY }).waitFor();
    assert.equal(await desk.reads(), text);
  };
  await step('Control+Z takes back a dismissal, not the text, and the bar says so', async () => {
    await dismiss();
    await desk.presses('Control+Z');
    await isBack();
    await page.screenshot({ path: join(pictures, 'desk-taken-back.png') });
    await assertAccessible(desk);
  });
  await step('then it takes back a mended finding in the text', async () => {
    await desk.presses('a');
    await desk.frame.locator('.cm-line', { hasText: MINORITY }).waitFor({ state: 'detached' });
    assert.equal(await told.innerText(), '');
    await desk.presses('Control+Z');
    await told.filter({ hasText: 'the last change of the text' }).waitFor();
    await desk.sees(MINORITY);
    assert.equal(await desk.reads(), text);
    await until('the sidecar as it was', () => decided() === before, [onDisk(sidecar)]);
  });
  await step('Undo of the palette gives what it undid in the text back, and takes the decision', async () => {
    await desk.focuses();
    await desk.presses('Control+End', 'e');
    await page.keyboard.type(' بقية');
    await desk.presses('Escape');
    await dismiss();
    assert.match(text, /بقية/);
    await person.runs('Undo');
    await isBack();
    await desk.presses('Control+Z');
    await desk.frame.locator('.cm-line', { hasText: 'بقية' }).waitFor({ state: 'detached' });
  });
  await step(
    'the command of the Desk takes a decision back where there is nothing to undo in the text',
    async () => {
      await dismiss();
      await person.runs('Copydesk Desk: Take back the newest decision or change');
      await isBack();
    },
  );
  await step('Z takes back several, the newest first, however quickly they follow', async () => {
    await dismiss();
    await desk.selects('السفن');
    await desk.presses('1', '2', 'z', 'z');
    await told.filter({ hasText: 'the mark on' }).waitFor();
    await desk.presses('z');
    await isBack();
  });
  await step('a decision is taken back after the article was closed and opened again', async () => {
    await dismiss();
    await person.runs('File: Save All Files');
    await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    await person.runs('View: Close All Editors');
    await page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
    await person.opens('harbour.article.txt');
    await person.runs('Copydesk: Open on the Desk');
    await desk.arrives();
    await desk.focuses();
    await desk.presses('z');
    await isBack();
  });
  await step('the list of keys names all of them', async () => {
    await desk.presses('h');
    const keys = desk.frame.locator('dialog .keys');
    for (const key of ['J', 'K', 'X', 'Z', 'Ctrl+Z'])
      await keys.locator('kbd', { hasText: key }).first().waitFor();
    await page.screenshot({ path: join(pictures, 'desk-keys.png') });
    await desk.presses('Escape');
  });
}

async function writeOnDesk({ page, person, workspace, step }: Window): Promise<void> {
  const file = join(workspace.folder, 'desk/wire.txt');
  const desk = new DeskWindow(page);
  await step('while reading, letters do not change the text', async () => {
    await person.opens('wire.txt');
    await person.runs('Copydesk: Open on the Desk');
    await desk.arrives();
    const before = await desk.reads();
    await desk.focuses();
    await desk.presses('q', 'q', 'q');
    assert.equal(await desk.reads(), before);
  });
  await step('E begins to write, and the text editor beside shows it', async () => {
    await desk.focuses();
    await desk.presses('Control+Home', 'e');
    await page.keyboard.type('أول ');
    await desk.presses('Escape');
    await desk.sees('أول ');
    await person.runs('Copydesk: Open as text');
    await page.locator('.monaco-editor .view-line', { hasText: 'أول' }).first().waitFor();
    await person.runs('Copydesk: Open on the Desk to the side');
    await desk.arrives();
    await desk.sees('أول ');
  });
  await step('what is typed in the text editor appears on the Desk', async () => {
    await person.editor.click();
    await desk.presses('Control+End');
    await page.keyboard.type('END');
    await desk.sees('END');
  });
  await step('what another program writes appears on the Desk', async () => {
    await person.editor.click();
    await desk.presses('Control+S');
    await page.locator('.tab.active:not(.dirty)').first().waitFor();
    await writeFile(file, `${readFileSync(file, 'utf8')}\nمن الخارج\n`);
    await desk.sees('من الخارج');
  });
}

async function showEmptyArticle({ page, person, workspace, step }: Window): Promise<void> {
  await step('an empty article says that it is empty, and how to write', async () => {
    await writeFile(join(workspace.folder, 'desk/empty.article.txt'), '');
    await person.opens('empty.article.txt');
    await person.runs('Copydesk: Open on the Desk');
    const desk = new DeskWindow(page);
    await desk.frame.locator('.cm-placeholder', { hasText: 'Press E to write' }).waitFor();
    await desk.bar.locator('.quiet-text', { hasText: 'Nothing to mend' }).waitFor();
    await assertAccessible(desk);
  });
}

async function refuseBinaryFile({ page, person, step }: Window): Promise<void> {
  await step('a file that has no text is left where it is, and it is said why', async () => {
    await person.opensTab('picture.article.txt');
    await person.runs('Copydesk: Open on the Desk');
    await page.locator('.monaco-editor-pane-placeholder', { hasText: 'binary' }).waitFor();
    await page.locator('[id="status.notifications"]:has(.codicon-bell-dot)').waitFor();
    await person.runs('Notifications: Show Notifications');
    const told = page.locator('.notifications-center .notification-list-item-message');
    await told.filter({ hasText: 'has no text that VS Code can read' }).waitFor();
    await person.runs('Notifications: Clear All Notifications');
  });
}

async function showHostileArticle({ page, person, workspace, step }: Window): Promise<void> {
  await step('an article of HTML and script is shown and not run', async () => {
    const file = join(workspace.folder, 'desk/hostile.article.txt');
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script><b>نص</b>';
    await writeFile(file, `${hostile}\nقال ${hostile}\n`);
    await person.opens('hostile.article.txt');
    await person.runs('Copydesk: Open on the Desk');
    const desk = new DeskWindow(page);
    await desk.arrives();
    await desk.sees('<script>document.title=2</script>');
    assert.equal(await desk.frame.locator('.cm-content img, .cm-content script, .cm-content b').count(), 0);
    await desk.selects('نص');
    await desk.presses('c');
    const box = page.locator('.quick-input-widget input');
    await box.fill(hostile);
    await box.press('Enter');
    // The margin of a narrow page is hidden; what is in it must be text all the same.
    await desk.frame
      .locator('.note', { hasText: '<script>document.title=2</script>' })
      .waitFor({ state: 'attached' });
    await desk.focuses();
    await desk.presses('Control+Home', 'n');
    await desk.bar.locator('.actions button').first().waitFor();
    assert.equal(await desk.frame.locator('img, body script:not([src]), .note b, .bar b').count(), 0);
    assert.equal(
      await desk.frame.locator('body').evaluate((body) => body.ownerDocument.title),
      'Copydesk Desk',
    );
  });
}

/** @param kind class of the workbench in such a theme */
async function inTheme({ page, workspace, step }: Window, theme: string, kind: string): Promise<void> {
  await step(`accessible in ${theme}`, async () => {
    const settings = { 'workbench.colorTheme': theme };
    const folders = [{ path: 'desk' }, { path: 'archive' }];
    await writeFile(workspace.file, JSON.stringify({ folders, settings }));
    await page.locator(`.monaco-workbench${kind}`).waitFor();
    const desk = new DeskWindow(page);
    await desk.focuses();
    await desk.walksTo(MINORITY);
    await page.screenshot({
      path: join(
        pictures,
        `desk-${theme
          .replace(/^Default /, '')
          .replace(/ /g, '-')
          .toLowerCase()}.png`,
      ),
    });
    await assertAccessible(desk);
  });
}

function assertAccessible(desk: DeskWindow): Promise<void> {
  return assertAccessibleBody(desk.frame.locator('body'), axe);
}
