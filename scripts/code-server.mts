/**
 * A real VS Code without a desktop: the VS Code server of the npm package code-server, whose window is a
 * browser. Installed on first use into `.editors/`, from the lock files under test/editors/vscode/hosts/.
 */

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** `oldest` is the VS Code that package.json's `engines.vscode` promises, `newest` the latest released. */
export type HostName = 'oldest' | 'newest';

/** An installed VS Code server. */
export interface Host {
  readonly name: HostName;
  /** Folder of the server: `lib/vscode` of code-server. */
  readonly folder: string;
  /** The Node that it runs on. */
  readonly node: string;
}

/** A VS Code server that is listening. */
export interface RunningHost extends Host {
  readonly port: number;
  /** Folder of its profile and of the extensions that were installed into it. */
  readonly data: string;
  /** Everything the server has printed so far. */
  readonly output: () => string;
  /** Ends the server and deletes its data. */
  readonly stop: () => Promise<void>;
}

/** What a host is started with. Paths are absolute. */
export interface HostOptions {
  /** User settings of a fresh profile. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Keys of the profile's own, as `keybindings.json` holds them. */
  readonly keys?: readonly Readonly<Record<string, unknown>>[];
  /** `.vsix` files to install before the start. */
  readonly install?: readonly string[];
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Added to the environment of the host, and so of its extensions. */
  readonly env?: Readonly<Record<string, string>>;
  /** Display language, `ar` say. VS Code's own words stay English: only extensions speak it. */
  readonly locale?: string;
}

const hostFolder = (name: HostName): string => join(root, '.editors', `vscode-${name}`);

/**
 * Installs a host unless the version of its lock file is there already.
 * @param say told what is going on, as it takes some twenty seconds and 600 MB
 * @throws Error when npm cannot install it
 */
export async function installHost(name: HostName, say: (line: string) => void): Promise<Host> {
  const folder = hostFolder(name);
  const server = join(folder, 'node_modules/code-server/lib/vscode');
  const locked = join(root, 'test/editors/vscode/hosts', name);
  const lock = await readFile(join(locked, 'package-lock.json'), 'utf8');
  const mark = join(folder, 'installed.lock');
  if (!existsSync(mark) || (await readFile(mark, 'utf8')) !== lock) {
    say(`installing the ${name} VS Code host into ${folder} (once, about 600 MB)`);
    await rm(folder, { recursive: true, force: true });
    await cp(locked, folder, { recursive: true });
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['ci', ...quiet], { cwd: folder });
    // The server's own dependencies stand in a shrinkwrap of its own.
    await run('npm', ['install', '--omit=dev', ...quiet], { cwd: server });
    await writeFile(mark, lock);
  }
  return { name, folder: server, node: name === 'oldest' ? await oldestNode() : process.execPath };
}

/**
 * A Node 20 of this machine: the oldest that is supported, and what the oldest host was built for. Without one, the
 * Node that runs this.
 */
export async function oldestNode(): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if (!existsSync(node)) continue;
    const { stdout } = await run(node, ['--version']);
    if (stdout.startsWith('v20.')) return node;
  }
  return process.execPath;
}

/**
 * Starts a host with a fresh profile and resolves when it listens on loopback.
 * @throws Error with what the host printed when it ends before it listens
 */
export async function startHost(host: Host, options: HostOptions): Promise<RunningHost> {
  const data = await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
  await mkdir(join(data, 'data/User'), { recursive: true });
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify(options.settings, null, 2));
  await writeFile(join(data, 'data/User/keybindings.json'), JSON.stringify(options.keys ?? []));
  if (options.locale !== undefined) await makeLanguagePack(join(data, 'data'), options.locale);
  const main = join(host.folder, 'out/server-main.js');
  const common = ['--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off'];
  for (const vsix of options.install ?? []) {
    await run(host.node, [main, ...common, '--install-extension', vsix, '--force'], { env: environment() });
  }
  const child = spawn(
    host.node,
    [
      main,
      ...common,
      '--host',
      '127.0.0.1',
      '--port',
      String(options.port ?? 0),
      '--without-connection-token',
      '--enable-smoke-test-driver',
      ...(options.locale === undefined ? [] : ['--locale', options.locale]),
    ],
    { env: { ...environment(), ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => output.push(String(piece)));
  const port = await listening(child, () => output.join(''));
  return {
    ...host,
    port,
    data,
    output: () => output.join(''),
    stop: async () => {
      await ended(child);
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Makes a display language known to a profile, as an installed language pack would: one that translates nothing. VS Code
 * takes a language only when there is a pack for it.
 */
async function makeLanguagePack(profile: string, locale: string): Promise<void> {
  const folder = join(profile, 'language-pack');
  const vscode = join(folder, 'main.i18n.json');
  await mkdir(folder, { recursive: true });
  await writeFile(vscode, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `copydesk.language-pack-${locale}` }, version: '1.0.0' }];
  const pack = { hash: `copydesk-${locale}`, extensions, translations: { vscode }, label: locale };
  await writeFile(join(profile, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** The environment of a host: that of npm scripts and of an enclosing VS Code left out. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS)/.test(name),
  );
  return Object.fromEntries(kept);
}

function listening(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const port = /agent listening on (\d+)/.exec(output())?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`the VS Code server ended with ${code}:\n${output()}`)));
    child.once('error', reject);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
  });
}
