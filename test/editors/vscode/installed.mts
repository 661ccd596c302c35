/** The packed `.vsix` installed into a fresh VS Code with a window, and steps that a person takes there. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import {
  type HostName,
  type HostOptions,
  installHost,
  type RunningHost,
  startHost,
} from '../../../scripts/code-server.mts';
import { Person } from './person.mts';
import { serveExtension, withServedExtension } from './web-extension.mts';
import { addressOf, launchBrowser, newPage } from './window.mts';
import { windowInWords } from './window-in-words.mts';
import { makeWorkspace, TEST_SETTINGS, type TestWorkspace } from './workspace.mts';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** Takes one step; after one that failed the others are skipped. */
export type Step = (title: string, run: () => Promise<void>) => Promise<void>;

export interface Window {
  readonly page: Page;
  readonly person: Person;
  readonly workspace: TestWorkspace;
  readonly host: RunningHost;
  readonly step: Step;
  /** Counts a step that cannot be taken on this machine. */
  readonly skip: () => void;
}

export interface WindowOptions {
  readonly suite: string;
  readonly name: HostName;
  /** Also the newsroom's own sample, where this machine has it. */
  readonly withSample: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Keys of the profile's own. */
  readonly keys?: HostOptions['keys'];
  /** Puts other articles there before the window opens. */
  readonly prepare?: (workspace: TestWorkspace) => Promise<void>;
  /** Where the extension runs: in Node on the server's side, or in a worker of the browser. Node unless said. */
  readonly runsIn?: 'node' | 'browser';
  /** Display language; English unless said. */
  readonly locale?: string;
}

/** Opens a window, has a person work in it, and prints the counts as the last line. */
export async function inInstalledWindow(
  { suite, name, withSample, settings, keys, prepare, runsIn = 'node', locale }: WindowOptions,
  work: (window: Window) => Promise<void>,
): Promise<void> {
  const vsix = (await readdir(root)).find((file) => file.endsWith('.vsix'));
  if (vsix === undefined) throw new Error('no .vsix here: run npm run package first');
  await mkdir(join(root, 'out/pictures'), { recursive: true });
  const workspace = withSample ? await makeWorkspace() : await makeWorkspace(false);
  await prepare?.(workspace);
  const installed = await installHost(name, (line) => console.log(line));
  const served = runsIn === 'browser' ? await serveExtension(installed, join(root, vsix)) : undefined;
  const host = await startHost(installed, {
    settings: {
      ...TEST_SETTINGS,
      'copydesk.annotations.creator': 'Amal Haddad',
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
      ...settings,
    },
    install: served === undefined ? [join(root, vsix)] : [],
    ...(keys === undefined ? {} : { keys }),
    ...(locale === undefined ? {} : { locale }),
  });
  const browser = await launchBrowser();
  const counts = { suite, passed: 0, failed: 0, skipped: 0 };
  try {
    const page = await newPage(browser);
    if (served !== undefined) await withServedExtension(page, host.port, served);
    await page.goto(addressOf(host, { workspace: workspace.file }));
    const step: Step = async (title, run) => {
      if (counts.failed > 0) {
        counts.skipped++;
        return;
      }
      try {
        await run();
        counts.passed++;
        console.log(`    ✔ ${title}`);
      } catch (error) {
        counts.failed++;
        // As it is now, before anything is asked of it.
        const shown = await windowInWords(page);
        const picture = join(root, `out/pictures/failed-${name}-${runsIn}.png`);
        // What VS Code has to say is behind a bell.
        const bell = page.locator('[id="status.notifications"] a').first();
        await bell.click({ timeout: 2000 }).catch(() => {});
        await page.screenshot({ path: picture });
        for (const line of shown) console.error(`  the window shows ${line}`);
        for (const told of await notifications(page)) console.error(`  the window says: ${told}`);
        console.error(
          `FAILED ${title}: ${error instanceof Error ? error.stack : error}\n  the window: ${picture}`,
        );
      }
    };
    await work({ page, person: new Person(page), workspace, host, step, skip: () => counts.skipped++ });
  } finally {
    await browser.close();
    await host.stop();
    await served?.remove();
    await workspace.remove();
  }
  console.log(JSON.stringify(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

/** What VS Code has told the user and nobody has dismissed; nothing when it cannot be asked any more. */
async function notifications(page: Page): Promise<string[]> {
  try {
    await new Person(page).runs('Notifications: Show Notifications');
    await page.locator('.notifications-center.visible').waitFor({ timeout: 2000 });
    return await page.locator('.notification-list-item-message').allInnerTexts();
  } catch {
    return [];
  }
}
