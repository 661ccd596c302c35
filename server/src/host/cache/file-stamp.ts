/** How it is known that files have not changed: by what the system says of them, and in doubt by their contents. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** Milliseconds in which a file may change twice and keep its time: some disks count whole seconds, FAT two. */
const COARSEST_CLOCK = 2000;

/** Stands for a file that is not there. */
const MISSING = 'missing';

/** What the system says of some files; it changes whenever one of them does. Never rejects. */
export async function stampOfFiles(paths: readonly string[]): Promise<string> {
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const status = await stat(path, { bigint: true }).catch(() => undefined);
      return status === undefined
        ? MISSING
        : `${status.ino}:${status.size}:${status.mtimeNs}:${status.ctimeNs}`;
    }),
  );
  return stamps.join(' ');
}

/**
 * Whether a stamp proves that nothing has changed since: a file that was changed just before it was read may have been
 * changed again within the same tick of the disk's clock.
 * @param at when the files were read, in milliseconds since 1970
 */
export const isSettled = (stamp: string, at: number): boolean =>
  stamp.split(' ').every((one) => {
    const changed = Number(one.split(':')[2] ?? 0) / 1e6;
    return at - changed > COARSEST_CLOCK;
  });

/** Names the contents of some files. Never rejects: one that cannot be read has none. */
export async function hashOfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined);
    // The length keeps the end of one file from being the beginning of the next.
    hash.update(bytes === undefined ? MISSING : `${bytes.length}:`);
    if (bytes !== undefined) hash.update(bytes);
  }
  return hash.digest('hex');
}
