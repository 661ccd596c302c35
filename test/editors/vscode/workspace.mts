/** A workspace of two folders with articles, made anew for each run. */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where an article of the newsroom that this product was made for is kept on some machines. */
const SAMPLE = join(root, '../shared/seeds/kursk-ar.txt');

export interface TestWorkspace {
  /** The folder that holds it all. */
  readonly folder: string;
  /** The `.code-workspace` file, of the folders `desk` and `archive`. */
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** Settings of the profile in which editors are tested: no noise, and letters that can be read in a picture. */
export const TEST_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.fontSize': 18,
  'window.autoDetectColorScheme': false,
} as const;

/**
 * Copies the test articles into a fresh folder.
 * @param withSample also the sample article, where this machine has it
 */
export async function makeWorkspace(withSample = existsSync(SAMPLE)): Promise<TestWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-articles-'));
  await cp(fileURLToPath(new URL('articles', import.meta.url)), folder, { recursive: true });
  if (withSample) {
    await mkdir(join(folder, 'sample'));
    await copyFile(SAMPLE, join(folder, 'sample/kursk-ar.article.txt'));
  }
  const file = join(folder, 'articles.code-workspace');
  const folders = ['desk', 'archive', ...(withSample ? ['sample'] : [])].map((path) => ({ path }));
  await writeFile(file, JSON.stringify({ folders }));
  return { folder, file, remove: () => rm(folder, { recursive: true, force: true }) };
}
