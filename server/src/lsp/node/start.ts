/**
 * What `node dist/server.js` runs first. Node from 22.1 on keeps what it compiled for the next start; that must be asked
 * for before the server itself is read, which is why the server is a file of its own. An older Node, a Node that was told
 * otherwise (`NODE_DISABLE_COMPILE_CACHE=1`) and a folder that cannot be written compile as ever.
 */
import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../../host/cache-folder.ts';

/** What Node has from 22.1 on. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

const { enableCompileCache } = module as typeof module & CompileCache;
enableCompileCache?.(join(cacheFolder(), 'compiled'));
module.createRequire(__filename)('./server.main.js');
