/**
 * Windows of VS Code in which the Desk is measured. All times are milliseconds.
 *
 * Which editor VS Code takes must not be a matter of luck. A window whose address names a file opens it as soon as some
 * extensions have told their editors, and waits for the others only where its profile remembers which files they take; a
 * fresh profile remembers nothing, so that the text editor is taken when it comes first. Here a file is opened when the
 * window has said that it knows the Desk, or its editor is the one that was open when the window was left.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import type { Browser, Frame, Page } from 'playwright-core';
import { installHost, type RunningHost, startHost } from '../scripts/code-server.mts';
import { Person } from '../test/editors/vscode/person.mts';
import { addressOf, launchBrowser, newPage } from '../test/editors/vscode/window.mts';
import { TEST_SETTINGS } from '../test/editors/vscode/workspace.mts';
import { type Paints, paintsIn, SIGHTS, watch } from './desk-sights.mts';

/** How long a window may take. */
const PATIENCE = 60_000;
/** How soon the palette is asked again while the extensions are being read. */
const ASKED_AGAIN = 1000;
/** Between two keys of a quick typist. */
const BETWEEN_KEYS = 90;

/** When an editor was painted, counted from what opened it. */
export interface Opened {
  readonly text: number;
  /** With its findings, where the editor has some. */
  readonly findings: number;
}

export interface ReadLong extends Opened {
  readonly count: number;
  readonly notice: string;
  /** What the bar says after each step. */
  readonly last: string;
  readonly first: string;
}

/** The editors that are measured, by the folder whose files each opens: its type, and where its text is. */
const EDITORS = {
  desk: { type: 'copydesk.desk', text: '.cm-content' },
  floor: { type: 'floor.editor', text: '.floor-text' },
  text: { type: 'default', text: '.monaco-editor .view-line' },
} as const;

/** Folders of their own have texts that are not read along with the others. */
export type Folder = View | 'long';

export type View = keyof typeof EDITORS;

export class DeskBench {
  readonly #host: RunningHost;
  readonly #folder: string;
  readonly #browser: Browser;
  readonly version: string;

  private constructor(host: RunningHost, folder: string, browser: Browser, version: string) {
    this.#host = host;
    this.#folder = folder;
    this.#browser = browser;
    this.version = version;
  }

  /** @param root of the repository, where a `.vsix` is @param articles by name @param long for a folder of their own */
  static async start(
    root: string,
    articles: Readonly<Record<string, string>>,
    long: Readonly<Record<string, string>> = {},
  ): Promise<DeskBench> {
    const vsix = (await readdir(root)).find((file) => file.endsWith('.vsix'));
    if (vsix === undefined) throw new Error('no .vsix here: run npm run package first');
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
    const written = { desk: articles, floor: articles, text: articles, long } satisfies Record<
      Folder,
      unknown
    >;
    for (const [view, texts] of Object.entries(written)) {
      await mkdir(join(folder, view));
      for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, view, name), text);
    }
    const floor = join(folder, 'floor.vsix');
    await createVSIX({
      cwd: join(import.meta.dirname, 'floor-editor'),
      packagePath: floor,
      allowMissingRepository: true,
      skipLicense: true,
    });
    const installed = await installHost('newest', (line) => console.log(line));
    const host = await startHost(installed, {
      settings: {
        ...TEST_SETTINGS,
        'security.workspace.trust.enabled': false,
        'files.hotExit': 'off',
        'workbench.editorAssociations': {
          '**/long/*.txt': EDITORS.desk.type,
          ...Object.fromEntries(
            Object.entries(EDITORS).map(([view, { type }]) => [`**/${view}/*.txt`, type]),
          ),
        },
      },
      install: [join(root, vsix), floor],
    });
    const { version } = JSON.parse(await readFile(join(host.folder, 'package.json'), 'utf8'));
    return new DeskBench(host, folder, await launchBrowser(), version);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#host.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A window without an editor, painted and at rest: its extensions are known, and none of them is at work. */
  async window(folder: Folder): Promise<BenchWindow> {
    const page = await newPage(this.#browser);
    await page.addInitScript(watch, SIGHTS);
    await page.goto(addressOf(this.#host, { folder: join(this.#folder, folder) }));
    const window = new BenchWindow(page);
    await window.rests();
    return window;
  }
}

export class BenchWindow {
  readonly page: Page;
  readonly #person: Person;

  constructor(page: Page) {
    this.page = page;
    this.#person = new Person(page);
    page.setDefaultTimeout(PATIENCE);
  }

  /** Waits until the palette has the commands of the Desk: so all extensions have been registered. */
  async rests(): Promise<void> {
    const { page } = this;
    await this.#person.arrives();
    const command = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open on the Desk' });
    // The palette lists what is known when it is asked.
    for (let asked = 0; asked < PATIENCE / ASKED_AGAIN; asked++) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('>Copydesk: Open on the Desk');
      const isKnown = await command
        .first()
        .waitFor({ timeout: ASKED_AGAIN })
        .then(
          () => true,
          () => false,
        );
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      if (isKnown) break;
    }
    await page.evaluate('new Promise((resolve) => requestIdleCallback(() => resolve()))');
  }

  /** Opens an article by its name, as Ctrl+P does; counted from the Enter that chooses it. */
  async opens(file: string, view: View): Promise<Opened> {
    const { page } = this;
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').fill(file);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    const main = paintsIn(page.mainFrame());
    await main.forget();
    await page.keyboard.press('Enter');
    const opened = await this.#painted(view);
    const begin = await main.lastEnter();
    return { text: opened.text - begin, findings: opened.findings - begin };
  }

  /** Loads the window anew with the editor that is open in it; counted from the first paint of the workbench. */
  async loadsAnew(view: View): Promise<Opened> {
    const loaded = this.page.waitForEvent('load');
    // The command waits until VS Code has written down what is open; a reload of the page does not.
    await this.#person.runs('Developer: Reload Window');
    await loaded;
    const begin = await paintsIn(this.page.mainFrame()).of('workbench');
    const opened = await this.#painted(view);
    return { text: opened.text - begin, findings: opened.findings - begin };
  }

  /** Waits until the server has read some files of the folder: their rows in the Explorer count what was found. */
  async hasRead(...files: readonly string[]): Promise<void> {
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
    for (const file of files) {
      await rows
        .filter({ hasText: file })
        .locator('[class*="monaco-decoration-itemColor"]')
        .first()
        .waitFor();
    }
  }

  /** Closes all editors, so that the next one begins from nothing. */
  async closesEditors(): Promise<void> {
    await this.#person.runs('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** Types letters into the editor that is open. @returns for each key the time to the paint after it */
  async types(view: View, keys: number): Promise<readonly number[]> {
    const { page } = this;
    const frame = await this.#frame(view);
    await frame.locator(EDITORS[view].text).first().click();
    if (view === 'desk') await page.keyboard.press('e');
    for (let typed = 0; typed < keys; typed++) {
      await page.keyboard.press(typed % 6 === 5 ? 'Space' : 'x');
      await page.waitForTimeout(BETWEEN_KEYS);
    }
    return (await paintsIn(frame).ofKeys()).slice(-keys);
  }

  /** Opens a text that is too long to be drawn whole, and goes round its findings. */
  async readsLong(file: string): Promise<ReadLong> {
    const { page } = this;
    const opened = await this.opens(file, 'desk');
    const frame = await this.#frame('desk');
    const count = frame.locator('.bar .count');
    const notice = await frame.locator('.notice').first().innerText();
    const total = (await count.innerText()).trim();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('p');
    await frame.locator('.bar .actions button').first().waitFor();
    const last = (await count.innerText()).trim();
    await page.keyboard.press('n');
    await count.filter({ hasText: /^1\D/ }).waitFor();
    await frame.locator('.bar .actions button').first().waitFor();
    const first = (await count.innerText()).trim();
    return { ...opened, count: Number(/\d+$/.exec(total)?.[0]), notice, last, first };
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** When the text and the findings of the editor in front were painted. */
  async #painted(view: View): Promise<Opened> {
    const paints: Paints = paintsIn(await this.#frame(view));
    const [text, findings] = await Promise.all([paints.of('text'), paints.of('findings')]);
    return { text, findings };
  }

  /** The frame that the text of an editor is in. */
  async #frame(view: View): Promise<Frame> {
    const { page } = this;
    if (view === 'text') return page.mainFrame();
    const inner = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe').last();
    const text = inner.locator(EDITORS[view].text);
    await text.waitFor();
    const frame = await (await text.elementHandle())?.ownerFrame();
    if (frame === null || frame === undefined) throw new Error(`the ${view} has no frame`);
    return frame;
  }
}
