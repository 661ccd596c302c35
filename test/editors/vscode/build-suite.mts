/** Compiles the suite for the extension host: one CommonJS file per test file, and the entry that runs them. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const source = fileURLToPath(new URL('suite', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Compiles the suite and returns the path of its entry, a module that exports `run(): Promise<void>`. */
export async function buildSuite(): Promise<string> {
  const out = join(root, 'out/vscode-suite');
  await rm(out, { recursive: true, force: true });
  const files = (await readdir(source)).filter((file) => file.endsWith('.test.ts') || file === 'run.ts');
  await esbuild.build({
    entryPoints: files.map((file) => join(source, file)),
    outdir: out,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(out, 'run.cjs');
}
