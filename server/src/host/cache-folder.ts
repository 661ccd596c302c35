/** Where the user's system keeps what programs can make again. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the place depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Home folder of the user. */
  readonly home: string;
}

/**
 * The folder of Copydesk in the user's own cache: `$XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches` on macOS,
 * `%LOCALAPPDATA%` on Windows. Nobody else writes there, unlike the system's folder for temporary files. It is not made.
 */
export function cacheFolder({ platform, env, home }: Surroundings = here()): string {
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'copydesk', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'copydesk');
  const xdg = env.XDG_CACHE_HOME;
  // The standard says that a relative path there counts for nothing.
  return join(xdg?.startsWith('/') === true ? xdg : join(home, '.cache'), 'copydesk');
}

const here = (): Surroundings => ({ platform: process.platform, env: process.env, home: homedir() });
