/** Windows of VS Code in which the Desk is measured. All times are milliseconds. */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { installHost, type RunningHost, startHost } from '../scripts/code-server.mts';
import { launchBrowser, newPage, remoteUri } from '../test/editors/vscode/window.mts';
import { windowInWords } from '../test/editors/vscode/window-in-words.mts';
import { TEST_SETTINGS } from '../test/editors/vscode/workspace.mts';

/** How long a window may take. */
const PATIENCE = 120_000;
/** How often a window is opened anew in which VS Code took its own text editor. */
const ATTEMPTS = 8;
/** Between two keys of a quick typist. */
const BETWEEN_KEYS = 90;

/** From the first paint of the workbench. */
export interface Opened {
  readonly text: number;
  /** With its findings, where the editor has some. */
  readonly drawn: number;
}

export interface Typed {
  /** For each key. */
  readonly paints: readonly number[];
}

/** A window in which a file is in the editor that it should be in. */
interface EditorWindow {
  readonly page: Page;
  /** When the workbench was painted first. */
  readonly begin: number;
  readonly frame: Frame;
  /** Where its text is in the frame. */
  readonly text: string;
}

export interface ReadLong {
  readonly shown: number;
  readonly drawn: number;
  readonly count: number;
  readonly notice: string;
  /** What the bar says after each step. */
  readonly last: string;
  readonly first: string;
}

/** The editors that are measured, by their types, each with the ending of the files that it opens. */
const ENDINGS = { 'copydesk.desk': '.desk.txt', 'floor.editor': '.floor.txt', default: '.text.txt' } as const;

export type View = keyof typeof ENDINGS;

/** Which editor opens which files. */
const ASSOCIATIONS = Object.fromEntries(
  Object.entries(ENDINGS).map(([view, ending]) => [`*${ending}`, view]),
);

/** What is watched for in each frame: the name of a time, and what must be there. */
const SIGHTS = {
  workbench: '.monaco-workbench .part.editor',
  text: '.cm-line, .floor-text, .view-line',
  findings: '.finding, .floor-text',
} as const;

/** Notes in every frame when something is painted first, and for each key when the frame after it was painted. */
function watch(sights: Readonly<Record<string, string>>): void {
  const scope = globalThis as unknown as {
    seen: Record<string, number>;
    paints: number[];
    document: { querySelector(selector: string): unknown };
    addEventListener(name: string, listener: (event: { timeStamp: number }) => void, capture: boolean): void;
    requestAnimationFrame(run: () => void): void;
  };
  scope.seen = {};
  scope.paints = [];
  /** After the next frame is painted. */
  const painted = (run: () => void): void => {
    scope.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => run());
      port1.start();
      port2.postMessage(undefined);
    });
  };
  const listen = (): void =>
    scope.addEventListener(
      'keydown',
      ({ timeStamp }) => painted(() => scope.paints.push(performance.now() - timeStamp)),
      true,
    );
  let isListening = false;
  const look = (): void => {
    for (const [name, selector] of Object.entries(sights)) {
      if (scope.seen[name] !== undefined || scope.document.querySelector(selector) === null) continue;
      scope.seen[name] = 0;
      painted(() => {
        scope.seen[name] = performance.timeOrigin + performance.now();
      });
      // VS Code writes the page of a webview into a document that is there already, which forgets its listeners.
      if (!isListening) listen();
      isListening = true;
    }
    if (Object.keys(sights).every((name) => scope.seen[name] !== undefined)) clearInterval(looking);
  };
  // Neither observers nor listeners live through the rewriting of the document.
  const looking = setInterval(look, 5);
}

export class DeskBench {
  readonly #host: RunningHost;
  readonly #folder: string;
  readonly #browser: Browser;
  readonly version: string;
  #passedOver = 0;

  private constructor(host: RunningHost, folder: string, browser: Browser, version: string) {
    this.#host = host;
    this.#folder = folder;
    this.#browser = browser;
    this.version = version;
  }

  /** @param root of the repository, where a `.vsix` is @param files articles by name */
  static async start(root: string, files: Readonly<Record<string, string>>): Promise<DeskBench> {
    const vsix = (await readdir(root)).find((file) => file.endsWith('.vsix'));
    if (vsix === undefined) throw new Error('no .vsix here: run npm run package first');
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const installed = await installHost('newest', (line) => console.log(line));
    const host = await startHost(installed, {
      settings: {
        ...TEST_SETTINGS,
        'security.workspace.trust.enabled': false,
        'files.hotExit': 'off',
        'workbench.editorAssociations': ASSOCIATIONS,
      },
      install: [join(root, vsix)],
    });
    const { version } = JSON.parse(await readFile(join(host.folder, 'package.json'), 'utf8'));
    return new DeskBench(host, folder, await launchBrowser(), version);
  }

  /** How many windows were opened in vain: VS Code had taken its text editor. */
  get passedOver(): number {
    return this.#passedOver;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#host.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Opens a window with a file in an editor, and types letters into it when `keys` says how many. */
  async open(file: string, view: View, keys = 0): Promise<Opened & Typed> {
    const window = await this.#window(file, view);
    const { page, begin, frame } = window;
    const [text, drawn] =
      view === 'default' ? [begin, begin] : await Promise.all([seen(frame, 'text'), seen(frame, 'findings')]);
    const paints = keys === 0 ? [] : await this.#type(window, view, keys);
    await page.close();
    return { text: text - begin, drawn: drawn - begin, paints };
  }

  async #type({ page, frame, text }: EditorWindow, view: View, keys: number): Promise<readonly number[]> {
    await frame.locator(text).first().click();
    if (view === 'copydesk.desk') await page.keyboard.press('e');
    for (let typed = 0; typed < keys; typed++) {
      await page.keyboard.press(typed % 6 === 5 ? 'Space' : 'x');
      await page.waitForTimeout(BETWEEN_KEYS);
    }
    const paints = await frame.evaluate(() => (globalThis as unknown as { paints: number[] }).paints);
    return paints.slice(-keys);
  }

  /** Opens a file that is too long to be drawn whole, and goes round its findings. */
  async readLong(file: string): Promise<ReadLong> {
    const { page, begin, frame } = await this.#window(file, 'copydesk.desk');
    const shown = (await seen(frame, 'text')) - begin;
    const drawn = (await seen(frame, 'findings')) - begin;
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
    await page.close();
    return { shown, drawn, count: Number(/\d+$/.exec(total)?.[0]), notice, last, first };
  }

  /**
   * Opens a window with a file in an editor. VS Code opens the file of a window that is beginning when it knows the
   * editors of some extensions only, and takes its text editor when the one that is asked for is not among them. On a
   * loaded machine that is often so. It measures nothing of the editor, so another window is opened.
   */
  async #window(file: string, view: View): Promise<EditorWindow> {
    for (let left = ATTEMPTS; ; left--) {
      const { page, begin } = await this.#begin(file, view);
      const editor = await this.#editor(page, view);
      if (editor !== undefined) return { page, begin, ...editor };
      const shown = await windowInWords(page);
      await page.close();
      if (left === 1) throw new Error(`no ${view}; the window shows\n  ${shown.join('\n  ')}`);
      this.#passedOver++;
    }
  }

  async #begin(file: string, view: View): Promise<{ page: Page; begin: number }> {
    const page = await newPage(this.#browser);
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(watch, SIGHTS);
    const { port } = this.#host;
    const path = join(this.#folder, `${file}${ENDINGS[view]}`);
    await copyFile(join(this.#folder, file), path);
    const workspace = join(this.#folder, 'empty.code-workspace');
    await writeFile(workspace, JSON.stringify({ folders: [] }));
    const payload = [
      ['openFile', remoteUri(this.#host, path)],
      ['extensionDevelopmentPath', remoteUri(this.#host, join(import.meta.dirname, 'floor-editor'))],
      ['skipWelcome', 'true'],
    ];
    const address = new URL(`http://localhost:${port}/`);
    address.searchParams.set('workspace', workspace);
    address.searchParams.set('payload', JSON.stringify(payload));
    await page.goto(address.href);
    const begin = await seen(page.mainFrame(), 'workbench');
    return { page, begin };
  }

  /** The frame of an editor, and where its text is; undefined when the file is in the text editor instead. */
  async #editor(page: Page, view: View): Promise<{ frame: Frame; text: string } | undefined> {
    const lines = page.locator('.monaco-editor .view-line').first();
    if (view === 'default') {
      await lines.waitFor();
      return { frame: page.mainFrame(), text: '.monaco-editor .view-line' };
    }
    const text = view === 'copydesk.desk' ? '.cm-content' : '.floor-text';
    const inner = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe').last();
    const seenIn = (where: Locator, name: 'custom' | 'text') =>
      where.waitFor().then(
        () => name,
        () => 'neither' as const,
      );
    const first = await Promise.race([seenIn(inner.locator(text), 'custom'), seenIn(lines, 'text')]);
    if (first !== 'custom') return undefined;
    const handle = await inner.locator(text).elementHandle();
    const frame = await handle?.ownerFrame();
    return frame ? { frame, text } : undefined;
  }
}

/** When something was painted in a frame. */
async function seen(frame: Frame, name: keyof typeof SIGHTS): Promise<number> {
  const handle = await frame.waitForFunction(
    (wanted) => (globalThis as unknown as { seen: Record<string, number> }).seen[wanted] || undefined,
    name,
  );
  return Number(await handle.jsonValue());
}
