/**
 * Keeps two programs from changing one file at the same time: a language server and a command line, say. Who changes
 * a file holds a lock beside it, as git does with its index. The lock of a program that was killed is taken over.
 *
 * The lock is a symbolic link to nowhere whose text names its owner, as Emacs makes them: it comes into being with its
 * owner in it, so that no moment of being killed leaves a lock that belongs to nobody. Where there are no such links
 * (Windows without the right, some disks) it is a file.
 */

import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, readlink, rename, symlink, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Message, say } from '../messages/message.ts';
import { type FileError, fileError } from './files.ts';

/** Milliseconds that a lock is waited for. A change takes a few. */
const PATIENCE = 10_000;
/** Milliseconds after which a lock is stale whoever made it: on another machine, or with a process number used anew. */
const LONGEST_HELD = 30_000;
/** Milliseconds after which a lock file without an owner in it was left by a program killed while it made it. */
const LONGEST_NAMELESS = 2_000;
const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 50;

/** What came of waiting for a lock: the work's result, or why there was none. */
export type Locked<Result> =
  | { readonly ok: true; readonly result: Result }
  | FileError
  | { readonly ok: false; readonly reason: 'locked'; readonly message: Message };

/**
 * Runs some work while no other program that asks for this lock changes the file.
 * @param path the file, which need not exist; its folder must @param work must not reject
 */
export async function withFileLock<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Locked<Result>> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const mine = `${process.pid} ${hostname()} ${randomUUID()}`;
  const until = Date.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const taken = await take(lock, mine);
    if (taken === true) break;
    if (taken !== false) return fileError('write', path, taken.error);
    if (Date.now() > until) {
      const message = say(
        'cannot write {path}: another program holds {lock}; if none is running, delete it',
        { path, lock },
      );
      return { ok: false, reason: 'locked', message };
    }
    if (!(await takeOver(lock))) await delay(pause);
  }
  try {
    return { ok: true, result: await work() };
  } finally {
    await release(lock, mine);
  }
}

/** Removes one's own lock; not that of another program, which has taken over because the work took too long. */
async function release(lock: string, owner: string): Promise<void> {
  const holder = await readOwner(lock).catch(() => undefined);
  if (holder === owner) await unlink(lock).catch(() => undefined);
}

/** Makes the lock. False when there is one already. */
async function take(lock: string, owner: string): Promise<boolean | { readonly error: unknown }> {
  try {
    await symlink(owner, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return WITHOUT_LINKS.has(codeOf(error)) ? takeAsFile(lock, owner) : { error };
  }
}

/** What systems answer that know no symbolic links, or do not let everybody make them. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function takeAsFile(lock: string, owner: string): Promise<boolean | { readonly error: unknown }> {
  try {
    const handle = await open(lock, 'wx');
    await handle.writeFile(owner).finally(() => handle.close());
    return true;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? false : { error };
  }
}

/** The text of a lock. */
async function readOwner(lock: string): Promise<string> {
  try {
    return await readlink(lock);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    return readFile(lock, 'utf8');
  }
}

/** Removes a lock whose owner is gone. True when the lock may be free now. */
async function takeOver(lock: string): Promise<boolean> {
  const aside = `${lock}.${randomUUID()}`;
  let owner: string;
  try {
    owner = await readOwner(lock);
    const age = Date.now() - (await lstat(lock)).mtimeMs;
    if (isAlive(owner) && age < (owner === '' ? LONGEST_NAMELESS : LONGEST_HELD)) return false;
    await rename(lock, aside);
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
  // Another program may have taken over just before: then this is its lock, and goes back.
  const moved = await readOwner(aside).catch(() => owner);
  if (moved !== owner) await take(lock, moved);
  await unlink(aside).catch(() => undefined);
  return true;
}

/** Whether a lock's owner still runs, as far as this machine can tell. An owner just writing its name does. */
function isAlive(owner: string): boolean {
  const [pid, host] = owner.trim().split(' ');
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
