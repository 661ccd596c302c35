/**
 * Finds the editors that the tests run in, and the programs of others that they use. As root on Debian or Ubuntu it
 * installs those that are missing; elsewhere it says what is missing and why. Run by itself it prints what is there.
 */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Editor = 'neovim' | 'emacs' | 'vscode';

/** Undefined for an editor that is ready, else a sentence that says what is missing. */
export type MissingEditors = ReadonlyMap<Editor, string | undefined>;

/** Programs that tests run beside Copydesk. */
export type Tool = 'parallel';

/** A Debian package and how to tell that what it brings is already there. */
interface SystemPackage {
  readonly name: string;
  readonly isPresent: () => boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const installer = join(root, 'test/editors/vscode/install.mts');

const PACKAGES: readonly SystemPackage[] = [
  { name: 'neovim', isPresent: () => isOnPath('nvim') },
  { name: 'emacs-nox', isPresent: () => isOnPath('emacs') },
  // Emacs 29 and later bring Eglot along. Emacs is installed before this is asked.
  { name: 'elpa-eglot', isPresent: () => hasFeature('eglot') },
  { name: 'elpa-lsp-mode', isPresent: () => hasFeature('lsp-mode') },
  { name: 'chromium', isPresent: () => isOnPath('chromium') },
  { name: 'fonts-noto-core', isPresent: () => existsSync('/usr/share/fonts/truetype/noto') },
];

const TOOLS: readonly (SystemPackage & { readonly name: Tool })[] = [
  { name: 'parallel', isPresent: () => isOnPath('parallel') },
];

/** Installs the programs that tests run beside Copydesk, where that can be done. @param log one line per step */
export function prepareTools(log: (line: string) => void): void {
  if (canInstall()) installPackages(TOOLS, log);
}

/** The programs that are not on the PATH. */
export const missingTools = (): ReadonlySet<Tool> =>
  new Set(TOOLS.filter(({ isPresent }) => !isPresent()).map(({ name }) => name));

/** Makes every editor ready that can be made ready here. @param log receives one line per step */
export function prepareEditors(log: (line: string) => void): MissingEditors {
  if (canInstall()) installPackages(PACKAGES, log);
  return new Map<Editor, string | undefined>([
    ['neovim', isOnPath('nvim') ? undefined : 'Neovim (nvim) is not on the PATH'],
    ['emacs', emacsMissing()],
    ['vscode', vscodeMissing(log)],
  ]);
}

function emacsMissing(): string | undefined {
  if (!isOnPath('emacs')) return 'Emacs is not on the PATH';
  return hasFeature('eglot') ? undefined : 'Emacs has no Eglot (package elpa-eglot, or Emacs 29)';
}

/** VS Code needs a browser for its window and its own server, which comes from npm. */
function vscodeMissing(log: (line: string) => void): string | undefined {
  if (!isOnPath('chromium')) return 'chromium, the window of VS Code in the tests, is not on the PATH';
  if (!existsSync(installer)) return `${installer} is not there`;
  log('Installing the VS Code servers, unless they are there');
  const installed = spawnSync(process.execPath, [installer], { cwd: root, stdio: 'inherit' });
  return installed.status === 0 ? undefined : 'the VS Code server could not be installed from npm';
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether Emacs is there and can load one of its packages. */
function hasFeature(feature: string): boolean {
  const question = `(kill-emacs (if (require (quote ${feature}) nil t) 0 1))`;
  return isOnPath('emacs') && spawnSync('emacs', ['-q', '--batch', '--eval', question]).status === 0;
}

/** Root on Debian, Ubuntu or one of their kin. */
function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isOnPath('apt-get')) return false;
  return (
    existsSync('/etc/os-release') && /\b(?:debian|ubuntu)\b/.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function installPackages(packages: readonly SystemPackage[], log: (line: string) => void): void {
  if (packages.every(({ isPresent }) => isPresent())) return;
  log('Reading the lists of apt');
  aptGet(['update'], log);
  for (const { name, isPresent } of packages) {
    if (isPresent()) continue;
    log(`Installing ${name}`);
    aptGet(['install', '--yes', '--no-install-recommends', name], log);
  }
}

/** Runs apt-get quietly; what it printed is shown only when it failed. */
function aptGet(args: readonly string[], log: (line: string) => void): void {
  const ran = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  if (ran.status !== 0) log(`apt-get ${args.join(' ')} failed:\n${ran.stdout}${ran.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [editor, missing] of prepareEditors(console.log))
    console.log(`${editor}: ${missing ?? 'ready'}`);
}
