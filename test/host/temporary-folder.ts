/** A folder of its own for each test, gone afterwards. */
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-test-'));
  onTestFinished(async () => {
    await chmod(folder, 0o777);
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Names in a folder, sorted: what a test says was left behind. */
export const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();
