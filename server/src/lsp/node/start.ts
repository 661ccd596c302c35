/**
 * What `node dist/server.js` runs first. What is compiled of the server is kept for the next start: by Node itself from
 * 22.1 on, and that must be asked for before the server is read, which is why the server is a file of its own; for an
 * older Node by `host/compiled-code.ts`. `NODE_DISABLE_COMPILE_CACHE=1` does without; where the folder cannot be written
 * all is compiled as ever.
 */
import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../../host/cache-folder.ts';
import { runKept } from '../../host/compiled-code.ts';
import { keepNewThingsYoung } from './engine-settings.ts';

/** What Node has from 22.1 on. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

const { enableCompileCache } = module as typeof module & CompileCache;
const folder = join(cacheFolder(), 'compiled');
const server = join(__dirname, 'server.main.js');
enableCompileCache?.(folder);
if (enableCompileCache === undefined && process.env.NODE_DISABLE_COMPILE_CACHE === undefined) {
  // Before the server is read: V8 takes no code that was compiled under other settings.
  keepNewThingsYoung();
  runKept(server, folder);
} else {
  module.createRequire(__filename)(server);
  // Behind it: what Node brings compiled of itself would be refused too, a tenth of the start.
  keepNewThingsYoung();
}
