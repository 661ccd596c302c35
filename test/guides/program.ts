/** `copydesk` on the path, as somebody has it who follows a guide. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An installed command line and a home for whoever uses it. */
export class InstalledProgram {
  /** A folder to work in; empty at first. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly #place: string;

  constructor() {
    this.#place = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-guide-')));
    this.folder = join(this.#place, 'work');
    const bin = join(this.#place, 'bin');
    for (const path of [this.folder, bin, join(this.#place, 'home')]) mkdirSync(path);
    execFileSync(
      process.execPath,
      ['scripts/build.mts', '--outdir', join(this.#place, 'dist'), '--only', 'cli.js'],
      { cwd: root },
    );
    const program = join(bin, 'copydesk');
    writeFileSync(
      program,
      `#!/bin/sh\nexec '${process.execPath}' '${join(this.#place, 'dist/cli.js')}' "$@"\n`,
    );
    chmodSync(program, 0o755);
    this.environment = {
      ...process.env,
      PATH: [bin, process.env.PATH].join(delimiter),
      HOME: join(this.#place, 'home'),
      XDG_CONFIG_HOME: join(this.#place, 'home/.config'),
      GIT_CONFIG_NOSYSTEM: '1',
      NO_COLOR: '1',
    };
  }

  /** Writes a file of the working folder, with the folders above it. */
  write(path: string, text: string): string {
    const full = join(this.folder, path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, text);
    return full;
  }

  /** Runs lines of a shell as somebody types them: the first that fails ends it. */
  shell(lines: string, folder = this.folder): { readonly code: number | null; readonly output: string } {
    const run = spawnSync('bash', ['--norc', '-eu', '-o', 'pipefail', '-c', lines], {
      cwd: folder,
      env: this.environment,
      encoding: 'utf8',
      timeout: 120_000,
    });
    return { code: run.status, output: run.stdout + run.stderr };
  }

  dispose(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }
}
