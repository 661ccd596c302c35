/**
 * Gives all files of a bundle the protocol library as one module. It is CommonJS: left to itself the bundler copies its
 * several hundred names for each file that imports it, and a server that starts spends a twentieth of its time on that.
 */

import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const LIBRARY = 'vscode-languageserver';
/** Where the library itself is asked for, and not the module that stands for it. */
const BEHIND = 'one-protocol';

/** A plugin of the build. Whoever asks for a name that the library does not have is told when the bundle is built. */
export const oneProtocol: Plugin = {
  name: BEHIND,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${LIBRARY}$`) }, ({ kind, resolveDir }) =>
      kind === 'import-statement' ? { path: LIBRARY, namespace: BEHIND, pluginData: resolveDir } : undefined,
    );
    build.onLoad({ filter: /^/, namespace: BEHIND }, ({ pluginData: folder }: { pluginData: string }) => ({
      contents: exportsOf(folder),
      resolveDir: folder,
      loader: 'js',
    }));
  },
};

/** Each name of the library, read once when the bundle is run. */
function exportsOf(folder: string): string {
  const library: object = createRequire(`${folder}/`)(LIBRARY);
  const names = Object.keys(library).filter((name) => name !== 'default' && name !== '__esModule');
  return `const library = require('${LIBRARY}');\nexport const { ${names.join(', ')} } = library;\n`;
}
