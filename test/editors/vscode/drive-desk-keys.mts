/**
 * The Desk of the installed `.vsix` by keyboard alone, as somebody uses it who annotates all day or who does not see it: how
 * many keys an article's suggestions take, what is read out and in which order, the selection at the ends of lines that run
 * from the right, and the focus. `node drive-desk-keys.mts [oldest|newest] [browser]`; the last line printed is the
 * counts as JSON.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DeskWindow } from './desk-page.mts';
import { inInstalledWindow, root, type Window } from './installed.mts';
import { onDisk, until } from './suite/conditions.ts';

const name = process.argv.includes('oldest') ? 'oldest' : 'newest';
const runsIn = process.argv.includes('browser') ? 'browser' : 'node';
const suite = `vscode ${name}, the Desk by keyboard${runsIn === 'browser' ? ' in the browser' : ''}`;

/** Names that nobody doubts, and nothing to mend. */
const ARTICLE = [
  'وصل أنطونيو غوتيريش إلى القاهرة مساء الأحد.',
  'والتقى غوتيريش وزير الخارجية في بيروت، ثم عاد إلى القاهرة.',
  'وقالت الأمم المتحدة إن الزيارة ستستمر يومين.',
  '',
].join('\n');

await inInstalledWindow(
  {
    suite,
    name,
    withSample: false,
    runsIn,
    prepare: async ({ folder }) => {
      const file = join(folder, 'desk/agency.txt');
      await writeFile(file, ARTICLE);
      await promisify(execFile)(process.execPath, [join(root, 'dist/cli.js'), 'annotate', file]);
      await writeFile(join(folder, 'desk/lines.txt'), 'وقال شويغو إن الميناء مفتوح\nوبالميناء سفن كثيرة\n');
    },
  },
  async (window) => {
    await window.person.arrives();
    await decideSuggestions(window);
    await readOut(window);
    await selectAtEnds(window);
  },
);

async function decideSuggestions({ page, person, workspace, step }: Window): Promise<void> {
  const file = join(workspace.folder, 'desk/agency.txt');
  const engine = readFileSync(`${file}.engine.ann.jsonl`, 'utf8').trimEnd().split('\n').length;
  const own = `${file}.ann.jsonl`;
  await step(
    'each suggestion of an article takes one key, and the first one the key that goes to it',
    async () => {
      await person.opens('agency.txt');
      await person.runs('Copydesk: Open on the Desk');
      const desk = new DeskWindow(page);
      await desk.arrives();
      await desk.focuses();
      await desk.presses('Control+Home');
      const items = Number((await desk.bar.locator('.count').innerText()).trim());
      assert.ok(engine > 0 && items >= engine, `${items} items, ${engine} suggestions`);
      let keys = 0;
      const press = async (key: string): Promise<void> => {
        await desk.presses(key);
        keys++;
      };
      await press('n');
      for (let left = items; left > 0; left--) {
        await desk.bar.locator('.actions button').first().waitFor();
        await press(left % 3 === 0 ? 'r' : 'a');
        await desk.bar
          .locator('.count', { hasText: new RegExp(left === 1 ? '^0$' : `\\b${left - 1}$`) })
          .waitFor();
      }
      assert.equal(keys, items + 1);
      console.log(`      ${items} suggestions: ${keys} keys`);
      await until('the decisions', () => readFileSync(own, 'utf8').trimEnd().split('\n').length >= engine, [
        onDisk(own),
      ]);
    },
  );
}

async function readOut({ page, person, workspace, step }: Window): Promise<void> {
  await step(
    'a screen reader finds the legend, the text, the annotations and the bar in this order',
    async () => {
      await person.opens('harbour.article.txt');
      await person.runs('Copydesk: Open on the Desk');
      const desk = new DeskWindow(page);
      await desk.arrives();
      await desk.focuses();
      await desk.walksTo('شويجو');
      const heard = await desk.frame.locator('body').ariaSnapshot();
      let last = -1;
      for (const landmark of ['group "', 'textbox "', 'complementary "', 'region "', 'status: ']) {
        const at = heard.indexOf(`- ${landmark}`, last + 1);
        assert.ok(at > last, `${landmark} is not where it should be in\n${heard}`);
        last = at;
      }
      const spoken = await desk.bar.locator('[role="status"]').innerText();
      assert.match(spoken, /^Warning: شويجو\. /);
    },
  );
  await step('who has come to a button by Tab stays at it when the bar is drawn anew', async () => {
    const desk = new DeskWindow(page);
    const reject = desk.bar.locator('button[aria-keyshortcuts="R"]');
    const next = desk.bar.locator('button[aria-keyshortcuts="N"]');
    const before = await next.elementHandle();
    await next.focus();
    // Another program writes, so that the server draws anew.
    const file = join(workspace.folder, 'desk/harbour.article.txt');
    await writeFile(file, `${readFileSync(file, 'utf8')}\nآخر سطر\n`);
    await desk.sees('آخر سطر');
    await desk.frame.locator('body').evaluate(
      (body, button) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (button?.isConnected === false) resolve();
            else body.ownerDocument.defaultView!.requestAnimationFrame(look);
          };
          look();
        }),
      before,
    );
    await reject.waitFor();
    assert.equal(
      await next.evaluate((button) => button.ownerDocument.activeElement === button),
      true,
      'the focus is elsewhere',
    );
  });
}

async function selectAtEnds({ page, person, step }: Window): Promise<void> {
  await step(
    'Shift and arrows go to the ends of a line that runs from the right, and over them',
    async () => {
      await person.opens('lines.txt');
      await person.runs('Copydesk: Open on the Desk');
      const desk = new DeskWindow(page);
      await desk.arrives();
      await desk.focuses();
      const selected = (): Promise<string> =>
        desk.text.evaluate((content) => content.ownerDocument.getSelection()?.toString() ?? '');
      // The text begins at the right, so that left is onwards.
      await desk.presses('Control+Home', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
      assert.equal(await selected(), 'وق');
      await desk.presses('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
      assert.equal(await selected(), '');
      await desk.presses('Control+Home', 'End', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
      assert.equal((await selected()).trim(), 'و');
    },
  );
  await step('G grows over a particle, the word and the sentence, and S goes back the same way', async () => {
    const desk = new DeskWindow(page);
    await desk.presses(
      'Control+Home',
      'ArrowDown',
      'Home',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
    );
    const selected = (): Promise<string> =>
      desk.text.evaluate((content) => content.ownerDocument.getSelection()?.toString() ?? '');
    const grown: string[] = [];
    for (const key of ['g', 'g', 'g', 's', 's']) {
      await desk.presses(key);
      grown.push(await selected());
    }
    assert.deepEqual(grown, ['الميناء', 'وبالميناء', 'وبالميناء سفن كثيرة', 'وبالميناء', 'الميناء']);
  });
}
