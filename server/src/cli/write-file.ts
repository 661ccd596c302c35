/** Writes a file whole or not at all: to a neighbour first, then renamed over it. */
import { rename, rm, writeFile } from 'node:fs/promises';

/** @throws the error of the file system; nothing is left behind then */
export async function writeFileAtomic(path: string, content: string): Promise<void> {
  const neighbour = `${path}.${process.pid}.new`;
  try {
    await writeFile(neighbour, content, { flag: 'wx' });
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
