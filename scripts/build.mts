/** Builds what ships: the command line, the language server for Node and for a browser worker, and the extension. */

import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');

const shared: esbuild.BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: watch ? 'linked' : false,
  minify: !watch,
  keepNames: true,
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.html': 'text', '.css': 'text' },
};
const node: esbuild.BuildOptions = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

const bundles: readonly (esbuild.BuildOptions & { readonly entry: string })[] = [
  { ...node, entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entry: 'server/src/lsp/node.ts', outfile: 'dist/server.js' },
  { ...node, entry: 'client/src/extension.ts', outfile: 'dist/extension.cjs', external: ['vscode'] },
  {
    ...shared,
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
    entry: 'server/src/lsp/browser.ts',
    outfile: 'dist/server.browser.js',
  },
];

await rm(`${root}/dist`, { recursive: true, force: true });
await mkdir(`${root}/dist`, { recursive: true });
// The bundles are CommonJS, the sources around them are modules.
await writeFile(`${root}/dist/package.json`, '{ "type": "commonjs" }\n');
await cp(`${root}/models`, `${root}/dist/models`, { recursive: true });
for (const { entry, ...options } of bundles) {
  if (!existsSync(`${root}/${entry}`)) continue;
  const all = { ...options, entryPoints: [entry] };
  if (watch) await (await esbuild.context(all)).watch();
  else await esbuild.build(all);
}
if (watch) console.log('watching; every save rebuilds dist/');
