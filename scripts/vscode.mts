/**
 * Opens a real VS Code with the built extension on the sample articles: the desktop one when there is one, else
 * a VS Code server whose window is this machine's browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost, startHost } from './code-server.mts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const articles = join(root, 'seeds');

/** Of the fresh profile in the browser: nothing but the articles. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'editor.fontSize': 18,
};

const desktop = ['code', 'codium'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);
if (desktop === undefined) await openInBrowser();
else openOnDesktop(desktop);

function openOnDesktop(command: string): void {
  console.log(`opening ${articles} in ${command}, with the extension from ${root}`);
  spawn(command, ['--new-window', `--extensionDevelopmentPath=${root}`, articles], { stdio: 'inherit' });
}

async function openInBrowser(): Promise<void> {
  console.log('no “code” or “codium” on PATH: using a VS Code server, with a browser for its window');
  const host = await startHost(await installHost('newest', (line) => console.log(line)), {
    settings: SETTINGS,
  });
  const address = new URL(`http://localhost:${host.port}/`);
  address.searchParams.set('folder', articles);
  const extension = `vscode-remote://localhost:${host.port}${root}`;
  address.searchParams.set('payload', JSON.stringify([['extensionDevelopmentPath', extension]]));
  console.log(
    `\nOpen this address in a browser on this machine; Ctrl-C ends the server:\n\n  ${address.href}\n`,
  );
  process.once('SIGINT', () => void host.stop());
  process.once('SIGTERM', () => void host.stop());
}
