/** A VS Code window: headless Chromium on a page of a VS Code server. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { RunningHost } from '../../../scripts/code-server.mts';

/** Debian's Chromium first, then those of other systems; `CHROMIUM` names another. */
const CHROMIUMS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Where Chromium is on this machine, if it is. */
export function findChromium(): string | undefined {
  return CHROMIUMS.find((path) => path !== undefined && existsSync(path));
}

/** @throws Error when this machine has no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium on this machine: apt-get install chromium');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** The size of a page of an ordinary laptop; screenshots are taken of it. */
export function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
}

/** The address that opens a folder, or a `.code-workspace` file, in a host. */
export function addressOf(
  host: RunningHost,
  open: { readonly folder: string } | { readonly workspace: string },
  payload: Readonly<Record<string, string>> = {},
): string {
  const address = new URL(`http://localhost:${host.port}/`);
  for (const [key, value] of Object.entries(open)) address.searchParams.set(key, value);
  address.searchParams.set('payload', JSON.stringify([...Object.entries(payload), ['skipWelcome', 'true']]));
  return address.href;
}

/** How a host names a file of its own machine. */
export const remoteUri = (host: RunningHost, path: string): string =>
  `vscode-remote://localhost:${host.port}${path}`;
