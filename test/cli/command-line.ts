/** For black-box tests: builds the command line once, and runs it in folders of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that runs the command line: the machine's own, which may be the oldest one that Copydesk supports, and
 * not the newer one that the project brings for its tools.
 */
export const NODE: string =
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path)) ?? process.execPath;

/** What a finished run left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A built command line and a folder with files to run it on. */
export class CommandLine {
  /** The folder that commands run in. */
  readonly folder: string;
  readonly #built: string;

  constructor() {
    this.#built = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-desk-')));
    execFileSync(process.execPath, ['scripts/build.mts', '--outdir', this.#built, '--only', 'cli.js'], {
      cwd: root,
    });
  }

  /** Path of the bundle. */
  get bundle(): string {
    return join(this.#built, 'cli.js');
  }

  /** Runs `copydesk` to its end. */
  run(
    args: readonly string[],
    options: { readonly input?: string | Uint8Array; readonly environment?: Record<string, string> } = {},
  ): Finished {
    const finished = spawnSync(NODE, [this.bundle, ...args], {
      cwd: this.folder,
      input: options.input ?? '',
      env: { PATH: process.env.PATH ?? '', ...options.environment },
      maxBuffer: 256 * 1024 * 1024,
      // What hangs is killed, and has no exit code.
      timeout: 120_000,
      killSignal: 'SIGKILL',
    });
    return { code: finished.status, stdout: finished.stdout.toString(), stderr: finished.stderr.toString() };
  }

  /** Runs `copydesk` and reads its standard output as JSON. */
  json(
    args: readonly string[],
    input?: string | Uint8Array,
  ): { readonly code: number | null; readonly json: unknown } {
    const { code, stdout } = this.run(args, input === undefined ? {} : { input });
    return { code, json: JSON.parse(stdout) };
  }

  /** Writes a file in the folder, with the folders above it. Returns its path from the folder. */
  write(path: string, content: string | Uint8Array): string {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
    return path;
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  /** Empties the folder. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.#built, { recursive: true, force: true });
  }
}

/** An article with an error and two warnings of one rule. */
export const ARTICLE = `[ad_1]
افتتحت البلدية ، صباح اليوم ، مكتبة جديدة في الحي القديم.
وحضر الافتتاح عدد من سكان الحي وتلاميذ المدارس القريبة.
`;

/** An article in which nothing is wrong. */
export const CLEAN = `افتتحت البلدية صباح اليوم مكتبة جديدة في الحي القديم.
وحضر الافتتاح عدد من سكان الحي وتلاميذ المدارس القريبة.
`;
