/** The layers of an article that stand beside it on disk. */
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { layerOf } from '../../annotations/records/sidecar-name.ts';

/** Names of layers, the unnamed one (`undefined`) first. Empty when the folder cannot be read. */
export async function layersBeside(article: string): Promise<(string | undefined)[]> {
  const names = await readdir(dirname(article)).catch((): string[] => []);
  return names
    .flatMap((name) => layerOf(basename(article), name) ?? [])
    .map(({ layer }) => layer)
    .sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));
}
