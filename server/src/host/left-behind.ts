/**
 * A file that is written beside the one whose place it takes carries the number of its process. A program that was
 * killed in the middle has left such a file behind; the next one that writes there takes it away.
 */
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What stands behind the name of the file: `.1234.tmp`. */
const ENDING = /^\.(\d{1,10})\.tmp$/;

/** Where this process writes what is to take the place of a file. @param path the file */
export const besideWhileWriting = (path: string): string => `${path}.${process.pid}.tmp`;

/**
 * Takes away what processes left behind that have ended. Never throws: what cannot be taken away does no harm.
 * Where machines share a disk another one may be writing there still: it then says that it could not write.
 * @param path the file that they were about to write
 */
export function clearLeftBehind(path: string): void {
  const name = basename(path);
  try {
    for (const entry of readdirSync(dirname(path))) {
      const pid = entry.startsWith(name) ? ENDING.exec(entry.slice(name.length))?.[1] : undefined;
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), entry));
    }
  } catch {
    // The folder cannot be listed, or another program was quicker.
  }
}

/** In doubt it is. A number that is now this process’s own was another’s before: it has begun no file yet. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
