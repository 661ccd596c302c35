/**
 * Puts the finished table of all phrases in the place of the lists that it is made of: a server that starts has no time
 * to make it. The sources run without it.
 */
import type { Plugin } from 'esbuild';
import { readCompiledPhrases } from '../server/src/artifacts/phrases/compiled-phrases.ts';

/** A plugin of the build. In bundles `compiled-phrases.ts` holds the table as text, which is parsed when it is asked for. */
export const compiledPhrases: Plugin = {
  name: 'compiled-phrases',
  setup(build) {
    build.onLoad({ filter: /[\\/]compiled-phrases\.ts$/ }, () => {
      const table = JSON.stringify(JSON.stringify(readCompiledPhrases()));
      return { contents: `export const readCompiledPhrases = () => JSON.parse(${table});`, loader: 'js' };
    });
  },
};
