import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/host/cache-folder.ts';

test.each([
  ['linux', {}, join('/home/amal', '.cache', 'copydesk')],
  ['linux', { XDG_CACHE_HOME: '/var/cache/amal' }, join('/var/cache/amal', 'copydesk')],
  ['linux', { XDG_CACHE_HOME: 'here' }, join('/home/amal', '.cache', 'copydesk')],
  ['darwin', { XDG_CACHE_HOME: '/elsewhere' }, join('/home/amal', 'Library', 'Caches', 'copydesk')],
  ['win32', { LOCALAPPDATA: '/home/amal/local' }, join('/home/amal/local', 'copydesk', 'Cache')],
  ['win32', {}, join('/home/amal', 'AppData', 'Local', 'copydesk', 'Cache')],
] as const)('on %s with %j', (platform, env, folder) => {
  expect(cacheFolder({ platform, env, home: '/home/amal' })).toBe(folder);
});
