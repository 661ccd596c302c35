/**
 * Builds what ships: the command line, the language server for Node and for a browser worker, and the extension.
 * `--outdir FOLDER` builds elsewhere than in `dist`, `--only FILE` only one of the bundles: tests build their own.
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { writeBillOfMaterials } from './bill-of-materials.mts';
import { compileGazetteer } from './compile-gazetteer.mts';
import { compiledPhrases } from './compiled-phrases.mts';
import { oneProtocol } from './one-protocol.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
    only: { type: 'string' },
  },
});
const watch = options.watch;
const outdir = resolve(root, options.outdir);

const shared: esbuild.BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: watch ? 'linked' : false,
  // Names are left as they are: stack traces stay readable, and keeping them beside short ones costs time at start.
  minifySyntax: !watch,
  minifyWhitespace: !watch,
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [compiledPhrases, oneProtocol],
  metafile: true,
};
const node: esbuild.BuildOptions = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

/** A file to build; one that another file loads is built with it. */
type Bundle = esbuild.BuildOptions & { readonly entry: string; readonly partOf?: string };

const bundles: readonly Bundle[] = [
  { ...node, entry: 'server/src/cli/main.ts', outfile: 'cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entry: 'server/src/lsp/node/start.ts', outfile: 'server.js' },
  { ...node, entry: 'server/src/lsp/node/node.ts', outfile: 'server.main.js', partOf: 'server.js' },
  { ...node, entry: 'client/src/extension.ts', outfile: 'extension.cjs', external: ['vscode'] },
  {
    ...shared,
    platform: 'browser',
    target: 'es2023',
    format: 'cjs',
    external: ['vscode'],
    entry: 'client/src/browser.ts',
    // The ending says that it is no module, as `type` in the manifest would have it.
    outfile: 'extension.browser.cjs',
  },
  {
    ...shared,
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
    entry: 'server/src/lsp/browser/browser.ts',
    outfile: 'server.browser.js',
  },
];

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
// The bundles are CommonJS, the sources around them are modules.
await writeFile(`${outdir}/package.json`, '{ "type": "commonjs" }\n');
await cp(`${root}/models`, `${outdir}/models`, {
  recursive: true,
  // The tables of the gazetteer ship for readers: the definition of a known name is its line. What is looked up is
  // the index that is compiled from them.
  filter: (path) => !/gazetteer[\\/]sources$/.test(path),
});
await compileGazetteer(`${root}/models/gazetteer`, `${outdir}/models/gazetteer`);
// Findings lead to the pages about their rules, with or without a network.
if (existsSync(`${root}/docs/rules`)) await cp(`${root}/docs/rules`, `${outdir}/rules`, { recursive: true });
// Catalogues of the server and the command line; the editor reads those of the extension by itself.
await cp(`${root}/l10n`, `${outdir}/l10n`, {
  recursive: true,
  filter: (path) => !/bundle\.l10n\.[^\\/]*$/.test(path),
});
/** Pages of the extension: their scripts run in webviews of VS Code, and are read with each page that is opened. */
const pages: esbuild.BuildOptions = {
  ...shared,
  minify: !watch,
  platform: 'browser',
  target: 'chrome128',
  format: 'iife',
  entryPoints: ['client/page/desk.ts', 'client/page/desk.css', 'client/page/report.css'],
  outdir: `${outdir}/pages`,
};
/** What went into the bundles. */
const held: esbuild.Metafile[] = [];
if (options.only === undefined || options.only === 'pages') {
  if (watch) await (await esbuild.context(pages)).watch();
  else {
    const { metafile } = await esbuild.build(pages);
    if (metafile !== undefined) held.push(metafile);
  }
}

for (const { entry, outfile = '', partOf, ...settings } of bundles) {
  if (!existsSync(`${root}/${entry}`)) continue;
  if (options.only !== undefined && ![basename(outfile), partOf].includes(options.only)) continue;
  const all = { ...settings, entryPoints: [entry], outfile: `${outdir}/${outfile}` };
  if (watch) await (await esbuild.context(all)).watch();
  else {
    const { metafile } = await esbuild.build(all);
    if (metafile !== undefined) held.push(metafile);
  }
}
if (!watch && options.only === undefined) writeBillOfMaterials(root, outdir, held);
// In a browser older versions of VS Code add `.js` to whatever entry has another ending.
if (!watch && existsSync(`${outdir}/extension.browser.cjs`)) {
  await cp(`${outdir}/extension.browser.cjs`, `${outdir}/extension.browser.cjs.js`);
}
if (watch) console.log('watching; every save rebuilds ' + options.outdir);
