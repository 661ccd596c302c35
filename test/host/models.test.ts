import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findModels, loadModels } from '../../server/src/host/models.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HERE = fileURLToPath(import.meta.url);
const ROOT = dirname(dirname(dirname(HERE)));

describe('the models that ship', () => {
  test('are found from any file of the source, and beside a bundle first', async () => {
    expect(findModels(HERE)).toBe(join(ROOT, 'models'));
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'models', 'gazetteer'), { recursive: true });
    await mkdir(join(folder, 'dist', 'models', 'gazetteer'), { recursive: true });
    expect(findModels(join(folder, 'dist', 'cli.js'))).toBe(join(folder, 'dist', 'models'));
    expect(findModels(join(folder, 'elsewhere'))).toBe(join(folder, 'models'));
  });

  test('are read without a problem and know names and words', async () => {
    const { resources, problems } = await loadModels(findModels(HERE));
    expect(problems).toEqual([]);
    expect(resources.gazetteer.size).toBeGreaterThan(500);
    expect(resources.gazetteer.lookup('روسيا')).not.toEqual([]);
    expect(resources.words.frequencyClass('قال')).toBeGreaterThan(5);
    expect(resources.words.frequencyClass('قخظغ')).toBe(0);
  });
});

test('the recogniser is read only where it is asked for', async () => {
  const folder = findModels(HERE);
  expect((await loadModels(folder)).resources.tagger).toBeUndefined();
  const { resources, problems } = await loadModels(folder, { tagger: true });
  expect(problems).toEqual([]);
  expect(resources.tagger).toBeDefined();
});

describe('models that cannot be read are told of, and the rest is used', () => {
  test('when there is no folder', async () => {
    const { resources, problems } = await loadModels(join(await temporaryFolder(), 'models'));
    expect(problems.join('\n')).toContain('no such file');
    expect(resources.gazetteer.size).toBe(0);
    expect(resources.words.frequencyClass('قال')).toBe(0);
  });

  test('when a table is damaged', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'gazetteer'));
    await mkdir(join(folder, 'words-xx'));
    await mkdir(join(folder, 'words-yy'));
    await writeFile(join(folder, 'gazetteer', 'broken.tsv'), 'nonsense\n');
    await writeFile(join(folder, 'words-xx', 'words.bin'), 'nonsense');
    const { problems } = await loadModels(folder);
    expect(problems.some((problem) => problem.includes('broken.tsv:1'))).toBe(true);
    expect(problems.some((problem) => problem.includes('words-xx'))).toBe(true);
    expect(problems.some((problem) => problem.includes('words-yy'))).toBe(true);
  });
});
