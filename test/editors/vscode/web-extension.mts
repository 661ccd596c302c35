/**
 * The packed `.vsix` as an extension of the browser: its files are served by the VS Code server, and it runs in the web
 * worker extension host of the page, as on vscode.dev. No extension runs on the server's side.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Host } from '../../../scripts/code-server.mts';

const run = promisify(execFile);

/** An unpacked extension that the server of a host hands out. */
export interface ServedExtension {
  /** Path of its folder in addresses of the host. */
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Unpacks a `.vsix` as VS Code does when it installs it, to where the host's server finds static files. */
export async function serveExtension(host: Host, vsix: string): Promise<ServedExtension> {
  const data = await mkdtemp(join(tmpdir(), 'copydesk-unpacked-'));
  const main = join(host.folder, 'out/server-main.js');
  await run(host.node, [
    main,
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--install-extension',
    vsix,
    '--force',
  ]);
  const installed = (await readdir(join(data, 'extensions'))).find((name) => name.startsWith('copydesk.'));
  if (installed === undefined) throw new Error(`${vsix} was not installed`);
  const folder = await mkdtemp(join(host.folder, 'copydesk-web-'));
  await cp(join(data, 'extensions', installed), folder, { recursive: true });
  await rm(data, { recursive: true, force: true });
  const { commit, quality } = JSON.parse(await readFile(join(host.folder, 'product.json'), 'utf8'));
  return {
    path: `/${quality}-${commit}/static/${basename(folder)}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Has each workbench of a page begin with a served extension. To be called before the page is opened. */
export async function withServedExtension(
  page: Page,
  port: number,
  { path }: ServedExtension,
): Promise<void> {
  const options = {
    enableSmokeTestDriver: true,
    extensions: [{ scheme: 'http', authority: `localhost:${port}`, path }],
  };
  await page.addInitScript(
    ({ options: added }) => {
      // The server writes the workbench's configuration into an attribute, which is read when the page is parsed.
      const { document, MutationObserver } = globalThis as unknown as {
        document: {
          getElementById(id: string): {
            getAttribute(name: string): string | null;
            setAttribute(name: string, value: string): void;
          } | null;
        };
        MutationObserver: new (
          changed: () => void,
        ) => { observe(target: unknown, options: object): void; disconnect(): void };
      };
      const observer = new MutationObserver(() => {
        const element = document.getElementById('vscode-workbench-web-configuration');
        const settings = element?.getAttribute('data-settings');
        if (element === null || typeof settings !== 'string') return;
        observer.disconnect();
        const configuration = JSON.parse(settings);
        const developmentOptions = { ...configuration.developmentOptions, ...added };
        element.setAttribute('data-settings', JSON.stringify({ ...configuration, developmentOptions }));
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    { options },
  );
}
